using System.Globalization;
using LocalGovMetrics.Languages;
using NodaTime;

namespace LocalGovMetrics.Text;

/// <content>Dates and spans in their printed forms.</content>
internal ref partial struct PhraseParser
{
    private bool TryTakeAnyDate(ref int at, Cue cue, out LocalDate start, out LocalDate end)
    {
        int from = at;
        for (int words = 0; words < MostLeadWords && MatchCue(from, out Cue inner, out int month) is > 0 and int length; words++)
        {
            int after = from + length;
            bool isTaken = inner == Cue.Month ? TryTakeMonth(ref after, out start, out end)
                : inner == Cue.MonthName ? TryTakeNamedMonth(ref after, month, out start, out end)
                : inner == Cue.Quarter ? TryTakeQuarter(ref after, out start, out end)
                : None(out start, out end);
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
            _phrase.Note(ReadingNoteCode.FootnoteDropped, Language.Said("cellNote.takenAsFootnotesMarkAfter", text[4..].ToString(), Whole(year)));
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
            _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.yearSpansTwoCalendarYears"));
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
        if (isChain && !isYearFirst && !isYearLast && TryTakeShortYear(at, out date))
        {
            at += 5;
            return true;
        }

        if ((!isYearFirst && !isYearLast) || (_tokens[at + 1].Kind == TokenKind.Dash && !NumberText.IsYear(TextOf(_tokens[isYearFirst ? at : at + 4]), out _)))
        {
            return false;
        }

        int dayAt = isYearFirst ? at + 4 : at;
        int yearAt = isYearFirst ? at : at + 4;
        if (!TryMakeDate(TextOf(_tokens[dayAt]), TextOf(_tokens[at + 2]), TextOf(_tokens[yearAt]), out date))
        {
            Fail(ReadFailureKind.NoSuchDate, _tokens[at], Language.Said("cellNote.thereNoSuchDate"));
            return false;
        }

        at += 5;
        return true;
    }

    /// <summary>A day, a month and a year of two digits, of this century, where there is such a day; with dashes, both written with two digits.</summary>
    private readonly bool TryTakeShortYear(int at, out LocalDate date)
    {
        date = default;
        Token last = _tokens[at + 4];
        bool isDashed = _tokens[at + 1].Kind == TokenKind.Dash;
        bool ends = _tokens[at + 5].Kind is TokenKind.End or TokenKind.Close or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Tab or TokenKind.Bar;
        bool fits = last.Length == 2 && _tokens[at].Length <= 2 && ends && (!isDashed || (_tokens[at].Length == 2 && _tokens[at + 2].Length == 2));
        if (!fits || !TryMakeDate(TextOf(_tokens[at]), TextOf(_tokens[at + 2]), $"20{TextOf(last)}", out date))
        {
            return false;
        }

        _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.yearTwoDigitsTakenFor", TextOf(last).ToString(), Whole(date.Year)));
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
