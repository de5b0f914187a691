using System.Diagnostics.CodeAnalysis;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>How people write values and targets in reports of one language: reads one cell to its meaning.</summary>
/// <remarks>Immutable and safe for use by several threads. Reading takes time linear in the text and never throws for a text.</remarks>
/// <example>
/// <code>
/// TargetReading target = ReportNotation.Vietnamese.ReadTarget("14,5-15,5").GetValueOrThrow();
/// Console.WriteLine(target.Target.Rule);   // level 14.5..15.5
/// ReportedValue share = (ReportedValue)ReportNotation.Vietnamese.ReadValue("31/38 (81,6%)").GetValueOrThrow().Value;
/// Console.WriteLine(share.Fraction);       // 31/38
/// </code>
/// </example>
public sealed partial class ReportNotation
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 2_000;

    private ReportNotation(string language, Vocabulary words, DecimalMark decimalMark)
    {
        Language = language;
        Words = words;
        DecimalMark = decimalMark;
    }

    /// <summary>Gets the notation of Vietnamese reports: the point groups, the comma marks decimals.</summary>
    public static ReportNotation Vietnamese { get; } = new("vi", Vocabulary.Vietnamese, DecimalMark.Comma);

    /// <summary>Gets the notation of English reports: the comma groups, the point marks decimals.</summary>
    public static ReportNotation English { get; } = new("en", Vocabulary.English, DecimalMark.Point);

    /// <summary>Gets the language tag.</summary>
    public string Language { get; }

    /// <summary>Gets which sign marks the decimals where a number alone does not tell.</summary>
    public DecimalMark DecimalMark { get; }

    /// <summary>Gets the words of the language.</summary>
    internal Vocabulary Words { get; }

    /// <summary>Writes the language tag and the decimal mark.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Language}, decimal {CanonicalText.FormatName(DecimalMark)}";

    /// <summary>Gives the same notation with another decision on numbers that do not tell.</summary>
    /// <param name="mark">The decimal mark.</param>
    /// <returns>The notation.</returns>
    public ReportNotation WithDecimalMark(DecimalMark mark) => mark == DecimalMark ? this : new ReportNotation(Language, Words, mark);

    /// <summary>Reads a cell that reports a value.</summary>
    /// <param name="text">The text; null reads as an empty cell.</param>
    /// <param name="context">What is known of the cell, or null.</param>
    /// <returns>The reading: a number, several, a rank, a date, or words with their kind; or why and where it failed.</returns>
    public Outcome<ValueReading, ReadFailure> ReadValue(string? text, ReadingContext? context = null) => Reader.Value(this, text, context ?? ReadingContext.Empty);

    /// <summary>Reads a cell that holds one number which can be read in one way only; of a plain number nothing but the number takes memory.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number, or null.</param>
    /// <returns>False where the text holds no number, several, words of its status, or one that may be read in two ways: <see cref="ReadValue"/> tells which.</returns>
    public bool TryReadNumber(ReadOnlySpan<char> text, [NotNullWhen(true)] out ReportedValue? number)
    {
        if (PlainNumbers.TryReadNumber(text, ReadingContext.Empty, out number))
        {
            return true;
        }

        number = text.Length <= MaxLength && ReadValue(text.ToString()).TryGetValue(out ValueReading? reading) && reading is { Alternatives.Count: 0, Status: null }
            ? reading.Value as ReportedValue
            : null;
        return number is not null;
    }

    /// <summary>Reads a cell that sets a target.</summary>
    /// <param name="text">The text; null reads as an empty cell, which is a failure of kind <see cref="ReadFailureKind.NoTarget"/>.</param>
    /// <param name="context">What is known of the cell, or null.</param>
    /// <returns>The reading; or why and where it failed.</returns>
    public Outcome<TargetReading, ReadFailure> ReadTarget(string? text, ReadingContext? context = null) => Reader.Target(this, text, context ?? ReadingContext.Empty);

    /// <summary>Reads a printed verdict (<c>Đạt</c>, <c>Không đạt</c>, <c>Vượt</c>).</summary>
    /// <param name="text">The text; null or empty reads as <see cref="ReportedVerdict.NotPrinted"/>.</param>
    /// <returns>The verdict, or <see cref="ReportedVerdict.Unknown"/> where the words are not known.</returns>
    public ReportedVerdict ReadVerdict(string? text) => VerdictWords.Read(text);

    /// <summary>Chooses the notation for a text by its words and marks; Vietnamese where nothing speaks for English.</summary>
    /// <param name="text">The text, or several cells joined by line breaks.</param>
    /// <returns>The notation.</returns>
    public static ReportNotation InferFor(string? text) => LanguageInference.IsEnglish(text) ? English : Vietnamese;
}
