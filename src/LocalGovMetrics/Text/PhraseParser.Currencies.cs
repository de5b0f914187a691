using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>Currencies before and after their number: what their letters and signs say.</content>
internal ref partial struct PhraseParser
{
    private const int LongestLetters = 4;

    /// <summary>Takes a currency that stands before its number (<c>A$5m</c>, <c>Rs. 500</c>, <c>EUR 3.4 billion</c>).</summary>
    private bool TryTakeLeadingCurrency()
    {
        if (CurrencyAt(_at, out int length) is not { } currency || !OpensNumber(_at + length))
        {
            return false;
        }

        _leadingUnit = currency;
        _at += length;
        return true;
    }

    private readonly bool OpensNumber(int at) =>
        _tokens[at].Kind == TokenKind.Number || (_tokens[at].Kind == TokenKind.Dash && at + 1 < _tokens.Count && _tokens[at + 1].Kind == TokenKind.Number && _tokens[at + 1].Start == _tokens[at].End);

    /// <summary>The currency at a place: a sign, letters glued to a sign, or a code or prefix in capitals; one that is not known is a currency of its own.</summary>
    private readonly MeasureUnit? CurrencyAt(int at, out int length)
    {
        length = 1;
        Token token = _tokens[at];
        if (token.Kind == TokenKind.Currency)
        {
            return UnitNamed(TextOf(token)) ?? Named(TextOf(token));
        }

        if (token.Kind != TokenKind.Word || token.Length > LongestLetters)
        {
            return null;
        }

        Token sign = _tokens[Math.Min(at + 1, _tokens.Count - 1)];
        if (sign.Kind == TokenKind.Currency && sign.Start == token.End)
        {
            length = 2;
            ReadOnlySpan<char> letters = _text[token.Start..sign.End];
            return UnitNamed(letters) is { Dimension: Dimension.Money } money ? money : char.IsAsciiLetterUpper(letters[0]) ? Named(letters) : null;
        }

        ReadOnlySpan<char> word = TextOf(token);
        bool isCode = word.Length == 3 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;
        bool isPrefix = char.IsUpper(word[0]) && CurrencyWords.IsPrefix(Vocabulary.WordAt(_lower, token));
        return (isCode || isPrefix) && UnitNamed(word) is { Dimension: Dimension.Money, Factor: 1 } named ? named : null;
    }

    private static MeasureUnit? Named(ReadOnlySpan<char> letters) => MeasureUnit.TryParse($"«{letters}»", out MeasureUnit? own) ? own : null;
}
