using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>Numbers, ranges, fractions and their units.</content>
internal ref partial struct PhraseParser
{
    private const int LongestNoun = 5;

    private void ReadNumber()
    {
        Token first = Current;
        if (TryReadWrittenDate() || TryReadDocumentNumber() || TryReadMapScale() || TryReadYears() || TryReadFirstMonths())
        {
            return;
        }

        if (!TryTakeNumber(out decimal low, out int decimals))
        {
            return;
        }

        MeasureUnit? unit = TakeUnit(ref low, ref decimals, out bool isRate);
        if (!isRate && Current.Kind == TokenKind.Slash && Peek().Kind == TokenKind.Number)
        {
            ReadFraction(first, low, unit);
            return;
        }

        if (MatchCue(_at, out Cue cue, out _) is > 0 and int length && cue == Cue.OutOf && _tokens[_at + length].Kind == TokenKind.Number)
        {
            _at += length - 1;
            ReadFraction(first, low, unit);
            return;
        }

        List<(decimal Value, int Decimals, MeasureUnit? Unit)>? chain = null;
        while (JoinsRange(out int join))
        {
            chain ??= [(low, decimals, unit)];
            _at += join;
            if (!TryTakeNumber(out decimal next, out int nextDecimals))
            {
                return;
            }

            MeasureUnit? nextUnit = TakeUnit(ref next, ref nextDecimals, out _);
            chain.Add((next, nextDecimals, nextUnit));
        }

        if (chain is null)
        {
            AddNumber(first, low, decimals, unit ?? _leadingUnit);
        }
        else
        {
            AddChain(first, chain);
        }
    }

    /// <summary>Whether a second number joins the one just read: by a dash, or by a word that means to.</summary>
    private readonly bool JoinsRange(out int length)
    {
        length = 1;
        if (Current.Kind == TokenKind.Dash)
        {
            return Peek().Kind == TokenKind.Number;
        }

        int cueLength = MatchCue(_at, out Cue cue, out _);
        length = cueLength;
        bool joins = cue == Cue.To || (cue == Cue.And && _pending.From);
        return cueLength > 0 && joins && _tokens[_at + cueLength].Kind == TokenKind.Number && !IsYearAt(_at + cueLength);
    }

    private readonly bool IsYearAt(int at) => NumberText.IsYear(TextOf(_tokens[at]), out _) && _tokens[at + 1].Kind is TokenKind.End;

    private bool TryTakeNumber(out decimal value, out int decimals)
    {
        NumberReading reading = NumberText.Read(TextOf(Current), _mark);
        value = reading.Value;
        decimals = value.Scale;
        switch (reading.Shape)
        {
            case NumberShape.Ambiguous:
                _phrase.IsAmbiguous = true;
                break;
            case NumberShape.TooLong:
                Fail(ReadFailureKind.NumberTooLong, Current, "The number has more than 28 digits.");
                return false;
            case NumberShape.List:
                AddCommaList();
                return false;
            case NumberShape.Label:
                Add(new ReportedText(ReportedTextKind.Label, TextOf(Current).ToString()), Current.Start, Current.End);
                _at++;
                return false;
            case NumberShape.Date:
                AddPointedDate();
                return false;
            default:
                break;
        }

        if (_pending.Negative)
        {
            value = -value;
            _pending.Negative = false;
        }

        _at++;
        TakeSpacedGroups(ref value);
        decimals = Math.Max(decimals, DecimalMath.DecimalsOf(value));
        if (Current.Kind == TokenKind.Footnote)
        {
            DropFootnote();
        }

        return true;
    }

    /// <summary>Thousands set apart by plain spaces (<c>10 000</c>): in English reports only, since flattened Vietnamese tables set columns apart so.</summary>
    private void TakeSpacedGroups(ref decimal value)
    {
        Token before = _tokens[_at - 1];
        bool opens = _words == Vocabulary.English && before.Length <= 3 && decimal.IsInteger(value) && value != 0;
        while (opens && Current.Kind == TokenKind.Number && Current.Length == 3 && Current.Start == before.End + 1 && _text[before.End] == ' '
            && NumberText.Read(TextOf(Current), _mark) is { Shape: NumberShape.Number } group
            && DecimalMath.TryMultiply(value, 1_000, out decimal shifted))
        {
            value = shifted + group.Value;
            before = Current;
            _phrase.Note(ReadingNoteCode.AmbiguousNumber, "Groups of three digits with spaces between them are read as one number.");
            _at++;
        }
    }

    private void AddCommaList()
    {
        Token token = Current;
        foreach (Range range in TextOf(token).Split(','))
        {
            NumberReading part = NumberText.Read(TextOf(token)[range], _mark);
            if (!part.IsNumber)
            {
                Fail(ReadFailureKind.NumberTooLong, token, "A number of the list has more than 28 digits.");
                return;
            }

            _separator = TokenKind.Bar;
            Add(ReportedValue.Exact(part.Value), token.Start, token.End);
        }

        _at++;
    }

    /// <summary>Takes what follows a number and says what it counts: a scale, a unit, and what it is per.</summary>
    private MeasureUnit? TakeUnit(ref decimal value, ref int decimals, out bool isRate)
    {
        isRate = false;
        if (MatchCue(_at, out Cue scale, out int factor) is > 0 and int scaleLength && scale == Cue.Scale && DecimalMath.TryMultiply(value, factor, out decimal scaled))
        {
            value = scaled;
            decimals = DecimalMath.DecimalsOf(scaled);
            _at += scaleLength;
        }

        bool isThousands = Current.Kind == TokenKind.Word && Current.Start == _tokens[_at - 1].End && Vocabulary.WordAt(_lower, Current) is "k" && _leadingUnit is null;
        if (isThousands && DecimalMath.TryMultiply(value, 1_000, out decimal thousands))
        {
            value = thousands;
            decimals = Math.Max(DecimalMath.DecimalsOf(thousands), decimals - 3);
            _at++;
        }

        MeasureUnit? unit = TakeBaseUnit();
        while (Current.Kind == TokenKind.Footnote)
        {
            DropFootnote();
        }

        if (TakePer(unit) is { } rate)
        {
            unit = rate;
            isRate = true;
        }

        return unit;
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
        ReadOnlySpan<char> word = Vocabulary.WordAt(_lower, Current);
        string? scale = word switch
        {
            "k" or "thousand" or "nghìn" or "ngàn" => "thousand",
            "m" or "mn" or "million" or "mil" or "triệu" => "million",
            "bn" or "b" or "billion" or "tỷ" or "tỉ" => "billion",
            "tn" or "trillion" => "trillion",
            _ => null,
        };
        if (scale is null || !MeasureUnit.TryFindBase($"{scale} {currency.BaseSymbol}", out MeasureUnit? scaled))
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
        if (hasQuantity)
        {
            NumberReading count = NumberText.Read(TextOf(Current), _mark);
            quantity = count.Value;
            _at++;
            if (MatchCue(_at, out Cue scale, out int factor) > 0 && scale == Cue.Scale && DecimalMath.TryMultiply(quantity, factor, out decimal scaled))
            {
                quantity = scaled;
                _at++;
            }

            if (!count.IsNumber || quantity <= 0)
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

    private void AddNumber(Token first, decimal value, int decimals, MeasureUnit? unit)
    {
        bool isOpenRange = _pending.From && !(MatchCue(_at, out Cue after, out _) > 0 && after is Cue.To or Cue.IncreaseTo or Cue.ReduceTo);
        Qualifier qualifier = _pending.Qualifier ?? (isOpenRange ? Qualifier.AtLeast : Qualifier.Exact);
        ChangeSense sense = _pending.Level is LevelCue.Multiple || unit?.Dimension == Dimension.Multiple ? ChangeSense.None : _pending.Sense;
        MeasureUnit? counted = _pending.Level == LevelCue.Multiple ? unit ?? MeasureUnit.Times : unit;
        LevelCue level = counted?.Dimension == Dimension.Multiple ? LevelCue.Multiple : _pending.Level;
        Add(new ReportedValue(qualifier, value, decimals, unit: counted, sense: sense), first.Start, _tokens[_at - 1].End, level);
    }

    private void AddChain(Token first, List<(decimal Value, int Decimals, MeasureUnit? Unit)> chain)
    {
        MeasureUnit? last = chain[^1].Unit ?? chain[0].Unit ?? _leadingUnit;
        if (chain.Count == 2)
        {
            (decimal low, int lowDecimals, _) = chain[0];
            (decimal high, int highDecimals, _) = chain[1];
            if (low > high)
            {
                Fail(ReadFailureKind.ReversedRange, first, $"The range runs down, from {low.ToString(CultureInfo.InvariantCulture)} to {high.ToString(CultureInfo.InvariantCulture)}.");
                return;
            }

            int rangeDecimals = Math.Max(lowDecimals, highDecimals);
            if (!DecimalMath.TryWithDecimals(low, rangeDecimals, out _) || !DecimalMath.TryWithDecimals(high, rangeDecimals, out _))
            {
                Fail(ReadFailureKind.NumberTooLong, first, "The ends of the range have more than 28 digits together.");
                return;
            }

            bool isMultiple = last?.Dimension == Dimension.Multiple || _pending.Level == LevelCue.Multiple;
            ReportedValue range = new(
                Qualifier.Range,
                null,
                rangeDecimals,
                low,
                high,
                unit: isMultiple ? last ?? MeasureUnit.Times : last,
                sense: isMultiple ? ChangeSense.None : _pending.Sense);
            Qualifier? bound = _pending.Qualifier;
            Add(range, first.Start, _tokens[_at - 1].End, isMultiple ? LevelCue.Multiple : _pending.Level);
            if (bound is Qualifier.About or Qualifier.Nearly)
            {
                _phrase.Note(ReadingNoteCode.Approximate, "The range is approximate.");
            }

            if (bound is Qualifier.MoreThan or Qualifier.AtLeast or Qualifier.LessThan or Qualifier.AtMost)
            {
                BindRange(range, bound.Value);
            }

            return;
        }

        foreach ((decimal value, int decimals, MeasureUnit? unit) in chain)
        {
            Add(new ReportedValue(Qualifier.Exact, value, decimals, unit: unit ?? last), first.Start, _tokens[_at - 1].End, inChain: true);
        }
    }

    /// <summary>Of "at least 2-3" the near end is the bound.</summary>
    private readonly void BindRange(ReportedValue range, Qualifier bound)
    {
        decimal end = (bound is Qualifier.MoreThan or Qualifier.AtLeast ? range.RangeLow : range.RangeHigh).GetValueOrDefault();
        _phrase.Items[^1].Value = new ReportedValue(bound, end, range.Decimals, unit: range.Unit, sense: range.Sense);
        _phrase.Note(ReadingNoteCode.Other, "A bound stands before a range; its nearer end is the bound.");
    }

    private void ReadFraction(Token first, decimal count, MeasureUnit? countUnit)
    {
        _at++;
        if (!TryTakeNumber(out decimal of, out int decimals))
        {
            return;
        }

        MeasureUnit? ofUnit = TakeUnit(ref of, ref decimals, out _);
        bool isList = Current.Kind == TokenKind.Slash && Peek().Kind is TokenKind.Number or TokenKind.Word;
        bool differs = countUnit is not null && ofUnit is not null && countUnit != ofUnit && !countUnit.IsConvertibleTo(ofUnit);
        if (isList || differs)
        {
            Add(ReportedValue.Exact(count, countUnit), first.Start, first.End);
            _separator = TokenKind.Comma;
            Add(ReportedValue.Exact(of, ofUnit), first.End, _tokens[_at - 1].End);
            _separator = TokenKind.Comma;
            _at += isList ? 1 : 0;
            return;
        }

        decimal converted = count;
        if (countUnit is not null && ofUnit is not null && countUnit != ofUnit && !countUnit.TryConvert(count, ofUnit, out converted))
        {
            Fail(ReadFailureKind.NumberTooLong, first, "The count cannot be converted into the total's unit.");
            return;
        }

        ChangeSense sense = _pending.Sense;
        MeasureUnit? unit = ofUnit ?? countUnit ?? (_leadingUnit is { Dimension: Dimension.Percent } ? null : _leadingUnit);
        Add(ReportedValue.FromFraction(Fraction.FromCount(converted, of), unit: unit) with { Sense = sense }, first.Start, _tokens[_at - 1].End);
    }

    private readonly bool CountsHere(int length)
    {
        bool opens = _at == 0 || _pending.Qualifier is not null || _pending.Sense != ChangeSense.None || _pending.Level != LevelCue.None || _pending.From;
        return opens && _at + length < _tokens.Count && _tokens[_at + length].Kind == TokenKind.Word;
    }

    private void ReadNumberWord(int number, int length)
    {
        Token first = Current;
        _at += length;
        decimal value = number;
        int decimals = 0;
        AddNumber(first, value, decimals, TakeUnit(ref value, ref decimals, out _));
    }
}
