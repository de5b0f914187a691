using LocalGovMetrics.Comparison;

namespace LocalGovMetrics.Tool.Comparing;

/// <summary>A column with its ranks and what its units are held against.</summary>
internal sealed record ComparedColumn(ComparisonColumn Column, ColumnRanking Ranking, IReadOnlyList<Comparator> Comparators)
{
    public static ComparedColumn Of(ComparisonColumn column, TieRule ties, IReadOnlySet<string> peers, int minimumPeers)
    {
        ComparedValue[] held = [.. column.Values.Where(value => peers.Count == 0 || peers.Contains(value.Unit))];
        double?[] numbers = [.. held.Select(value => value.Number.ValueOrNull)];
        string[] names = [.. held.Select(value => value.Unit)];
        Comparator median = Comparison.Comparators.Median(numbers, minimumPeers, names);
        return new ComparedColumn(
            column,
            column.Rank(ties),
            column.Direction is DesiredDirection.Higher or DesiredDirection.Lower ? [median, Comparison.Comparators.BestQuartile(numbers, column.Direction, minimumPeers, names)] : [median]);
    }
}
