using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Units;

/// <summary>A date as far as it is known: to the day, to a year or a span, after a day, before a day, or not at all.</summary>
/// <remarks>The days that the date may be, both ends included. The default value is not known. Equal by its days, immutable. Canonical
/// text: <c>2025-07-01</c>, <c>2024</c>, <c>2024-2025</c>, <c>2021-04-28/2021-12-31</c>, <c>after 2021-04-27</c>,
/// <c>before 1996-01-01</c>, <c>unknown</c>.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<KnownDate>))]
public readonly record struct KnownDate : ICanonicalText<KnownDate>
{
    private const string UnknownWord = "unknown";
    private const string AfterWord = "after ";
    private const string BeforeWord = "before ";
    private const int LastYear = 9998;

    private KnownDate(LocalDate? earliest, LocalDate? latest) => (Earliest, Latest) = (earliest, latest);

    /// <summary>Gets the date of which nothing is known.</summary>
    public static KnownDate Unknown => default;

    /// <summary>Gets the first day that it may be, or null where nothing bounds it below.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>Gets the last day that it may be, or null where nothing bounds it above.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Gets the day, or null where it is not known to the day.</summary>
    public LocalDate? Day => Earliest is { } first && Latest is { } last && first == last ? first : null;

    /// <summary>Makes a date that is known to the day.</summary>
    /// <param name="day">The day, in a year from 1 to 9998.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public static KnownDate On(LocalDate day) => Between(day, day);

    /// <summary>Makes a date that is known to the year.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public static KnownDate InYear(int year) => InYears(year, year);

    /// <summary>Makes a date that lies somewhere in a span of years.</summary>
    /// <param name="firstYear">The first year, 1 to 9998.</param>
    /// <param name="lastYear">The last year, from the first year to 9998.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9998, or the last is before the first.</exception>
    public static KnownDate InYears(int firstYear, int lastYear)
    {
        Period years = Period.OfYears(firstYear, lastYear);
        return new KnownDate(years.Start, years.End);
    }

    /// <summary>Makes a date that lies somewhere in a span of days.</summary>
    /// <param name="earliest">The first day that it may be, in a year from 1 to 9998.</param>
    /// <param name="latest">The last day that it may be, not before the first, in a year from 1 to 9998.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9998.</exception>
    public static KnownDate Between(LocalDate earliest, LocalDate latest)
    {
        Period days = Period.FromDates(earliest, latest);
        return new KnownDate(days.Start, days.End);
    }

    /// <summary>Makes a date of which only a day before it is known.</summary>
    /// <param name="day">The day, which the date is not, in a year from 1 to 9998.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day after is in a year outside 1 to 9998.</exception>
    public static KnownDate After(LocalDate day) => new(Checked(Checked(day, nameof(day)).PlusDays(1), nameof(day)), null);

    /// <summary>Makes a date of which only a day after it is known.</summary>
    /// <param name="day">The day, which the date is not, in a year from 1 to 9998.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day before is in a year outside 1 to 9998.</exception>
    public static KnownDate Before(LocalDate day) => new(null, Checked(Checked(day, nameof(day)).PlusDays(-1), nameof(day)));

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KnownDate result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The date, or the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out KnownDate result)
    {
        result = default;
        if (text.SequenceEqual(UnknownWord))
        {
            return true;
        }

        if (TryParseAfter(text, AfterWord, out LocalDate day) && HasYear(day.PlusDays(1)))
        {
            result = After(day);
            return true;
        }

        if (TryParseAfter(text, BeforeWord, out day) && HasYear(day.PlusDays(-1)))
        {
            result = Before(day);
            return true;
        }

        if (LocalDateConverter.TryParse(text, out day) && HasYear(day))
        {
            result = On(day);
            return true;
        }

        bool isSpan = Period.TryParse(text, out Period? span) && span.Start < span.End;
        result = isSpan ? new KnownDate(span!.Start, span.End) : default;
        return isSpan;
    }

    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static KnownDate Parse(string text) => CanonicalText.Parse<KnownDate>(text);

    /// <summary>Tells whether the date may be a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where nothing that is known speaks against it.</returns>
    public bool MayBe(LocalDate day) => (Earliest is not { } first || day >= first) && (Latest is not { } last || day <= last);

    /// <summary>Says the date in words that may stand in a sentence.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>Such as <c>on 2025-07-01</c>, <c>in 2024</c>, <c>after 2021-04-27</c>.</returns>
    public string Words(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        string text = ToString();
        string key = (Earliest, Latest) switch
        {
            (null, null) => "knownDate.unknown",
            (null, _) => "knownDate.before",
            (_, null) => "knownDate.after",
            _ when Day is not null => "knownDate.on",
            _ when IsYears => "knownDate.in",
            _ => "knownDate.between",
        };
        return key == "knownDate.between"
            ? language.Text(key, LocalDateConverter.Format(Earliest!.Value), LocalDateConverter.Format(Latest!.Value))
            : language.Text(key, text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>Writes the canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Earliest, Latest) switch
    {
        (null, null) => UnknownWord,
        ({ } first, null) => AfterWord + LocalDateConverter.Format(first.PlusDays(-1)),
        (null, { } last) => BeforeWord + LocalDateConverter.Format(last.PlusDays(1)),
        ({ } first, { } last) => first == last ? LocalDateConverter.Format(first) : Period.FromDates(first, last).ToString(),
    };

    private bool IsYears => Earliest is { Month: 1, Day: 1 } && Latest is { Month: 12, Day: 31 };

    private static bool TryParseAfter(ReadOnlySpan<char> text, string word, out LocalDate day)
    {
        day = default;
        return text.StartsWith(word, StringComparison.Ordinal) && LocalDateConverter.TryParse(text[word.Length..], out day) && HasYear(day);
    }

    private static bool HasYear(LocalDate day) => day.Year is >= 1 and <= LastYear;

    private static LocalDate Checked(LocalDate day, string name) =>
        HasYear(day) ? day : throw new ArgumentOutOfRangeException(name, day, "The years of a date are from 1 to 9998.");
}
