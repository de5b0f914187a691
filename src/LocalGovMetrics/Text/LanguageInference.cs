using System.Buffers;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Tells English from Vietnamese by letters and words; Vietnamese where nothing speaks for English.</summary>
internal static class LanguageInference
{
    private const int MostRead = 20_000;
    private static readonly SearchValues<char> VietnameseLetters =
        SearchValues.Create("đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĐĂÂÊÔƠƯÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ");

    private static readonly SearchValues<char> ForeignCurrency = SearchValues.Create("£€$");

    public static bool IsEnglish(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        string read = TextMending.Mend(text.Length > MostRead ? text[..MostRead] : text, out _);
        if (read.AsSpan().IndexOfAny(VietnameseLetters) >= 0)
        {
            return false;
        }

        if (read.AsSpan().IndexOfAny(ForeignCurrency) >= 0)
        {
            return true;
        }

        string lower = read.ToLowerInvariant();
        List<Token> tokens = Tokenizer.Tokenize(lower);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isWord = tokens[i].Kind == TokenKind.Word && tokens[i].Length > 1;
            bool isEnglish = isWord
                && (Vocabulary.English.Match(lower, tokens, i, out _, out _) > 0 || IsEnglishUnit(Vocabulary.WordAt(lower, tokens[i])))
                && Vocabulary.Vietnamese.Match(lower, tokens, i, out _, out _) == 0;
            if (isEnglish)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A unit's English name: it is known, longer than a symbol, and not how the unit itself is written.</summary>
    private static bool IsEnglishUnit(ReadOnlySpan<char> word) =>
        word.Length > 3 && MeasureUnit.TryFindBase(word, out MeasureUnit? unit) && !word.SequenceEqual(unit.Symbol);
}
