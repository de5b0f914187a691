using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Text;

/// <content>Years, dates, spans and horizons.</content>
internal ref partial struct PhraseParser
{
    private void ReadTime(Cue cue, int argument, int length)
    {
        Token first = Current;
        int next = _at + length;
        switch (cue)
        {
            case Cue.ComparedWith:
                _at = next;
                SkipComparison();
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
                AddDates(first, start, end, cue switch
                {
                    Cue.Before => DateCue.Before,
                    Cue.Within => DateCue.Within,
                    Cue.By or Cue.EndOf or Cue.To => DateCue.By,
                    _ => DateCue.On,
                });
                break;
            case Cue.Year when _at == 0 && _tokens[next].Kind == TokenKind.Word && MatchUnit(next, out _) == 0 && MatchCue(next, out _, out _) == 0:
                _phrase.Note(ReadingNoteCode.AmbiguousNumber, "'Năm' is both five and year; before a noun it is read as five.");
                ReadNumberWord(5, length);
                break;
            case Cue.To when _phrase.Items.Count > 0 && LeadsToNumber(next):
                _at = next;
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
            _ => new ReportedDate(start, end),
        };
        Add(date, first.Start, _tokens[_at - 1].End, LevelCue.None, cue);
        _clauseItems--;
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
        if (alone && Current.Length == 2 && TryTakeSlashedMonth(ref next, out LocalDate start, out LocalDate end))
        {
            _at = next;
            AddDates(first, start, end, DateCue.On);
            return true;
        }

        int dayAt = _at + 1;
        if (MatchCue(dayAt, out Cue cue, out int month) > 0
            && cue == Cue.MonthName
            && TryTakeInteger(_at, out int day)
            && dayAt + 1 < _tokens.Count
            && NumberText.IsYear(TextOf(_tokens[dayAt + 1]), out int year)
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            _at += 3;
            LocalDate named = new(year, month, day);
            AddDates(first, named, named, DateCue.On);
            return true;
        }

        return false;
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
        _phrase.Note(ReadingNoteCode.FootnoteDropped, $"'{text[4..]}' is taken as a footnote's mark after the year {Whole(year)}; it may be the number {text}.");
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
            Fail(ReadFailureKind.NoSuchDate, token, "There is no such date.");
        }
    }

    private bool TryTakeAnyDate(ref int at, Cue cue, out LocalDate start, out LocalDate end)
    {
        if (TryTakeSlashedDate(ref at, out start))
        {
            end = start;
            return true;
        }

        end = default;
        if (_tokens[at].Kind == TokenKind.Word)
        {
            int length = MatchCue(at, out Cue inner, out int month);
            int after = at + length;
            if (length > 0 && inner is Cue.Year or Cue.Day or Cue.EndOf or Cue.By && TryTakeAnyDate(ref after, inner, out start, out end))
            {
                at = after;
                return true;
            }

            if (length > 0
                && ((inner == Cue.Month && TryTakeMonth(ref after, out start, out end)) || (inner == Cue.MonthName && TryTakeNamedMonth(ref after, month, out start, out end))))
            {
                at = after;
                return true;
            }

            return false;
        }

        if (_tokens[at].Kind == TokenKind.Number && cue is not Cue.Day && TryTakeYear(ref at, out int year))
        {
            start = new LocalDate(year, 1, 1);
            end = new LocalDate(year, 12, 31);
            return true;
        }

        return _tokens[at].Kind == TokenKind.Number && TryTakeSlashedMonth(ref at, out start, out end);
    }

    private readonly bool TryTakeYear(ref int at, out int year)
    {
        ReadOnlySpan<char> text = TextOf(_tokens[at]);
        bool isGlued = text.Length == 5 && NumberText.IsYear(text[..4], out _);
        if (!NumberText.IsYear(isGlued ? text[..4] : text, out year))
        {
            return false;
        }

        if (isGlued)
        {
            _phrase.Note(ReadingNoteCode.FootnoteDropped, $"'{text[4..]}' is taken as a footnote's mark after the year {Whole(year)}.");
        }

        at++;
        return true;
    }

    private readonly bool TryTakeSpan(ref int at, out Period span)
    {
        span = null!;
        int next = at;
        if (_tokens[next].Kind != TokenKind.Number || !NumberText.IsYear(TextOf(_tokens[next]), out int first) || _tokens[next + 1].Kind != TokenKind.Dash)
        {
            return false;
        }

        next += 2;
        if (_tokens[next].Kind != TokenKind.Number || !TryTakeYear(ref next, out int last) || last < first)
        {
            return false;
        }

        at = next;
        span = Period.OfYears(first, last);
        return true;
    }

    private bool TryTakeSlashedDate(ref int at, out LocalDate date)
    {
        date = default;
        bool isDate = at + 4 < _tokens.Count
            && _tokens[at].Kind == TokenKind.Number
            && _tokens[at + 1].Kind == TokenKind.Slash
            && _tokens[at + 2].Kind == TokenKind.Number
            && _tokens[at + 3].Kind == TokenKind.Slash
            && _tokens[at + 4].Kind == TokenKind.Number
            && _tokens[at + 4].Length == 4
            && _tokens[at].Length <= 2
            && _tokens[at + 2].Length <= 2;
        if (!isDate)
        {
            return false;
        }

        if (!TryMakeDate(TextOf(_tokens[at]), TextOf(_tokens[at + 2]), TextOf(_tokens[at + 4]), out date))
        {
            Fail(ReadFailureKind.NoSuchDate, _tokens[at], "There is no such date.");
            return false;
        }

        at += 5;
        return true;
    }

    private static bool TryMakeDate(ReadOnlySpan<char> day, ReadOnlySpan<char> month, ReadOnlySpan<char> year, out LocalDate date)
    {
        date = default;
        if (!NumberText.IsYear(year, out int y)
            || !CanonicalText.TryParseInt32(month, out int m) || m is < 1 or > 12
            || !CanonicalText.TryParseInt32(day, out int d) || d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(y, m))
        {
            return false;
        }

        date = new LocalDate(y, m, d);
        return true;
    }

    private readonly bool TryTakeSlashedMonth(ref int at, out LocalDate start, out LocalDate end)
    {
        start = default;
        end = default;
        bool isMonth = at + 2 < _tokens.Count && _tokens[at].Length <= 2 && _tokens[at + 1].Kind == TokenKind.Slash;
        if (!isMonth
            || !NumberText.IsYear(TextOf(_tokens[at + 2]), out int year)
            || !TryTakeInteger(at, out int month)
            || month > 12)
        {
            return false;
        }

        at += 3;
        (start, end) = MonthOf(year, month);
        return true;
    }

    private readonly bool TryTakeMonth(ref int at, out LocalDate start, out LocalDate end)
    {
        if (TryTakeSlashedMonth(ref at, out start, out end))
        {
            return true;
        }

        int next = at + 1;
        if (_tokens[at].Kind != TokenKind.Number || !TryTakeInteger(at, out int month) || month > 12 || MatchCue(next, out Cue cue, out _) != 1 || cue != Cue.Year)
        {
            return false;
        }

        next++;
        if (!TryTakeYear(ref next, out int year))
        {
            return false;
        }

        at = next;
        (start, end) = MonthOf(year, month);
        return true;
    }

    private readonly bool TryTakeNamedMonth(ref int at, int month, out LocalDate start, out LocalDate end)
    {
        start = default;
        end = default;
        if (_tokens[at].Kind != TokenKind.Number || !TryTakeYear(ref at, out int year))
        {
            return false;
        }

        (start, end) = MonthOf(year, month);
        return true;
    }

    private readonly bool TryTakeQuarter(ref int at, out LocalDate start, out LocalDate end)
    {
        start = default;
        end = default;
        int quarter = TextOf(_tokens[at]) switch
        {
            "I" or "1" => 1,
            "II" or "2" => 2,
            "III" or "3" => 3,
            "IV" or "4" => 4,
            _ => 0,
        };
        int next = at + 1;
        if (quarter == 0 || next >= _tokens.Count)
        {
            return false;
        }

        next += _tokens[next].Kind == TokenKind.Slash || (MatchCue(next, out Cue cue, out _) == 1 && cue == Cue.Year) ? 1 : 0;
        if (_tokens[next].Kind != TokenKind.Number || !TryTakeYear(ref next, out int year))
        {
            return false;
        }

        at = next;
        start = new LocalDate(year, (quarter * 3) - 2, 1);
        end = start.PlusMonths(3).PlusDays(-1);
        return true;
    }

    private static (LocalDate Start, LocalDate End) MonthOf(int year, int month)
    {
        LocalDate start = new(year, month, 1);
        return (start, start.PlusMonths(1).PlusDays(-1));
    }
}
