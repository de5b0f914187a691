using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Policies that were changed for one question.</summary>
internal static class ChangedPolicy
{
    /// <summary>Reads a band near a target: a share of it, from 0 to 1 or in per cent, or as a policy writes one.</summary>
    public static bool TryReadNear(string text, [NotNullWhen(true)] out NearBand? band)
    {
        ReadOnlySpan<char> digits = text.AsSpan().Trim();
        bool isPercent = digits is [.., '%'];
        bool isRead = decimal.TryParse(
            (isPercent ? digits[..^1].TrimEnd() : digits).ToString().Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal share);
        share = isPercent ? share / 100 : share;
        band = isRead && share is >= 0 and <= 1 ? NearBand.Share(share) : null;
        return band is not null || PlanCellReader.TryReadNearBand(text, out band);
    }

    /// <summary>Gives a changed policy with its changes in its name, which every verdict carries.</summary>
    public static VerdictPolicy Named(VerdictPolicy policy, VerdictPolicy chosen)
    {
        string[] changes =
        [
            .. chosen.NearBand != policy.NearBand ? [$"near {(chosen.NearBand.Kind == NearBandKind.Share ? string.Create(CultureInfo.InvariantCulture, $"{chosen.NearBand.Width * 100:0.####}%") : chosen.NearBand)}"] : Array.Empty<string>(),
            .. chosen.PriceIndex is { } prices && prices != policy.PriceIndex ? [$"prices by {prices.Name}"] : Array.Empty<string>(),
            .. chosen.TargetRange != policy.TargetRange ? [$"range {Invariant.Text(chosen.TargetRange)}"] : Array.Empty<string>(),
            .. Changed(policy, chosen, ObservationStatus.Estimated, "estimates"),
            .. Changed(policy, chosen, ObservationStatus.Forecast, "forecasts"),
        ];
        return changes.Length == 0 ? policy : chosen with { Name = $"{policy.Name} ({string.Join(", ", changes)})" };
    }

    private static string[] Changed(VerdictPolicy from, VerdictPolicy to, ObservationStatus status, string name) =>
        from.Settles(status) == to.Settles(status) ? [] : [$"{name} {(to.Settles(status) ? "settle" : "open")}"];
}
