using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>The span a resolution covers (<c>nhiệm kỳ</c>): a base year and the years after it.</summary>
/// <remarks>The term 2020-2025 has the base year 2020, the years 2021 to 2025 and five growth periods. Equal by its
/// years, immutable. Canonical text: <c>2020-2025</c>, base year first.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(new Term(2020, 2025));   // 2020-2025
/// </code>
/// </example>
[JsonConverter(typeof(CanonicalTextConverter<Term>))]
public sealed record Term : ICanonicalText<Term>
{
    /// <summary>Makes a term.</summary>
    /// <param name="baseYear">The base year, 1 to 9997.</param>
    /// <param name="lastYear">The last year, after the base year, to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range, or the last year is not after the base year.</exception>
    public Term(int baseYear, int lastYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(baseYear, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lastYear, baseYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, 9998);
        BaseYear = baseYear;
        LastYear = lastYear;
    }

    /// <summary>Gets the base year, from which growth is counted (<c>năm gốc</c>).</summary>
    public int BaseYear { get; }

    /// <summary>Gets the first year in which the term's plan runs.</summary>
    public int FirstYear => BaseYear + 1;

    /// <summary>Gets the last year.</summary>
    public int LastYear { get; }

    /// <summary>Gets how many growth periods lie between the base year and the last year.</summary>
    /// <value>1 or more.</value>
    public int GrowthPeriods => LastYear - BaseYear;

    /// <summary>Gets the years of the plan, from the first to the last, as a period.</summary>
    public Period Years => Period.OfYears(FirstYear, LastYear);

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Term result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form <c>2020-2025</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The term, or null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Term result)
    {
        result = text.Length == 9 && Period.TryParse(text, out Period? years) && years.LastYear > years.FirstYear
            ? new Term(years.FirstYear, years.LastYear)
            : null;
        return result is not null;
    }

    /// <summary>Reads the canonical form <c>2020-2025</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static Term Parse(string text) => CanonicalText.Parse<Term>(text);

    /// <summary>Writes the canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{BaseYear:0000}-{LastYear:0000}");
}
