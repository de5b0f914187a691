using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>One error of a file: where it stands, what text it is, and what was expected.</summary>
/// <remarks>Equal by content, immutable. Texts are shortened and freed of control characters, so that they may be shown on a terminal.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record Diagnostic : IOutcomeReason
{
    /// <summary>The longest offending text that is kept, in characters.</summary>
    public const int LongestText = 60;

    private const int LongestMessage = 400;
    private const char CutMark = '…';

    /// <summary>Makes a diagnostic.</summary>
    /// <param name="file">The name of the file or data set.</param>
    /// <param name="line">The line, 1 = first.</param>
    /// <param name="column">The name of the column, or null where the error is not of one cell.</param>
    /// <param name="text">The offending text, or null; it is shortened.</param>
    /// <param name="message">A sentence in English that says what is wrong and what was expected.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public Diagnostic(string file, int line, string? column, string? text, string message)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentNullException.ThrowIfNull(message);
        File = file;
        Line = line;
        Column = column is null ? null : Shorten(column, LongestText);
        Text = text is null ? null : Shorten(text, LongestText);
        Message = Shorten(message, LongestMessage);
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string File { get; }

    /// <summary>Gets the line.</summary>
    /// <value>1 or more; 1 = first.</value>
    public int Line { get; }

    /// <summary>Gets the name of the column as the header prints it, or null.</summary>
    public string? Column { get; }

    /// <summary>Gets the offending text, shortened, or null.</summary>
    public string? Text { get; }

    /// <summary>Gets what is wrong and what was expected.</summary>
    public string Message { get; }

    /// <summary>Gets how many errors the line stands for.</summary>
    /// <value>1, or how many are not listed where it counts those.</value>
    public long Errors { get; internal init; } = 1;

    /// <summary>Writes <c>file:line: column 'name': message</c>, without the column where there is none.</summary>
    /// <returns>The text, in one line.</returns>
    public override string ToString() => ToString("en");

    /// <summary>Writes the place and what is wrong in a language: <c>file:line: cột 'name': message</c>.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The text, in one line, free of what moves a terminal's cursor.</returns>
    public string ToString(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        string said = Column is null ? Sentence(language) : language.Text("diagnostic.column", Column, Sentence(language));
        return string.Create(CultureInfo.InvariantCulture, $"{Shorten(File, LongestMessage)}:{Line}: {said}");
    }

    /// <summary>Says what is wrong in a language.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>A sentence.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ReaderSentences.In(Message, language);
    }

    /// <summary>Makes the line that counts the errors that are not listed.</summary>
    /// <param name="file">The name of the file or data set.</param>
    /// <param name="line">The line of the last error that is listed, 1 = first.</param>
    /// <param name="count">How many are not.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The line or the count is below 1.</exception>
    public static Diagnostic More(string file, int line, long count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new Diagnostic(file, line, null, null, Language.Said("tableNote.andMore", string.Create(CultureInfo.InvariantCulture, $"{count:N0}"))) { Errors = count };
    }

    Exception IOutcomeReason.Refusal(IReadOnlyList<object> reasons) => new TableFormatException([.. reasons.Cast<Diagnostic>()]);

    /// <summary>Cuts a text to a length and shows control characters as <c>\uXXXX</c>; what was cut before stays as it is.</summary>
    internal static string Shorten(string text, int longest = LongestText)
    {
        StringBuilder shown = new(longest + 1);
        for (int i = 0; i < text.Length; i++)
        {
            int length = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            string next = length == 2 || IsShown(text[i]) ? text.Substring(i, length) : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            bool isCutMark = i == text.Length - 1 && text[i] == CutMark;
            if (shown.Length + next.Length > longest && !isCutMark)
            {
                return shown.Append(CutMark).ToString();
            }

            shown.Append(next);
            i += length - 1;
        }

        return shown.ToString();
    }

    private static bool IsShown(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}
