using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Finds the kinds of a table whose prints are padded with a zero: <c>106.10</c> where the column keeps one decimal.</summary>
internal sealed class PaddedZeros
{
    private const int FewestDecimals = 2;
    private const int FewestZeros = 4;
    private const double SmallestShare = 0.4;
    private readonly HashSet<(ClaimKind Kind, int Decimals)> _padded;

    // Of prints that are not padded one in ten ends in 0.
    public PaddedZeros(IEnumerable<Claim> claims) => _padded =
    [
        .. claims.Where(claim => claim.Print is { Value: not null, Decimals: >= FewestDecimals })
            .GroupBy(claim => (claim.Kind, claim.Print!.Decimals))
            .Where(prints => prints.Count(EndsInZero) is >= FewestZeros and int zeros && zeros >= SmallestShare * prints.Count())
            .Select(prints => prints.Key),
    ];

    /// <summary>The precision without the padded zero, or null where there is none.</summary>
    public int? DecimalsOf(Claim claim) =>
        claim is { Decimals: null, Print: { Value: not null } print } && _padded.Contains((claim.Kind, print.Decimals)) && EndsInZero(claim) ? print.Decimals - 1 : null;

    private static bool EndsInZero(Claim claim)
    {
        ReportedValue print = claim.Print!;
        decimal value = print.Value.GetValueOrDefault();
        return value == Math.Round(value, print.Decimals - 1, MidpointRounding.ToZero);
    }
}
