using LocalGovMetrics.Attainment;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Attainment;

/// <summary>The ends of the ranges: numbers that are none, zeros of either sign, sums and quotients at the edge of decimal.</summary>
public class AttainmentEdgeTests
{
    private const decimal Least = 0.0000000000000000000000000001m;

    public static TheoryData<double> NotNumbers => [double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    [Theory]
    [MemberData(nameof(NotNumbers))]
    public void EveryRatio_WithOneArgumentThatIsNoNumber_IsNotFinite(double none)
    {
        Computed notFinite = Computed.Undefined(UndefinedReason.NotFinite);
        AttainmentRatio.HigherIsBetter(none, 2).Should().Be(notFinite);
        AttainmentRatio.HigherIsBetter(2, none).Should().Be(notFinite);
        AttainmentRatio.LowerIsBetter(none, 2).Should().Be(notFinite);
        AttainmentRatio.LowerIsBetter(2, none).Should().Be(notFinite);
        AttainmentRatio.FromBaseline(none, 2, 1).Should().Be(notFinite);
        AttainmentRatio.FromBaseline(2, none, 1).Should().Be(notFinite);
        AttainmentRatio.FromBaseline(2, 3, none).Should().Be(notFinite);
        AttainmentRatio.FromBaseline(none, none, none).Should().Be(notFinite);
        AttainmentRatio.BetweenGrowthRates(none, 2).Should().Be(notFinite);
        AttainmentRatio.BetweenGrowthRates(2, none).Should().Be(notFinite);
    }

    [Fact]
    public void FromBaseline_OfDoublesWhoseTargetIsTheBaseline_SaysSo() =>
        AttainmentRatio.FromBaseline(5.0, 2.0, 2.0).Should().Be(Computed.Undefined(UndefinedReason.TargetEqualsBaseline));

    [Fact]
    public void FromBaseline_WhoseWayLeavesDecimal_IsTakenAsDoubles()
    {
        AttainmentRatio.FromBaseline(0m, decimal.MaxValue, decimal.MinValue).Value.Should().BeApproximately(0.5, 1e-15);
        AttainmentRatio.FromBaseline(decimal.MaxValue, 1m, decimal.MinValue).Value.Should().BeApproximately(2, 1e-15);
    }

    [Fact]
    public void FromBaseline_MissOfTheLastDigit_StaysBelowOneInEitherDirection()
    {
        AttainmentRatio.FromBaseline(decimal.MaxValue - 1, decimal.MaxValue, 0m).Value.Should().BeLessThan(1);
        AttainmentRatio.FromBaseline(1m, 0m, decimal.MaxValue).Value.Should().BeLessThan(1);
        AttainmentRatio.FromBaseline(-1m, 0m, decimal.MaxValue - 1).Value.Should().BeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public void HigherIsBetter_AtZeroAndBelow_IsZeroOrASignChange()
    {
        AttainmentRatio.HigherIsBetter(0m, 2m).Should().Be(Computed.From(0));
        AttainmentRatio.HigherIsBetter(0.0, 2.0).Should().Be(Computed.From(0));
        AttainmentRatio.HigherIsBetter(-0.0, 2.0).Value.Should().Be(0);
        AttainmentRatio.HigherIsBetter(-Least, 2m).Reason.Should().Be(UndefinedReason.SignChange);
        AttainmentRatio.HigherIsBetter(-1.0, 2.0).Reason.Should().Be(UndefinedReason.SignChange);
        AttainmentRatio.HigherIsBetter(0m, 0m).Reason.Should().Be(UndefinedReason.ZeroBase);
        AttainmentRatio.HigherIsBetter(1.0, -0.0).Reason.Should().Be(UndefinedReason.ZeroBase);
        AttainmentRatio.HigherIsBetter(-1.0, -2.0).Reason.Should().Be(UndefinedReason.NegativeBase);
        AttainmentRatio.HigherIsBetter(3m, Least).Value.Should().BeApproximately(3e28, 1e14);
    }

    [Fact]
    public void LowerIsBetter_AtZeroAndBelow_IsNamed()
    {
        AttainmentRatio.LowerIsBetter(0.0, 0.0).Should().Be(Computed.From(1));
        AttainmentRatio.LowerIsBetter(-0.0, -0.0).Should().Be(Computed.From(1));
        AttainmentRatio.LowerIsBetter(-0.0, 8.0).Reason.Should().Be(UndefinedReason.NothingLeft);
        AttainmentRatio.LowerIsBetter(0m, -1m).Reason.Should().Be(UndefinedReason.NegativeBase);
        AttainmentRatio.LowerIsBetter(0.0, -1.0).Reason.Should().Be(UndefinedReason.NegativeBase);
        AttainmentRatio.LowerIsBetter(3.0, -1.0).Reason.Should().Be(UndefinedReason.NegativeBase);
        AttainmentRatio.LowerIsBetter(3.0, 0.0).Reason.Should().Be(UndefinedReason.ZeroBase);
        AttainmentRatio.LowerIsBetter(3.0, -0.0).Reason.Should().Be(UndefinedReason.ZeroBase);
        AttainmentRatio.LowerIsBetter(-3.0, 2.0).Reason.Should().Be(UndefinedReason.SignChange);
        AttainmentRatio.LowerIsBetter(-Least, 2m).Reason.Should().Be(UndefinedReason.SignChange);
        AttainmentRatio.LowerIsBetter(Least, 2m).Value.Should().BeApproximately(2e28, 1e14);
    }

    [Fact]
    public void BetweenGrowthRates_AtTheEnds_IsTotalLossOrZero()
    {
        AttainmentRatio.BetweenGrowthRates(-100.0, 5.0).Should().Be(Computed.From(0));
        AttainmentRatio.BetweenGrowthRates(5.0, -100.0).Reason.Should().Be(UndefinedReason.TotalLoss);
        AttainmentRatio.BetweenGrowthRates(-100.5, 5.0).Reason.Should().Be(UndefinedReason.TotalLoss);
        AttainmentRatio.BetweenGrowthRates(5m, -101m).Reason.Should().Be(UndefinedReason.TotalLoss);
        AttainmentRatio.BetweenGrowthRates(5m, decimal.MaxValue).Reason.Should().Be(UndefinedReason.NotFinite);
        AttainmentRatio.BetweenGrowthRates(decimal.MaxValue, decimal.MaxValue).Reason.Should().Be(UndefinedReason.NotFinite);
    }

    /// <summary>A quotient of decimals that leaves decimal is taken as doubles; one of doubles that leaves double has no number.</summary>
    [Fact]
    public void Quotients_BeyondDecimal_AreNumbersAsLongAsDoublesHoldThem()
    {
        AttainmentRatio.HigherIsBetter(decimal.MaxValue, Least).Value.Should().BeApproximately(7.9228162514264338e56, 1e42);
        AttainmentRatio.HigherIsBetter(1e308, 1e-308).Reason.Should().Be(UndefinedReason.NotFinite);
    }

    /// <summary>The quotient nearest to 1 is not taken for 1 where something is missing, nor below 1 where nothing is.</summary>
    [Fact]
    public void Ratios_NextToOne_StayOnTheirSideOfIt()
    {
        AttainmentRatio.HigherIsBetter(decimal.MaxValue - 1, decimal.MaxValue).Value.Should().Be(Math.BitDecrement(1.0));
        AttainmentRatio.LowerIsBetter(decimal.MaxValue, decimal.MaxValue - 1).Value.Should().Be(Math.BitDecrement(1.0));
        AttainmentRatio.HigherIsBetter(decimal.MaxValue, decimal.MaxValue).Value.Should().Be(1);
        AttainmentRatio.HigherIsBetter(decimal.MaxValue, decimal.MaxValue - 1).Value.Should().Be(1);
        AttainmentRatio.HigherIsBetter(1.0000000000000000000000000001m, 1m).Value.Should().Be(1);
        AttainmentRatio.HigherIsBetter(3m, 3m).Value.Should().Be(1);
        AttainmentRatio.HigherIsBetter(2m, 3m).Value.Should().BeApproximately(2 / 3.0, 1e-16);
    }

    /// <summary>Doubles divide as doubles: numbers that decimal does not hold have their ratio.</summary>
    [Fact]
    public void Ratios_OfDoublesBeyondDecimal_AreExact()
    {
        AttainmentRatio.HigherIsBetter(1e-300, 2e-300).Should().Be(Computed.From(0.5));
        AttainmentRatio.LowerIsBetter(4e200, 1e200).Should().Be(Computed.From(0.25));
        AttainmentRatio.FromBaseline(1e200, 4e200, 0).Should().Be(Computed.From(0.25));
        AttainmentRatio.Higher(1.0, double.NaN).Reason.Should().Be(UndefinedReason.NotFinite);
        AttainmentRatio.Lower(1.0, double.NegativeInfinity).Reason.Should().Be(UndefinedReason.NotFinite);
    }

    [Fact]
    public void IntervalRatios_WhoseEndIsZero_AreNullAndThoseAboveAreNot()
    {
        AttainmentRatio.HigherIsBetter(Interval.Point(5), Interval.Point(0)).Should().BeNull();
        AttainmentRatio.HigherIsBetter(Interval.Point(5), Interval.AtMost(2)).Should().BeNull();
        AttainmentRatio.HigherIsBetter(Interval.Point(5), Interval.Closed(-2, -1)).Should().BeNull();
        AttainmentRatio.HigherIsBetter(Interval.Closed(0, 5), Interval.Closed(1, 2)).Should().Be(Interval.Closed(0, 5));
        AttainmentRatio.LowerIsBetter(Interval.Point(0), Interval.Point(5)).Should().BeNull();
        AttainmentRatio.LowerIsBetter(Interval.Point(5), Interval.Point(0)).Should().BeNull();
        AttainmentRatio.LowerIsBetter(Interval.Point(5), Interval.Closed(0, 2)).Should().BeNull();
        AttainmentRatio.LowerIsBetter(Interval.Closed(-2, -1), Interval.Point(5)).Should().BeNull();
        AttainmentRatio.LowerIsBetter(Interval.AtMost(2), Interval.Point(5)).Should().BeNull();
        AttainmentRatio.LowerIsBetter(Interval.Point(5), Interval.AtMost(2)).Should().BeNull();
        AttainmentRatio.LowerIsBetter(Interval.Closed(2, 4), Interval.Closed(1, 8)).Should().Be(Interval.Closed(0.25m, 4));
    }

    [Fact]
    public void FromBaseline_OfIntervals_HoldsEveryWayGoneOverEveryWayToGo()
    {
        AttainmentRatio.FromBaseline(Interval.Closed(4, 6), Interval.Point(10), Interval.Point(2)).Should().Be(Interval.Closed(0.25m, 0.5m));
        AttainmentRatio.FromBaseline(Interval.Point(1), Interval.Point(0), Interval.Point(4)).Should().Be(Interval.Point(0.75m));
        AttainmentRatio.FromBaseline(Interval.Point(1), Interval.Point(4), Interval.Point(4)).Should().BeNull();
    }

    [Fact]
    public void BetweenGrowthRates_OfIntervals_ComparesTheLevels()
    {
        AttainmentRatio.BetweenGrowthRates(Interval.Closed(0, 20), Interval.Point(0)).Should().Be(Interval.Closed(1, 1.2m));
        AttainmentRatio.BetweenGrowthRates(Interval.Point(0), Interval.Closed(0, 100)).Should().Be(Interval.Closed(0.5m, 1));
        AttainmentRatio.BetweenGrowthRates(Interval.Point(5), Interval.Point(-100)).Should().BeNull();
    }

    [Fact]
    public void Aggregate_OfRatesWithoutUnits_HasTooFew()
    {
        AggregateAttainment none = AttainmentRatio.Aggregate(ReadOnlySpan<Fraction>.Empty, ReadOnlySpan<Fraction>.Empty);
        none.Should().Be(new AggregateAttainment { Ratio = Computed.Undefined(UndefinedReason.TooFewObservations), Count = 0 });
    }

    [Fact]
    public void Aggregate_OfRates_NamesWhatIsMissing()
    {
        AttainmentRatio.Aggregate([Fraction.FromCount(1, 2)], [Fraction.FromCount(1, 0)])
            .Should().Be(new AggregateAttainment { Ratio = Computed.Undefined(UndefinedReason.ZeroBase), Count = 1 });
        AttainmentRatio.Aggregate([Fraction.FromCount(decimal.MaxValue, 5), Fraction.FromCount(1, 5)], [Fraction.FromCount(1, 2), Fraction.FromCount(1, 2)])
            .Ratio.Reason.Should().Be(UndefinedReason.NotFinite);
        AttainmentRatio.Aggregate([Fraction.FromCount(1, 5), Fraction.FromCount(1, 5)], [Fraction.FromCount(1, decimal.MaxValue), Fraction.FromCount(1, 1)])
            .Ratio.Reason.Should().Be(UndefinedReason.NotFinite);
        AttainmentRatio.Aggregate([Fraction.FromCount(9, 100)], [Fraction.FromCount(8, 100)], DesiredDirection.Lower).Ratio.Value.Should().BeApproximately(8 / 9.0, 1e-15);
        FluentActions.Invoking(() => AttainmentRatio.Aggregate([Fraction.FromCount(1, 2)], ReadOnlySpan<Fraction>.Empty))
            .Should().Throw<ArgumentException>().WithParameterName("targets").WithMessage("There are 1 actuals and 0 targets.*");
    }

    [Fact]
    public void Aggregate_WhoseSumLeavesDecimal_KeepsTheOtherSum()
    {
        AttainmentRatio.Aggregate([decimal.MaxValue, 1m], [1m, 1m])
            .Should().Be(new AggregateAttainment { Ratio = Computed.Undefined(UndefinedReason.NotFinite), Actual = null, Target = 2m, Count = 2 });
        AttainmentRatio.Aggregate([1m, 1m], [decimal.MaxValue, 1m])
            .Should().Be(new AggregateAttainment { Ratio = Computed.Undefined(UndefinedReason.NotFinite), Actual = 2m, Target = null, Count = 2 });
    }

    [Fact]
    public void Aggregate_OfUnequalLists_SaysHowManyThereAre() =>
        FluentActions.Invoking(() => AttainmentRatio.Aggregate([1m], [1m, 2m]))
            .Should().Throw<ArgumentException>().WithParameterName("targets").WithMessage("There are 1 actuals and 2 targets.*");

    [Theory]
    [InlineData(DesiredDirection.Closer)]
    [InlineData(DesiredDirection.None)]
    public void Aggregate_WithoutAnOrder_IsNotApplicableWithItsSums(DesiredDirection direction) =>
        AttainmentRatio.Aggregate([1m, 2m], [4m, 5m], direction)
            .Should().Be(new AggregateAttainment { Ratio = Computed.Undefined(UndefinedReason.NotApplicable), Actual = 3m, Target = 9m, Count = 2 });

    [Fact]
    public void Aggregate_Text_NamesRatioSumsAndCount() =>
        AttainmentRatio.Aggregate([1m, 2m], [4m, 8m]).ToString().Should().Be("0.25 (3 of 12, 2 units)");

    [Fact]
    public void MeanOfRatios_IsTheSumOverTheirNumber()
    {
        AttainmentRatio.MeanOfRatios([Computed.From(0.5), Computed.From(1), Computed.From(3)]).Should().Be(Computed.From(1.5));
        AttainmentRatio.MeanOfRatios([Computed.Undefined(UndefinedReason.ZeroBase), Computed.Undefined(UndefinedReason.Missing)]).Reason.Should().Be(UndefinedReason.ZeroBase);
    }

    [Fact]
    public void BestFirst_OfNoNumbers_HasThemEqualAndLast()
    {
        AttainmentOrder order = AttainmentOrder.BestFirst;
        order.Compare(Computed.Undefined(UndefinedReason.Missing), Computed.Undefined(UndefinedReason.ZeroBase)).Should().Be(0);
        order.Compare(Computed.Undefined(UndefinedReason.NothingLeft), Computed.Undefined(UndefinedReason.NothingLeft)).Should().Be(0);
        order.Compare(Computed.From(0), Computed.Undefined(UndefinedReason.Missing)).Should().BeNegative();
        order.Compare(Computed.Undefined(UndefinedReason.Missing), Computed.From(0)).Should().BePositive();
        order.Compare(Computed.Undefined(UndefinedReason.NothingLeft), Computed.From(double.MaxValue)).Should().BeNegative();
        order.Compare(Computed.From(2), Computed.From(1)).Should().BeNegative();
        order.Compare(Computed.From(1), Computed.From(1)).Should().Be(0);
    }
}
