using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

/// <summary>The ends of the ranges of growth: bases, signs, periods, open ends, and numbers at the edge of double.</summary>
public class GrowthEdgeTests
{
    [Theory]
    [InlineData(100, 110, 0, UndefinedReason.NoPeriods)]
    [InlineData(100, 110, -1, UndefinedReason.NoPeriods)]
    [InlineData(0, 110, 2, UndefinedReason.ZeroBase)]
    [InlineData(-5, 110, 2, UndefinedReason.SignChange)]
    [InlineData(-5, -3, 2, UndefinedReason.NegativeBase)]
    [InlineData(-5, 0, 2, UndefinedReason.NegativeBase)]
    [InlineData(5, -3, 2, UndefinedReason.SignChange)]
    public void Rate_OutsideItsRange_IsNamedForNumbersAndForSets(int first, int last, int periods, UndefinedReason reason)
    {
        CompoundGrowth.Rate((double)first, last, periods).Reason.Should().Be(reason);
        CompoundGrowth.Rate((decimal)first, last, periods).Reason.Should().Be(reason);
        CompoundGrowth.Rate(Interval.Point(first), Interval.Point(last), periods).Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1, double.PositiveInfinity)]
    public void Rate_OfNoNumber_IsNotFinite(double first, double last) => CompoundGrowth.Rate(first, last, 2).Reason.Should().Be(UndefinedReason.NotFinite);

    [Fact]
    public void Rate_ToNothing_IsTheLossOfAll()
    {
        CompoundGrowth.Rate(100.0, 0, 3).Should().Be(Computed.From(-1));
        CompoundGrowth.Rate(100m, 0, 3).Should().Be(Computed.From(-1));
        CompoundGrowth.Rate(Interval.Point(100), Interval.Point(0), 3).Rate.Should().Be(RealInterval.Create(-1, -1, true, true));
    }

    [Fact]
    public void Rate_OfNumbersWhoseQuotientNoDoubleHolds_IsThatOfTheirLogarithms()
    {
        CompoundGrowth.Rate(1e-300, 1e300, 600).Value.Should().BeApproximately(9, 1e-9);
        CompoundGrowth.Rate(1e300, 1e-300, 600).Value.Should().BeApproximately(-0.9, 1e-12);
        CompoundGrowth.Rate(1e300, 1e300, 7).Value.Should().BeApproximately(0, 1e-15);
    }

    /// <summary>Both ends lie outside the true rates, and next to them.</summary>
    [Theory]
    [InlineData(98, 99, 126, 127, 5)]
    [InlineData(1, 2, 3, 4, 1)]
    [InlineData(50, 60, 10, 20, 3)]
    [InlineData(100, 100, 100, 100, 4)]
    public void Rate_OfSets_ReachesFromTheLeastToTheMost(int firstLow, int firstHigh, int lastLow, int lastHigh, int periods)
    {
        RealInterval rate = CompoundGrowth.Rate(Interval.Closed(firstLow, firstHigh), Interval.Closed(lastLow, lastHigh), periods).Rate;
        double least = Math.Pow((double)lastLow / firstHigh, 1.0 / periods) - 1;
        double most = Math.Pow((double)lastHigh / firstLow, 1.0 / periods) - 1;

        rate.Low!.Value.Should().BeLessThan(least).And.BeApproximately(least, 1e-13);
        rate.High!.Value.Should().BeGreaterThan(most).And.BeApproximately(most, 1e-13);
        (rate.LowClosed, rate.HighClosed).Should().Be((true, true));
    }

    [Fact]
    public void Rate_OfSetsWithOpenEnds_IsOpenThere()
    {
        RealInterval above = CompoundGrowth.Rate(Interval.Point(100), Interval.MoreThan(120), 2).Rate;
        (above.High, above.LowClosed).Should().Be((null, false));
        above.Low!.Value.Should().BeApproximately(Math.Sqrt(1.2) - 1, 1e-13);

        RealInterval below = CompoundGrowth.Rate(Interval.Point(100), Interval.LessThan(120), 2).Rate;
        (below.Low, below.LowClosed, below.HighClosed).Should().Be((-1, true, false));

        RealInterval fromAbove = CompoundGrowth.Rate(Interval.MoreThan(100), Interval.Point(120), 2).Rate;
        (fromAbove.Low, fromAbove.HighClosed).Should().Be((-1, false));
        fromAbove.High!.Value.Should().BeApproximately(Math.Sqrt(1.2) - 1, 1e-13);

        CompoundGrowth.Rate(Interval.Point(100), Interval.AtMost(-1), 2).Reason.Should().Be(UndefinedReason.SignChange);
        CompoundGrowth.Rate(Interval.Point(100), Interval.LessThan(0), 2).Reason.Should().Be(UndefinedReason.SignChange);
        CompoundGrowth.Rate(Interval.Point(100), Interval.AtMost(0), 2).Rate.Should().Be(RealInterval.Create(-1, -1, true, true));
        CompoundGrowth.Rate(Interval.Closed(-1, 1), Interval.Point(5), 2).Reason.Should().Be(UndefinedReason.ZeroBase);
        CompoundGrowth.Rate(Interval.LessThan(0), Interval.Point(5), 2).Reason.Should().Be(UndefinedReason.SignChange);
        CompoundGrowth.Rate(Interval.LessThan(0), Interval.Closed(-1, 5), 2).Reason.Should().Be(UndefinedReason.NegativeBase);
        CompoundGrowth.Rate(Interval.MoreThan(0), Interval.Point(5), 2).Rate.High.Should().BeNull();
    }

    [Fact]
    public void Between_UnitsThatDoNotConvert_IsNamed()
    {
        ReportedValue tonnes = ReportedValue.AsPrinted(5, MeasureUnit.Parse("tấn"));
        ReportedValue people = ReportedValue.AsPrinted(6, MeasureUnit.Parse("người"));
        CompoundGrowth.Between(tonnes, people, 2).Rate.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
        CompoundGrowth.Between(ReportedValue.AsPrinted(5), people, 2).Rate.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
        CompoundGrowth.Between(ReportedValue.AsPrinted(2, MeasureUnit.Parse("nghìn tấn")), ReportedValue.AsPrinted(8000, MeasureUnit.Parse("tấn")), 2).Rate.Value.Should().BeApproximately(1, 1e-12);
        CompoundGrowth.Between(ReportedValue.Range(90, 100, null), ReportedValue.AsPrinted(120), 2).Rate.Reason.Should().Be(UndefinedReason.NotApplicable);
        FluentActions.Invoking(() => CompoundGrowth.Between(null!, people, 2)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CompoundGrowth.Between(people, null!, 2)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Contributions_OfPartsWithoutAValue_LeaveTheRestToTheRemainder()
    {
        GrowthContributionsResult result = GrowthContributions.Of(200, 260, [new GrowthPart("a", 40, 50), new GrowthPart("b", null, 65), new GrowthPart("c", 10, null)]);

        result.Total.Contribution.Should().Be(Computed.From(0.3));
        result.Parts.Select(part => part.Contribution).Should().Equal(Computed.From(0.05), Computed.Undefined(UndefinedReason.Missing), Computed.Undefined(UndefinedReason.Missing));
        (result.Remainder.Part.First, result.Remainder.Part.Last).Should().Be((160m, 210m));
        result.Remainder.Contribution.Should().Be(Computed.From(0.25));
    }

    [Theory]
    [InlineData(0, UndefinedReason.ZeroBase)]
    [InlineData(-100, UndefinedReason.NegativeBase)]
    public void Contributions_OfATotalThatIsNoBase_AreNamed(int first, UndefinedReason reason)
    {
        GrowthContributionsResult result = GrowthContributions.Of(first, 20, [new GrowthPart("a", first, 20)]);
        result.Total.Contribution.Reason.Should().Be(reason);
        result.Parts[0].Contribution.Reason.Should().Be(reason);
        result.Parts[0].Change.Should().Be(20 - first);
    }

    [Fact]
    public void Contributions_WithoutATotal_SayWhy()
    {
        GrowthContributions.Of([new GrowthPart("a", 40, null), new GrowthPart("b", 1, 2)]).Total.Contribution.Reason.Should().Be(UndefinedReason.Missing);
        GrowthContributions.Of([new GrowthPart("a", decimal.MaxValue, 1), new GrowthPart("b", decimal.MaxValue, 2)]).Total.Contribution.Reason.Should().Be(UndefinedReason.NotFinite);
        GrowthContributions.Of([new GrowthPart("a", decimal.MinValue, decimal.MaxValue), new GrowthPart("b", decimal.MaxValue, 2)]).Parts[0].Contribution.IsDefined.Should().BeFalse();
    }
}
