using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds growth and changes: with both values in print, with a value and its change, as an average over years, as a multiple.</summary>
internal static class GrowthFinder
{
    private const int MostLevels = 4;
    private const int WordsBeforeChange = 6;
    private const int WordsBehindChange = 4;

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        foreach (ProseNumber print in flow.Numbers)
        {
            if (print.IsAnswer)
            {
                continue;
            }

            bool isChange = print.Role is ProseRole.Increase or ProseRole.Reduction;
            bool isMultiple = print.Role == ProseRole.Multiple || print.MeasureUnit?.Dimension == Dimension.Multiple;
            if (print.IsPercent && !AttainmentFinder.IsOfPlan(print))
            {
                bool isBare = print.FirstToken > 0 && flow.Cues[print.FirstToken - 1] == ProseCue.Attain && (flow.Tokens[print.EndToken].Kind != TokenKind.Word || flow.Sentences[print.EndToken] != print.Sentence);
                if (print.Role == ProseRole.Level && (isBare || flow.Compares(print.EndToken, Math.Min(print.EndToken + 3, flow.Tokens.Count - 1))))
                {
                    OfMultiple(print, claims, isBare);
                }

                OfPercent(print, isChange, claims);
            }
            else if (isChange && !isMultiple && (print.IsAmount || print.IsPoints || print.IsGauge))
            {
                OfChange(print, claims);
            }
            else if (isMultiple)
            {
                OfMultiple(print, claims);
            }
            else if (print.IsAverage && print.IsPerYear && print.IsAmount)
            {
                AverageFinder.OfYears(print, claims);
            }
            else if (print.IsAmount && print.Role == ProseRole.Level)
            {
                AverageFinder.OfThings(print, claims);
            }
        }
    }

    private static ChangeSense SenseOf(ProseNumber number) => number.Role == ProseRole.Reduction ? ChangeSense.Reduction : ChangeSense.None;

    private static void OfPercent(ProseNumber print, bool isChange, ClaimCollector claims)
    {
        bool isKnown = OfEnds(print, claims);
        if (ChangeBeside(print) is { } change && (isChange || print.Bracket >= 0 || FollowsEquivalent(print)))
        {
            ChangeSense sense = SenseOf(change);
            List<ProseNumber> values = [.. LevelsBefore(change), .. LevelReached(print, change)];
            isKnown |= values.Concat(LevelsNearby(change)).Concat(LevelDirectlyBefore(change)).Any(value => OfValueAndChange(value, change, print, sense, claims, Binding.AtFace))
                || (values.Count > 0 && OfValueAndChange(values[0], change, print, sense, claims, IsInItsBracket(print, change) && !print.Flow.Compares(change.EndToken, print.FirstToken) && values[0].Index == change.Index - 1 && values[0].Token < change.Token && print.Flow.HasNoName(values[0].Noun.To, change.FirstToken) ? Binding.Sure : Binding.Likely));
        }

        if (!isChange || print.Role is ProseRole.Level)
        {
            return;
        }

        if (print.IsPercent && !isKnown && ChangeEnds.Of(print, number => number.IsGauge) is { First.Role: ProseRole.First } scaled)
        {
            // «8.4 days, down from 9.1 days (a reduction of 7.7%)».
            isKnown = claims.Add(ClaimKind.Growth, [ProseOperand.Of(claims.Document, scaled.First), ProseOperand.Of(claims.Document, scaled.Last)], ProseOperand.OfPrint(claims.Document, print, sense: SenseOf(print)), print, Binding.Likely);
        }

        if (ChangeEnds.Of(print, number => number.IsAmount) is { } ends)
        {
            if (OfRatesBeside(print, ends.First, ends.Last, claims))
            {
                return;
            }

            ProseOperand[] inputs = [ProseOperand.Of(claims.Document, ends.First), ProseOperand.Of(claims.Document, ends.Last)];
            ProseOperand result = ProseOperand.OfPrint(claims.Document, print, sense: SenseOf(print));
            bool isYearly = print.IsAverage || print.IsPerYear;
            int? periods = isYearly ? ChangeEnds.PeriodsBetween(ends.First, ends.Last) : null;
            if (isYearly && periods is null && !isKnown)
            {
                claims.AddUnchecked(ClaimKind.AverageGrowth, print, UncheckedReason.PeriodsMissing, "The years of both values are not printed beside them.");
            }
            else if (!claims.Add(isYearly ? ClaimKind.AverageGrowth : ClaimKind.Growth, inputs, result, print, ends.IsSure ? Binding.Sure : Binding.Likely, periods) && !isKnown && !OfShares(print, claims))
            {
                claims.AddUnchecked(ClaimKind.Growth, print, UncheckedReason.AmbiguousOperand, "More than one pair of numbers may be meant.");
            }

            return;
        }

        if (OfShares(print, claims) || isKnown || (print.IsAverage ? OfMean(print, claims) || AverageFinder.OfPoints(print, claims) : OfTwoYears(print, claims) || OfSentenceBefore(print, claims)))
        {
            return;
        }

        claims.AddUnchecked(print.IsAverage ? ClaimKind.AverageGrowth : ClaimKind.Growth, print, UncheckedReason.InputMissing, "The value before is not printed beside it.");
    }

    /// <summary>
    /// The per cent of a change whose both ends stand before it: <c>từ 15 ngày xuống 9 ngày, giảm 6 ngày (40%)</c>, <c>fell by £1.2m to £14.8m, a fall of
    /// 7.5%</c>. Only what fits is taken.
    /// </summary>
    private static bool OfEnds(ProseNumber print, ClaimCollector claims)
    {
        List<ProseNumber> numbers = print.Flow.Numbers;
        if (print.Index < 2 || numbers[print.Index - 2].Sentence != print.Sentence)
        {
            return false;
        }

        ProseNumber before = numbers[print.Index - 1];
        if (before is { IsGauge: true, Role: ProseRole.Increase or ProseRole.Reduction } && IsInItsBracket(print, before))
        {
            return ChangeEnds.Of(before, number => number.IsOfScale(before) && ChangeEnds.IsEnd(number)) is { } ends
                && claims.Add(ClaimKind.Growth, [ProseOperand.Of(claims.Document, ends.First), ProseOperand.Of(claims.Document, ends.Last)], ProseOperand.OfPrint(claims.Document, print, sense: SenseOf(before)), print, Binding.Likely);
        }

        ProseNumber change = numbers[print.Index - 2];
        if (print.Role == ProseRole.Level && change.Role == ProseRole.First && before.IsAmount && before.AddsTo(change) && ChangeEnds.IsReached(before) && IsInItsBracket(print, before))
        {
            // «fell by £45 from £310 to £265 (14.5%)».
            ProseOperand result = ProseOperand.OfPrint(claims.Document, print, sense: before.Value < change.Value ? ChangeSense.Reduction : ChangeSense.None);
            return claims.Add(ClaimKind.Growth, [ProseOperand.Of(claims.Document, change), ProseOperand.Of(claims.Document, before)], result, print, Binding.Likely);
        }

        bool isReached = change.Role == print.Role && print.Role is ProseRole.Increase or ProseRole.Reduction && change.IsAmount && before.AddsTo(change) && before.FirstToken - change.EndToken <= 3 && ChangeEnds.IsReached(before);
        return isReached && OfValueAndChange(before, change, print, SenseOf(print), claims, Binding.AtFace);
    }

    /// <summary>The change of a rate in points, which the reports print as per cent: <c>từ 7,4% xuống còn 5,5%, giảm 1,9%</c>.</summary>
    private static bool OfShares(ProseNumber print, ClaimCollector claims)
    {
        if (ChangeEnds.Of(print, number => number.IsPercent) is not { } shares)
        {
            return false;
        }

        ProseOperand[] inputs = [ProseOperand.Of(claims.Document, shares.First), ProseOperand.Of(claims.Document, shares.Last)];
        ProseOperand result = ProseOperand.OfPrint(claims.Document, print, sense: SenseOf(print));

        // In per cent either the points are meant or how many per cent of the rate they are: only what is neither contradicts itself.
        bool isSure = shares.IsSure && shares.First.Role == ProseRole.First && !print.IsAverage && !print.IsPerYear && !print.Flow.Compares(print.EndToken, Math.Min(print.EndToken + 3, print.Flow.Tokens.Count - 1));
        return claims.Add(ClaimKind.Change, inputs, result, print, Binding.Likely)
            || claims.Add(ClaimKind.Growth, inputs, result, print, Binding.Likely)
            || (isSure && claims.Add(ClaimKind.Change, inputs, result, print, Binding.Sure));
    }

    /// <summary>The rates in brackets behind two counts: <c>từ 860 hộ (5,2%) xuống còn 645 hộ (3,9%), giảm 1,3%</c>.</summary>
    private static bool OfRatesBeside(ProseNumber print, ProseNumber first, ProseNumber last, ClaimCollector claims)
    {
        return RateOf(first) is { } before && RateOf(last) is { } after
            && claims.Add(ClaimKind.Change, [ProseOperand.Of(claims.Document, before), ProseOperand.Of(claims.Document, after)], ProseOperand.OfPrint(claims.Document, print, sense: SenseOf(print)), print, Binding.Likely);

        static ProseNumber? RateOf(ProseNumber count) =>
            count.Index + 1 < count.Flow.Numbers.Count && count.Flow.Numbers[count.Index + 1] is { IsPercent: true, Role: ProseRole.Level } rate && rate.Sentence == count.Sentence && IsInItsBracket(rate, count) ? rate : null;
    }

    /// <summary>The mean of the growth rates before: <c>năm 2022 tăng 6%, năm 2023 tăng 8%, bình quân tăng 7%</c>.</summary>
    private static bool OfMean(ProseNumber print, ClaimCollector claims)
    {
        List<ProseNumber> rates = [];
        for (int i = print.Index - 1; i >= 0 && print.Flow.Numbers[i].Sentence == print.Sentence; i--)
        {
            ProseNumber rate = print.Flow.Numbers[i];
            if (rate.IsPercent && !rate.IsAverage && !AttainmentFinder.IsOfPlan(rate) && (rate.Role == print.Role || (rate.Role == ProseRole.Level && rates.TrueForAll(other => other.Role == ProseRole.Level))))
            {
                rates.Insert(0, rate);
            }
        }

        return rates.Count > 1 && claims.Add(ClaimKind.Mean, [.. rates.Select(rate => ProseOperand.Of(claims.Document, rate))], ProseOperand.OfPrint(claims.Document, print), print, Binding.Likely);
    }

    /// <summary>The two values before that stand beside two years: <c>năm 2021 đạt 100 tỷ đồng, năm 2022 đạt 110 tỷ đồng, tăng 10%</c>.</summary>
    private static bool OfTwoYears(ProseNumber print, ClaimCollector claims)
    {
        List<ProseNumber> numbers = print.Flow.Numbers;
        if (print.Index < 2 || numbers[print.Index - 1] is not { Role: ProseRole.Level } last || numbers[print.Index - 2] is not { Role: ProseRole.Level } first || first.Sentence != print.Sentence || !first.IsAmount || !last.AddsTo(first) || ChangeEnds.YearBeside(first) is not { } from || ChangeEnds.YearBeside(last) is not { } to || from == to)
        {
            return false;
        }

        (ProseNumber before, ProseNumber after) = from < to ? (first, last) : (last, first);
        return claims.Add(ClaimKind.Growth, [ProseOperand.Of(claims.Document, before), ProseOperand.Of(claims.Document, after)], ProseOperand.OfPrint(claims.Document, print, sense: SenseOf(print)), print, Binding.Likely);
    }

    /// <summary>The value before that a sentence before prints with its year: <c>Năm 2022 đạt 1.240 tỷ đồng. Năm 2023 đạt 1.345 tỷ đồng, tăng 8,5%</c>. Only what fits is taken.</summary>
    private static bool OfSentenceBefore(ProseNumber print, ClaimCollector claims)
    {
        if (print.Index == 0 || print.Flow.Numbers[print.Index - 1] is not { IsAmount: true, Role: ProseRole.Level, IsRate: false } last || last.Sentence != print.Sentence)
        {
            return false;
        }

        foreach (ProseNumber first in print.Flow.InSentences(print.Sentence - 2, print.Sentence - 1))
        {
            bool isOfYear = first is { High: null, Role: ProseRole.Level or ProseRole.Previous, IsRate: false } && last.AddsTo(first) && (last.MeasureUnit is not null || last.SharesNoun(first, 1)) && (first.Role == ProseRole.Previous || ChangeEnds.YearBeside(first) is not null);
            if (isOfYear && claims.Add(ClaimKind.Growth, [ProseOperand.Of(claims.Document, first), ProseOperand.Of(claims.Document, last)], ProseOperand.OfPrint(claims.Document, print, sense: SenseOf(print)), print, Binding.AtFace))
            {
                return true;
            }
        }

        return false;
    }

    private static void OfChange(ProseNumber print, ClaimCollector claims)
    {
        if (IsOfEachYear(print))
        {
            claims.AddUnchecked(ClaimKind.Change, print, UncheckedReason.PeriodsMissing, "It is the change of a year on average, and not that between the values.");
            return;
        }

        (ProseNumber First, ProseNumber Last, bool IsSure)? ends = print.IsPoints ? ChangeEnds.Of(print, number => number.IsPercent)
            : print.IsGauge ? ChangeEnds.Of(print, number => number.IsOfScale(print) && (print.MeasureUnit!.Dimension == Dimension.Points || ChangeEnds.IsEnd(number)))
            : ChangeEnds.Of(print, number => number.AddsTo(print) && (print.MeasureUnit is not null || number.SharesNoun(print, 1) || print.Noun.To == print.Noun.From || number.Noun.To == number.Noun.From));
        if (ends is { } found && claims.Add(ClaimKind.Change, [AsDays(found.First), AsDays(found.Last)], AsDays(print, SenseOf(print)), print, found.IsSure ? Binding.Sure : Binding.Likely))
        {
            return;
        }

        // Whole days are counted, and count exactly.
        ProseOperand AsDays(ProseNumber number, ChangeSense sense = ChangeSense.None)
        {
            ProseOperand operand = number == print ? ProseOperand.OfPrint(claims.Document, number, sense: sense) : ProseOperand.Of(claims.Document, number);
            return number is { MeasureUnit.Dimension: Dimension.Duration, Value.Scale: 0 } ? operand with { Value = new ReportedValue(operand.Value.Qualifier, number.Value, 0, sense: sense) } : operand;
        }

        bool hasPercent = print.Index + 1 < print.Flow.Numbers.Count && ChangeBeside(print.Flow.Numbers[print.Index + 1]) == print;
        if (!hasPercent && !print.IsGauge)
        {
            claims.AddUnchecked(ClaimKind.Change, print, ends is null ? UncheckedReason.InputMissing : UncheckedReason.AmbiguousOperand, ends is null ? "The value before is not printed beside it." : "More than one pair of numbers may be meant.");
        }
    }

    // «bình quân mỗi năm giảm 1,35 điểm», «an average reduction of 1,000 tonnes a year».
    private static bool IsOfEachYear(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        int from = print.FirstToken;
        while (from > 0 && print.FirstToken - from < WordsBeforeChange && flow.Tokens[from - 1].Kind == TokenKind.Word)
        {
            from--;
        }

        int to = print.EndToken;
        while (to < flow.Tokens.Count && to - print.EndToken < WordsBehindChange && flow.Tokens[to].Kind is TokenKind.Word or TokenKind.Slash)
        {
            to++;
        }

        return print.IsPerYear || Enumerable.Range(from, to - from).Any(token => flow.Cues[token] == ProseCue.PerYear);
    }

    private static void OfMultiple(ProseNumber print, ClaimCollector claims, bool isBare = false)
    {
        if (!(isBare && claims.IsSettled(ClaimKind.Fraction, print)) && ChangeEnds.Of(print, number => number.IsAmount) is { } ends)
        {
            ProseOperand result = ProseOperand.OfPrint(claims.Document, print);
            result = print.IsPercent ? result : result with { Value = ReportedValue.Of(result.Value.Qualifier, print.Value) };
            claims.Add(ClaimKind.Multiple, [ProseOperand.Of(claims.Document, ends.Last), ProseOperand.Of(claims.Document, ends.First)], result, print, ends.IsSure && !isBare ? Binding.Sure : Binding.Likely);
        }
    }

    /// <summary>The change directly before or behind its per cent: <c>tăng 885 tấn (6,6%)</c>, <c>tăng 6,6% (885 tấn)</c>.</summary>
    private static ProseNumber? ChangeBeside(ProseNumber print)
    {
        if (!print.IsPercent)
        {
            return null;
        }

        ProseFlow flow = print.Flow;
        ProseNumber? before = print.Index > 0 ? flow.Numbers[print.Index - 1] : null;
        if (before is { IsAmount: true, Role: ProseRole.Increase or ProseRole.Reduction } && before.Sentence == print.Sentence && print.Token - before.EndToken <= 8 && (IsInItsBracket(print, before) || FollowsEquivalent(print) || flow.Tokens[print.FirstToken - 1].Kind is TokenKind.Dash or TokenKind.EqualTo))
        {
            return before;
        }

        ProseNumber? behind = print.Index + 1 < flow.Numbers.Count ? flow.Numbers[print.Index + 1] : null;
        if (behind is not { IsAmount: true, Of: null, Count: null } || print.Role is not (ProseRole.Increase or ProseRole.Reduction) || behind.Sentence != print.Sentence)
        {
            return null;
        }

        bool isChange = behind.Role is ProseRole.Increase or ProseRole.Reduction || (behind.Bracket > print.Token && behind.Role != ProseRole.Previous) || FollowsEquivalent(behind);
        bool isBeside = behind.Token - print.EndToken <= 8 && (IsInItsBracket(behind, print) || FollowsEquivalent(behind));
        return isChange && isBeside && !print.Flow.Compares(print.EndToken, behind.Token) ? WithRole(behind, print.Role) : null;
    }

    private static ProseNumber WithRole(ProseNumber number, ProseRole role)
    {
        number.Role = number.Role == ProseRole.Level ? role : number.Role;
        return number;
    }

    private static bool IsInItsBracket(ProseNumber inner, ProseNumber outer) =>
        inner.Bracket >= outer.EndToken && inner.Bracket - outer.EndToken <= 6 && inner.Token - inner.Bracket <= 4 && outer.Flow.HasOnlyWords(outer.EndToken, inner.Bracket);

    private static bool FollowsEquivalent(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        for (int at = number.Token - 1, steps = 0; at >= 0 && steps < 4; at--, steps++)
        {
            if (flow.Cues[at] == ProseCue.Equivalent)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OfValueAndChange(ProseNumber value, ProseNumber change, ProseNumber print, ChangeSense sense, ClaimCollector claims, Binding binding) =>
        claims.Add(ClaimKind.GrowthFromChange, [ProseOperand.Of(claims.Document, value), ProseOperand.Of(claims.Document, change, sense: sense)], ProseOperand.OfPrint(claims.Document, print, sense: sense), print, binding);

    /// <summary>The values before a change that it may be of, the nearest first.</summary>
    private static IEnumerable<ProseNumber> LevelsBefore(ProseNumber change)
    {
        int found = 0;
        for (int i = change.Index - 1; i >= 0 && found < MostLevels && change.Flow.Numbers[i].Sentence == change.Sentence; i--)
        {
            ProseNumber level = change.Flow.Numbers[i];
            if (level.Role == ProseRole.Level && level.Depth <= change.Depth && level.AddsTo(change) && level.Of is null && level.Count is null && (change.MeasureUnit is not null || level.SharesNoun(change, 1) || change.Noun.From == change.Noun.To))
            {
                found++;
                yield return level;
            }
        }
    }

    /// <summary>The value that a change follows behind a comma, though they count by other nouns: <c>45.120 học sinh, tăng 1.020 em (2,3%)</c>.</summary>
    private static IEnumerable<ProseNumber> LevelDirectlyBefore(ProseNumber change)
    {
        ProseNumber? level = change.Index > 0 ? change.Flow.Numbers[change.Index - 1] : null;
        bool isDirect = level is { Role: ProseRole.Level, Of: null, Count: null } && level.Sentence == change.Sentence && level.Depth == change.Depth && level.AddsTo(change) && change.FirstToken - level.Noun.To is > 0 and <= 3 && change.Flow.HasNoName(level.Noun.To, change.FirstToken);
        return isDirect ? [level!] : [];
    }

    /// <summary>The values of the sentences before that count what the change names: <c>7.940 con trâu. … đàn trâu giảm 310 con (3,8%)</c>.</summary>
    private static IEnumerable<ProseNumber> LevelsNearby(ProseNumber change)
    {
        ProseFlow flow = change.Flow;
        int named = change.FirstToken - 1;
        while (named > 0 && flow.Cues[named] is ProseCue.Increase or ProseCue.Reduction or ProseCue.Fill)
        {
            named--;
        }

        if (named < 0 || flow.Tokens[named].Kind != TokenKind.Word || flow.Cues[named] != ProseCue.None)
        {
            return [];
        }

        return flow.NumbersIn(change.Sentence - 2, change.Sentence - 1).Where(level => level.Role == ProseRole.Level && level.AddsTo(change) && Enumerable.Range(level.Noun.From, level.Noun.To - level.Noun.From).Any(at => flow.Word(at).SequenceEqual(flow.Word(named))));
    }

    /// <summary>The value that a change led to, behind it: <c>rose by 12 (5%) to 252</c>.</summary>
    private static IEnumerable<ProseNumber> LevelReached(ProseNumber print, ProseNumber change)
    {
        int next = Math.Max(print.Index, change.Index) + 1;
        List<ProseNumber> numbers = print.Flow.Numbers;
        bool isReached = next < numbers.Count && numbers[next].Sentence == print.Sentence && numbers[next].AddsTo(change) && numbers[next].Token - print.Token <= 6 && print.Flow.Cues[numbers[next].FirstToken - 1] is ProseCue.To or ProseCue.ChangedTo;
        return isReached ? [numbers[next]] : [];
    }
}
