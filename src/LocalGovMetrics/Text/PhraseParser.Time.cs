using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Text;

/// <content>Years, dates, spans and horizons.</content>
internal ref partial struct PhraseParser
{
    /// <summary>How many words may stand before a date: "đến trước ngày", "by the end of".</summary>
    private const int MostLeadWords = 4;

    private void ReadTime(Cue cue, int argument, int length)
    {
        Token first = Current;
        int next = _at + length;
        switch (cue)
        {
            case Cue.ComparedWith:
                ReadComparison(next);
                break;
            case Cue.Year when _phrase.Items is [.., { Level: LevelCue.Multiple } multiple] && multiple.End == _tokens[_at - 1].End:
                ReadComparison(_at);
                break;
            case Cue.Anniversary:
                Add(new ReportedText(ReportedTextKind.Statement, _text.ToString().Trim()), first.Start, _text.Length);
                _at = _tokens.Count - 1;
                break;
            case Cue.Span when TryTakeSpan(ref next, out Period? span):
                _at = next;
                AddSpan(first, span);
                break;
            case Cue.Month when TryTakeMonth(ref next, out LocalDate monthStart, out LocalDate monthEnd):
                _at = next;
                AddDates(first, monthStart, monthEnd, _pending.From ? DateCue.Within : DateCue.On);
                break;
            case Cue.MonthName when TryTakeNamedMonth(ref next, argument, out LocalDate namedStart, out LocalDate namedEnd):
                _at = next;
                AddDates(first, namedStart, namedEnd, DateCue.On);
                break;
            case Cue.Quarter when TryTakeQuarter(ref next, out LocalDate quarterStart, out LocalDate quarterEnd):
                _at = next;
                AddDates(first, quarterStart, quarterEnd, DateCue.On);
                break;
            case Cue.By or Cue.Before or Cue.Within or Cue.EndOf or Cue.Day or Cue.To or Cue.Year when TryTakeAnyDate(ref next, cue, out LocalDate start, out LocalDate end):
                _at = next;
                AddDates(first, start, end, cue == Cue.Before ? DateCue.Before : cue == Cue.Within ? DateCue.Within : cue is Cue.By or Cue.EndOf or Cue.To ? DateCue.By : DateCue.On);
                break;
            case Cue.Year when _at == 0 && _tokens[next].Kind == TokenKind.Word && MatchUnit(next, out _) == 0 && MatchCue(next, out _, out _) == 0:
                _phrase.Note(ReadingNoteCode.AmbiguousNumber, Language.Said("cellNote.nMBothFiveAnd"));
                ReadNumberWord(5, length);
                break;
            case Cue.To when _phrase.Items.Count > 0 && LeadsToNumber(next):
                _at = next;
                break;
            case Cue.Month or Cue.Quarter when _tokens[next].Kind == TokenKind.Number && _tokens[next + 1].Kind == TokenKind.Slash && NumberText.IsYear(TextOf(_tokens[next + 2]), out _):
                Fail(ReadFailureKind.NoSuchDate, _tokens[next], cue == Cue.Month ? Language.Said("cellNote.thereNoSuchMonth") : Language.Said("cellNote.thereNoSuchQuarter"));
                break;
            case Cue.By or Cue.Before or Cue.EndOf or Cue.Within or Cue.Day or Cue.Year or Cue.Month or Cue.Span:
                _at = next;
                break;
            default:
                PassAll(length);
                break;
        }
    }

    private void AddSpan(Token first, Period span)
    {
        if (_depth > 0 && _phrase.Items is [.., { InBrackets: true, Number: not null } beside] && _phrase.Items.Count > 1)
        {
            beside.IsCompanion = true;
            return;
        }

        bool heads = Current.Kind == TokenKind.Colon || _phrase.Items.Count > 0 || LeadsToNumber(_at);
        if (heads && _phrase.Scope is null)
        {
            _phrase.Scope = span;
            _phrase.InTotal = true;
        }
        else
        {
            Add(new ReportedDate(span.Start, span.End), first.Start, _tokens[_at - 1].End);
        }
    }

    private void AddDates(Token first, LocalDate start, LocalDate end, DateCue cue)
    {
        bool opens = cue == DateCue.Within && _pending.From;
        if (Current.Kind == TokenKind.Colon && Peek().Kind != TokenKind.End)
        {
            _year = start == new LocalDate(start.Year, 1, 1) && end == new LocalDate(start.Year, 12, 31) ? start.Year : null;
            _phrase.Scope = opens ? Period.FromDates(start, new LocalDate(start.Year, 12, 31)) : Period.FromDates(start, end);
            _pending = default;
            return;
        }

        _pending = _pending with { From = false };
        Modifiers kept = _pending;
        ReportedDate date = cue switch
        {
            DateCue.Before => new ReportedDate(null, start.PlusDays(-1)),
            DateCue.By => new ReportedDate(null, end),
            DateCue.On or DateCue.Within => new ReportedDate(start, end),
        };
        int clause = _clauseItems;
        Add(date, first.Start, _tokens[_at - 1].End, LevelCue.None, cue);
        _clauseItems = clause;
        _pending = kept;
    }

    /// <summary>Passes over what a change is compared with, up to a sign, a bracket, or the next change.</summary>
    private void SkipComparison()
    {
        while (Current.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Footnote)
        {
            bool isYear = Current.Kind == TokenKind.Number && (NumberText.IsYear(TextOf(Current), out _) || Peek().Kind is TokenKind.Slash);
            bool isChange = MatchCue(_at, out Cue cue, out _) > 0
                && cue is Cue.Increase or Cue.Reduction or Cue.ReduceTo or Cue.IncreaseTo or Cue.Verdict or Cue.And;
            if (isChange || (Current.Kind == TokenKind.Number && !isYear))
            {
                return;
            }

            _at++;
            while (isYear && Current.Kind is TokenKind.Slash or TokenKind.Number)
            {
                _at++;
            }
        }
    }

    /// <summary>A date that starts with a number: <c>14/12/2023</c>, <c>01/2025</c> alone, <c>31 December 2024</c>.</summary>
    private bool TryReadWrittenDate()
    {
        Token first = Current;
        int next = _at;
        if (TryTakeSlashedDate(ref next, out LocalDate date))
        {
            LocalDate last = date;
            int second = next + 1;
            if (_tokens[next].Kind == TokenKind.Dash && TryTakeSlashedDate(ref second, out LocalDate until) && until >= date)
            {
                (last, next) = (until, second);
            }

            _at = next;
            AddDates(first, date, last, DateCue.On);
            return true;
        }

        if (_phrase.Failure is not null)
        {
            return true;
        }

        bool alone = _phrase.Items.Count == 0 && _pending == default && Peek(3).Kind is TokenKind.End or TokenKind.Close or TokenKind.Colon;
        if (alone && Current.Length <= 2 && TryTakeSlashedMonth(ref next, out LocalDate start, out LocalDate end))
        {
            _at = next;
            AddDates(first, start, end, DateCue.On);
            return true;
        }

        bool isDashedMonth = alone && Current.Length <= 2 && Peek().Kind == TokenKind.Dash && Peek().Start == Current.End && Peek(2).Start == Peek().End
            && NumberText.IsYear(TextOf(Peek(2)), out int dashedYear) && TryTakeInteger(_at, out int dashedMonth) && dashedMonth <= 12;
        if (isDashedMonth && NumberText.IsYear(TextOf(Peek(2)), out dashedYear) && TryTakeInteger(_at, out dashedMonth))
        {
            (LocalDate monthStart, LocalDate monthEnd) = MonthOf(dashedYear, dashedMonth);
            _at += 3;
            AddDates(first, monthStart, monthEnd, DateCue.On);
            return true;
        }

        next = _at;
        if (TryTakeNamedDay(ref next, out LocalDate named))
        {
            _at = next;
            AddDates(first, named, named, DateCue.On);
            return true;
        }

        return false;
    }

    /// <summary><c>31 March 2026</c>.</summary>
    private readonly bool TryTakeNamedDay(ref int at, out LocalDate date)
    {
        date = default;
        int monthAt = AfterOrdinal(at + 1);
        bool isNamed = _tokens[at].Kind == TokenKind.Number
            && MatchCue(monthAt, out Cue cue, out int month) > 0
            && cue == Cue.MonthName
            && TryTakeInteger(at, out int day)
            && TryTakeDayOf(_tokens[monthAt + 1], month, day, out date);
        at = isNamed ? monthAt + 2 : at;
        return isNamed;
    }

    private readonly int AfterOrdinal(int at)
    {
        int length = MatchCue(at, out Cue cue, out _);
        return length > 0 && cue == Cue.Ordinal ? at + length : at;
    }

    private readonly bool TryTakeDayOf(Token yearToken, int month, int day, out LocalDate date)
    {
        ReadOnlySpan<char> text = TextOf(yearToken);
        bool isShort = text.Length == 2 && text.IndexOfAnyExceptInRange('0', '9') < 0;
        bool exists = NumberText.IsYear(isShort ? $"20{text}" : text, out int year) && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        date = exists ? new LocalDate(year, month, day) : default;
        return exists;
    }

    /// <summary>Two years with a dash between them, and nothing that makes them amounts.</summary>
    private bool TryReadYears()
    {
        int next = _at;
        if (_pending != default && _pending != new Modifiers { From = true })
        {
            return false;
        }

        Token first = Current;
        if (!TryTakeSpan(ref next, out Period? span) || MatchUnit(next, out _) > 0 || _tokens[next].Kind is TokenKind.Percent or TokenKind.Slash)
        {
            return TryReadGluedYear();
        }

        _at = next;
        _pending = default;
        AddSpan(first, span);
        return true;
    }

    /// <summary>Five digits that begin like a year, with words after them that are no unit: a year and a footnote's mark.</summary>
    private bool TryReadGluedYear()
    {
        ReadOnlySpan<char> text = TextOf(Current);
        bool isCue = MatchCue(_at + 1, out Cue cue, out _) > 0 && cue is Cue.And;
        if (text.Length != 5 || !isCue || !NumberText.IsYear(text[..4], out int year))
        {
            return false;
        }

        Token first = Current;
        _phrase.Note(ReadingNoteCode.FootnoteDropped, Language.Said("cellNote.takenAsFootnotesMarkAfter2", text[4..].ToString(), Whole(year), text.ToString()));
        _at++;
        AddDates(first, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), DateCue.On);
        return true;
    }

    /// <summary><c>5 tháng đầu năm 2023</c>.</summary>
    private bool TryReadFirstMonths()
    {
        int length = MatchCue(_at + 1, out Cue cue, out _);
        int yearAt = _at + 1 + length;
        if (length == 0 || cue != Cue.FirstMonths || !TryTakeInteger(_at, out int months) || months > 12 || !NumberText.IsYear(TextOf(_tokens[yearAt]), out int year))
        {
            return false;
        }

        Token first = Current;
        _at = yearAt + 1;
        LocalDate start = new(year, 1, 1);
        AddDates(first, start, start.PlusMonths(months).PlusDays(-1), DateCue.On);
        return true;
    }

    private void AddPointedDate()
    {
        Token token = Current;
        string[] parts = TextOf(token).ToString().Split('.');
        _at++;
        if (TryMakeDate(parts[0], parts[1], parts[2], out LocalDate date))
        {
            AddDates(token, date, date, DateCue.On);
        }
        else
        {
            Fail(ReadFailureKind.NoSuchDate, token, Language.Said("cellNote.thereNoSuchDate"));
        }
    }
}
