using CsCheck;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

public class CompoundGrowthTests
{
    private static readonly Gen<double> Amounts = Gen.OneOf(Gen.Double[0.001, 1000], Gen.Double[1, 1e9]);
    private static readonly Gen<int> Spans = Gen.Int[1, 40];

    [Theory]
    [InlineData(10_000, 11_000, 96, 0.0009933, 5e-8)] // Microsoft's worked example of RRI
    [InlineData(100, 181.23, 14, 0.0433860, 5e-8)] // quantstats, issue 1: 4.34 %
    [InlineData(100, 121, 2, 0.1, 1e-15)] // quantstats, issue 3: 10 % twice is 21 % in all and 10 % a year
    [InlineData(98.1, 126.0, 5, 0.0513330266, 5e-11)] // Quảng Trị: total budget revenue
    [InlineData(98.1, 126.0, 4, 0.0645728459, 5e-10)]
    [InlineData(2796, 6150, 5, 0.1707592284, 5e-11)]
    [InlineData(696, 944, 5, 0.0628514049, 5e-11)]
    [InlineData(113.7, 132.2, 5, 0.0306096345, 5e-11)]
    [InlineData(1.55, 1.82, 4, 0.0409621113, 5e-11)] // Statistics Canada's indicator 3.3.3
    [InlineData(100, 130, 5, 0.0538739521, 5e-11)]
    [InlineData(1.82, 0.001, 11, -0.4946062419, 5e-11)] // its required rate, with a target of 0 read as 0.001
    [InlineData(7, 7, 3, 0, 0)]
    [InlineData(200, 100, 1, -0.5, 0)]
    public void Rate_ReferenceNumbers_Agree(double first, double last, int periods, double expected, double precision) =>
        CompoundGrowth.Rate(first, last, periods).Value.Should().BeApproximately(expected, precision);

    [Theory]
    [InlineData(1, 2, 0, UndefinedReason.NoPeriods)]
    [InlineData(1, 2, -5, UndefinedReason.NoPeriods)]
    [InlineData(double.NaN, 2, 0, UndefinedReason.NoPeriods)]
    [InlineData(0, 2, 5, UndefinedReason.ZeroBase)]
    [InlineData(-0.0, 2, 5, UndefinedReason.ZeroBase)]
    [InlineData(0, 0, 5, UndefinedReason.ZeroBase)]
    [InlineData(0, -1, 5, UndefinedReason.ZeroBase)]
    [InlineData(-1, 2, 5, UndefinedReason.SignChange)]
    [InlineData(-1, -2, 5, UndefinedReason.NegativeBase)]
    [InlineData(-1, 0, 5, UndefinedReason.NegativeBase)]
    [InlineData(1, -2, 5, UndefinedReason.SignChange)]
    [InlineData(double.NaN, 2, 5, UndefinedReason.NotFinite)]
    [InlineData(1, double.NaN, 5, UndefinedReason.NotFinite)]
    [InlineData(double.PositiveInfinity, 2, 5, UndefinedReason.NotFinite)]
    [InlineData(1, double.PositiveInfinity, 5, UndefinedReason.NotFinite)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, 5, UndefinedReason.NotFinite)]
    [InlineData(double.NegativeInfinity, 1, 5, UndefinedReason.NotFinite)]
    [InlineData(double.Epsilon, double.MaxValue, 1, UndefinedReason.NotFinite)]
    public void Rate_DataWithoutRate_SaysWhy(double first, double last, int periods, UndefinedReason reason) =>
        CompoundGrowth.Rate(first, last, periods).Reason.Should().Be(reason);

    [Fact]
    public void Rate_NothingLeft_IsMinusOneExactly() => CompoundGrowth.Rate(5.0, 0, 3).Should().Be(Computed.From(-1));

    [Fact]
    public void Rate_QuotientBeyondNumbers_IsStillRight()
    {
        CompoundGrowth.Rate(1e-200, 1e200, 100).Value.Should().BeApproximately(9999, 1e-7);
        CompoundGrowth.Rate(1e200, 1e-200, 100).Value.Should().BeApproximately(-0.9999, 1e-12);
    }

    [Fact]
    public void Rate_Decimal_AgreesWithDouble()
    {
        CompoundGrowth.Rate(98.1m, 126.0m, 5).Should().Be(CompoundGrowth.Rate(98.1, 126.0, 5));
        CompoundGrowth.Rate(0m, 1m, 5).Reason.Should().Be(UndefinedReason.ZeroBase);
    }

    [Fact]
    public void Rate_WholeNumbers_NeedNoConversion() => CompoundGrowth.Rate(100, 130, 5).Value.Should().BeApproximately(0.0538739521, 5e-11);

    [Fact]
    public void Rate_AnyInput_IsNeverNaNOrInfinite() =>
        Gen.Select(Gen.Double, Gen.Double, Gen.Int).Sample((first, last, periods) =>
        {
            Computed rate = CompoundGrowth.Rate(first, last, periods);
            (rate.IsDefined ? double.IsFinite(rate.Value) && rate.Value >= -1 : rate.Reason != UndefinedReason.NotComputed).Should().BeTrue();
        });

    [Fact]
    public void Required_ReferenceNumber_Agrees()
    {
        CompoundGrowth.Required(100.0, 200.0, 15).Value.Should().BeApproximately(0.0472941228, 5e-11);
        CompoundGrowth.Required(100m, 200m, 15).Value.Should().BeApproximately(0.0472941228, 5e-11);
        CompoundGrowth.Required(100, 200, 0).Reason.Should().Be(UndefinedReason.NoPeriods);
    }

    [Fact]
    public void RequiredForAverage_ThreeOfFiveYears_ReachesTheAverage()
    {
        double required = CompoundGrowth.RequiredForAverage(0.07, 3, 0.125, 5).Value;
        (Math.Pow(1.07, 3) * Math.Pow(1 + required, 2)).Should().BeApproximately(Math.Pow(1.125, 5), 1e-12);
    }

    [Theory]
    [InlineData(0.07, 5, 0.125, 5, UndefinedReason.NoPeriods)]
    [InlineData(0.07, -1, 0.125, 5, UndefinedReason.NoPeriods)]
    [InlineData(-1, 3, 0.125, 5, UndefinedReason.TotalLoss)]
    [InlineData(0.07, 3, -1.5, 5, UndefinedReason.TotalLoss)]
    [InlineData(double.NaN, 3, 0.125, 5, UndefinedReason.NotFinite)]
    [InlineData(0.07, 3, double.PositiveInfinity, 5, UndefinedReason.NotFinite)]
    public void RequiredForAverage_NoSuchRate_SaysWhy(double achieved, int elapsed, double target, int periods, UndefinedReason reason) =>
        CompoundGrowth.RequiredForAverage(achieved, elapsed, target, periods).Reason.Should().Be(reason);

    [Fact]
    public void RequiredForAverage_TotalLossOrNoneElapsed_IsTheTarget()
    {
        CompoundGrowth.RequiredForAverage(0.07, 3, -1, 5).Value.Should().Be(-1);
        CompoundGrowth.RequiredForAverage(0.5, 0, 0.125, 5).Value.Should().BeApproximately(0.125, 1e-15);
    }

    [Theory]
    [InlineData(2796, 6150, 5, "117.08")]
    [InlineData(696, 944, 5, "106.29")]
    [InlineData(98.1, 126.0, 5, "105.13")]
    [InlineData(98.1, 126.0, 4, "106.46")]
    public void Index_AsTheReportsPrintIt_Agrees(double first, double last, int periods, string printed) =>
        CompoundGrowth.Index(first, last, periods).Value.ToString("F2", System.Globalization.CultureInfo.InvariantCulture).Should().Be(printed);

    [Fact]
    public void Index_Decimal_AgreesWithDouble() =>
        CompoundGrowth.Index(98.1m, 126.0m, 5).Should().Be(CompoundGrowth.Index(98.1, 126.0, 5));

    [Fact]
    public void Index_Undefined_KeepsTheReason() => CompoundGrowth.Index(0, 5, 5).Reason.Should().Be(UndefinedReason.ZeroBase);

    [Fact]
    public void RateFromIndex_OfIndexFromRate_IsTheRate() =>
        Gen.Double[-1, 10].Sample(rate =>
            CompoundGrowth.RateFromIndex(CompoundGrowth.IndexFromRate(Computed.From(rate))).Value.Should().BeApproximately(rate, 1e-14));

    [Fact]
    public void IndexAndRate_OutOfRange_SayWhy()
    {
        CompoundGrowth.IndexFromRate(-1.5).Reason.Should().Be(UndefinedReason.SignChange);
        CompoundGrowth.IndexFromRate(double.NaN).Reason.Should().Be(UndefinedReason.NotFinite);
        CompoundGrowth.RateFromIndex(-1).Reason.Should().Be(UndefinedReason.SignChange);
        CompoundGrowth.RateFromIndex(double.PositiveInfinity).Reason.Should().Be(UndefinedReason.NotFinite);
        CompoundGrowth.RateFromIndex(Computed.Undefined(UndefinedReason.Missing)).Reason.Should().Be(UndefinedReason.Missing);
        CompoundGrowth.RateFromIndex(105).Should().Be(Computed.From(0.05));
        CompoundGrowth.RateFromIndex(0).Value.Should().Be(-1);
    }

    [Fact]
    public void Project_AtTheRateBetween_ReachesTheLastValue() =>
        Gen.Select(Amounts, Amounts, Spans).Sample((first, last, periods) =>
            CompoundGrowth.Project(first, CompoundGrowth.Rate(first, last, periods), periods).Value.Should().BeApproximately(last, last * 1e-9));

    [Theory]
    [InlineData(100, 0.1, 2, 121)]
    [InlineData(100, 0.1, 0, 100)]
    [InlineData(100, -1, 3, 0)]
    [InlineData(0, 0.1, 3, 0)]
    public void Project_ReferenceNumbers_Agree(double value, double rate, int periods, double expected) =>
        CompoundGrowth.Project(value, rate, periods).Value.Should().BeApproximately(expected, 1e-12);

    [Theory]
    [InlineData(100, 0.1, -1, UndefinedReason.NoPeriods)]
    [InlineData(-100, 0.1, 1, UndefinedReason.NegativeBase)]
    [InlineData(100, -1.1, 1, UndefinedReason.TotalLoss)]
    [InlineData(double.NaN, 0.1, 1, UndefinedReason.NotFinite)]
    [InlineData(100, double.NaN, 1, UndefinedReason.NotFinite)]
    [InlineData(100, 1e300, 2, UndefinedReason.NotFinite)]
    public void Project_NoSuchValue_SaysWhy(double value, double rate, int periods, UndefinedReason reason) =>
        CompoundGrowth.Project(value, rate, periods).Reason.Should().Be(reason);

    [Fact]
    public void Project_UndefinedRate_KeepsTheReason() =>
        CompoundGrowth.Project(100, Computed.Undefined(UndefinedReason.Missing), 1).Reason.Should().Be(UndefinedReason.Missing);

    [Theory]
    [InlineData(100, 121, 0.1, 2)]
    [InlineData(2000, 2200, 0.025, 3.8598661626)] // Microsoft's worked example of PDURATION
    [InlineData(100, 50, -0.5, 1)]
    [InlineData(100, 100, 0.1, 0)]
    [InlineData(100, 100, 0, 0)]
    [InlineData(100, 0, -1, 1)]
    public void PeriodsNeeded_ReferenceNumbers_Agree(double current, double target, double rate, double expected) =>
        CompoundGrowth.PeriodsNeeded(current, target, rate).Value.Should().BeApproximately(expected, 5e-10);

    [Theory]
    [InlineData(100, 121, 0, UndefinedReason.NeverReached)]
    [InlineData(100, 121, -0.1, UndefinedReason.NeverReached)]
    [InlineData(100, 50, 0.1, UndefinedReason.NeverReached)]
    [InlineData(100, 0, -0.1, UndefinedReason.NeverReached)]
    [InlineData(100, 50, -1, UndefinedReason.NeverReached)]
    [InlineData(100, 50, -1.5, UndefinedReason.TotalLoss)]
    [InlineData(0, 50, 0.1, UndefinedReason.ZeroBase)]
    [InlineData(-1, -50, 0.1, UndefinedReason.NegativeBase)]
    [InlineData(-1, 50, 0.1, UndefinedReason.SignChange)]
    [InlineData(1, -50, 0.1, UndefinedReason.SignChange)]
    [InlineData(1, 50, double.NaN, UndefinedReason.NotFinite)]
    [InlineData(1, double.NaN, 0.1, UndefinedReason.NotFinite)]
    [InlineData(1, 2, double.Epsilon, UndefinedReason.NotFinite)]
    public void PeriodsNeeded_NoSuchNumber_SaysWhy(double current, double target, double rate, UndefinedReason reason) =>
        CompoundGrowth.PeriodsNeeded(current, target, rate).Reason.Should().Be(reason);

    [Fact]
    public void PeriodsNeeded_AtTheRateBetween_AreThePeriods() =>
        Gen.Select(Amounts, Amounts, Spans)
            .Where((first, last, _) => Math.Abs(Math.Log(last / first)) > 0.01)
            .Sample((first, last, periods) =>
                CompoundGrowth.PeriodsNeeded(first, last, CompoundGrowth.Rate(first, last, periods).Value).Value.Should().BeApproximately(periods, periods * 1e-7));
}
