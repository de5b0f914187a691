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
        if (TryReadWrittenDate() || TryReadDocumentNumber() || TryReadMapScale() || TryReadYears() || TryReadFirstMonths() || TryReadColonPair())
        {
            return;
        }

        if (!TryTakeNumber(out decimal low, out int decimals))
        {
            return;
        }

        if (IsPowerOfTen())
        {
            Fail(ReadFailureKind.Unexpected, Current, "A number with a power of ten is not read: write it out.");
            return;
        }

        MeasureUnit? unit = TakeUnit(ref low, ref decimals, out bool isRate);
        if (!isRate && Current.Kind == TokenKind.Slash && Peek().Kind == TokenKind.Number)
        {
            ReadFraction(first, low, unit);
            return;
        }

        if (OutOfLength(low, unit) is > 0 and int length)
        {
            _at += length - 1;
            ReadFraction(first, low, unit);
            return;
        }

        List<(decimal Value, int Decimals, MeasureUnit? Unit)>? chain = null;
        bool isTo = false;
        while (JoinsRange(out int join, out bool isBelow))
        {
            chain ??= [(low, decimals, unit)];
            isTo = Current.Kind == TokenKind.Word && !isBelow;
            _isBanded |= isBelow;
            _at += join;
            if (Current.Kind == TokenKind.Currency)
            {
                _at++;
            }

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
        else if (isTo && chain.Count == 2 && _words == Vocabulary.English && _pending is { From: true, Sense: not ChangeSense.None })
        {
            AddArrival(first, chain[1].Value, chain[1].Decimals, chain[1].Unit ?? chain[0].Unit ?? _leadingUnit);
        }
        else
        {
            AddChain(first, isTo, chain);
        }

        _isBanded = false;
    }

    /// <summary>Whether the number just read goes on as <c>1.5E+05</c>, as spreadsheets write it.</summary>
    private readonly bool IsPowerOfTen() =>
        Current.Kind == TokenKind.Word
        && Current.Start == _tokens[_at - 1].End
        && Vocabulary.WordAt(_lower, Current) is "e" or "e-"
        && Peek().Kind is TokenKind.Number or TokenKind.Footnote or TokenKind.Plus or TokenKind.Dash
        && Peek().Start == Current.End;

    /// <summary>Of "increase from 45% to 60%" the second number is the level to be reached.</summary>
    private void AddArrival(Token first, decimal value, int decimals, MeasureUnit? unit)
    {
        LevelCue level = _pending.Sense == ChangeSense.Increase ? LevelCue.IncreaseTo : LevelCue.ReduceTo;
        _pending = _pending with { Sense = ChangeSense.None, From = false };
        _phrase.Note(ReadingNoteCode.Other, "The first number is where the change starts; the second is the level.");
        Add(new ReportedValue(_pending.Qualifier ?? Qualifier.Exact, value, decimals, unit: unit), first.Start, _tokens[_at - 1].End, level);
    }

    /// <summary>The tokens between a count and its total: "out of", or "in" as in "1 in 5"; 0 where there is no total.</summary>
    private readonly int OutOfLength(decimal count, MeasureUnit? unit)
    {
        int length = MatchCue(_at, out Cue cue, out _);
        bool isIn = length == 1 && unit is null && cue == Cue.Filler && Vocabulary.WordAt(_lower, Current) is "in";
        if (length == 0 || (cue != Cue.OutOf && !isIn) || _tokens[_at + length].Kind != TokenKind.Number)
        {
            return 0;
        }

        ReadOnlySpan<char> total = TextOf(_tokens[_at + length]);
        bool isTotal = !isIn || (!NumberText.IsYear(total, out _) && NumberText.Read(total, _mark) is { Shape: NumberShape.Number } of && of.Value > count);
        return isTotal ? length : 0;
    }

    /// <summary>Two numbers with a colon between them: a year and what holds in it, a map's scale, or a ratio that no reading settles.</summary>
    private bool TryReadColonPair()
    {
        Token colon = Peek();
        Token second = Peek(2);
        if (colon.Kind != TokenKind.Colon || _pending != default)
        {
            return false;
        }

        if (NumberText.IsYear(TextOf(Current), out int year) && second.Kind is not (TokenKind.End or TokenKind.Colon) && _phrase.Scope is null)
        {
            _phrase.Scope = Period.OfYear(year);
            _at++;
            return true;
        }

        bool isPair = second.Kind == TokenKind.Number && colon.Start == Current.End && second.Start == colon.End;
        if (isPair)
        {
            _phrase.IsStatement = true;
            _at += 3;
        }

        return isPair;
    }

    /// <summary>Whether a second number joins the one just read: by a dash, or by a word that means to.</summary>
    private readonly bool JoinsRange(out int length, out bool isBelow)
    {
        length = 1;
        isBelow = false;
        if (Current.Kind == TokenKind.Dash)
        {
            return Peek().Kind == TokenKind.Number || (Peek().Kind == TokenKind.Currency && Peek(2).Kind == TokenKind.Number);
        }

        length = MatchCue(_at, out Cue cue, out _);
        if (length == 0 || !(cue == Cue.To || (cue == Cue.And && _pending.From)))
        {
            return false;
        }

        int bound = MatchCue(_at + length, out Cue upper, out _);
        isBelow = bound > 0 && upper is Cue.LessThan or Cue.AtMost;
        length += isBelow ? bound : 0;
        int number = _at + length;
        number += _tokens[number].Kind == TokenKind.Currency && number + 1 < _tokens.Count ? 1 : 0;
        return _tokens[number].Kind == TokenKind.Number && !IsYearAt(number);
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
        decimals = DecimalsOf(value, decimals);
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
            && TextOf(Current).IndexOfAnyExceptInRange('0', '9') < 0
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

    /// <summary>The printed decimals, but no fewer than the number needs and no more than it has room for.</summary>
    private static int DecimalsOf(decimal value, int printed)
    {
        int needed = DecimalMath.DecimalsOf(value);
        return printed > needed && DecimalMath.TryWithDecimals(value, printed, out _) ? printed : needed;
    }

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

    private void AddNumber(Token first, decimal value, int decimals, MeasureUnit? unit)
    {
        bool isOpenRange = _pending.From && !(MatchCue(_at, out Cue after, out _) > 0 && after is Cue.To or Cue.IncreaseTo or Cue.ReduceTo);
        Qualifier qualifier = _pending.Qualifier ?? (isOpenRange ? Qualifier.AtLeast : _isScaled ? Qualifier.About : Qualifier.Exact);
        _isScaled = false;
        _isOpen = isOpenRange && _pending.Qualifier is null;
        _fromItem = _pending.From ? _phrase.Items.Count : -1;
        ChangeSense sense = _pending.Level is LevelCue.Multiple || unit?.Dimension == Dimension.Multiple ? ChangeSense.None : _pending.Sense;
        MeasureUnit? counted = _pending.Level == LevelCue.Multiple ? unit ?? MeasureUnit.Times : unit;
        LevelCue level = counted is { Dimension: Dimension.Multiple, Per: null } ? LevelCue.Multiple : _pending.Level;
        Add(new ReportedValue(qualifier, value, decimals, unit: counted, sense: sense), first.Start, _tokens[_at - 1].End, level);
    }

    private static int Zeros(int factor) => factor switch
    {
        >= 1_000_000_000 => 9,
        >= 1_000_000 => 6,
        >= 10_000 => 4,
        >= 1_000 => 3,
        >= 100 => 2,
        _ => 1,
    };

    private void AddChain(Token first, bool isTo, List<(decimal Value, int Decimals, MeasureUnit? Unit)> chain)
    {
        MeasureUnit? last = chain[^1].Unit ?? chain[0].Unit ?? _leadingUnit;
        if (chain.Count == 2)
        {
            (decimal low, int lowDecimals, MeasureUnit? lowUnit) = chain[0];
            (decimal high, int highDecimals, MeasureUnit? highUnit) = chain[1];
            if (lowUnit is not null && highUnit is not null && lowUnit.WithoutPer() != highUnit.WithoutPer())
            {
                if (!lowUnit.IsConvertibleTo(highUnit) || !lowUnit.TryConvert(low, highUnit, out decimal converted))
                {
                    Add(new ReportedValue(_pending.Qualifier ?? Qualifier.Exact, low, lowDecimals, unit: lowUnit, sense: _pending.Sense), first.Start, first.End);
                    Add(new ReportedValue(Qualifier.Exact, high, highDecimals, unit: highUnit), first.End, _tokens[_at - 1].End);
                    return;
                }

                low = converted;
                lowDecimals = DecimalsOf(converted, converted.Scale);
            }

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
            Qualifier? bound = _isBanded || (isTo && _pending is { From: true, Qualifier: Qualifier.MoreThan }) ? null : _pending.Qualifier;
            if (bound != _pending.Qualifier || _isBanded)
            {
                _phrase.Note(ReadingNoteCode.Other, "The range is read with both its ends.");
            }

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

        if (_pending.Qualifier is { } bound)
        {
            NoteBoundedFraction(bound);
        }

        ChangeSense sense = _pending.Sense;
        MeasureUnit? unit = ofUnit ?? countUnit ?? (_leadingUnit is { Dimension: Dimension.Percent } ? null : _leadingUnit);
        Add(ReportedValue.FromFraction(Fraction.FromCount(converted, of), unit: unit) with { Sense = sense }, first.Start, _tokens[_at - 1].End);
    }

    /// <summary>A fraction is exact; of a bound on it, "at least" is what a target means anyway, and any other makes the text a statement.</summary>
    private readonly void NoteBoundedFraction(Qualifier bound)
    {
        _phrase.IsStatement |= bound != Qualifier.AtLeast;
        _phrase.Note(ReadingNoteCode.Other, "A bound on a fraction is not kept.");
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
        MeasureUnit? unit = TakeUnit(ref value, ref decimals, out _);
        AddNumber(first, value, decimals, unit);
    }
}
