using System.Runtime.CompilerServices;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Growth;

/// <content>Periods counted from years and dates; growth over uneven spans.</content>
public static partial class CompoundGrowth
{
    private const double DaysInMeanYear = 365.2425;

    /// <summary>Counts the growth periods from a base year to an end year: 2020 to 2025 is five.</summary>
    /// <param name="baseYear">The base year.</param>
    /// <param name="endYear">The end year.</param>
    /// <returns>The periods; 0 or less where the end is not after the base, which every calculator answers with
    /// <see cref="UndefinedReason.NoPeriods"/>.</returns>
    public static int PeriodsBetween(int baseYear, int endYear) =>
        (int)Math.Clamp((long)endYear - baseYear, int.MinValue, int.MaxValue);

    /// <summary>Counts the whole years from one date to another: 31 December 2020 to 31 December 2025 is five, to the day before is four.</summary>
    /// <param name="from">The date of the base.</param>
    /// <param name="to">The date of the end.</param>
    /// <returns>The whole years, on the ISO calendar; below 0 where the end is a year or more before the base.</returns>
    public static int PeriodsBetween(LocalDate from, LocalDate to) =>
        NodaTime.Period.Between(from.WithCalendar(CalendarSystem.Iso), to.WithCalendar(CalendarSystem.Iso), PeriodUnits.Years).Years;

    /// <summary>Calculates growth per year between two dates: (last / first)^(365.2425 / days) − 1.</summary>
    /// <param name="first">The value at the first date, above 0, in any unit.</param>
    /// <param name="from">The first date.</param>
    /// <param name="last">The value at the last date, 0 or more, in the same unit.</param>
    /// <param name="to">The last date, at least a calendar year after the first.</param>
    /// <returns>The rate per year, 0.05 = 5 %; or undefined: <see cref="UndefinedReason.NoPeriods"/> where the last date is not
    /// after the first, <see cref="UndefinedReason.LessThanAYear"/> where less than a calendar year lies between them (growth
    /// over part of a year is not annualised), else as for <see cref="Rate(double, double, int)"/>.</returns>
    /// <remarks>Convention: a year is the mean Gregorian year of 365.2425 days, so the result over a span of whole calendar
    /// years differs slightly from the rate by periods.</remarks>
    [OverloadResolutionPriority(1)]
    public static Computed RateByDays(double first, LocalDate from, double last, LocalDate to)
    {
        int days = NodaTime.Period.DaysBetween(from.WithCalendar(CalendarSystem.Iso), to.WithCalendar(CalendarSystem.Iso));
        return days <= 0 ? Computed.Undefined(UndefinedReason.NoPeriods)
            : WhyUndefined(first, last) is not UndefinedReason.None and UndefinedReason why ? Computed.Undefined(why)
            : PeriodsBetween(from, to) < 1 ? Computed.Undefined(UndefinedReason.LessThanAYear)
            : RateOver(first, last, days / DaysInMeanYear);
    }

    /// <summary>Calculates growth per year of decimal values between two dates, converting them to binary numbers.</summary>
    /// <param name="first">The value at the first date, above 0, in any unit.</param>
    /// <param name="from">The first date.</param>
    /// <param name="last">The value at the last date, 0 or more, in the same unit.</param>
    /// <param name="to">The last date, at least a calendar year after the first.</param>
    /// <returns>The rate per year, 0.05 = 5 %; or undefined, as for <see cref="RateByDays(double, LocalDate, double, LocalDate)"/>.</returns>
    public static Computed RateByDays(decimal first, LocalDate from, decimal last, LocalDate to) =>
        RateByDays(BinaryNumber.FromDecimal(first), from, BinaryNumber.FromDecimal(last), to);
}
