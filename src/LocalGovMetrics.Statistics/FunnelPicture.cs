using System.Globalization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;

namespace LocalGovMetrics.Statistics;

/// <summary>Draws a funnel.</summary>
internal static class FunnelPicture
{
    private const double Inner = 0.95;
    private const double Outer = 0.998;

    public static FunnelChart? Of(FunnelResult funnel, IReadOnlyList<string>? names)
    {
        if (names is not null && names.Count != funnel.Units.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {funnel.Units.Count} units and {names.Count} names."), nameof(names));
        }

        FunnelMark[] marks = [.. funnel.Units.Select((unit, i) => MarkOf(funnel.Method, unit, names?[i] ?? (i + 1).ToString(CultureInfo.InvariantCulture)))];
        int judged = marks.Count(mark => mark.Rate is not null);
        return judged == 0 ? null : new FunnelChart
        {
            Title = DisplayText.Keyed("funnel.funnel"),
            Summary = DisplayText.Keyed("picture.funnelSummary", marks.Count(mark => mark.IsOutside), judged),
            Centre = funnel.Centre.ValueOrNull,
            Spread = funnel.Dispersion.TryGetValue(out double dispersion) ? DisplayText.Keyed("picture.funnelSpread", DisplayNumbers.Fixed(dispersion, 2)) : DisplayText.Empty,
            Marks = marks,
        };
    }

    private static FunnelMark MarkOf(FunnelMethod method, FunnelPoint unit, string name)
    {
        (double? low95, double? high95) = LimitsOf(unit, Inner);
        (double? low998, double? high998) = LimitsOf(unit, Outer);

        // The limits of a ratio are the unit's own, not those of chance around the centre: told, not drawn as a funnel.
        bool isFunnel = method != FunnelMethod.RatioInterval;
        return new FunnelMark
        {
            Name = name,
            Volume = unit.Volume ?? 0,
            Rate = unit.Volume is null ? null : unit.Value.ValueOrNull,
            Why = unit.Value.IsDefined ? DisplayText.Empty : DisplayText.Word(unit.Value.Reason),
            Low95 = isFunnel ? low95 : null,
            High95 = isFunnel ? high95 : null,
            Low998 = isFunnel ? low998 : null,
            High998 = isFunnel ? high998 : null,
            IsOutside = unit.Level is not null,
            Standing = FunnelTable.StandingOf(unit.Standing),
            Mark = FunnelTable.MarkOf(unit.Standing),
        };
    }

    private static (double? Low, double? High) LimitsOf(FunnelPoint unit, double level) =>
        unit.Limits.FirstOrDefault(limit => Math.Abs(limit.Level - level) < 1e-9) is { } found ? (found.Lower.ValueOrNull, found.Upper.ValueOrNull) : (null, null);
}
