using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds fractions with their per cent: the total may stand some words away.</summary>
internal static class FractionFinder
{
    private const int Farthest = 30;
    private const int MostTotals = 8;
    private const int MostWords = 8;
    private const int MostUnlike = 4;
    private const decimal Hundred = 100;
    private const decimal NearPoints = 3;

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        foreach (ProseNumber print in flow.Numbers)
        {
            if (print is { IsPercent: true, IsAnswer: true })
            {
                // «25 of them met the target (73.5%)» says no plan.
                OfUnlike(print, claims);
                continue;
            }

            if (!print.IsPercent || print.Role is not (ProseRole.Level or ProseRole.Plan) || print.IsAverage || IsOfChange(print) || IsThreshold(print))
            {
                continue;
            }

            bool isOfPlan = AttainmentFinder.IsOfPlan(print);
            ClaimKind kind = isOfPlan ? ClaimKind.Attainment : ClaimKind.Fraction;
            ProseNumber? after = After(print);
            if (Before(print) is { } before)
            {
                bool isSure = before.IsSure || (IsNear(before.Count, print) && IsNounList(before.Count.Of!, print));
                Binding binding = isOfPlan || !isSure || after is not null ? Binding.Likely : Binding.Sure;
                if (Add(claims, kind, before.Count, before.Count.Of!, print, binding))
                {
                    continue;
                }
            }

            if (after is not null && Add(claims, kind, after, after.Of!, print, isOfPlan || !IsAnswered(print, after) ? Binding.Likely : Binding.Sure))
            {
                continue;
            }

            if (!isOfPlan && !OfTotalBehind(print, claims) && !OfFractionBehind(print, claims) && !OfCountBehind(print, claims) && !Apart(print, claims) && !OfUnlike(print, claims) && !TotalsNearby.Find(print, claims) && (HasShareWord(print) || (Before(print) is not null && flow.Cues[print.FirstToken - 1] == ProseCue.Attain)))
            {
                bool isDoubtful = Before(print) is not null;
                claims.AddUnchecked(ClaimKind.Fraction, print, isDoubtful ? UncheckedReason.AmbiguousOperand : UncheckedReason.InputMissing, isDoubtful ? "The fraction before it may be of something else." : "The count and the total are not printed beside it.");
            }
        }
    }

    // «an increase of 13 households (11.0%)» is of what there was before.
    private static bool IsOfChange(ProseNumber print) =>
        print.Bracket >= 0 && print.Index > 0 && print.Flow.Numbers[print.Index - 1] is { IsAmount: true, Role: ProseRole.Increase or ProseRole.Reduction } change && change.Sentence == print.Sentence && change.Token < print.Bracket;

    // «7/11 khoản thu đạt dưới 60% dự toán»: each of the seven, and not seven of eleven.
    private static bool IsThreshold(ProseNumber print) =>
        print is { Bracket: < 0, Qualifier: Qualifier.MoreThan or Qualifier.LessThan or Qualifier.AtLeast or Qualifier.AtMost, Index: > 0 }
        && print.Flow.Numbers[print.Index - 1] is { Count: not null } && print.Flow.Numbers[print.Index - 1].Sentence == print.Sentence;

    private static bool Add(ClaimCollector claims, ClaimKind kind, ProseNumber count, ProseNumber total, ProseNumber print, Binding binding) =>
        claims.Add(kind, [ProseOperand.Of(claims.Document, count), ProseOperand.Of(claims.Document, total)], ProseOperand.OfPrint(claims.Document, print), print, binding);

    /// <summary>The fraction that ends before a per cent, and whether nothing but telling words lies between.</summary>
    private static (ProseNumber Count, bool IsSure)? Before(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        for (int i = print.Index - 1; i >= 0; i--)
        {
            ProseNumber total = flow.Numbers[i];
            if (total.Sentence != print.Sentence || print.Token - total.Token > Farthest || total.IsPercent)
            {
                return null;
            }

            if (total.Count is { } count)
            {
                return (count, IsDirect(flow, total.EndToken, print.FirstToken) && IsBound(flow, total.EndToken, print));
            }

            if (total.IsAmount)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a per cent is so near to a fraction that it can hardly be of anything else.</summary>
    private static bool IsNear(ProseNumber count, ProseNumber print) => count.Value <= count.Of!.Value && Math.Abs((count.Value * Hundred / count.Of.Value) - print.Value) <= NearPoints;

    /// <summary>Whether between a total and its per cent stands one noun of two or three pieces: <c>168/180 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 93,3%</c>.</summary>
    private static bool IsNounList(ProseNumber total, ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        int verb = print.FirstToken - 1;
        while (verb > total.Token && flow.Cues[verb] is ProseCue.Attain or ProseCue.Share)
        {
            verb--;
        }

        bool isBound = verb < print.FirstToken - 1 && flow.Tokens[verb].Kind == TokenKind.Comma && (flow.Tokens[print.EndToken].Kind != TokenKind.Word || flow.Sentences[print.EndToken] != print.Sentence);
        int words = 0;
        for (int at = verb - 1; isBound && at >= total.EndToken; at--)
        {
            words = flow.Tokens[at].Kind == TokenKind.Comma ? 0 : words + 1;
            if (words > MostWords || flow.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Word) || flow.Cues[at] is not (ProseCue.None or ProseCue.And or ProseCue.Name or ProseCue.Fill))
            {
                return false;
            }
        }

        return isBound;
    }

    /// <summary>The fraction in a bracket behind a per cent: <c>76,3% (29/38 trường)</c>.</summary>
    private static ProseNumber? After(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        if (print.Index + 1 >= flow.Numbers.Count || flow.Numbers[print.Index + 1] is not { Of: not null } count || count.Sentence != print.Sentence || count.Bracket <= print.Token || count.Bracket - print.EndToken > 8 || count.Token - count.Bracket > 6)
        {
            return null;
        }

        return count;
    }

    /// <summary>
    /// Whether a bracket holds nothing but the fraction of the per cent directly before it: <c>tỷ lệ trường đạt chuẩn 76,3% (29/38 trường)</c>. What it
    /// counts must be named before, so that it is of the same thing.
    /// </summary>
    private static bool IsAnswered(ProseNumber print, ProseNumber count)
    {
        ProseFlow flow = print.Flow;
        ProseNumber total = count.Of!;
        int end = total.Noun.To > total.EndToken ? total.Noun.To : total.EndToken;
        if (count.Bracket != print.EndToken || print.Depth != count.Depth - 1 || flow.Tokens[end].Kind != TokenKind.Close || count.FirstToken != count.Bracket + 1)
        {
            return false;
        }

        if (total.Noun.To == total.Noun.From)
        {
            return true;
        }

        for (int at = print.FirstToken - 1, steps = 0; at >= 0 && steps < Farthest && flow.Sentences[at] == print.Sentence; at--, steps++)
        {
            if (flow.Word(at).SequenceEqual(flow.Word(total.Noun.From)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether between a total and its per cent stand only the noun and words that tell: <c>trường đạt chuẩn, đạt tỷ lệ</c>.</summary>
    private static bool IsDirect(ProseFlow flow, int from, int to)
    {
        int words = 0;
        for (int at = to - 1; at >= from; at--)
        {
            TokenKind kind = flow.Tokens[at].Kind;
            if (kind is TokenKind.Comma or TokenKind.Open or TokenKind.Dash or TokenKind.EqualTo)
            {
                // Before the last sign the noun may have as many words as it likes, without another sign.
                for (int noun = at - 1; noun >= from; noun--)
                {
                    if (flow.Tokens[noun].Kind != TokenKind.Word && !IsNameNumber(flow, noun))
                    {
                        return false;
                    }
                }

                return true;
            }

            if (kind != TokenKind.Word)
            {
                return false;
            }

            words += flow.Cues[at] is ProseCue.Attain or ProseCue.Share or ProseCue.Equivalent or ProseCue.Fill ? 0 : 1;
            if (words > 0 && at < to - 1 && flow.Cues[at] == ProseCue.None && HasSignBefore(flow, from, at))
            {
                return false;
            }
        }

        return words <= 6;
    }

    /// <summary>
    /// Whether a word or a sign binds a per cent to what stands before it, and it is of nothing else: <c>15/20 thôn văn hóa, 90% gia đình văn hóa</c>
    /// and <c>5/7 mục tiêu, bằng 102% so với năm trước</c> tell two things.
    /// </summary>
    private static bool IsBound(ProseFlow flow, int from, ProseNumber print)
    {
        bool isBound = false;
        for (int at = from; at < print.FirstToken; at++)
        {
            if (flow.Cues[at] is ProseCue.OfWhich or ProseCue.And)
            {
                return false;
            }

            isBound |= flow.Cues[at] is ProseCue.Attain or ProseCue.Share or ProseCue.Equivalent || flow.Tokens[at].Kind is TokenKind.Open or TokenKind.Dash or TokenKind.EqualTo || at + 1 == print.FirstToken && flow.Tokens[at].Kind == TokenKind.Word && flow.Cues[at] == ProseCue.Fill;
        }

        int behind = print.EndToken;
        bool isOfOther = flow.Tokens[behind].Kind == TokenKind.Word && flow.Cues[behind] is ProseCue.None or ProseCue.Name or ProseCue.CompareWith or ProseCue.Previous or ProseCue.Criteria or ProseCue.OutOf && flow.Sentences[behind] == print.Sentence;
        return isBound && !isOfOther;
    }

    /// <summary>Whether a word of shares, or one that says what comes to what, stands at a per cent.</summary>
    internal static bool SaysShare(ProseNumber print) => HasShareWord(print) || (print.FirstToken > 0 && print.Flow.Cues[print.FirstToken - 1] is ProseCue.Attain or ProseCue.Equivalent);

    /// <summary>Whether a number is none that counts: of an age, a grade, a year.</summary>
    private static bool IsNameNumber(ProseFlow flow, int at) =>
        flow.Tokens[at].Kind == TokenKind.Number && (flow.NumberFrom(at) is var next && (next == flow.Numbers.Count || flow.Numbers[next].Token != at));

    private static bool HasSignBefore(ProseFlow flow, int from, int at)
    {
        for (int i = from; i < at; i++)
        {
            if (flow.Tokens[i].Kind != TokenKind.Word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds count and total among the numbers before: <c>1.125 ý kiến …, đã hoàn thành 1.049 ý kiến, đạt tỷ lệ 93,2%</c>. Only what fits is taken.</summary>
    private static bool Apart(ProseNumber print, ClaimCollector claims) => Apart(print, claims, Binding.AtFace) || Apart(print, claims, Binding.Likely);

    private static bool Apart(ProseNumber print, ClaimCollector claims, Binding binding)
    {
        ProseFlow flow = print.Flow;
        bool isShare = HasShareWord(print);
        if (!isShare && (print.FirstToken == 0 || flow.Cues[print.FirstToken - 1] != ProseCue.Attain || print.Index == 0 || print.Token - flow.Numbers[print.Index - 1].EndToken > 4))
        {
            return false;
        }

        int mostCounts = isShare ? 2 : 1;
        int mostTotals = isShare || flow.Numbers[print.Index - 1].MeasureUnit is not null ? MostTotals : 2;
        int counts = 0;
        for (int i = print.Index - 1; i >= 0 && counts < mostCounts; i--)
        {
            ProseNumber count = flow.Numbers[i];
            if (count.Sentence != print.Sentence || print.Token - count.Token > Farthest)
            {
                return false;
            }

            if (!count.IsAmount || count.Role != ProseRole.Level || count.Count is not null || count.Value == 0)
            {
                continue;
            }

            counts++;
            int tried = 0;
            for (int j = i - 1; j >= 0 && tried < mostTotals && flow.Numbers[j].Sentence >= print.Sentence - 1; j--)
            {
                ProseNumber total = flow.Numbers[j];
                bool fits = count.AddsTo(total) && total.Value >= SumFinder.InUnit(count, total) && total.Role == ProseRole.Level && (isShare || count.MeasureUnit is not null || count.SharesNoun(total, 2)) && (count.MeasureUnit is not null || count.SharesNoun(total, 2) || count.Noun.To == count.Noun.From);
                tried += fits ? 1 : 0;
                if (fits && Add(claims, ClaimKind.Fraction, count, total, print, isShare || count.MeasureUnit is null ? binding : Binding.AtFace))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// A count and a total that are named in other words: <c>của 94 chủ thể, trong đó 52 hợp tác xã (55,3%)</c>, <c>318 received, 271 resolved at stage 1
    /// (85.2%)</c>. The count stands directly before its share; only what fits is taken.
    /// </summary>
    private static bool OfUnlike(ProseNumber print, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        if (!SaysShare(print) || print.Index < 2 || flow.Numbers[print.Index - 1] is not { IsAmount: true, Role: ProseRole.Level, Count: null, IsRate: false } count || count.Sentence != print.Sentence || count.Value == 0 || print.Token - count.EndToken > MostWords)
        {
            return false;
        }

        int tried = 0;
        for (int i = count.Index - 1; i >= 0 && tried < MostUnlike && flow.Numbers[i].Sentence == print.Sentence; i--)
        {
            ProseNumber total = flow.Numbers[i];
            bool fits = count.AddsTo(total) && total.Value > SumFinder.InUnit(count, total) && total is { Role: ProseRole.Level, Count: null, IsRate: false, IsAverage: false };
            tried += fits ? 1 : 0;
            if (fits && Add(claims, ClaimKind.Fraction, count, total, print, Binding.AtFace))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The total in a bracket behind a share: <c>320 tỷ đồng, chiếm 64% tổng thu (500 tỷ đồng)</c>.</summary>
    private static bool OfTotalBehind(ProseNumber print, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        if (print.Index + 1 >= flow.Numbers.Count || flow.Before(print, number => !number.IsPercent) is not { Role: ProseRole.Level } count || flow.Numbers[print.Index + 1] is not { Role: ProseRole.Level or ProseRole.Plan } total || count.Sentence != print.Sentence || total.Sentence != print.Sentence)
        {
            return false;
        }

        if (total.Depth <= print.Depth && total.FirstToken - print.EndToken <= 4 && total.FirstToken > print.EndToken && (flow.Cues[total.FirstToken - 1] is ProseCue.OutOf or ProseCue.Total || flow.IsWord(total.FirstToken - 1, ProseParticles.In)))
        {
            return count.AddsTo(total) && Add(claims, ClaimKind.Fraction, count, total, print, Binding.AtFace);
        }

        bool isNamed = flow.Cues[print.EndToken] is ProseCue.Total or ProseCue.OutOf || (flow.HasOnlyWords(print.EndToken, total.Bracket) && !flow.Compares(print.EndToken, total.Bracket) && total.FirstToken == total.Bracket + 1 && ChangeEnds.IsAlone(total));
        bool isNear = total.Bracket > print.EndToken && total.Bracket - print.EndToken <= 8 && isNamed;
        return isNear && count.AddsTo(total) && Add(claims, ClaimKind.Fraction, count, total, print, Binding.Likely);
    }

    /// <summary>The fraction that follows its share without a bracket: <c>chiếm 81,6%, với 31/38 trường</c>. Only what fits is taken.</summary>
    private static bool OfFractionBehind(ProseNumber print, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        return print.Index + 1 < flow.Numbers.Count && flow.Numbers[print.Index + 1] is { Of: not null } count && count.Sentence == print.Sentence && count.Token - print.EndToken <= MostWords
            && Add(claims, ClaimKind.Fraction, count, count.Of, print, Binding.AtFace);
    }

    /// <summary>The count in a bracket behind its share, of a total before: <c>trong tổng số 240 hộ, 25% (60 hộ)</c>. Only what fits is taken.</summary>
    private static bool OfCountBehind(ProseNumber print, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        if (print.Index + 1 >= flow.Numbers.Count || flow.Numbers[print.Index + 1] is not { IsAmount: true, Role: ProseRole.Level, Of: null, Count: null } count || count.Sentence != print.Sentence || count.Bracket < print.EndToken || count.Bracket - print.EndToken > MostWords || count.Token - count.Bracket > 3)
        {
            return false;
        }

        int tried = 0;
        for (int i = print.Index - 1; i >= 0 && tried < MostTotals && flow.Numbers[i].Sentence == print.Sentence; i--)
        {
            ProseNumber total = flow.Numbers[i];
            bool fits = total.Role == ProseRole.Level && total.Depth < count.Depth && count.AddsTo(total) && total.Value > SumFinder.InUnit(count, total) && (count.MeasureUnit is not null || count.SharesNoun(total, 1) || count.Noun.To == count.Noun.From);
            tried += fits ? 1 : 0;
            if (fits && Add(claims, ClaimKind.Fraction, count, total, print, Binding.AtFace))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of shares stands before a per cent, or the per cent alone in a bracket.</summary>
    public static bool HasShareWord(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        for (int at = print.FirstToken - 1, steps = 0; at >= 0 && steps < 12 && flow.Sentences[at] == print.Sentence; at--, steps++)
        {
            if (flow.Cues[at] == ProseCue.Share)
            {
                return true;
            }

            if (flow.Tokens[at].Kind is TokenKind.Number or TokenKind.Semicolon or TokenKind.Close)
            {
                break;
            }
        }

        return print.Bracket >= 0 && print.Bracket == print.FirstToken - 1;
    }
}
