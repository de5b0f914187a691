using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics;

/// <summary>The time a value or a target covers (<c>kỳ</c>): a year, a span of years, or dates up to a cut-off.</summary>
/// <remarks>Both ends belong to it. Equal by its dates, immutable. Canonical text: <c>2023</c>, <c>2021-2025</c>,
/// <c>2024-01-01/2024-11-30</c>, <c>unknown</c>; whole years print as years.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(Period.Parse("2021-2025").YearCount);   // 5
/// </code>
/// </example>
[JsonConverter(typeof(CanonicalTextConverter<Period>))]
public sealed record Period : ICanonicalText<Period>
{
    private const string UnknownText = "unknown";

    private Period(LocalDate start, LocalDate end, bool isKnown = true)
    {
        Start = start;
        End = end;
        IsKnown = isKnown;
    }

    /// <summary>Gets the period of what a document prints without saying of when: one year, but no year that is known.</summary>
    public static Period Unknown { get; } = new(new LocalDate(1, 1, 1), new LocalDate(1, 12, 31), isKnown: false);

    /// <summary>Gets a value indicating whether the dates are known; those of <see cref="Unknown"/> say nothing.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate End { get; }

    /// <summary>Gets the calendar year of the first day.</summary>
    public int FirstYear => Start.Year;

    /// <summary>Gets the calendar year of the last day.</summary>
    public int LastYear => End.Year;

    /// <summary>Gets how many years the period spans: the calendar years that it touches, and 1 for twelve months or less, such as a financial year.</summary>
    /// <value>1 or more.</value>
    public int YearCount => End < Start.PlusYears(1) ? 1 : LastYear - FirstYear + 1;

    /// <summary>Gets a value indicating whether the period starts on 1 January and ends on 31 December.</summary>
    public bool IsWholeYears => Start is { Month: 1, Day: 1 } && End is { Month: 12, Day: 31 };

    /// <summary>Makes the period of one calendar year.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public static Period OfYear(int year) => OfYears(year, year);

    /// <summary>Makes a period of calendar years.</summary>
    /// <param name="firstYear">The first year, 1 to 9998.</param>
    /// <param name="lastYear">The last year, from the first year to 9998.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9998, or the last is before the first.</exception>
    public static Period OfYears(int firstYear, int lastYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, 9998);
        return new Period(new LocalDate(firstYear, 1, 1), new LocalDate(lastYear, 12, 31));
    }

    /// <summary>Makes a period from its first to its last day.</summary>
    /// <param name="start">The first day, in a year from 1 to 9998.</param>
    /// <param name="end">The last day, not before the first, in a year from 1 to 9998.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9998.</exception>
    public static Period FromDates(LocalDate start, LocalDate end)
    {
        if (end < start)
        {
            throw new ArgumentException("The period ends before it starts.", nameof(end));
        }

        return HasYears(start, end) ? new Period(start, end) : throw new ArgumentOutOfRangeException(nameof(end), end, "The years of a period are from 1 to 9998.");
    }

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Period result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text: <c>2023</c>, <c>2021-2025</c>, or two ISO dates with a slash.</param>
    /// <param name="result">The period, or null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Period result)
    {
        result = null;
        if (text.SequenceEqual(UnknownText))
        {
            result = Unknown;
        }
        else if (text.Length == 4 && TryParseYear(text, out int year))
        {
            result = OfYear(year);
        }
        else if (text.Length == 9 && text[4] == '-' && TryParseYear(text[..4], out int first) && TryParseYear(text[5..], out int last) && last > first)
        {
            result = OfYears(first, last);
        }
        else if (text.Length == 21 && text[10] == '/' && LocalDateConverter.TryParse(text[..10], out LocalDate start)
            && LocalDateConverter.TryParse(text[11..], out LocalDate end) && end >= start && HasYears(start, end))
        {
            Period dates = new(start, end);
            result = dates.IsWholeYears ? null : dates;
        }

        return result is not null;
    }

    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static Period Parse(string text) => CanonicalText.Parse<Period>(text);

    /// <summary>Tells whether a day belongs to the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(LocalDate date) => IsKnown && date >= Start && date <= End;

    /// <summary>Writes the canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        !IsKnown ? UnknownText
        : !IsWholeYears ? $"{LocalDateConverter.Format(Start)}/{LocalDateConverter.Format(End)}"
        : FirstYear == LastYear ? Year(FirstYear)
        : $"{Year(FirstYear)}-{Year(LastYear)}";

    private static bool HasYears(LocalDate start, LocalDate end) => start.Year >= 1 && end.Year <= 9998;

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static bool TryParseYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9998;
}
