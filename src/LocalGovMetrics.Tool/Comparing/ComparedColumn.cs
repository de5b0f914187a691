using LocalGovMetrics.Comparison;

namespace LocalGovMetrics.Tool.Comparing;

/// <summary>A column with its ranks and what its units are held against.</summary>
internal sealed record ComparedColumn(ComparisonColumn Column, ColumnRanking Ranking, IReadOnlyList<Comparator> Comparators)
{
    public static ComparedColumn Of(ComparisonColumn column, TieRule ties, IReadOnlySet<string> peers, int minimumPeers)
    {
        double?[] numbers = [.. column.Values.Where(value => peers.Count == 0 || peers.Contains(value.Unit)).Select(value => value.Number.ValueOrNull)];
        Comparator median = ComparatorOf(numbers, minimumPeers);
        return new ComparedColumn(
            column,
            column.Rank(ties),
            column.Direction is DesiredDirection.Higher or DesiredDirection.Lower ? [median, LocalGovMetrics.Comparison.Comparators.BestQuartile(numbers, column.Direction, minimumPeers)] : [median]);
    }

    private static Comparator ComparatorOf(double?[] numbers, int minimumPeers) => LocalGovMetrics.Comparison.Comparators.Median(numbers, minimumPeers);
}
