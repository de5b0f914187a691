using System.Buffers;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Tells English from Vietnamese by letters and words; Vietnamese where nothing speaks for English.</summary>
internal static class LanguageInference
{
    private const int MostRead = 20_000;
    private static readonly SearchValues<char> VietnameseLetters =
        SearchValues.Create(VietnameseAlphabet.Marked);

    private static readonly SearchValues<char> ForeignCurrency = SearchValues.Create("£€$");

    public static bool IsEnglish(string? text) => SignsOf(text, LanguageSigns.None) == LanguageSigns.English;

    /// <summary>Finds the first sign that settles the language of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">What is known already: words are not asked where something spoke for English.</param>
    /// <returns>One sign or none.</returns>
    public static LanguageSigns SignsOf(string? text, LanguageSigns known)
    {
        if (string.IsNullOrEmpty(text))
        {
            return LanguageSigns.None;
        }

        string read = TextMending.Mend(text.Length > MostRead ? text[..MostRead] : text, out _);
        if (read.AsSpan().IndexOfAny(VietnameseLetters) >= 0)
        {
            return LanguageSigns.Vietnamese;
        }

        return known == LanguageSigns.None && (read.AsSpan().IndexOfAny(ForeignCurrency) >= 0 || HasEnglishWord(read)) ? LanguageSigns.English : LanguageSigns.None;
    }

    private static bool HasEnglishWord(string read)
    {
        string lower = read.ToLowerInvariant();
        List<Token> tokens = Tokenizer.Tokenize(lower);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < 2)
            {
                continue;
            }

            ReadOnlySpan<char> word = Vocabulary.WordAt(lower, tokens[i]);
            int english = Vocabulary.English.Match(lower, tokens, i, out _, out _);
            int vietnamese = Vocabulary.Vietnamese.Match(lower, tokens, i, out _, out _);
            bool isName = read.AsSpan(tokens[i].Start, tokens[i].Length).IndexOfAnyInRange('a', 'z') < 0;
            if (english > vietnamese || (vietnamese == 0 && (IsEnglishUnit(word) || (!isName && EndsUnlikeVietnamese(word)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>No Vietnamese syllable ends in such a letter.</summary>
    private static bool EndsUnlikeVietnamese(ReadOnlySpan<char> word) =>
        word.Length >= 4 && !word.ContainsAnyExceptInRange('a', 'z') && word[^1] is 'b' or 'd' or 'f' or 'k' or 'l' or 'r' or 's' or 'v' or 'w' or 'x' or 'z';

    /// <summary>A unit's English name: it is known, longer than a symbol, and not how the unit itself is written.</summary>
    private static bool IsEnglishUnit(ReadOnlySpan<char> word) =>
        word.Length > 3 && MeasureUnit.TryFindBase(word, out MeasureUnit? unit) && !word.SequenceEqual(unit.Symbol);
}
