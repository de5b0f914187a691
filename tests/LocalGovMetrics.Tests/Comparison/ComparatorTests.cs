using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

public class ComparatorTests
{
    private static readonly double?[] Peers = [90, 92, 94, 96, 98, null, double.NaN];

    [Fact]
    public void Comparators_OfPeers_AreNamed()
    {
        Comparators.Median(Peers).ToString().Should().Be("Median 94 of 5 peers (5 needed)");
        Comparators.UnweightedMean(Peers).Value.Value.Should().BeApproximately(94, 1e-12);
        Comparators.BestQuartile(Peers, DesiredDirection.Higher).Value.Value.Should().Be(96);
        Comparators.BestQuartile(Peers, DesiredDirection.Lower).Value.Value.Should().Be(92);
        Comparators.BestQuartile(Peers, DesiredDirection.Closer).Value.Reason.Should().Be(UndefinedReason.NotApplicable);

        Comparator weighted = Comparators.WeightedMean([90, 100], [3, 1], "population", 2);
        (weighted.Kind, weighted.WeightName, weighted.Value.Value).Should().Be((ComparatorKind.WeightedMean, "population", 92.5));
    }

    [Fact]
    public void Comparators_OfTooFewPeers_AreWithheld()
    {
        Comparator median = Comparators.Median(Peers, 6);
        (median.Value.Reason, median.Peers, median.MinimumPeers).Should().Be((UndefinedReason.TooFewObservations, 5, 6));
        Comparators.WeightedMean([90, 100], [3, null], "population", 2).Value.Reason.Should().Be(UndefinedReason.TooFewObservations);
        Comparators.Median([], 1).Value.Reason.Should().Be(UndefinedReason.TooFewObservations);
        FluentActions.Invoking(() => Comparators.Median(Peers, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void WeightedMean_OfUnusableWeights_SaysWhy()
    {
        Comparators.WeightedMean([90, 100], [0, 0], "population", 2).Value.Reason.Should().Be(UndefinedReason.ZeroBase);
        Comparators.WeightedMean([90, 100], [-1, 2], "population", 2).Value.Reason.Should().Be(UndefinedReason.OutOfRange);
        FluentActions.Invoking(() => Comparators.WeightedMean([1], [], "population")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Comparators.WeightedMean([1], [1], " ")).Should().Throw<ArgumentException>();
    }

    /// <summary>The nearest neighbours model of CIPFA, as described by Hartlepool Borough Council: standardise, Euclid, farthest = 1.</summary>
    [Fact]
    public void Neighbours_OfTable_AreStandardisedAndRescaled()
    {
        // Two variables of very different size and the same standardised pattern: −1, 0, 1.
        IReadOnlyList<NeighbourDistance> found = StatisticalNeighbours.Of([[10, 3000], [20, 2000], [30, 1000], [15, null]], 0);

        found.Select(each => each.Unit).Should().Equal(1, 2, 3);
        found[0].Distance.Value.Should().BeApproximately(0.5, 1e-12);
        found[1].Distance.Value.Should().BeApproximately(1, 1e-12);
        found[0].Shares.Select(share => share.Value).Should().AllSatisfy(share => share.Should().BeApproximately(0.5, 1e-12));
        found[2].Distance.Reason.Should().Be(UndefinedReason.Missing);
        StatisticalNeighbours.Of([[1], [1]], 0)[0].Distance.Reason.Should().Be(UndefinedReason.ZeroBase);
        FluentActions.Invoking(() => StatisticalNeighbours.Of([[1]], 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => StatisticalNeighbours.Of([[1], [1, 2]], 0)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Neighbours_OfAnyTable_DoNotDependOnUnitsOfMeasure() =>
        Gen.Int[0, 9].Array[3].Array[2, 8].Sample(table =>
        {
            double?[][] rows = [.. table.Select(row => row.Select(value => (double?)value).ToArray())];
            double?[][] scaled = [.. table.Select(row => new double?[] { row[0] * 1024, row[1] / 8.0, row[2] })];
            NeighbourDistance[] plain = [.. StatisticalNeighbours.Of(rows, 0).OrderBy(each => each.Unit)];
            NeighbourDistance[] other = [.. StatisticalNeighbours.Of(scaled, 0).OrderBy(each => each.Unit)];
            for (int i = 0; i < plain.Length; i++)
            {
                plain[i].Distance.IsCloseTo(other[i].Distance, 1).Should().BeTrue();
                (plain[i].Distance.ValueOrNull is null or (>= 0 and <= 1.0000001)).Should().BeTrue();
                (plain[i].Distance.ValueOrNull is not > 0 || Math.Abs(plain[i].Shares.Sum(share => share.Value) - 1) < 1e-9).Should().BeTrue();
            }
        });
}
