using System.Buffers;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Text;

/// <summary>Whether a cell is written in Vietnamese, so that a word of another language counts only where it is no word of Vietnamese.</summary>
internal static class CellLanguage
{
    private static readonly SearchValues<char> Letters = SearchValues.Create(VietnameseAlphabet.Own);

    private static readonly string[] Onsets =
        ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create(VietnameseAlphabet.SharedVowels);

    public static bool IsVietnamese(ReadOnlySpan<char> text) => text.IndexOfAny(Letters) >= 0;

    /// <summary>Whether a cell of a Vietnamese table is written in another language: it has no Vietnamese letter and a telling word that is no Vietnamese syllable.</summary>
    public static bool IsForeign(ReadOnlySpan<char> text, ReadOnlySpan<char> lower, IReadOnlyList<Token> tokens)
    {
        if (IsVietnamese(text))
        {
            return false;
        }

        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word
                && !IsSyllable(Vocabulary.WordAt(lower, tokens[i]))
                && (Vocabulary.English.Match(lower, tokens, i, out _, out _) > 0 || Vocabulary.Foreign.Match(lower, tokens, i, out _, out _) > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word may be a Vietnamese syllable by its shape; one that closes with a stop has a tone mark.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> rest = word;
        foreach (string onset in Onsets)
        {
            if (rest.StartsWith(onset, StringComparison.Ordinal))
            {
                rest = rest[onset.Length..];
                break;
            }
        }

        int vowels = rest.IndexOfAnyExcept(Vowels);
        vowels = vowels < 0 ? rest.Length : vowels;
        bool isMarked = !System.Text.Ascii.IsValid(word);
        return vowels <= 3
            && (vowels > 0 || word is "gi")
            && rest[vowels..] is "" or "m" or "n" or "ng" or "nh" or "c" or "ch" or "p" or "t"
            && (isMarked || rest[vowels..] is "" or "m" or "n" or "ng" or "nh");
    }
}
