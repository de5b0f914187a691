using CsCheck;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class InequalityTests
{
    private static readonly string[] Groups = ["a", "b", "a", "c", "b", "a", "c", "a"];

    [Fact]
    public void Gini_OfSmallSets_FollowsTheDefinition()
    {
        Inequality.Gini([1, 1, 1]).Value.Should().BeApproximately(0, 1e-15);
        Inequality.Gini([0, 0, 0, 1]).Value.Should().BeApproximately(0.75, 1e-15);
        Inequality.Gini([1, 3]).Value.Should().BeApproximately(0.25, 1e-15);
        Inequality.Gini([1, 3], [3, 1]).Value.Should().BeApproximately(Inequality.Gini([1, 1, 1, 3]).Value, 1e-15);
    }

    [Fact]
    public void Theil_OfSmallSets_FollowsTheDefinition()
    {
        Inequality.Theil([2, 2]).Value.Should().BeApproximately(0, 1e-15);
        Inequality.Theil([0, 0, 0, 1]).Value.Should().BeApproximately(Math.Log(4), 1e-15);
        Inequality.Theil([1, 3]).Value.Should().BeApproximately(((0.5 * Math.Log(0.5)) + (1.5 * Math.Log(1.5))) / 2, 1e-15);
    }

    [Fact]
    public void Inequality_OfWhatHasNone_SaysWhy()
    {
        Inequality.Gini([]).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Inequality.Gini([0, 0]).Reason.Should().Be(UndefinedReason.ZeroBase);
        Inequality.Theil([-1, 2]).Reason.Should().Be(UndefinedReason.NegativeBase);
        Inequality.Theil([double.NaN, 2]).Reason.Should().Be(UndefinedReason.NotFinite);
        Inequality.Decompose(InequalityMeasure.Theil, [0], ["a"]).Between.Reason.Should().Be(UndefinedReason.ZeroBase);
        FluentActions.Invoking(() => Inequality.Gini([1], [-1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Inequality.Gini([1], [1, 2])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Decompose_GroupsApart_LeaveNoOverlap()
    {
        InequalityDecomposition gini = Inequality.Decompose(InequalityMeasure.Gini, [1, 2, 10, 20], ["a", "a", "b", "b"]);
        gini.Overlap.Value.Should().BeApproximately(0, 1e-15);
        Inequality.Decompose(InequalityMeasure.Gini, [1, 20, 10, 2], ["a", "a", "b", "b"]).Overlap.Value.Should().BeGreaterThan(0.01);
    }

    [Fact]
    public void Decompose_AnyGroups_AddsUp() =>
        Gen.Select(Gen.Int[0, 100].Array[8], Gen.Int[1, 50].Array[8], Gen.Enum<InequalityMeasure>()).Sample((values, people, measure) =>
        {
            double[] numbers = [.. values.Select(value => (double)value)];
            double[] weights = [.. people.Select(value => (double)value)];
            InequalityDecomposition result = Inequality.Decompose(measure, numbers, Groups, weights);
            if (result.Total.IsDefined)
            {
                (result.Between.Value + result.Within.Value + result.Overlap.Value).Should().BeApproximately(result.Total.Value, 1e-12);
                result.Total.Value.Should().BeInRange(0, measure == InequalityMeasure.Gini ? 1 : Math.Log(8 * 50));
                Inequality.Decompose(measure, [.. numbers.Select(value => value * 1000)], Groups, weights).Total.Value.Should().BeApproximately(result.Total.Value, 1e-12);
            }
        });

    [Fact]
    public void Beta_OfUnitsThatCloseTheGap_FindsTheSpeed()
    {
        // Each unit's logarithm goes to 5 with 2 % of the gap a year for ten years.
        double[] start = [1, 2, 3, 4.5];
        double kept = Math.Exp(-0.02 * 10);
        BetaConvergence beta = Convergence.Beta([.. start.Select(value => (double?)Math.Exp(value))], [.. start.Select(value => (double?)Math.Exp(5 - ((5 - value) * kept)))], 10);

        beta.Speed.Value.Should().BeApproximately(0.02, 1e-12);
        beta.HalfLife.Value.Should().BeApproximately(Math.Log(2) / 0.02, 1e-8);
        beta.Slope.Value.Should().BeApproximately((kept - 1) / 10, 1e-12);
        beta.SlopeStandardError.Value.Should().BeApproximately(0, 1e-12);
    }

    [Fact]
    public void Beta_OfWhatHasNone_SaysWhy()
    {
        Convergence.Beta([1, 2, null], [2, 3, 4], 5).Slope.Reason.Should().Be(UndefinedReason.TooFewObservations);
        Convergence.Beta([1, 1, 1], [2, 3, 4], 5).Slope.Reason.Should().Be(UndefinedReason.ZeroBase);
        Convergence.Beta([1, 0, 1], [2, 3, 4], 5).Slope.Reason.Should().Be(UndefinedReason.OutOfRange);
        Convergence.Beta([1, 2, 3], [2, 3, 4], 0).Slope.Reason.Should().Be(UndefinedReason.NoPeriods);
        Convergence.Beta([1, 2, 4], [1, 4, 16], 1).HalfLife.Reason.Should().Be(UndefinedReason.NeverReached);
        Convergence.Beta([1, 2, 4], [16, 4, 1], 1).Speed.Reason.Should().Be(UndefinedReason.OutOfRange);
    }

    [Fact]
    public void Sigma_OfYears_IsTheSpreadOfLogarithms()
    {
        IReadOnlyList<Computed> sigma = Convergence.Sigma([[1, Math.E], [2, 2, null], [1], [0, 1]]);
        sigma[0].Value.Should().BeApproximately(Math.Sqrt(0.5), 1e-15);
        sigma[1].Value.Should().Be(0);
        sigma[2].Reason.Should().Be(UndefinedReason.TooFewObservations);
        sigma[3].Reason.Should().Be(UndefinedReason.OutOfRange);
    }

    [Fact]
    public void GrowthContributions_OfUnits_AddUpToTheGrowthOfTheProvince()
    {
        GrowthContributionsResult growth = GrowthContributions.Of([new GrowthPart("Hương Trà", 40, 46), new GrowthPart("Hương Thủy", 60, 63)]);
        growth.Parts.Sum(part => part.Contribution.Value).Should().BeApproximately(growth.Growth.Value, 1e-15);
        growth.Parts[0].Contribution.Value.Should().BeApproximately(0.06, 1e-15);
    }
}
