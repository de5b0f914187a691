using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class ConfidenceIntervalTests
{
    /// <summary>PHEindicatormethods, testdata of phe_proportion.</summary>
    [Theory]
    [InlineData(65, 100, 0.95, 0.5525444330, 0.7363575176)]
    [InlineData(65, 100, 0.998, 0.4954946574, 0.7783540614)]
    [InlineData(5, 100, 0.95, 0.0215436792, 0.1117504692)]
    public void Wilson_OfTestData_IsThatOfPheIndicatorMethods(double cases, double population, double level, double low, double high) =>
        Check(ConfidenceIntervals.Wilson(cases, population, level), low, high, IntervalMethod.Wilson);

    /// <summary>PHEindicatormethods, byars_lower and byars_upper.</summary>
    [Theory]
    [InlineData(65, 0.95, 50.1631877105, 82.8491385459)]
    [InlineData(65, 0.998, 42.8802614715, 94.0002908443)]
    [InlineData(1045, 0.95, 982.5932, 1110.3312)]
    public void Byar_OfTestData_IsThatOfPheIndicatorMethods(double cases, double level, double low, double high)
    {
        Check(ConfidenceIntervals.Byar(cases, level), low, high, IntervalMethod.Byar);
        ConfidenceIntervals.Count(cases, level).Should().Be(ConfidenceIntervals.Byar(cases, level));
    }

    /// <summary>PHEindicatormethods, exact limits below 10 cases.</summary>
    [Theory]
    [InlineData(1, 0.0253178080, 5.5716433909)]
    [InlineData(5, 1.6234863901, 11.6683320793)]
    public void ExactPoisson_OfTestData_IsThatOfPheIndicatorMethods(double cases, double low, double high)
    {
        Check(ConfidenceIntervals.ExactPoisson(cases), low, high, IntervalMethod.ExactPoisson);
        ConfidenceIntervals.Count(cases).Should().Be(ConfidenceIntervals.ExactPoisson(cases));
    }

    /// <summary>PHEindicatormethods, testdata_Mean.</summary>
    [Fact]
    public void Mean_OfTestData_IsThatOfPheIndicatorMethods() =>
        Check(ConfidenceIntervals.Mean(53.704345, 20.9755753, 8), 36.1683252, 71.2403648, IntervalMethod.StudentT);

    [Fact]
    public void Wilson_AtTheEnds_StaysInside()
    {
        ConfidenceInterval none = ConfidenceIntervals.Wilson(0, 20);
        (none.Estimate.Value, none.Lower.Value).Should().Be((0, 0));
        none.Upper.Value.Should().BeApproximately(3.841458821 / 23.841458821, 1e-9);
        ConfidenceInterval all = ConfidenceIntervals.Wilson(20, 20);
        (all.Estimate.Value, all.Upper.Value).Should().Be((1, 1));
        all.Lower.Value.Should().BeApproximately(20 / 23.841458821, 1e-9);
    }

    [Fact]
    public void Counts_AtZero_HaveAnUpperEndOnly()
    {
        Check(ConfidenceIntervals.ExactPoisson(0), 0, 3.6888794541, IntervalMethod.ExactPoisson);
        ConfidenceIntervals.Byar(0).Lower.Value.Should().Be(0);
        ConfidenceIntervals.Byar(1, 0.998).Lower.Value.Should().Be(0);
    }

    [Theory]
    [InlineData(1e4)]
    [InlineData(1e6)]
    [InlineData(1e8)]
    [InlineData(1e10)]
    [InlineData(1e12)]
    public void ExactPoisson_OfLargeCounts_ApproachesByar(double cases)
    {
        ConfidenceInterval exact = ConfidenceIntervals.ExactPoisson(cases, 0.998);
        ConfidenceInterval byar = ConfidenceIntervals.Byar(cases, 0.998);
        exact.Lower.Value.Should().BeApproximately(byar.Lower.Value, 0.02 + (1e-9 * cases));
        exact.Upper.Value.Should().BeApproximately(byar.Upper.Value, 0.02 + (1e-9 * cases));
    }

    [Theory]
    [InlineData(-1, 10, UndefinedReason.OutOfRange)]
    [InlineData(11, 10, UndefinedReason.OutOfRange)]
    [InlineData(0, 0, UndefinedReason.ZeroBase)]
    [InlineData(double.NaN, 10, UndefinedReason.NotFinite)]
    [InlineData(1, double.PositiveInfinity, UndefinedReason.NotFinite)]
    public void Wilson_OfNoProportion_SaysWhy(double cases, double population, UndefinedReason why)
    {
        ConfidenceInterval result = ConfidenceIntervals.Wilson(cases, population);
        (result.Estimate.Reason, result.Lower.Reason, result.Upper.Reason, result.Bounds).Should().Be((why, why, why, null));
        result.StandingAgainst(0.5, DesiredDirection.Higher).Should().Be(Standing.NotApplicable);
    }

    [Fact]
    public void Mean_OfFewerThanTwoValues_SaysWhy()
    {
        ConfidenceIntervals.Mean([]).Estimate.Reason.Should().Be(UndefinedReason.TooFewObservations);
        ConfidenceIntervals.Mean([5]).Estimate.Reason.Should().Be(UndefinedReason.TooFewObservations);
        ConfidenceIntervals.Mean([5, double.NaN]).Estimate.Reason.Should().Be(UndefinedReason.NotFinite);
        ConfidenceIntervals.Mean(1, -1, 5).Estimate.Reason.Should().Be(UndefinedReason.OutOfRange);
        ConfidenceIntervals.Mean([5, 5, 5]).Bounds.Should().Be(RealInterval.Point(5));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Level_OutOfRange_IsRefused(double level) =>
        FluentActions.Invoking(() => ConfidenceIntervals.Wilson(1, 2, level)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void StandingAgainst_Reference_FollowsTheDirection()
    {
        ConfidenceInterval interval = ConfidenceIntervals.Wilson(65, 100);
        interval.StandingAgainst(0.5, DesiredDirection.Higher).Should().Be(Standing.Better);
        interval.StandingAgainst(0.5, DesiredDirection.Lower).Should().Be(Standing.Worse);
        interval.StandingAgainst(0.8, DesiredDirection.Higher).Should().Be(Standing.Worse);
        interval.StandingAgainst(0.6, DesiredDirection.Higher).Should().Be(Standing.Similar);
        interval.StandingAgainst(0.5, DesiredDirection.None).Should().Be(Standing.Above);
        interval.StandingAgainst(double.NaN, DesiredDirection.Higher).Should().Be(Standing.NotApplicable);
    }

    [Fact]
    public void Intervals_OfAnything_ContainTheirEstimateOrSayWhyNot() =>
        Gen.Select(Gen.OneOf(Gen.Double[0, 1e6], Gen.Double, Gen.Int[0, 30].Select(i => (double)i)), Gen.OneOf(Gen.Double[0, 1e6], Gen.Double, Gen.Int[0, 30].Select(i => (double)i)), Gen.Double[0.01, 0.9999])
            .Sample((x, n, level) =>
            {
                ConfidenceInterval[] all = [ConfidenceIntervals.Wilson(x, n, level), ConfidenceIntervals.Byar(x, level, n), ConfidenceIntervals.ExactPoisson(x, level, n), ConfidenceIntervals.Mean([x, n, x], level)];
                foreach (ConfidenceInterval interval in all)
                {
                    (interval.Bounds is { } bounds ? bounds.Contains(interval.Estimate.Value) : interval.Estimate.Reason != UndefinedReason.None).Should().BeTrue("{0}", interval);
                }
            });

    private static void Check(ConfidenceInterval interval, double low, double high, IntervalMethod method)
    {
        interval.Lower.Value.Should().BeApproximately(low, Math.Abs(low) * 1e-7);
        interval.Upper.Value.Should().BeApproximately(high, Math.Abs(high) * 1e-7);
        interval.Method.Should().Be(method);
    }
}
