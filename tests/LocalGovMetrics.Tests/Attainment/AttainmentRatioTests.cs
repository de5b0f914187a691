using CsCheck;
using LocalGovMetrics.Attainment;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Attainment;

public class AttainmentRatioTests
{
    public static TheoryData<string, decimal, decimal, double> Higher => new()
    {
        { "Imihigo, cumulative", 12_000m, 18_713m, 0.641265430449420 },
        { "Imihigo, mean of percentages", 40m, 60m, 0.666666666666667 },
        { "Hương Trà 2023, growth against its low end", 8.8m, 14.5m, 0.6068965517241379 },
        { "Quảng Trị, 467 of 550-600", 467m, 550m, 0.849090909090909 },
        { "Hương Trà, 1.700 of >1.650", 1_700m, 1_650m, 1.030303030303030 },
        { "Tam Kỳ, 137 of 150", 137m, 150m, 0.913333333333333 },
        { "COINr, 11 to 10", 11m, 10m, 1.1 },
    };

    public static TheoryData<string, decimal, decimal, double> GrowthRates => new()
    {
        { "Tam Kỳ, trade and services", 7.06m, 12.5m, 0.951644444444444 },
        { "Tam Kỳ, industry and construction", 13.92m, 16.5m, 0.977854077253219 },
        { "Tam Kỳ, agriculture", 2.12m, 4m, 0.981923076923077 },
        { "the same growth", 5m, 5m, 1 },
        { "a loss of everything", -100m, 5m, 0 },
    };

    [Theory]
    [MemberData(nameof(Higher))]
    public void HigherIsBetter_ReferenceCase_Reproduces(string source, decimal actual, decimal target, double expected)
    {
        AttainmentRatio.HigherIsBetter(actual, target).Value.Should().BeApproximately(expected, 1e-14, source);
        AttainmentRatio.HigherIsBetter((double)actual, (double)target).Value.Should().BeApproximately(expected, 1e-14, source);
    }

    [Fact]
    public void HigherIsBetter_ExampleOfTheTool_IsTheNearestDouble() =>
        AttainmentRatio.HigherIsBetter(8.8m, 14.5m).Value.Should().Be(0.6068965517241379);

    [Fact]
    public void LowerIsBetter_ImihigoDecreasing_Reproduces()
    {
        AttainmentRatio.LowerIsBetter(9m, 8m).Value.Should().BeApproximately(8 / 9.0, 1e-15);
        AttainmentRatio.LowerIsBetter(9.0, 8.0).Value.Should().BeApproximately(8 / 9.0, 1e-15);
    }

    [Fact]
    public void LowerIsBetter_ActualOfZero_IsNothingLeft()
    {
        AttainmentRatio.LowerIsBetter(0m, 8m).Should().Be(Computed.Undefined(UndefinedReason.NothingLeft));
        AttainmentRatio.LowerIsBetter(0m, 0m).Should().Be(Computed.From(1));
        AttainmentRatio.LowerIsBetter(0.0, 8.0).Should().Be(Computed.Undefined(UndefinedReason.NothingLeft));
    }

    [Fact]
    public void BestFirst_OfFewerAndFewer_OrdersNothingLeftBeforeEveryNumber()
    {
        Computed[] attainments = [.. ((decimal[])[12, 0, 5, 1, 9, 10]).Select(actual => AttainmentRatio.LowerIsBetter(actual, 10m)), Computed.Undefined(UndefinedReason.Missing)];

        attainments.Order(AttainmentOrder.BestFirst).Select(attainment => Array.IndexOf(attainments, attainment)).Should().Equal(1, 3, 2, 4, 5, 0, 6);
    }

    [Theory]
    [MemberData(nameof(GrowthRates))]
    public void BetweenGrowthRates_ReferenceCase_Reproduces(string source, decimal actual, decimal planned, double expected)
    {
        AttainmentRatio.BetweenGrowthRates(actual, planned).Value.Should().BeApproximately(expected, 1e-14, source);
        AttainmentRatio.BetweenGrowthRates((double)actual, (double)planned).Value.Should().BeApproximately(expected, 1e-14, source);
    }

    [Theory]
    [InlineData(5, 10, 0, 0.5)]
    [InlineData(11, 10, 0, 1.1)]
    [InlineData(2.21, 2, 3, 0.79)]
    [InlineData(3.5, 2, 3, -0.5)]
    [InlineData(-1, 0, 10, 1.1)]
    public void FromBaseline_EitherDirection_IsShareOfTheWay(double actual, double target, double baseline, double expected)
    {
        AttainmentRatio.FromBaseline(actual, target, baseline).Value.Should().BeApproximately(expected, 1e-12);
        AttainmentRatio.FromBaseline((decimal)actual, (decimal)target, (decimal)baseline).Value.Should().BeApproximately(expected, 1e-12);
    }

    [Fact]
    public void EveryRatio_OutsideItsRange_IsANamedOutcome()
    {
        AttainmentRatio.HigherIsBetter(5m, 0m).Reason.Should().Be(UndefinedReason.ZeroBase);
        AttainmentRatio.HigherIsBetter(5m, -2m).Reason.Should().Be(UndefinedReason.NegativeBase);
        AttainmentRatio.HigherIsBetter(-5m, 2m).Reason.Should().Be(UndefinedReason.SignChange);
        AttainmentRatio.LowerIsBetter(5m, 0m).Reason.Should().Be(UndefinedReason.ZeroBase);
        AttainmentRatio.LowerIsBetter(-5m, 2m).Reason.Should().Be(UndefinedReason.SignChange);
        AttainmentRatio.FromBaseline(5m, 2m, 2m).Reason.Should().Be(UndefinedReason.TargetEqualsBaseline);
        AttainmentRatio.BetweenGrowthRates(5m, -100m).Reason.Should().Be(UndefinedReason.TotalLoss);
        AttainmentRatio.BetweenGrowthRates(-101m, 5m).Reason.Should().Be(UndefinedReason.TotalLoss);
        AttainmentRatio.BetweenGrowthRates(decimal.MaxValue, 5m).Reason.Should().Be(UndefinedReason.NotFinite);
        AttainmentRatio.HigherIsBetter(double.NaN, 2).Reason.Should().Be(UndefinedReason.NotFinite);
        AttainmentRatio.HigherIsBetter(2, double.NaN).Reason.Should().Be(UndefinedReason.NotFinite);
        AttainmentRatio.LowerIsBetter(double.Epsilon, double.MaxValue).Reason.Should().Be(UndefinedReason.NotFinite);
    }

    [Fact]
    public void Ratios_AtTheEdgesOfDecimal_DoNotThrow()
    {
        decimal[] edges = [decimal.MaxValue, decimal.MinValue, 0m, 1m, -1m, 0.0000000000000000000000000001m, decimal.MaxValue - 1];
        foreach (decimal a in edges)
        {
            foreach (decimal b in edges)
            {
                AttainmentRatio.HigherIsBetter(a, b).Should().NotBeNull();
                AttainmentRatio.LowerIsBetter(a, b).Should().NotBeNull();
                AttainmentRatio.BetweenGrowthRates(a, b).Should().NotBeNull();
                AttainmentRatio.FromBaseline(a, b, 1m).Should().NotBeNull();
                AttainmentRatio.Aggregate([a, b], [b, a]).Should().NotBeNull();
            }
        }
    }

    [Fact]
    public void HigherIsBetter_MissOfTheLastDigit_StaysBelowOne() =>
        AttainmentRatio.HigherIsBetter(decimal.MaxValue - 1, decimal.MaxValue).Value.Should().BeLessThan(1);

    [Fact]
    public void HigherIsBetter_Intervals_HoldThePlainRatio() =>
        Gen.Select(Gen.Decimal[0.01m, 1000m], Gen.Decimal[0m, 10m], Gen.Decimal[0.01m, 1000m], Gen.Decimal[0m, 10m]).Sample((a, wa, t, wt) =>
        {
            Interval actual = Interval.Closed(a, a + wa);
            Interval target = Interval.Closed(t, t + wt);
            return AttainmentRatio.HigherIsBetter(actual, target)!.Value.Contains(a / (t + wt))
                && AttainmentRatio.HigherIsBetter(actual, target)!.Value.Contains((a + wa) / t)
                && AttainmentRatio.LowerIsBetter(actual, target)!.Value.Contains(t / (a + wa))
                && AttainmentRatio.BetweenGrowthRates(actual, target)!.Value.Contains((100 + a) / (100 + t));
        });

    [Fact]
    public void IntervalRatios_TargetThatMayBeZero_AreNull()
    {
        AttainmentRatio.HigherIsBetter(Interval.Point(5), Interval.Closed(0, 2)).Should().BeNull();
        AttainmentRatio.LowerIsBetter(Interval.Closed(0, 2), Interval.Point(5)).Should().BeNull();
        AttainmentRatio.FromBaseline(Interval.Point(5), Interval.Closed(1, 3), Interval.Point(2)).Should().BeNull();
        AttainmentRatio.BetweenGrowthRates(Interval.Point(5), Interval.Closed(-100, 3)).Should().BeNull();
        AttainmentRatio.HigherIsBetter(Interval.MoreThan(93), Interval.Point(93))!.Value.Contains(2).Should().BeTrue();
    }

    [Fact]
    public void Aggregate_Additive_IsRatioOfSums()
    {
        AggregateAttainment together = AttainmentRatio.Aggregate([150_000m, 6_000m], [192_884m, 8_250m]);
        together.Ratio.Value.Should().BeApproximately(156_000 / 201_134.0, 1e-14);
        together.Should().Be(new AggregateAttainment { Ratio = together.Ratio, Actual = 156_000m, Target = 201_134m, Count = 2 });
        AttainmentRatio.Aggregate([9m, 9m], [8m, 8m], DesiredDirection.Lower).Ratio.Value.Should().BeApproximately(8 / 9.0, 1e-15);
    }

    [Fact]
    public void MeanOfRatios_ImihigoTwoCrops_Reproduces() =>
        AttainmentRatio.MeanOfRatios([AttainmentRatio.HigherIsBetter(150_000m, 192_884m), AttainmentRatio.HigherIsBetter(6_000m, 8_250m)])
            .Value.Should().BeApproximately(0.75247, 5e-6);

    [Fact]
    public void Aggregate_Intensive_IsRatioOfRatesFromSums()
    {
        AggregateAttainment together = AttainmentRatio.Aggregate(
            [Fraction.FromCount(90, 100), Fraction.FromCount(400, 1000)],
            [Fraction.FromCount(95, 100), Fraction.FromCount(500, 1000)]);
        together.Actual.Should().BeApproximately(490m / 1100, 1e-20m);
        together.Ratio.Value.Should().BeApproximately(490 / 595.0, 1e-14);
    }

    [Fact]
    public void Aggregate_WithoutARatio_SaysWhy()
    {
        AttainmentRatio.Aggregate([], ReadOnlySpan<decimal>.Empty).Ratio.Reason.Should().Be(UndefinedReason.TooFewObservations);
        AttainmentRatio.Aggregate([1m], [0m]).Ratio.Reason.Should().Be(UndefinedReason.ZeroBase);
        AttainmentRatio.Aggregate([Fraction.FromCount(1, 0)], [Fraction.FromCount(1, 2)]).Ratio.Reason.Should().Be(UndefinedReason.ZeroBase);
        AttainmentRatio.Aggregate([decimal.MaxValue, 1m], [1m, 1m]).Ratio.Reason.Should().Be(UndefinedReason.NotFinite);
        AttainmentRatio.Aggregate([1m], [1m], DesiredDirection.Closer).Ratio.Reason.Should().Be(UndefinedReason.NotApplicable);
        AttainmentRatio.MeanOfRatios([]).Reason.Should().Be(UndefinedReason.TooFewObservations);
        AttainmentRatio.MeanOfRatios([Computed.From(1), Computed.Undefined(UndefinedReason.Missing)]).Reason.Should().Be(UndefinedReason.Missing);
        FluentActions.Invoking(() => AttainmentRatio.Aggregate([1m, 2m], [1m])).Should().Throw<ArgumentException>();
    }
}
