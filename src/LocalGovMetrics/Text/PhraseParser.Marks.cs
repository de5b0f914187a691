using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>Marks beside a number: accounting brackets, footnotes, flags of official statistics, tolerances.</content>
internal ref partial struct PhraseParser
{
    private const decimal HighestMark = 20;

    /// <summary>A number alone in its cell and in brackets is below zero, as accounts print it.</summary>
    private bool TryReadWholeCell()
    {
        int at = 0;
        if (_tokens[at].Kind != TokenKind.Open || _text[_tokens[at].Start] != '(')
        {
            return false;
        }

        at++;
        MeasureUnit? currency = _tokens[at].Kind == TokenKind.Currency ? UnitNamed(TextOf(_tokens[at])) : null;
        at += _tokens[at].Kind == TokenKind.Currency ? 1 : 0;
        if (_tokens[at].Kind != TokenKind.Number || !ClosesAlone(at + 1))
        {
            return false;
        }

        _leadingUnit = currency;
        _at = at;
        _pending.Negative = true;
        if (TryTakeNumber(out decimal value, out int decimals))
        {
            MeasureUnit? unit = TakeUnit(ref value, ref decimals, out _) ?? _leadingUnit;
            if (Current.Kind == TokenKind.Close)
            {
                _at++;
                unit ??= TakeUnit(ref value, ref decimals, out _);
            }

            _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.numberAloneAndInBrackets"));
            AddNumber(_tokens[at], value, decimals, unit);
        }

        return true;
    }

    private readonly bool ClosesAlone(int at)
    {
        int close = at;
        while (close < _tokens.Count && _tokens[close].Kind is TokenKind.Percent or TokenKind.Currency or TokenKind.PerMille or TokenKind.Word && close - at < 3)
        {
            close++;
        }

        bool hasOnlyUnit = close == at || _tokens[at].Kind != TokenKind.Word || MatchUnit(at, out _) >= close - at;
        int end = close + 1;
        if (close < _tokens.Count && _tokens[close].Kind == TokenKind.Close && end < _tokens.Count)
        {
            int unit = _tokens[end].Kind == TokenKind.Percent ? 1 : MatchUnit(end, out _);
            return hasOnlyUnit && _tokens[end + unit].Kind == TokenKind.End;
        }

        return false;
    }

    /// <summary>A mark in brackets after a number: a footnote's number or sign, or a flag of official statistics.</summary>
    private bool TryReadMark()
    {
        if (TryReadFlags())
        {
            return true;
        }

        Token mark = Peek();
        bool isEmpty = mark.Kind == TokenKind.Close;
        if (_phrase.Items.Count == 0 || (!isEmpty && Peek(2).Kind != TokenKind.Close))
        {
            return false;
        }

        bool isSquare = _text[Current.Start] == '[';
        bool isAfterNumber = _at > 0 && _phrase.Items[^1].End == _tokens[_at - 1].End;
        if (isEmpty)
        {
            _at += 2;
            return true;
        }

        if (mark.Kind == TokenKind.Word && mark.Length == 1 && isAfterNumber)
        {
            TakeFlag(_lower[mark.Start], mark);
            _at += 3;
            return true;
        }

        bool mayBeNote = mark.Kind == TokenKind.Number
            && mark.Length <= 2
            && isAfterNumber
            && NumberText.Read(TextOf(mark), _mark) is { Shape: NumberShape.Number, Value: > 0 and <= HighestMark };
        bool isNote = mayBeNote && (isSquare || _phrase.Items[^1].Number is { MeasureUnit: not null } or { Fraction: not null });
        if (isNote)
        {
            _at++;
            DropFootnote();
            _at++;
        }
        else if (mayBeNote && _phrase.Items[^1].Number is { MeasureUnit: null })
        {
            // Beside a number without a unit it may be a mark or a second number.
            _at++;
            PassOpen(1);
            _at++;
            return true;
        }

        return isNote;
    }

    /// <summary>Flags of official statistics in brackets: several behind a number (<c>95 (r, p)</c>), or some directly before it (<c>[p] 95</c>).</summary>
    private bool TryReadFlags()
    {
        int at = _at + 1;
        int flags = 0;
        while (IsFlag(_tokens[at], out _))
        {
            flags++;
            at += _tokens[at + 1].Kind is TokenKind.Comma or TokenKind.Semicolon && IsFlag(_tokens[at + 2], out _) ? 2 : 1;
        }

        bool isBehind = _at > 0 && _phrase.Items.Count > 0 && _phrase.Items[^1].End == _tokens[_at - 1].End;
        bool leads = _phrase.Items.Count == 0 && _tokens[at].Kind == TokenKind.Close && _tokens[at + 1].Kind == TokenKind.Number;
        if (_tokens[at].Kind != TokenKind.Close || !((isBehind && flags > 1) || (leads && flags > 0)))
        {
            return false;
        }

        for (int i = _at + 1; i < at; i++)
        {
            if (IsFlag(_tokens[i], out char flag))
            {
                TakeFlag(flag, _tokens[i]);
            }
        }

        _at = at + 1;
        return true;
    }

    private readonly bool IsFlag(Token token, out char flag)
    {
        flag = token.Kind == TokenKind.Word && token.Length == 1 ? _lower[token.Start] : default;
        return flag is 'e' or 'p' or 'r' or 'f';
    }

    /// <summary>Takes a letter glued to the end of a number: <c>12.3p</c> is provisional, <c>12.3e</c> estimated, <c>12.3r</c> revised, <c>12.3f</c> a forecast; alone at the cell's end it may stand apart (<c>12.3 e</c>).</summary>
    private void TakeGluedFlag()
    {
        bool isFlag = Current.Kind == TokenKind.Word
            && Current.Length == 1
            && (Current.Start == _tokens[_at - 1].End || Peek().Kind == TokenKind.End)
            && _lower[Current.Start] is 'e' or 'p' or 'r' or 'b' or 'f'
            && Peek().Kind is TokenKind.End or TokenKind.Close or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Tab or TokenKind.Bar;
        if (isFlag)
        {
            TakeFlag(_lower[Current.Start], Current);
            _at++;
        }
    }

    /// <summary>Whether a word says of a number how firm it is: directly before it, directly behind it, or in brackets behind it.</summary>
    private readonly bool StandsBesideNumber(int length) =>
        LeadsToNumber(_at + length)
        || (_phrase.Items.Count > 0 && (_depth > 0 || (_at > 0 && _phrase.Items[^1].End == _tokens[_at - 1].End)));

    /// <summary>Words for a kind of absence: alone in the cell, or a remark in brackets on a number, which then is none; before a number they leave it open.</summary>
    private void ReadAbsence(Cue cue, int length)
    {
        if (NumberAhead(_at + length, inClause: false))
        {
            PassOpen(length);
        }
        else if (_phrase.Items.Count > 0 && _depth == 0)
        {
            PassNoun(length);
        }
        else
        {
            _phrase.Say(cue == Cue.Suppressed ? ObservationStatus.Suppressed : cue == Cue.NotApplicable ? ObservationStatus.NotApplicable : ObservationStatus.NotReported);
            _at += length;
        }
    }

    private readonly void TakeFlag(char flag, Token mark)
    {
        switch (flag)
        {
            case 'e':
                _phrase.Say(ObservationStatus.Estimated);
                _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.marksNumberAsEstimate", TextOf(mark).ToString()));
                break;
            case 'p':
                _phrase.Say(ObservationStatus.Provisional);
                _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.marksNumberAsProvisional", TextOf(mark).ToString()));
                break;
            case 'f':
                _phrase.Say(ObservationStatus.Forecast);
                _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.marksNumberAsForecast", TextOf(mark).ToString()));
                break;
            case 'r':
                _phrase.Say(ObservationStatus.Revised);
                _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.marksNumberAsRevised", TextOf(mark).ToString()));
                break;
            default:
                _phrase.Note(ReadingNoteCode.FootnoteDropped, Language.Said("cellNote.takenAsFootnotesMark", TextOf(mark).ToString()));
                break;
        }
    }

    /// <summary>A tolerance: alone around zero, else around the number before it; both ends bind.</summary>
    private void ReadTolerance()
    {
        bool isAfter = _clauseItems > 0 && _phrase.Items[^1].Number is { Qualifier: Qualifier.Exact, Fraction: null, Value: not null };
        Token sign = Current;
        if (Peek().Kind != TokenKind.Number || (!isAfter && _phrase.Items.Count > 0))
        {
            PassOpen(1);
            return;
        }

        _at++;
        if (!TryTakeNumber(out decimal margin, out int decimals))
        {
            return;
        }

        MeasureUnit? unit = TakeUnit(ref margin, ref decimals, out _);
        ReportedValue? around = isAfter ? _phrase.Items[^1].Number : null;
        decimal centre = around?.Value ?? 0;
        bool isShare = unit is { Dimension: Dimension.Percent } && around?.MeasureUnit is { Dimension: not Dimension.Percent and not Dimension.PercentagePoint };
        decimal half = margin;
        bool fits = (!isShare || DecimalMath.TryMultiply(centre, margin / 100, out half))
            && DecimalMath.TryAdd(centre, -half, out decimal low) & DecimalMath.TryAdd(centre, half, out decimal high)
            && low <= high
            && Ranged(low, high, Math.Max(decimals, around?.Decimals ?? 0), around?.MeasureUnit ?? unit, around?.Sense ?? _pending.Sense) is { } range
            && Put(range, isAfter, sign);
        if (!fits)
        {
            Fail(ReadFailureKind.Unexpected, sign, Language.Said("cellNote.toleranceCannotBePutAround"));
        }
    }

    private bool Put(ReportedValue range, bool isAfter, Token sign)
    {
        if (!isAfter)
        {
            Add(range, sign.Start, _tokens[_at - 1].End);
        }

        _phrase.Items[^1].Value = range;
        _phrase.Items[^1].End = _tokens[_at - 1].End;
        _phrase.Items[^1].IsTolerance = true;
        _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.toleranceBothItsEndsBind"));
        return true;
    }

    private static ReportedValue? Ranged(decimal low, decimal high, int decimals, MeasureUnit? unit, ChangeSense sense) =>
        DecimalMath.FitsDecimals(low, decimals) && DecimalMath.FitsDecimals(high, decimals)
            ? new ReportedValue(Qualifier.Range, null, decimals, low, high, measureUnit: unit, sense: sense)
            : null;

    /// <summary>A printed number with as many decimals as it has room for.</summary>
    private static ReportedValue Made(Qualifier qualifier, decimal value, int decimals, MeasureUnit? unit, ChangeSense sense) =>
        new(qualifier, value, DecimalsOf(value, decimals), measureUnit: unit, sense: sense);
}
