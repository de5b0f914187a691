using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Text;

/// <summary>Says what readers noticed and refused in the language that is asked for: the English sentence is the key, its Vietnamese form stands beside it as data.</summary>
/// <remarks>A sentence that has no pair stays English. Numbers, quotes and sentences inside a sentence keep their places.</remarks>
internal static partial class ReaderSentences
{
    private const string Vietnamese = "vi";
    private const int DeepestNesting = 3;

    private static readonly Lazy<(string[] English, string Vietnamese)[]> Templates = new(FindTemplates);

    /// <summary>Says a sentence in a language.</summary>
    /// <param name="english">The sentence.</param>
    /// <param name="language">The language tag.</param>
    /// <returns>The sentence in that language; in English where it is not known there.</returns>
    public static string In(string english, Language language) => language.Tag == Vietnamese ? Translate(english, 0) ?? english : english;

    /// <summary>Tells whether a sentence is known in Vietnamese.</summary>
    public static bool IsKnown(string english) => Translate(english, 0) is not null;

    // The longest first: a template of a few signs matches much.
    private static (string[] English, string Vietnamese)[] FindTemplates() =>
        [.. Cells.Concat(Tables).Concat(Files).Select(pair => (Pieces(pair.English), pair.Vietnamese)).OrderByDescending(template => template.Item1.Sum(piece => piece.Length))];

    private static string? Translate(string english, int depth)
    {
        foreach ((string[] pieces, string vietnamese) in Templates.Value)
        {
            if (Match(english, pieces) is { } texts)
            {
                return Fill(vietnamese, depth < DeepestNesting ? [.. texts.Select(text => Translate(text, depth + 1) ?? text)] : texts);
            }
        }

        return null;
    }

    private static string[] Pieces(string template)
    {
        List<string> pieces = [];
        int start = 0;
        for (int number = 0, at; (at = template.IndexOf(Hole(number), StringComparison.Ordinal)) >= 0; number++)
        {
            pieces.Add(template[start..at]);
            start = at + Hole(number).Length;
        }

        pieces.Add(template[start..]);
        return [.. pieces];
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

    private static string Fill(string template, string[] texts)
    {
        StringBuilder filled = new(template);
        for (int i = 0; i < texts.Length; i++)
        {
            filled.Replace(Hole(i), texts[i]);
        }

        return filled.ToString();
    }

    private static string Hole(int number) => FormattableString.Invariant($"{{{number}}}");
}
