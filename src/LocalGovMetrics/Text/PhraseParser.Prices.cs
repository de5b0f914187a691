
namespace LocalGovMetrics.Text;

/// <content>At which prices an amount is.</content>
internal ref partial struct PhraseParser
{
    private const string PricesWord = "prices";
    private const int NegationsReach = 3;

    /// <summary>Takes words for prices, with the year that follows them: <c>giá so sánh 2010</c>, <c>constant 2015 prices</c>.</summary>
    private void ReadPrices(Cue cue, int length)
    {
        // «constant» alone is a word like others.
        int year = _at + length;
        bool hasYear = cue == Cue.ConstantPrices && IsYearOfPrices(year);
        bool isNamed = cue == Cue.CurrentPrices || _words != Vocabulary.English || SpanText(length).Contains("price", StringComparison.OrdinalIgnoreCase) || (hasYear && IsPrices(year + 1));
        if (!isNamed)
        {
            PassAll(length);
            return;
        }

        PriceBasis basis = cue == Cue.CurrentPrices ? PriceBasis.Current : hasYear ? PriceBasis.Constant(YearOfPrices(year)) : PriceBasis.ConstantOfUnknownYear;
        int all = length + (hasYear ? 1 + (IsPrices(year + 1) ? 1 : 0) : 0);
        if ((_phrase.Prices is { } already && already != basis) || IsNegated())
        {
            PassOpen(all);
            return;
        }

        _phrase.Prices = basis;
        _at += all;
    }

    /// <summary>Takes <c>2015 prices</c>, which are constant ones of that year.</summary>
    private bool TryReadYearOfPrices()
    {
        if (!IsYearOfPrices(_at) || !IsPrices(_at + 1) || (_phrase.Prices is { } already && already != PriceBasis.Constant(YearOfPrices(_at))))
        {
            return false;
        }

        _phrase.Prices = PriceBasis.Constant(YearOfPrices(_at));
        _at += 2;
        return true;
    }

    // Words that say at which prices an amount is not leave the reading open.
    private readonly bool IsNegated()
    {
        for (int at = _at - 1; at >= 0 && at >= _at - NegationsReach && _tokens[at].Kind == TokenKind.Word; at--)
        {
            if (MatchNegation(at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsYearOfPrices(int at) =>
        at + 1 < _tokens.Count
        && _tokens[at].Kind == TokenKind.Number
        && NumberText.IsYear(TextOf(_tokens[at]), out int year)
        && year is >= 1900 and <= 2999
        && _tokens[at + 1].Kind is not (TokenKind.Percent or TokenKind.Currency)
        && (MatchUnit(at + 1, out _) == 0 || IsPrices(at + 1));

    private readonly int YearOfPrices(int at) => NumberText.IsYear(TextOf(_tokens[at]), out int year) ? year : 0;

    private readonly bool IsPrices(int at) => at < _tokens.Count && _tokens[at].Kind == TokenKind.Word && Vocabulary.WordAt(_lower, _tokens[at]) is PricesWord;
}
