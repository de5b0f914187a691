using NodaTime;

namespace LocalGovMetrics.Units;

/// <summary>The days that a date may be, as numbers that are fast to compare; open ends are the extremes.</summary>
internal readonly record struct DayRange(int Earliest, int Latest)
{
    public const int Beginning = int.MinValue;
    public const int End = int.MaxValue;

    private const int LastYear = 9998;

    public static DayRange Unknown => new(Beginning, End);

    public bool IsDay => Earliest == Latest;

    public static int Number(LocalDate day) => day.Year < 1 ? Beginning : day.Year > LastYear ? End : day.ToDateOnly().DayNumber;

    public static LocalDate? DayOf(int number) => number is Beginning or End ? null : LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));

    public static DayRange Of(KnownDate date) =>
        new(date.Earliest is { } first ? Number(first) : Beginning, date.Latest is { } last ? Number(last) : End);

    public static DayRange OfDay(LocalDate day) => new(Number(day), Number(day));

    /// <summary>The day before a day; there is none before the beginning, and the end has no number.</summary>
    public static int Before(int day) => day is Beginning or End ? day : day - 1;

    /// <summary>The day after a day.</summary>
    public static int Next(int day) => day is Beginning or End ? day : day + 1;

    public bool IsCertainlyAfter(DayRange other) => Earliest > other.Latest;
}
