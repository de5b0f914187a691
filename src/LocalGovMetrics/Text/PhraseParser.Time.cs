using System.Globalization;
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
                NoteRelative("comparison");
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
            case Cue.Month or Cue.Quarter when _tokens[next].Kind == TokenKind.Number && _tokens[next + 1].Kind == TokenKind.Slash && NumberText.IsYear(TextOf(_tokens[next + 2]), out _):
                Fail(ReadFailureKind.NoSuchDate, _tokens[next], cue == Cue.Month ? "There is no such month." : "There is no such quarter.");
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
        bool exists = NumberText.IsYear(TextOf(yearToken), out int year) && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
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
        int from = at;
        for (int words = 0; words < MostLeadWords && MatchCue(from, out Cue inner, out int month) is > 0 and int length; words++)
        {
            int after = from + length;
            bool isTaken = inner switch
            {
                Cue.Month => TryTakeMonth(ref after, out start, out end),
                Cue.MonthName => TryTakeNamedMonth(ref after, month, out start, out end),
                Cue.Quarter => TryTakeQuarter(ref after, out start, out end),
                _ => None(out start, out end),
            };
            if (isTaken)
            {
                at = after;
                return true;
            }

            if (inner is not (Cue.Year or Cue.Day or Cue.EndOf or Cue.By))
            {
                return false;
            }

            cue = inner;
            from = after;
        }

        bool isDate = TryTakePlainDate(ref from, cue, out start, out end);
        at = isDate ? from : at;
        return isDate;
    }

    private static bool None(out LocalDate start, out LocalDate end)
    {
        start = default;
        end = default;
        return false;
    }

    private bool TryTakePlainDate(ref int at, Cue cue, out LocalDate start, out LocalDate end)
    {
        if (TryTakeSlashedDate(ref at, out start) || TryTakeNamedDay(ref at, out start))
        {
            end = start;
            return true;
        }

        end = default;

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
        if (_tokens[next].Kind != TokenKind.Number || !NumberText.IsYear(TextOf(_tokens[next]), out int first) || _tokens[next + 1].Kind is not (TokenKind.Dash or TokenKind.Slash))
        {
            return false;
        }

        bool isSlashed = _tokens[next + 1].Kind == TokenKind.Slash;
        next += 2;
        ReadOnlySpan<char> second = TextOf(_tokens[next]);
        bool isFinancial = second.Length == 2 && second.SequenceEqual(Whole(((first + 1) % 100) + 100).AsSpan(1)) && _tokens[next].Start == _tokens[next - 1].End;
        if (isFinancial)
        {
            _phrase.Note(ReadingNoteCode.Other, "A year that spans two calendar years is read as both.");
            at = next + 1;
            span = Period.OfYears(first, first + 1);
            return true;
        }

        if (isSlashed && !second.SequenceEqual(Whole(first + 1)))
        {
            return false;
        }

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
        bool isChain = at + 4 < _tokens.Count
            && _tokens[at].Kind == TokenKind.Number
            && _tokens[at + 1].Kind is TokenKind.Slash or TokenKind.Dash
            && _tokens[at + 2].Kind == TokenKind.Number
            && _tokens[at + 3].Kind == _tokens[at + 1].Kind
            && _tokens[at + 4].Kind == TokenKind.Number
            && _tokens[at + 2].Length <= 2
            && (_tokens[at + 1].Kind == TokenKind.Slash || _tokens[at + 4].Start - _tokens[at].End == _tokens[at + 2].Length + 2);
        bool isYearFirst = isChain && _tokens[at].Length == 4 && _tokens[at + 4].Length == 2 && _tokens[at + 1].Kind == TokenKind.Dash && _tokens[at + 2].Length == 2;
        bool isYearLast = isChain && _tokens[at].Length <= 2 && _tokens[at + 4].Length == 4;
        if ((!isYearFirst && !isYearLast) || (_tokens[at + 1].Kind == TokenKind.Dash && !NumberText.IsYear(TextOf(_tokens[isYearFirst ? at : at + 4]), out _)))
        {
            return false;
        }

        int dayAt = isYearFirst ? at + 4 : at;
        int yearAt = isYearFirst ? at : at + 4;
        if (!TryMakeDate(TextOf(_tokens[dayAt]), TextOf(_tokens[at + 2]), TextOf(_tokens[yearAt]), out date))
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
            || !int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out int m) || m is < 1 or > 12
            || !int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out int d) || d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(y, m))
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
        if (_tokens[at].Kind != TokenKind.Number)
        {
            return false;
        }

        int yearAt = _tokens[at].Length <= 2 ? AfterOrdinal(at + 1) : at;
        yearAt += yearAt > at && _tokens[yearAt].Kind == TokenKind.Comma ? 1 : 0;
        if (yearAt > at && yearAt < _tokens.Count && TryTakeInteger(at, out int day) && TryTakeDayOf(_tokens[yearAt], month, day, out start))
        {
            end = start;
            at = yearAt + 1;
            return true;
        }

        if (!TryTakeYear(ref at, out int year))
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

        bool isFinancial = _tokens[next].Kind == TokenKind.Number && TryTakeSpan(ref next, out _);
        if (isFinancial)
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
