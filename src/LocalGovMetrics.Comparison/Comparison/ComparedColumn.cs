using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A column with its ranks and what its units are held against.</summary>
internal sealed record ComparedColumn(ComparisonColumn Column, ColumnRanking Ranking, IReadOnlyList<Comparator> Comparators)
{
    /// <summary>Gets why the column as a whole has no ranks, or null where it has.</summary>
    public UndefinedReason? NoRanks =>
        Column.Direction == DesiredDirection.None ? Column.WhyNoDirection
        : Column.Direction == DesiredDirection.Closer && Ranking.Face.Target is null ? UndefinedReason.NotApplicable
        : null;

    public static ComparedColumn Of(ComparisonColumn column, TieRule ties = TieRule.Competition, IReadOnlySet<string>? peers = null, int minimumPeers = LocalGovMetrics.Comparison.Comparators.UsualMinimum)
    {
        ComparedValue[] held = [.. column.Values.Where(value => peers is null or { Count: 0 } || peers.Contains(value.Comparand.UnitLabel))];
        return new ComparedColumn(column, column.Rank(ties), [.. column.Aspect == ComparandAspect.Attainment ? OfAttainments(held, minimumPeers) : OfNumbers(column, held, minimumPeers)]);
    }

    private static IEnumerable<Comparator> OfNumbers(ComparisonColumn column, ComparedValue[] held, int minimumPeers)
    {
        double?[] numbers = [.. held.Select(value => value.Number.ValueOrNull)];
        string[] names = [.. held.Select(value => value.Comparand.UnitLabel)];
        yield return LocalGovMetrics.Comparison.Comparators.Median(numbers, minimumPeers, names);
        if (column.Direction is DesiredDirection.Higher or DesiredDirection.Lower)
        {
            yield return LocalGovMetrics.Comparison.Comparators.BestQuartile(numbers, column.Direction, minimumPeers, names);
        }
    }

    private static IEnumerable<Comparator> OfAttainments(ComparedValue[] held, int minimumPeers)
    {
        Computed[] attainments = [.. held.Select(value => value.Number)];
        string[] names = [.. held.Select(value => value.Comparand.UnitLabel)];
        yield return LocalGovMetrics.Comparison.Comparators.MedianAttainment(attainments, minimumPeers, names);
        yield return LocalGovMetrics.Comparison.Comparators.BestQuartileAttainment(attainments, minimumPeers, names);
    }
}
