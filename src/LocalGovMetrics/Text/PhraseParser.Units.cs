using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>What follows a number and says what it counts.</content>
internal ref partial struct PhraseParser
{
    /// <summary>Takes what follows a number and says what it counts: a scale, a unit, and what it is per.</summary>
    private MeasureUnit? TakeUnit(ref decimal value, ref int decimals, out bool isRate)
    {
        isRate = false;
        while (_leadingUnit is null
            && MatchCue(_at, out Cue scale, out int factor) is > 0
            && scale == Cue.Scale
            && MatchUnit(_at, out _) < 2
            && DecimalMath.TryMultiply(value, factor, out decimal scaled))
        {
            value = decimal.IsInteger(scaled) ? decimal.Truncate(scaled) : scaled;
            decimals = DecimalsOf(value, decimals - Zeros(factor));
            _isScaled = true;
            _at++;
        }

        int gluedFactor = GluedFactor();
        if (gluedFactor > 1 && DecimalMath.TryMultiply(value, gluedFactor, out decimal multiplied))
        {
            value = decimal.IsInteger(multiplied) ? decimal.Truncate(multiplied) : multiplied;
            decimals = DecimalsOf(value, decimals - Zeros(gluedFactor));
            _isScaled = true;
            _at++;
        }

        MeasureUnit? unit = TakeBaseUnit();
        while (Current.Kind == TokenKind.Footnote)
        {
            DropFootnote();
        }

        if (TakePer(unit ?? (_leadingUnit is { Dimension: Dimension.Money, Per: null } ? _leadingUnit : null)) is { } rate)
        {
            unit = rate;
            isRate = true;
        }

        return unit;
    }

    /// <summary>The factor of a letter glued to a number: <c>5k</c>, and in English <c>1.2m visits</c>, where a noun says that it is no metre.</summary>
    private readonly int GluedFactor()
    {
        if (Current.Kind != TokenKind.Word || Current.Start != _tokens[_at - 1].End || _leadingUnit is not null)
        {
            return 1;
        }

        bool countsThings = _words == Vocabulary.English && Peek().Kind == TokenKind.Word && MatchCue(_at + 1, out _, out _) == 0;
        return Vocabulary.WordAt(_lower, Current) switch
        {
            "k" => 1_000,
            "m" or "mn" when countsThings => 1_000_000,
            "bn" when countsThings => 1_000_000_000,
            _ => 1,
        };
    }

    private MeasureUnit? TakeBaseUnit()
    {
        switch (Current.Kind)
        {
            case TokenKind.Percent:
                _at++;
                return MeasureUnit.Percent;
            case TokenKind.PerMille:
                _at++;
                return UnitNamed("‰");
            case TokenKind.Currency:
                MeasureUnit? after = UnitNamed(TextOf(Current));
                _at++;
                return after;
            case TokenKind.Word:
                break;
            default:
                return null;
        }

        if (_leadingUnit is { Dimension: Dimension.Money } currency && TakeCurrencyScale(currency) is { } money)
        {
            return money;
        }

        int length = MatchUnit(_at, out MeasureUnit? unit);
        if (unit is { Dimension: Dimension.Points } && _tokens[_at + length].Kind == TokenKind.Percent)
        {
            _at += length + 1;
            return MeasureUnit.PercentagePoint;
        }

        int cueLength = MatchCue(_at, out Cue cue, out _);
        if (length > 0 && length >= cueLength && !(cue == Cue.Year && IsYearAhead(length)))
        {
            NoteImpliedCurrency(unit!, length);
            _at += length;
            return unit;
        }

        return cueLength == 0 || (cue is Cue.Filler or Cue.Label && _words == Vocabulary.Vietnamese && cue == Cue.Label)
            ? TakeNoun()
            : cue == Cue.Filler && IsAdjectiveOfNoun() ? TakeNoun() : null;
    }

    private readonly bool IsYearAhead(int length) => _tokens[_at + length].Kind == TokenKind.Number && NumberText.IsYear(TextOf(_tokens[_at + length]), out _);

    /// <summary>Whether a passed-over word opens a noun all the same (<c>new schools</c>, <c>các xã</c>).</summary>
    private readonly bool IsAdjectiveOfNoun() =>
        Vocabulary.WordAt(_lower, Current) is "new" or "các" or "cả" && Peek().Kind == TokenKind.Word && MatchCue(_at + 1, out _, out _) == 0;

    private readonly void NoteImpliedCurrency(MeasureUnit unit, int length)
    {
        bool isImplied = _lower[Current.Start.._tokens[_at + length - 1].End] is "tỷ" or "tỉ" or "triệu" or "tr" or "nghìn tỷ" or "ngàn tỷ" or "nghìn tỉ";
        if (isImplied && unit.Dimension == Dimension.Money)
        {
            _phrase.Note(ReadingNoteCode.CurrencyImplied, $"'{SpanText(length)}' names no currency; đồng is taken.");
        }
    }

    private MeasureUnit? TakeCurrencyScale(MeasureUnit currency)
    {
        if (!MeasureUnit.TryFindScaled(currency, Vocabulary.WordAt(_lower, Current), out MeasureUnit? scaled))
        {
            return null;
        }

        _at++;
        return scaled;
    }

    /// <summary>The words up to the next cue or sign as a counted noun, at most five; a number without a unit where there are none.</summary>
    private MeasureUnit? TakeNoun()
    {
        if (_leadingUnit is not null || Current.Kind != TokenKind.Word || _text[Current.Start..Current.End].Contains('.'))
        {
            return null;
        }

        if (Vocabulary.WordAt(_lower, Current) is "k" && _tokens[_at - 1].End == Current.Start)
        {
            return null;
        }

        int words = 1;
        while (words < LongestNoun && Peek(words).Kind == TokenKind.Word && MatchCue(_at + words, out _, out _) == 0 && MatchUnit(_at + words, out _) == 0)
        {
            words++;
        }

        if (words == LongestNoun && Peek(words).Kind == TokenKind.Word)
        {
            words = 1;
        }
        else if (_words == Vocabulary.English && MatchUnit(_at + words, out MeasureUnit? counted) is > 0 and int more && counted!.Dimension == Dimension.Count)
        {
            words += more;
        }

        bool isNextLabel = _text[_tokens[_at - 1].End..Current.Start].Contains('\n') && Peek(words).Kind is TokenKind.Number or TokenKind.Colon;
        if (isNextLabel)
        {
            return null;
        }

        ReadOnlySpan<char> noun = _lower[Current.Start.._tokens[_at + words - 1].End];
        if (!MeasureUnit.TryParse(Spaced(noun), out MeasureUnit? unit))
        {
            return null;
        }

        _at += words;
        return unit;
    }

    private static string Spaced(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Finds the longest known unit that stands at a token; its length in tokens, or 0.</summary>
    private readonly int MatchUnit(int at, out MeasureUnit? unit)
    {
        unit = null;
        if (_tokens[at].Kind != TokenKind.Word)
        {
            return 0;
        }

        for (int words = 3; words > 0; words--)
        {
            int last = at + words - 1;
            bool inRow = last < _tokens.Count - 1;
            for (int i = at; inRow && i <= last; i++)
            {
                inRow = _tokens[i].Kind == TokenKind.Word && (i == at || _tokens[i].Start - _tokens[i - 1].End <= 2);
            }

            if (inRow && MeasureUnit.TryFindBase(Joined(at, last), out unit))
            {
                return words;
            }
        }

        return 0;
    }

    private readonly ReadOnlySpan<char> Joined(int first, int last)
    {
        ReadOnlySpan<char> raw = _text[_tokens[first].Start.._tokens[last].End];
        return first == last || (raw.IndexOf("  ") < 0 && raw.IndexOfAny('\n', '\t') < 0) ? raw : Spaced(raw);
    }

    private static MeasureUnit? UnitNamed(ReadOnlySpan<char> name) => MeasureUnit.TryFindBase(name, out MeasureUnit? unit) ? unit : null;

    private MeasureUnit? TakePer(MeasureUnit? unit)
    {
        int start = _at;
        int length = MatchCue(_at, out Cue cue, out _);
        if (Current.Kind == TokenKind.Slash)
        {
            _at++;
        }
        else if (length > 0 && cue == Cue.PerYear)
        {
            _at += length;
            return PerYear(unit);
        }
        else if (length > 0 && cue == Cue.Per)
        {
            _at += length;
        }
        else
        {
            return null;
        }

        decimal quantity = 1;
        bool hasQuantity = Current.Kind == TokenKind.Number;
        if (!hasQuantity && MatchCue(_at, out Cue alone, out int ofMany) == 1 && alone == Cue.Scale)
        {
            hasQuantity = true;
            quantity = ofMany;
            _at++;
        }
        else if (hasQuantity)
        {
            NumberReading count = NumberText.Read(TextOf(Current), _mark);
            quantity = count.Value;
            _at++;
            bool isRead = count.IsNumber;
            if (MatchCue(_at, out Cue scale, out int factor) > 0 && scale == Cue.Scale)
            {
                isRead &= DecimalMath.TryMultiply(quantity, factor, out quantity);
                _at++;
            }

            if (!isRead || quantity <= 0)
            {
                _at = start;
                return null;
            }
        }

        int nounLength = MatchUnit(_at, out MeasureUnit? noun);
        string? per = noun?.Symbol;
        if (noun is null && Current.Kind == TokenKind.Word && MatchCue(_at, out _, out _) == 0 && !hasQuantity && MeasureUnit.IsNoun(Vocabulary.WordAt(_lower, Current)))
        {
            nounLength = 1;
            per = Vocabulary.WordAt(_lower, Current).ToString();
        }

        bool isPopulationRate = hasQuantity && noun is { Symbol: "người" } && quantity >= 100;
        if (per is null || (hasQuantity && !isPopulationRate) || unit?.Per is not null)
        {
            _at = start;
            return null;
        }

        _at += nounLength;
        return (unit ?? MeasureUnit.Number).Dimension == Dimension.Number && per == "năm" ? MeasureUnit.Parse("1/năm") : (unit ?? MeasureUnit.Number).PerEach(per, quantity);
    }

    private static MeasureUnit PerYear(MeasureUnit? unit) => unit is { Per: not null } ? unit : (unit ?? MeasureUnit.Number).PerYear();

    private readonly void AddPerYear()
    {
        if (_phrase.Items.Count > 0 && _phrase.Items[^1].Number is { Unit: null or { Per: null } } number)
        {
            _phrase.Items[^1].Value = number with { Unit = PerYear(number.Unit) };
        }
        else
        {
            _phrase.EveryYear = true;
        }
    }

    private void SkipUnit(MeasureUnit unit)
    {
        int length = MatchUnit(_at, out MeasureUnit? found);
        _at += found == unit ? length : 0;
    }
}
