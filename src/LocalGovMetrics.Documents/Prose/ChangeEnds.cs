using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds the value before and the value after that a change is of, and their years.</summary>
internal static class ChangeEnds
{
    private const int Farthest = 40;
    private const int LongestYear = 20;
    private const decimal LikeBase = 3;
    private const decimal TooFar = 50;

    /// <summary>The value before and the value after that a change is of, where both stand in its sentence.</summary>
    public static (ProseNumber First, ProseNumber Last, bool IsSure)? Of(ProseNumber print, Predicate<ProseNumber> fits)
    {
        List<ProseNumber> numbers = print.Flow.Numbers;
        List<ProseNumber> firsts = [];
        for (int i = Math.Max(0, print.Index - 8); i < Math.Min(numbers.Count, print.Index + 4); i++)
        {
            ProseNumber first = numbers[i];
            if (first != print && first.Sentence == print.Sentence && fits(first) && Math.Abs(first.Token - print.Token) <= Farthest && IsBase(first, print))
            {
                firsts.Add(first);
            }
        }

        bool isBorrowed = firsts.Count == 0;
        if (isBorrowed && print.Flow.Before(print, number => number.IsAnswer && number.Role == ProseRole.Previous && fits(number)) is { } answered)
        {
            // What the time before was may stand behind the change before: «giảm 6,7% so với năm trước (4.500 tỷ đồng), bằng 93,3% so với cùng kỳ».
            firsts.Add(answered);
        }

        if (firsts.Count == 0)
        {
            return Remaining(print, fits);
        }

        // A semicolon parts what is told of one thing from what is told of the next.
        ProseNumber nearest = firsts.MinBy(first => Math.Abs(first.Token - print.Token) + (print.Flow.HasSemicolon(first.Token, print.Token) ? Farthest : 0))!;
        ProseNumber? last = nearest.Role == ProseRole.First ? Raised(nearest, print, fits) ?? Reached(nearest, print, fits) : ValueBefore(print, nearest, fits) ?? ValueBetween(print, nearest, fits, isBorrowed);

        // Other amounts between a value and its change leave open which of them changed.
        bool isNext = last is not null && (nearest.Role == ProseRole.First || !LevelsBetween(numbers, last, Math.Min(print.Index, nearest.Index)));
        bool isOfIt = last is not null && (last.Token < print.Token ? NamesNoOther(last, print) : print.Flow.HasNoName(print.EndToken, Math.Min(nearest.FirstToken, last.FirstToken)));
        bool isLikeBase = isNext && isOfIt && IsAlone(nearest) && last!.IsAverage == nearest.IsAverage && !IsFarFrom(nearest, last)
            && !RatesBetween(last, print) && !YearsBetween(last, print) && IsBound(print, nearest)
            && (nearest.Role is ProseRole.First or ProseRole.Previous || (nearest.Value * LikeBase > last.Value && last.Value * LikeBase > nearest.Value));
        return last is null || !last.IsOfKind(nearest) ? null : (nearest, last, !print.Flow.HasSemicolon(print.Token, nearest.Token) && firsts.Count(first => first == nearest || !print.Flow.HasSemicolon(first.Token, print.Token)) == 1 && !isBorrowed && isLikeBase);
    }

    /// <summary>A value and what is left of it, then the change: <c>đầu năm có 1.530 hộ, đến cuối năm còn 1.284 hộ, giảm 246 hộ</c>.</summary>
    private static (ProseNumber First, ProseNumber Last, bool IsSure)? Remaining(ProseNumber print, Predicate<ProseNumber> fits)
    {
        ProseFlow flow = print.Flow;
        if (print.Role != ProseRole.Reduction || print.Index < 2 || flow.Numbers[print.Index - 1] is not { Role: ProseRole.Level, Of: null, Count: null } last || flow.Numbers[print.Index - 2] is not { Role: ProseRole.Level, Of: null, Count: null } first
            || first.Sentence != print.Sentence || !IsReached(last) || !fits(first) || !fits(last) || !first.IsOfKind(last) || !MayFollow(first, last) || flow.HasSemicolon(first.Token, print.Token))
        {
            return null;
        }

        bool isTimed = false;
        for (int at = first.FirstToken - 1; at >= 0 && flow.Sentences[at] == first.Sentence && (flow.Tokens[at].Kind is TokenKind.Word or TokenKind.Comma || flow.YearTokens.Contains(at)) && !isTimed; at--)
        {
            if (flow.Cues[at] is ProseCue.CompareWith or ProseCue.OfWhich)
            {
                break;
            }

            // «so với cùng kỳ» ends what is told before; «đầu năm» and «cùng kỳ» alone say of what time the value is.
            int before = flow.CueStarts[at] - 1;
            isTimed = flow.Cues[at] == ProseCue.Previous && (before < 0 || flow.Cues[before] != ProseCue.CompareWith);
        }

        return (first, last, isTimed && first.Qualifier == Qualifier.Exact && last.Qualifier == Qualifier.Exact && flow.HasNoName(last.Noun.To, print.FirstToken) && !flow.Compares(print.EndToken, Math.Min(print.EndToken + 3, flow.Tokens.Count - 1)));
    }

    /// <summary>Whether between a value and its change nothing is named but the plan that the value was held against.</summary>
    public static bool NamesNoOther(ProseNumber last, ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        int from = last.Noun.To;
        for (int i = last.Index + 1; i < print.Index; i++)
        {
            ProseNumber rate = flow.Numbers[i];
            if (!rate.IsPercent || rate.FirstToken < from || !AttainmentFinder.IsOfPlanBehind(rate))
            {
                continue;
            }

            if (!flow.HasNoName(from, rate.FirstToken))
            {
                return false;
            }

            from = EndOfClause(flow, rate);
        }

        return from >= print.FirstToken || flow.HasNoName(from, print.FirstToken);
    }

    /// <summary>The token behind what a number is told with: up to the next sign or joining word outside of brackets.</summary>
    private static int EndOfClause(ProseFlow flow, ProseNumber number)
    {
        int depth = 0;
        int at = number.EndToken;
        for (; at < flow.Tokens.Count - 1 && flow.Sentences[at] == number.Sentence; at++)
        {
            TokenKind kind = flow.Tokens[at].Kind;
            depth += kind == TokenKind.Open ? 1 : kind == TokenKind.Close ? -1 : 0;
            if (depth < 0 || (depth == 0 && (kind is TokenKind.Comma or TokenKind.Semicolon || flow.Cues[at] == ProseCue.And)))
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether a rate stands beside the value after, so that the change may be its: <c>từ 860 hộ (5,2%) xuống còn 645 hộ (3,9%), giảm 1,3%</c>.</summary>
    public static bool RatesBetween(ProseNumber last, ProseNumber print)
    {
        List<ProseNumber> numbers = print.Flow.Numbers;
        for (int i = last.Index + 1; i < print.Index; i++)
        {
            if (numbers[i].Of is not null || numbers[i].Count is not null || (numbers[i].IsPercent && numbers[i].Role is ProseRole.Increase or ProseRole.Reduction))
            {
                return true;
            }

            if (numbers[i].IsPercent && !last.IsPercent && numbers[i].Role == ProseRole.Level && !AttainmentFinder.IsOfPlan(numbers[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause between a value and its change names a year of its own: <c>… lên 1.331 tỷ đồng năm 2023; năm 2021 tăng 6,5%</c>.</summary>
    private static bool YearsBetween(ProseNumber last, ProseNumber print)
    {
        bool isOwnClause = true;
        for (int at = last.EndToken; at < print.FirstToken; at++)
        {
            isOwnClause &= print.Flow.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon) && print.Flow.Cues[at] != ProseCue.And;
            if (!isOwnClause && print.Flow.YearTokens.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the value before stands before its change, or is bound to it behind it.</summary>
    private static bool IsBound(ProseNumber print, ProseNumber first) =>
        first.Token < print.Token || (first.Bracket > print.Token ? !HasAnd(print, first.Bracket) : NamesNothing(print, first));

    private static bool HasAnd(ProseNumber print, int end)
    {
        for (int at = print.EndToken; at < end; at++)
        {
            if (print.Flow.Cues[at] == ProseCue.And)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one value is so many times the other that they are not of one thing, or not read as they are meant.</summary>
    private static bool IsFarFrom(ProseNumber one, ProseNumber other)
    {
        decimal first = Math.Abs(one.Value);
        decimal second = Math.Abs(one.MeasureUnit is not null && other.MeasureUnit is not null && one.MeasureUnit != other.MeasureUnit && other.MeasureUnit.TryConvert(other.Value, one.MeasureUnit, out decimal converted) ? converted : other.Value);
        return first / TooFar > second || second / TooFar > first;
    }

    /// <summary>Whether nothing but words of comparison stands between a change and the value before that follows it without a bracket.</summary>
    private static bool NamesNothing(ProseNumber print, ProseNumber first)
    {
        int from = print.IsPercent ? print.EndToken : print.Noun.To;
        if (first.FirstToken - from == 2 && print.Flow.Tokens[from].Kind == TokenKind.Comma && print.Flow.Cues[from + 1] == ProseCue.From)
        {
            // «fell 8%, from 5,000 … to 4,500».
            return true;
        }

        for (int at = from; at < first.FirstToken; at++)
        {
            if (print.Flow.Cues[at] == ProseCue.And || print.Flow.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Close or TokenKind.Open)
            {
                return false;
            }
        }

        return print.Flow.HasNoName(from, first.FirstToken);
    }

    private static bool LevelsBetween(List<ProseNumber> numbers, ProseNumber last, int end)
    {
        for (int i = last.Index + 1; i < end; i++)
        {
            if (numbers[i].IsAmount == last.IsAmount && numbers[i].Role == ProseRole.Level && numbers[i].Count is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number is the value before: <c>từ X lên</c>, <c>cùng kỳ X</c>, <c>so với năm 2022 (X)</c>.</summary>
    private static bool IsBase(ProseNumber first, ProseNumber print)
    {
        if (first.Role is ProseRole.First or ProseRole.Previous && !first.IsAnswer)
        {
            return true;
        }

        ProseFlow flow = first.Flow;
        if (first.Token < print.Token || first.Role is not (ProseRole.Level or ProseRole.Previous))
        {
            return false;
        }

        bool isInBracket = first.Bracket >= print.EndToken && first.Token - first.Bracket <= 6;
        bool compares = print.Role == ProseRole.Multiple || print.MeasureUnit?.Dimension == Dimension.Multiple || (first.Bracket == print.EndToken && first.Role == ProseRole.Previous);
        for (int at = print.IsPercent ? print.EndToken : print.Noun.To; at < (isInBracket ? first.Bracket : first.FirstToken); at++)
        {
            bool isNumber = flow.Tokens[at].Kind == TokenKind.Number && !flow.YearTokens.Contains(at);
            if (isNumber || flow.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon || flow.Cues[at] is ProseCue.Plan or ProseCue.Criteria)
            {
                return false;
            }

            compares |= flow.Cues[at] is ProseCue.CompareWith or ProseCue.Previous || (first.Role == ProseRole.Previous && flow.Cues[at] is ProseCue.MoreThan or ProseCue.LessThan);
        }

        return compares && (isInBracket || first.FirstToken - print.EndToken <= 8);
    }

    private static ProseNumber? Raised(ProseNumber first, ProseNumber print, Predicate<ProseNumber> fits)
    {
        for (int i = first.Index + 1; i < first.Flow.Numbers.Count && first.Flow.Numbers[i].Sentence == first.Sentence && i - first.Index <= 2; i++)
        {
            ProseNumber last = first.Flow.Numbers[i];
            int before = last.FirstToken - (last.FirstToken > 0 && last.Flow.Tokens[last.FirstToken - 1].Kind == TokenKind.Currency ? 2 : 1);
            ProseCue cue = before >= 0 ? last.Flow.Cues[before] : ProseCue.None;
            bool isInClause = cue is ProseCue.ChangedTo or ProseCue.To || first.Flow.Tokens.FindIndex(first.Token, last.Token - first.Token, token => token.Kind is TokenKind.Comma or TokenKind.Semicolon) < 0;
            if (last != print && fits(last) && isInClause && MayFollow(first, last) && cue is ProseCue.ChangedTo or ProseCue.To or ProseCue.Increase or ProseCue.Attain or ProseCue.Fill)
            {
                return last;
            }
        }

        return null;
    }

    /// <summary>Whether two values may be of one thing: of counts the nouns agree, where both have one.</summary>
    private static bool MayFollow(ProseNumber first, ProseNumber last) =>
        first.MeasureUnit is not null || last.MeasureUnit is not null || first.Noun.To == first.Noun.From || last.Noun.To == last.Noun.From || first.SharesNoun(last, 1);

    /// <summary>The value after that stands before the value before: <c>rose by 15% to 460 (from 400)</c>, <c>3.215 người, tăng từ 2.900 người</c>.</summary>
    private static ProseNumber? Reached(ProseNumber first, ProseNumber print, Predicate<ProseNumber> fits)
    {
        ProseFlow flow = first.Flow;
        if (first.Index == print.Index + 1 && print.Role is ProseRole.Increase or ProseRole.Reduction && first.FirstToken - print.EndToken <= 3)
        {
            // «84%, up 3 percentage points from 81%».
            ProseNumber? value = flow.Before(print, number => number.Depth <= first.Depth && number.Count is null);
            return value is { Role: ProseRole.Level } && value.Sentence == first.Sentence && fits(value) && flow.HasNoName(value.Noun.To, print.FirstToken) ? value : null;
        }

        ProseNumber? last = flow.Before(first, number => number.Depth <= first.Depth && number.Count is null);
        if (last is null || last == print || last.Sentence != first.Sentence || !fits(last))
        {
            return null;
        }

        if (!MayFollow(first, last))
        {
            return null;
        }

        int before = last.FirstToken - (last.FirstToken > 1 && flow.Tokens[last.FirstToken - 1].Kind == TokenKind.Currency ? 2 : 1);
        ProseCue cue = before >= 0 ? flow.Cues[before] : ProseCue.None;
        bool isReached = cue is ProseCue.To or ProseCue.ChangedTo && flow.HasNoName(last.Noun.To, first.FirstToken);
        bool isUpFrom = first.FirstToken > 1 && flow.Cues[first.FirstToken - 1] == ProseCue.From && flow.Cues[first.FirstToken - 2] is ProseCue.Increase or ProseCue.Reduction && last.Role == ProseRole.Level;
        return isReached || isUpFrom ? last : null;
    }

    /// <summary>The level before a change; where the time before is no average, one that is none, if there is any.</summary>
    private static ProseNumber? ValueBefore(ProseNumber print, ProseNumber first, Predicate<ProseNumber> fits)
    {
        ProseNumber? other = null;
        for (int i = Math.Min(print.Index, first.Index) - 1; i >= 0 && print.Flow.Numbers[i].Sentence == print.Sentence; i--)
        {
            ProseNumber value = print.Flow.Numbers[i];
            if (value != first && fits(value) && value.Role == ProseRole.Level && value.Count is null && value.Depth <= print.Depth && value.IsOfKind(first) && MayFollow(first, value))
            {
                if (value.IsAverage == first.IsAverage)
                {
                    return value;
                }

                other ??= value;
            }
        }

        return other;
    }

    /// <summary>The level between what the time before was and its change: <c>so với năm 2020 (45 triệu đồng), năm 2025 đạt 72 triệu đồng, tăng 27 triệu đồng</c>.</summary>
    private static ProseNumber? ValueBetween(ProseNumber print, ProseNumber first, Predicate<ProseNumber> fits, bool isBorrowed) =>
        print.Flow.Before(print, value => value.Index > first.Index && value.Role == ProseRole.Level && value.Count is null && fits(value) && value.IsOfKind(first) && (isBorrowed || (value.Index == first.Index + 1 && IsReached(value) && MayFollow(first, value) && !print.Flow.Compares(print.EndToken, Math.Min(print.EndToken + 4, print.Flow.Tokens.Count - 1)))));

    /// <summary>Whether a number is the value before or the value after of a change that the words tell: <c>từ 15 ngày xuống còn 7 ngày</c>.</summary>
    public static bool IsEnd(ProseNumber number) => number.Role == ProseRole.First || IsReached(number);

    /// <summary>Whether the words directly before a number say that it was reached.</summary>
    public static bool IsReached(ProseNumber number)
    {
        int before = number.FirstToken - 1;
        before -= before > 0 && number.Flow.Tokens[before].Kind == TokenKind.Currency ? 1 : 0;
        return before >= 0 && number.Flow.Cues[before] is ProseCue.ChangedTo or ProseCue.To;
    }

    /// <summary>Whether a bracket says nothing of a number but what it counts: <c>(127.700 con)</c>, not <c>(1,5 tỷ đồng cả năm)</c>.</summary>
    public static bool IsAlone(ProseNumber number) =>
        number.Bracket < 0 || number.Flow.Tokens[number.MeasureUnit is null ? number.Noun.To : number.EndToken].Kind is TokenKind.Close or TokenKind.End;

    public static int? PeriodsBetween(ProseNumber first, ProseNumber last)
    {
        int? from = YearBeside(first);
        int? to = YearBeside(last);
        return to > from ? to - from : null;
    }

    public static int? YearBeside(ProseNumber number)
    {
        int? before = null;
        foreach (ProseYear year in number.Flow.YearsFrom(number.FirstToken - LongestYear, number.EndToken + 3))
        {
            if (year.From == year.To && year.Token - number.EndToken is >= 0 and <= 3 && number.Flow.HasOnlyWords(number.EndToken, year.Token))
            {
                return year.From;
            }

            before = year.From == year.To && number.FirstToken - year.End is >= 0 and <= 3 ? year.From : before;
        }

        return before;
    }
}
