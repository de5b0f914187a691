using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Finds the kinds of a table whose prints are padded with a zero: <c>106.10</c> where the column keeps one decimal.</summary>
/// <remarks>The evidence is a last zero that is not the digit that follows from the inputs, in a print that follows with one digit less.</remarks>
internal sealed class PaddedZeros
{
    private const int FewestDecimals = 2;
    private const int FewestZeros = 3;
    private const double SmallestShare = 0.4;
    private readonly HashSet<(ClaimKind Kind, int Decimals)> _padded;

    /// <summary>Looks through the checks of a table, each made at the printed precision.</summary>
    public PaddedZeros(IEnumerable<ClaimCheck> checks) => _padded =
    [
        .. checks.Where(check => check is { Claim.Print: { Value: not null, Decimals: >= FewestDecimals }, Recomputed.IsDefined: true } && !OwesItsZero(check))
            .GroupBy(check => (check.Claim.Kind, check.Claim.Print!.Decimals))
            .Where(prints => prints.Count(IsPadded) is >= FewestZeros and int zeros && zeros >= SmallestShare * prints.Count())
            .Select(prints => prints.Key),
    ];

    /// <summary>The precision without the padded zero, or null where there is none.</summary>
    public int? DecimalsOf(Claim claim) =>
        claim is { Decimals: null, Print: { Value: not null } print } && _padded.Contains((claim.Kind, print.Decimals)) && EndsInZero(print) ? print.Decimals - 1 : null;

    private static bool IsPadded(ClaimCheck check) =>
        EndsInZero(check.Claim.Print!)
        && ClaimCalculator.Check(check.Claim with { Decimals = check.Claim.Print!.Decimals - 1 }).Class is AuditClass.Consistent or AuditClass.ConsistentWithinRounding or AuditClass.Truncated;

    // A zero that rounding the result gives is a digit like any other.
    private static bool OwesItsZero(ClaimCheck check) =>
        check.Face is { Low: { } low } && EndsInZero(Math.Round(low, check.Claim.Print!.Decimals, MidpointRounding.AwayFromZero), check.Claim.Print.Decimals);

    private static bool EndsInZero(ReportedValue print) => EndsInZero(print.Value.GetValueOrDefault(), print.Decimals);

    private static bool EndsInZero(decimal value, int decimals) => value == Math.Round(value, decimals - 1, MidpointRounding.ToZero);
}
