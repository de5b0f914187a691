using NodaTime;

namespace LocalGovMetrics.Units;

/// <summary>The moments that a date may be, as numbers that are fast to compare; open ends are the extremes.</summary>
/// <remarks>A day has as many moments as changes may follow each other within it. Changes take effect at the first of them, or in
/// their order; what is asked of a day is asked of its last, so that all changes of the day have happened.</remarks>
internal readonly record struct DayRange(int Earliest, int Latest)
{
    public const int Beginning = int.MinValue;
    public const int End = int.MaxValue;

    /// <summary>The place of the last change that may follow others within a day.</summary>
    public const int LastPlace = MomentsOfDay - 2;

    private const int MomentsOfDay = 256;
    private const int LastYear = 9998;

    private static readonly LocalDate FirstDay = new(1, 1, 1);

    public static DayRange Unknown => new(Beginning, End);

    /// <summary>Gets a value indicating whether the date is known to the day.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>The last moment of a day.</summary>
    public static int Number(LocalDate day) => LastOfDay(First(day));

    // The day before the first of the calendar has a number and a date too.
    public static LocalDate? DayOf(int number) => number is Beginning or End ? null : FirstDay.PlusDays(FirstOfDay(number) / MomentsOfDay);

    /// <summary>The days of a date, for a change that follows so many others of its day.</summary>
    public static DayRange Of(KnownDate date, int place = 0) =>
        new(date.Earliest is { } first ? Placed(First(first), place) : Beginning, date.Latest is { } last ? Placed(First(last), place) : End);

    public static DayRange OfDay(LocalDate day) => new(First(day), First(day));

    /// <summary>The first moment of the day of a moment.</summary>
    public static int FirstOfDay(int number) => number is Beginning or End ? number : number & -MomentsOfDay;

    /// <summary>The last moment of the day of a moment.</summary>
    public static int LastOfDay(int number) => number is Beginning or End ? number : FirstOfDay(number) + MomentsOfDay - 1;

    /// <summary>The last moment of the day before that of a moment; there is none before the beginning, and the end has no number.</summary>
    public static int Before(int number) => number is Beginning or End ? number : FirstOfDay(number) - 1;

    /// <summary>The first moment of the day after that of a moment.</summary>
    public static int Next(int number) => number is Beginning or End ? number : FirstOfDay(number) + MomentsOfDay;

    public bool IsCertainlyAfter(DayRange other) => Earliest > other.Latest;

    /// <summary>Whether both are known to the day, and that is the same.</summary>
    public bool IsSameDay(DayRange other) => IsDay && other.IsDay && FirstOfDay(Earliest) == FirstOfDay(other.Earliest);

    private static int First(LocalDate day) => day.Year < 1 ? Beginning : day.Year > LastYear ? End : day.ToDateOnly().DayNumber * MomentsOfDay;

    private static int Placed(int moment, int place) => moment is Beginning or End ? moment : moment + place;
}
