using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>Numbers, ranges, fractions and their units.</content>
internal ref partial struct PhraseParser
{
    private const int LongestNoun = 5;

    /// <summary>A number hyphened to the name of a month (<c>3-Apr</c>, <c>Apr-03</c>) is what a spreadsheet makes of a range or a fraction: what was typed is not known.</summary>
    private readonly void OpenBySpreadsheetDate()
    {
        bool isBefore = Peek().Kind == TokenKind.Dash && Peek().Start == Current.End && _at + 2 < _tokens.Count && IsMonthAt(_at + 2) && _tokens[_at + 2].Start == Peek().End && !(_at + 4 < _tokens.Count && _tokens[_at + 3].Kind == TokenKind.Dash && _tokens[_at + 4].Kind == TokenKind.Number);
        bool isBehind = _at >= 2 && _tokens[_at - 1].Kind == TokenKind.Dash && _tokens[_at - 1].End == Current.Start && IsMonthAt(_at - 2) && _tokens[_at - 2].End == _tokens[_at - 1].Start;
        if (isBefore || isBehind)
        {
            Token month = _tokens[isBefore ? _at + 2 : _at - 2];
            _phrase.Passed.Add(new PassedWord(month.Start, month.End, PassedKind.Open));
        }
    }

    private readonly bool IsMonthAt(int at) => _tokens[at].Kind == TokenKind.Word && MatchCue(at, out Cue cue, out _) == 1 && cue == Cue.MonthName;

    private void ReadNumber()
    {
        Token first = Current;
        if (TryReadMapScale() || TryReadWrittenDate() || TryReadDocumentNumber() || TryReadYearsOfTotal() || TryReadComparedYear() || TryReadYears() || TryReadFirstMonths() || TryReadClock() || TryReadColonPair())
        {
            return;
        }

        OpenBySpreadsheetDate();
        if (!TryTakeNumber(out decimal low, out int decimals))
        {
            return;
        }

        OpenByMisreadDigit();
        TakeGluedFlag();
        if (IsPowerOfTen())
        {
            Fail(ReadFailureKind.Unexpected, Current, Language.Said("cellNote.numberWithPowerTenNot"));
            return;
        }

        if (low == 2 && Current.Kind == TokenKind.Word && Peek().Kind == TokenKind.Word && Vocabulary.WordAt(_lower, Current) is "con" or VietnameseParticles.Digit && Vocabulary.WordAt(_lower, Peek()) is VietnameseParticles.Numeral)
        {
            _pending.Qualifier = null;
            _at += 2;
            Add(new ReportedValue(Qualifier.AtLeast, 10, 0, measureUnit: MeasureUnit.Percent, sense: _pending.Sense), first.Start, _tokens[_at - 1].End);
            return;
        }

        MeasureUnit? unit = TakeUnit(ref low, ref decimals, out bool isRate);
        TakeSmallerParts(ref low, ref decimals, ref unit);
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

        List<(decimal Value, int Decimals, MeasureUnit? MeasureUnit)>? chain = null;
        bool isTo = false;
        while (JoinsRange(out int join, out bool isBelow))
        {
            chain ??= [(low, decimals, unit)];
            isTo = Current.Kind == TokenKind.Word && !isBelow;
            _isBanded |= isBelow;
            _at += join;
            if (CurrencyAt(_at, out int signs) is not null && OpensNumber(_at + signs))
            {
                _at += signs;
            }

            if (!TryTakeNumber(out decimal next, out int nextDecimals))
            {
                return;
            }

            MeasureUnit? nextUnit = TakeUnit(ref next, ref nextDecimals, out _);
            TakeSmallerParts(ref next, ref nextDecimals, ref nextUnit);
            chain.Add((next, nextDecimals, nextUnit));
        }

        if (chain is null)
        {
            AddNumber(first, low, decimals, unit ?? _leadingUnit);
        }
        else if (isTo && chain.Count == 2 && _words == Vocabulary.English && _pending is { From: true, Sense: not ChangeSense.None })
        {
            AddArrival(first, chain[1].Value, chain[1].Decimals, chain[1].MeasureUnit ?? chain[0].MeasureUnit ?? _leadingUnit);
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
        _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.firstNumberWhereChangeStarts"));
        Add(new ReportedValue(_pending.Qualifier ?? Qualifier.Exact, value, decimals, measureUnit: unit), first.Start, _tokens[_at - 1].End, level);
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

        if (NumberText.IsYear(TextOf(Current), out int year) && second.Kind is not (TokenKind.End or TokenKind.Colon) && (_phrase.Scope is null || _year is not null))
        {
            _phrase.Scope ??= Period.OfYear(year);
            _year = year;
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
            return Peek().Kind == TokenKind.Number || (CurrencyAt(_at + 1, out int signs) is not null && Peek(1 + signs).Kind == TokenKind.Number);
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
                Fail(ReadFailureKind.NumberTooLong, Current, Language.Said("cellNote.numberHasMoreThan28"));
                return false;
            case NumberShape.List:
                AddCommaList();
                return false;
            case NumberShape.Label when _at > 0 && _tokens[_at - 1].Kind is TokenKind.Dash && HasOpenChain():
                Fail(ReadFailureKind.Unexpected, Current, Language.Said("cellNote.numberWasExpectedAfterDash"));
                return false;
            case NumberShape.Grouped:
                Fail(ReadFailureKind.Unexpected, Current, Language.Said("cellNote.digitsGroupedInWayNot"));
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
        bool isTotal = _at > 1 && _tokens[_at - 2].Kind == TokenKind.Slash;
        bool opens = before.Length <= 3 && decimal.IsInteger(value) && value != 0 && !isTotal && (_words == Vocabulary.English || (_isGrouped && _tokens[_at - 2].Kind == TokenKind.Dash) || GroupsAhead());
        bool marksDecimals = false;
        while (opens && !marksDecimals && Current.Kind == TokenKind.Number && (GroupsDecimals(_at, out bool isGroup) || isGroup) && Current.Start == before.End + 1 && _text[before.End] == ' '
            && NumberText.Read(TextOf(Current), _mark) is { Shape: NumberShape.Number } group
            && DecimalMath.TryMultiply(value, 1_000, out decimal shifted)
            && DecimalMath.TryAdd(shifted, group.Value, out decimal grouped))
        {
            marksDecimals = Current.Length > 3;
            value = grouped;
            before = Current;
            _isGrouped = true;
            _phrase.Note(ReadingNoteCode.AmbiguousNumber, Language.Said("cellNote.groupsThreeDigitsWithSpaces"));
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
                Fail(ReadFailureKind.NumberTooLong, token, Language.Said("cellNote.numberListHasMoreThan"));
                return;
            }

            _separator = TokenKind.Bar;
            Add(ReportedValue.AsPrinted(part.Value), token.Start, token.End);
        }

        _at++;
    }

    /// <summary>The printed decimals, but no fewer than the number needs and no more than it has room for.</summary>
    private static int DecimalsOf(decimal value, int printed)
    {
        int needed = DecimalMath.DecimalsOf(value);
        return printed > needed && DecimalMath.FitsDecimals(value, printed) ? printed : needed;
    }

    private void AddNumber(Token first, decimal value, int decimals, MeasureUnit? unit)
    {
        if (_pending.Sense == ChangeSense.Increase && value < 0)
        {
            _pending.Sense = ChangeSense.None;
        }

        bool isOpenRange = _pending.From && !(MatchCue(_at, out Cue after, out _) > 0 && after is Cue.To or Cue.IncreaseTo or Cue.ReduceTo);
        Qualifier qualifier = _pending.Qualifier ?? (isOpenRange ? Qualifier.AtLeast : _isScaled ? Qualifier.About : Qualifier.Exact);
        _isScaled = false;
        _isOpen = isOpenRange && _pending.Qualifier is null;
        _fromItem = _pending.From ? _phrase.Items.Count : -1;
        ChangeSense sense = _pending.Level is LevelCue.Multiple || unit?.Dimension == Dimension.Multiple ? ChangeSense.None : _pending.Sense;
        if (_pending.Level == LevelCue.Multiple && unit is { Dimension: Dimension.Count, Per: null })
        {
            _phrase.Passed.Add(new PassedWord(_tokens[_at - 1].Start, _tokens[_at - 1].End, PassedKind.Noun));
        }

        MeasureUnit? counted = _pending.Level == LevelCue.Multiple ? unit ?? MeasureUnit.Times : unit;
        LevelCue level = counted is { Dimension: Dimension.Multiple, Per: null } ? LevelCue.Multiple : _pending.Level;
        bool isEqual = _pending.Equal;
        Add(Made(qualifier, value, decimals, counted, sense), first.Start, _tokens[_at - 1].End, level);
        _phrase.Items[^1].IsEqual = isEqual;
    }

    /// <summary>Whether groups of three digits after spaces close with decimals, a unit or a range, so that they are one number.</summary>
    private readonly bool GroupsAhead()
    {
        int at = _at;
        while (_tokens[at].Kind == TokenKind.Number && _tokens[at].Start == _tokens[at - 1].End + 1 && _text[_tokens[at - 1].End] == ' ')
        {
            if (GroupsDecimals(at, out bool isGroup))
            {
                return true;
            }

            if (!isGroup)
            {
                return false;
            }

            at++;
        }

        return at > _at
            && (_tokens[at].Kind is TokenKind.Currency
                || (_tokens[at].Kind == TokenKind.Dash && _tokens[at + 1].Kind == TokenKind.Number)
                || (_tokens[at].Kind == TokenKind.Word && (MatchUnit(at, out _) > 0 || MatchCue(at, out _, out _) == 0)));
    }

    /// <summary>Whether a token is three digits, or three digits and decimals.</summary>
    private readonly bool GroupsDecimals(int at, out bool isGroup)
    {
        ReadOnlySpan<char> text = TextOf(_tokens[at]);
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        isGroup = digits < 0 && text.Length == 3;
        return digits == 3 && text.Length is > 4 and <= 6 && text[3] is ',' or '.' && text[4..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private readonly bool HasOpenChain() => _at > 1 && _tokens[_at - 2].Kind is TokenKind.Number or TokenKind.Percent;

    private static int Zeros(int factor) => factor switch
    {
        >= 1_000_000_000 => 9,
        >= 1_000_000 => 6,
        >= 10_000 => 4,
        >= 1_000 => 3,
        >= 100 => 2,
        _ => 1,
    };

    private readonly bool CountsHere(int length)
    {
        bool closes = _pending.Qualifier is not null && _tokens[_at + length].Kind is TokenKind.End or TokenKind.Close or TokenKind.Comma;
        if (closes || (_at == 0 && _tokens[_at + length].Kind == TokenKind.End && Vocabulary.WordAt(_lower, Current) is "zero"))
        {
            return true;
        }

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
