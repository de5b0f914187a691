using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>What follows a number and says what it counts.</content>
internal ref partial struct PhraseParser
{
    private const int LongestUnit = 5;

    /// <summary>Takes what follows a number and says what it counts: a scale, a unit, and what it is per.</summary>
    private MeasureUnit? TakeUnit(ref decimal value, ref int decimals, out bool isRate)
    {
        isRate = false;
        while (_leadingUnit is null && ScaleAt(_at, out int words, out decimal factor) && DecimalMath.TryMultiply(value, factor, out decimal scaled))
        {
            value = decimal.IsInteger(scaled) ? decimal.Truncate(scaled) : scaled;
            decimals = DecimalsOf(value, decimals - Zeros((int)Math.Min(factor, int.MaxValue)));
            _isScaled = true;
            _at += words;
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
        while (Current.Kind == TokenKind.Footnote && !(unit is { Symbol: VietnameseParticles.Hour } && IsMinutesOfHour(_at)))
        {
            DropFootnote();
        }

        MeasureUnit? of = unit ?? (_leadingUnit is { Dimension: Dimension.Money, Per: null } ? _leadingUnit : null);
        while (TakePer(of, value) is { } rate)
        {
            (unit, of) = (rate, rate);
            isRate = true;
        }

        return unit;
    }

    /// <summary>
    /// Whether a word at a place multiplies the number before it: a scale that no unit holds (<c>12 thousand</c>), or one before things that no
    /// unit knows (<c>52 ngàn hành khách</c>). A scale of a known unit belongs to the unit (<c>triệu tấn</c>); a bare one is of money.
    /// </summary>
    private readonly bool ScaleAt(int at, out int words, out decimal factor)
    {
        words = 1;
        factor = 1;
        if (_tokens[at].Kind != TokenKind.Word)
        {
            return false;
        }

        int unit = MatchUnit(at, out MeasureUnit? known);
        if (MatchCue(at, out Cue scale, out int ofCue) > 0 && scale == Cue.Scale && unit < 2)
        {
            factor = ofCue;
            return true;
        }

        if (!MeasureUnit.TryFindScale(Vocabulary.WordAt(_lower, _tokens[at]), out factor) || StartsWithAny(UnitWords.NoScales, at) || MatchCue(at, out _, out _) > 1)
        {
            return false;
        }

        bool isMoney = unit == 1 && known!.Dimension == Dimension.Money;
        return (unit == 0 && _tokens[at].Start > 0) || (isMoney && CountsThings(at + 1));
    }

    /// <summary>Whether a noun stands here that is neither a word of the notation nor one of money.</summary>
    private readonly bool CountsThings(int at)
    {
        if (_tokens[at].Kind != TokenKind.Word || _tokens[at].Start - _tokens[at - 1].End > 2 || MatchCue(at, out _, out _) > 0 || MatchUnit(at, out _) > 0)
        {
            return false;
        }

        return !StartsWithAny(UnitWords.MoneyNouns, at);
    }

    private readonly bool StartsWithAny(string[] phrases, int at)
    {
        ReadOnlySpan<char> rest = _lower[_tokens[at].Start..];
        foreach (string phrase in phrases)
        {
            if (rest.StartsWith(phrase, StringComparison.Ordinal) && (rest.Length == phrase.Length || !char.IsLetter(rest[phrase.Length])))
            {
                return true;
            }
        }

        return false;
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
                MeasureUnit? after = CurrencyAt(_at, out int signs);
                _at += signs;
                return after;
            case TokenKind.Word when _leadingUnit is null && Peek().Kind == TokenKind.Currency && CurrencyAt(_at, out int letters) is { } lettered:
                _at += letters;
                return lettered;
            case TokenKind.Word:
                break;
            default:
                return null;
        }

        if (_leadingUnit is { Dimension: Dimension.Money } currency && TakeCurrencyScale(currency) is { } money)
        {
            return money;
        }

        if (ClockUnitAt(_at) is { } clock)
        {
            _at++;
            return clock;
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
        Vocabulary.WordAt(_lower, Current) is "new" or VietnameseParticles.Several or VietnameseParticles.Whole && Peek().Kind == TokenKind.Word && MatchCue(_at + 1, out _, out _) == 0;

    private readonly void NoteImpliedCurrency(MeasureUnit unit, int length)
    {
        bool isImplied = ScaleWords.ImpliesDong(_lower[Current.Start.._tokens[_at + length - 1].End]);
        if (isImplied && unit.Dimension == Dimension.Money)
        {
            _phrase.Note(ReadingNoteCode.CurrencyImplied, Language.Said("cellNote.namesNoCurrencyNgTaken", SpanText(length)));
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
        while (words < LongestNoun && Peek(words).Kind == TokenKind.Word && StaysNoun(_at + words, out int more) && MatchUnit(_at + words, out _) == 0)
        {
            words += more;
        }

        if (words == LongestNoun && Peek(words).Kind == TokenKind.Word)
        {
            words = 1;
        }
        else if (_words == Vocabulary.English && MatchUnit(_at + words, out MeasureUnit? counted) is > 0 and int counting && counted!.Dimension == Dimension.Count)
        {
            words += counting;
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

        for (int words = LongestUnit; words > 0; words--)
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

    private static MeasureUnit PerYear(MeasureUnit? unit) => unit is { Pers.Length: > 2 } ? unit : (unit ?? MeasureUnit.Number).PerYear();

    private readonly void AddPerYear()
    {
        if (_phrase.Items.Count > 0 && _phrase.Items[^1].Number is { MeasureUnit: null or { Per: null } } number)
        {
            _phrase.Items[^1].Value = number with { MeasureUnit = PerYear(number.MeasureUnit) };
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
