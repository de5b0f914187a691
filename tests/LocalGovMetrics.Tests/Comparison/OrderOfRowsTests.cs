using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

/// <summary>Results do not depend on the order in which the units are given.</summary>
public class OrderOfRowsTests
{
    private static readonly Gen<double?[]> Values = Gen.OneOf(Gen.Int[-3, 9].Select(number => (double?)number), Gen.Const((double?)null)).Array[0, 12];

    private static readonly Gen<double[]> Sizes = Gen.Double[0.5, 100].Array[2, 12];

    [Fact]
    public void Comparators_OfAnyPeers_DoNotDependOnIt() =>
        Values.Sample(values =>
        {
            double?[] backwards = [.. values.Reverse()];
            double?[] weights = [.. values.Select((_, i) => (double?)i)];
            Comparators.Median(backwards, 1).Should().Be(Comparators.Median(values, 1));
            Comparators.UnweightedMean(backwards, 1).Should().Be(Comparators.UnweightedMean(values, 1));
            Comparators.BestQuartile(backwards, DesiredDirection.Lower, 1).Should().Be(Comparators.BestQuartile(values, DesiredDirection.Lower, 1));
            Comparators.WeightedMean(backwards, [.. weights.Reverse()], "w", 1).Should().Be(Comparators.WeightedMean(values, weights, "w", 1));
        });

    [Fact]
    public void Groups_OfAnyValues_DoNotDependOnIt() =>
        Values.Sample(values =>
            QuantileGroups.Of([.. values.Reverse()], 3, minimumUnits: 3).Groups.Reverse().Should().Equal(QuantileGroups.Of(values, 3, minimumUnits: 3).Groups));

    [Fact]
    public void RankRanges_OfAnyIntervals_DoNotDependOnIt() =>
        Values.Sample(values =>
        {
            Interval?[] sets = [.. values.Select(value => value is { } number ? Interval.Closed(BinaryNumber.ToDecimal(number), BinaryNumber.ToDecimal(number) + 1) : (Interval?)null)];
            Ranking.Ranges([.. sets.Reverse()], DesiredDirection.Higher).Ranges.Reverse().Should().Equal(Ranking.Ranges(sets, DesiredDirection.Higher).Ranges);
        });

    [Fact]
    public void Inequality_OfAnySizes_DoesNotDependOnItNorOnTheUnitOfMeasure() =>
        Sizes.Sample(sizes =>
        {
            foreach (Func<double[], Computed> measure in new Func<double[], Computed>[] { values => Inequality.Gini(values), values => Inequality.Theil(values) })
            {
                measure([.. sizes.Reverse()]).IsCloseTo(measure(sizes), 1).Should().BeTrue();
                measure([.. sizes.Select(size => size * 1000)]).IsCloseTo(measure(sizes), 1).Should().BeTrue();
            }
        });

    [Fact]
    public void Convergence_OfAnySizes_DoesNotDependOnIt() =>
        Sizes.Sample(sizes =>
        {
            double?[] first = [.. sizes];
            double?[] last = [.. sizes.Select((size, i) => (double?)(size + i + 1))];
            BetaConvergence forwards = Convergence.Beta(first, last, 5);
            BetaConvergence backwards = Convergence.Beta([.. first.Reverse()], [.. last.Reverse()], 5);
            backwards.Slope.IsCloseTo(forwards.Slope, 1).Should().BeTrue();
            Convergence.Sigma([[.. first.Reverse()]])[0].IsCloseTo(Convergence.Sigma([first])[0], 1).Should().BeTrue();
        });

    [Fact]
    public void Sensitivity_OfAnyTable_DoesNotDependOnIt() =>
        Gen.Select(Gen.Int[0, 6].Array[2].Array[2, 40], Gen.Int[1, 9]).Sample((table, runs) =>
        {
            IndexSpec spec = new([new IndexIndicator("a", DesiredDirection.Higher), new IndexIndicator("b", DesiredDirection.Lower, 2)], minimumDataShare: 0);
            double?[][] rows = [.. table.Select(row => row.Select(value => value == 6 ? (double?)null : value).ToArray())];
            IndexSensitivity.Run(spec, [.. rows.Reverse()], new SensitivityOptions(runs, 3, 0.5)).Units.Reverse().Should().Equal(IndexSensitivity.Run(spec, rows, new SensitivityOptions(runs, 3, 0.5)).Units);
        });

    /// <summary>Weightings go through the columns four at a time: one run more adds one rank, whether it goes with others or alone.</summary>
    [Fact]
    public void Sensitivity_OfOneRunAtATime_IsThatOfManyTogether() =>
        Gen.Select(Gen.Int[0, 9].Array[3].Array[1, 70], Gen.Int[1, 9]).Sample((table, runs) =>
        {
            IndexSpec spec = new([.. "abc".Select(name => new IndexIndicator($"{name}", DesiredDirection.Higher))]);
            double?[][] rows = [.. table.Select(row => row.Select(value => (double?)value).ToArray())];
            IReadOnlyList<RankStability> all = IndexSensitivity.Run(spec, rows, new SensitivityOptions(runs, 5)).Units;
            IReadOnlyList<RankStability> fewer = IndexSensitivity.Run(spec, rows, new SensitivityOptions(runs + 1, 5)).Units;
            for (int i = 0; i < all.Count; i++)
            {
                (all[i].Rank.IsDefined && fewer[i].BestRank.Value > all[i].BestRank.Value).Should().BeFalse("one more run widens what is there");
                (all[i].Rank.IsDefined && Math.Abs((fewer[i].MeanRank.Value * (runs + 1)) - (all[i].MeanRank.Value * runs)) > all.Count + 1e-9).Should().BeFalse("one more run adds one rank");
            }
        });
}
