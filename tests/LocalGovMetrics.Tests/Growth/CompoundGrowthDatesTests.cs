using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Growth;

public class CompoundGrowthDatesTests
{
    private static readonly LocalDate EndOf2020 = new(2020, 12, 31);

    [Theory]
    [InlineData(2020, 2025, 5)]
    [InlineData(2020, 2020, 0)]
    [InlineData(2025, 2020, -5)]
    [InlineData(int.MinValue, int.MaxValue, int.MaxValue)]
    [InlineData(int.MaxValue, int.MinValue, int.MinValue)]
    public void PeriodsBetween_Years_CountsFromTheBase(int baseYear, int endYear, int periods) =>
        CompoundGrowth.PeriodsBetween(baseYear, endYear).Should().Be(periods);

    [Theory]
    [InlineData(2025, 12, 31, 5)]
    [InlineData(2025, 12, 30, 4)]
    [InlineData(2020, 12, 31, 0)]
    [InlineData(2018, 12, 31, -2)]
    public void PeriodsBetween_Dates_CountsWholeYears(int year, int month, int day, int periods) =>
        CompoundGrowth.PeriodsBetween(EndOf2020, new LocalDate(year, month, day)).Should().Be(periods);

    [Fact]
    public void PeriodsBetween_OtherCalendar_CountsIsoYears() =>
        CompoundGrowth.PeriodsBetween(EndOf2020.WithCalendar(CalendarSystem.Julian), new LocalDate(2025, 12, 31)).Should().Be(5);

    [Fact]
    public void RateByDays_MeanYears_AgreesWithPeriods() =>
        CompoundGrowth.RateByDays(100.0, new LocalDate(1600, 1, 1), 200.0, new LocalDate(2000, 1, 1)).Value
            .Should().BeApproximately(CompoundGrowth.Rate(100.0, 200.0, 400).Value, 1e-15);

    [Fact]
    public void RateByDays_UnevenSpan_IsAnnualisedByDays()
    {
        LocalDate to = EndOf2020.PlusDays(500);
        double expected = Math.Pow(1.1, 365.2425 / 500) - 1;
        CompoundGrowth.RateByDays(100.0, EndOf2020, 110.0, to).Value.Should().BeApproximately(expected, 1e-14);
        CompoundGrowth.RateByDays(100m, EndOf2020, 110m, to).Value.Should().BeApproximately(expected, 1e-14);
    }

    [Fact]
    public void RateByDays_OneCalendarYear_IsAnnualised() =>
        CompoundGrowth.RateByDays(100.0, EndOf2020, 110.0, new LocalDate(2021, 12, 31)).Value.Should().BeApproximately(0.1, 1e-4);

    [Fact]
    public void RateByDays_NothingLeft_IsMinusOne() =>
        CompoundGrowth.RateByDays(100.0, EndOf2020, 0, new LocalDate(2022, 12, 31)).Value.Should().Be(-1);

    [Theory]
    [InlineData(100, 110, 364, UndefinedReason.LessThanAYear)]
    [InlineData(100, 110, 0, UndefinedReason.NoPeriods)]
    [InlineData(100, 110, -500, UndefinedReason.NoPeriods)]
    [InlineData(0, 110, 500, UndefinedReason.ZeroBase)]
    [InlineData(-1, 110, 500, UndefinedReason.SignChange)]
    [InlineData(100, double.NaN, 500, UndefinedReason.NotFinite)]
    public void RateByDays_NoSuchRate_SaysWhy(double first, double last, int days, UndefinedReason reason) =>
        CompoundGrowth.RateByDays(first, EndOf2020, last, EndOf2020.PlusDays(days)).Reason.Should().Be(reason);

    [Fact]
    public void RateByDays_LastDateThereIs_IsNoError() =>
        CompoundGrowth.RateByDays(1.0, new LocalDate(9999, 6, 1), 2.0, new LocalDate(9999, 12, 31)).Reason.Should().Be(UndefinedReason.LessThanAYear);
}
