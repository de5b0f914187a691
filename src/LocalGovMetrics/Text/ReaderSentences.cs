using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Text;

/// <summary>Says what readers noticed and refused in the language that is asked for: the English sentence is matched with the English texts, whose keys have texts in every language.</summary>
/// <remarks>A sentence that has no key stays English. Numbers, quotes and sentences inside a sentence keep their places.</remarks>
internal static class ReaderSentences
{
    private const int DeepestNesting = 3;

    // Whose texts are numbers in canonical form, which means another number where the point groups.
    private const string OfReadings = "cellNote.readAsPossible";

    // What stands in these are keys of JSON, which have no language.
    private const string OfQuestions = "question.";

    // But in this a whole sentence.
    private const string OfPolicies = "question.policyNotUnderstood";

    // What stands last in this is a reason, which has words in every language.
    private const string OfGrowth = "command.thereNoGrowthRateFrom";
    private const string Reasons = "undefinedReason.";

    // What stands in this is a word of a column of ours, which has a name in every language.
    private const string OfMeasure = "cellNote.measureColumns";
    private const string Measures = "sideMeasure.";

    private static readonly string[] Sections = ["cellNote", "tableNote", "fileNote", "fileKind", "documentNote", "command", "question"];

    private static readonly Lazy<(string Key, string[] Pieces)[]> Templates = new(FindTemplates);

    /// <summary>Says a sentence in a language.</summary>
    /// <param name="english">The sentence.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence in that language; in English where it is not known there.</returns>
    public static string In(string english, Language language) => language == Language.English ? english : Translate(english, language, 0) ?? english;

    /// <summary>Tells whether a sentence has a key.</summary>
    public static bool IsKnown(string english) => Translate(english, Language.English, 0) is not null;

    // The longest first: a template of a few signs matches much.
    private static (string Key, string[] Pieces)[] FindTemplates() =>
    [
        .. Language.English.Keys.Where(key => Sections.Contains(key.Split('.')[0], StringComparer.Ordinal))
            .Select(key => (Key: key, Pieces: PiecesOf(Language.English.Find(key)!)))
            .OrderByDescending(template => template.Pieces.Sum(piece => piece.Length)).ThenBy(template => template.Key, StringComparer.Ordinal),
    ];

    private static string? Translate(string english, Language language, int depth)
    {
        foreach ((string key, string[] pieces) in Templates.Value)
        {
            if (Match(english, pieces) is { } texts)
            {
                if (key == OfReadings)
                {
                    return language.Text(key, [.. texts.Select(text => WithMarks(text, language))]);
                }

                bool isNested = key == OfPolicies || !key.StartsWith(OfQuestions, StringComparison.Ordinal);
                return language.Text(key, depth < DeepestNesting && isNested ? [.. texts.Select(text => Translate(text, language, depth + 1) ?? InsideOf(key, text, language))] : texts);
            }
        }

        return null;
    }

    private static string InsideOf(string key, string text, Language language) => key switch
    {
        OfMeasure => MeasureIn(text, language),
        OfGrowth => ReasonIn(text, language),
        _ => text,
    };

    private static string ReasonIn(string reason, Language language) =>
        Language.English.Keys.FirstOrDefault(key => key.StartsWith(Reasons, StringComparison.Ordinal) && Language.English.Text(key) == reason) is { } found ? language.Text(found) : reason;

    private static string MeasureIn(string measure, Language language) => language.Has(Measures + measure) ? language.Text(Measures + measure) : measure;

    private static string WithMarks(string text, Language language) => string.Create(text.Length, (text, language.Numbers.NumberDecimalSeparator), static (said, of) =>
    {
        of.text.CopyTo(said);
        for (int i = 1; of.NumberDecimalSeparator.Length == 1 && i + 1 < said.Length; i++)
        {
            said[i] = said[i] == '.' && char.IsAsciiDigit(said[i - 1]) && char.IsAsciiDigit(said[i + 1]) ? of.NumberDecimalSeparator[0] : said[i];
        }
    });

    // The words around the arguments, one more than there are arguments.
    private static string[] PiecesOf(Template template)
    {
        string[] pieces = [.. template.Parts.Select(part => part.Text)];
        return template.Parts.Last().Argument < 0 ? pieces : [.. pieces, string.Empty];
    }

    private static string[]? Match(string text, string[] pieces)
    {
        if (pieces.Length == 1)
        {
            return text == pieces[0] ? [] : null;
        }

        if (!text.StartsWith(pieces[0], StringComparison.Ordinal) || !text.EndsWith(pieces[^1], StringComparison.Ordinal))
        {
            return null;
        }

        string[] texts = new string[pieces.Length - 1];
        int at = pieces[0].Length;
        int end = text.Length - pieces[^1].Length;
        for (int i = 0; i < texts.Length; i++)
        {
            int next = i == texts.Length - 1 ? end : text.IndexOf(pieces[i + 1], Math.Min(at, text.Length), StringComparison.Ordinal);
            if (next < at || next > end)
            {
                return null;
            }

            texts[i] = text[at..next];
            at = next + pieces[i + 1].Length;
        }

        return texts;
    }
}
