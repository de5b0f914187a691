using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class IndexSensitivityTests
{
    private static readonly IndexSpec Two = new([new IndexIndicator("a", DesiredDirection.Higher), new IndexIndicator("b", DesiredDirection.Higher)]);

    [Fact]
    public void Run_DominantUnit_KeepsItsRankInEveryRun()
    {
        SensitivityResult result = IndexSensitivity.Run(Two, Rows([10, 10], [0, 9], [9, 0], [1, 1]), new SensitivityOptions(2000, 7, 0.5));

        result.Units[0].Should().Be(result.Units[0] with { });
        (result.Units[0].Rank.Value, result.Units[0].KeptShare.Value, result.Units[0].WorstRank.Value).Should().Be((1, 1, 1));
        (result.Units[1].BestRank.Value, result.Units[1].WorstRank.Value).Should().Be((2, 3));
        (result.Units[3].Rank.Value, result.Units[3].KeptShare.Value).Should().Be((4, 1));
        result.Units[1].MeanRank.Value.Should().BeApproximately(2.5, 0.05);
    }

    [Fact]
    public void Run_SameSeed_GivesTheSameResultAndAnotherSeedAnother()
    {
        double?[][] rows = [.. Enumerable.Range(0, 40).Select(i => new double?[] { Math.Sin(i), Math.Cos(3 * i) })];
        SensitivityResult first = IndexSensitivity.Run(Two, rows, new SensitivityOptions(300, 11));
        IndexSensitivity.Run(Two, rows, new SensitivityOptions(300, 11)).Should().Be(first);
        IndexSensitivity.Run(Two, rows, new SensitivityOptions(300, 12)).Units.Should().NotEqual(first.Units);
    }

    [Fact]
    public void Run_WithoutSpread_KeepsEveryRankOfTheIndex() =>
        Gen.Int[0, 5].Array[2].Array[1, 30].Sample(table =>
        {
            double?[][] rows = [.. table.Select(row => row.Select(value => (double?)value).ToArray())];
            SensitivityResult result = IndexSensitivity.Run(Two, rows, new SensitivityOptions(3, 1, 0));
            RankingResult ranks = CompositeIndex.Calculate(Two, rows).Ranks();
            result.Units.Select(unit => unit.Rank).Should().Equal(ranks.Ranks);
            result.Units.Where(unit => unit.Rank.IsDefined).All(unit => unit.KeptShare.Value.Equals(1) && unit.MeanRank == unit.Rank).Should().BeTrue();
        });

    [Fact]
    public void Run_OtherMeans_ShakesTheMethodToo()
    {
        // Even against uneven: the arithmetic mean prefers one, the geometric the other.
        double?[][] rows = Rows([10, 0.5], [5, 5], [0.1, 10], [0, 0.1]);
        IndexSpec spec = new([.. Two.Indicators.Select(indicator => new IndexIndicator(indicator.Name, indicator.Direction, 1, NormalisationMethod.Goalposts) { Low = -0.1, High = 10 })]);
        SensitivityResult result = IndexSensitivity.Run(spec, rows, new SensitivityOptions(1000, 3, 0, IndexMean.Arithmetic, IndexMean.Harmonic));
        (result.Units[0].BestRank.Value, result.Units[0].WorstRank.Value).Should().Be((1, 2));
        result.Units[0].KeptShare.Value.Should().BeApproximately(0.5, 0.06);
    }

    [Fact]
    public void Run_UnitsWithoutScore_SayWhy()
    {
        SensitivityResult result = IndexSensitivity.Run(Two, Rows([10, null], [0, 9], [9, 0]), new SensitivityOptions(10, 1, 0.1, IndexMean.Arithmetic, IndexMean.Geometric));
        result.Units.Select(unit => unit.KeptShare.Reason).Should().Equal(UndefinedReason.Missing, UndefinedReason.OutOfRange, UndefinedReason.OutOfRange);
        IndexSensitivity.Run(new IndexSpec(Two.Indicators, minimumDataShare: 0.5), Rows([10, null], [0, 9], [9, 0]), new SensitivityOptions(10, 1)).Units[0].Rank.Value.Should().Be(1);
        FluentActions.Invoking(() => new SensitivityOptions(0, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SensitivityOptions(1, 1, 2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Run_HostileTables_HaveRanksOrReasons() =>
        Gen.OneOf(Gen.Double[-1e308, 1e308].Select(value => (double?)value), Gen.Const((double?)null), Gen.Const((double?)double.NaN)).Array[2].Array[0, 12].Sample(rows =>
        {
            SensitivityResult result = IndexSensitivity.Run(new IndexSpec(Two.Indicators, minimumDataShare: 0, scale: 1e300), rows, new SensitivityOptions(5, 1));
            result.Units.Where(unit => unit.Rank.IsDefined).All(unit => unit.BestRank.Value >= 1 && unit.WorstRank.Value <= rows.Length && unit.KeptShare.Value >= 0).Should().BeTrue();
        });

    private static double?[][] Rows(params double?[][] rows) => rows;
}
