using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>With whom a unit is compared, by which rule, and how it stands beside them.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="By">The rule.</param>
/// <param name="On">In what neighbours are near.</param>
/// <param name="Count">How many neighbours were asked for.</param>
/// <param name="Peers">The peers.</param>
/// <param name="Answers">Each indicator.</param>
internal sealed record PeersFound(string Unit, string By, IReadOnlyList<string> On, int Count, PeerSelection Peers, IReadOnlyList<PeerAnswer> Answers)
{
    public const string ByClass = "class";
    public const string ByParent = "parent";
    public const string ByNeighbours = "neighbours";
}

/// <summary>How a unit stands beside its peers on one indicator.</summary>
internal sealed record PeerAnswer(ComparisonColumn Column, Comparand Own, Comparator Median, Comparator BestQuartile, Comparator? Weighted)
{
    public static PeerAnswer Of(ComparisonColumn column, string unit, PeerSelection peers, IReadOnlyDictionary<string, double>? weights, string? weightName, int minimumPeers)
    {
        double?[] values = [.. peers.Names.Select(name => column.Values.FirstOrDefault(value => value.Comparand.UnitLabel == name)?.Number.ValueOrNull)];
        return new PeerAnswer(
            column,
            column.Values.First(value => value.Comparand.UnitLabel == unit).Comparand,
            Comparators.Median(values, minimumPeers, peers.Names),
            Comparators.BestQuartile(values, column.Direction, minimumPeers, peers.Names),
            weights is null ? null : Comparators.WeightedMean(values, [.. peers.Names.Select(name => weights.TryGetValue(name, out double weight) ? weight : (double?)null)], weightName!, minimumPeers, peers.Names));
    }
}
