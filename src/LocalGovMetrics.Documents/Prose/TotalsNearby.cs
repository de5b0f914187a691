using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds the total of a share in the sentences before: <c>Toàn ngành có 52 trường. Có 44 trường đạt chuẩn, chiếm 84,6%</c>. Only what fits is taken.</summary>
internal static class TotalsNearby
{
    private const int MostSentences = 3;
    private const int MostTotals = 12;
    private const int MostWords = 12;
    private const int Telling = 100;

    public static bool Find(ProseNumber print, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        if (!FractionFinder.SaysShare(print) || print.Index == 0 || CountOf(print) is not { } count)
        {
            return false;
        }

        int tried = 0;
        bool isTelling = Math.Abs(print.Value) >= new decimal(Telling, 0, 0, false, print.Value.Scale);
        foreach (ProseNumber total in flow.NumbersIn(print.Sentence - MostSentences, print.Sentence - 1).Reverse())
        {
            bool fits = count.AddsTo(total) && total is { Role: ProseRole.Level, IsRate: false, IsAverage: false } && total.Value > SumFinder.InUnit(count, total) && (count.MeasureUnit is null ? NamesIt(total, count) : isTelling);
            tried += fits ? 1 : 0;
            if (tried > MostTotals)
            {
                return false;
            }

            if (fits && claims.Add(ClaimKind.Fraction, [ProseOperand.Of(claims.Document, count), ProseOperand.Of(claims.Document, total)], ProseOperand.OfPrint(claims.Document, print), print, Binding.AtFace))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The count directly before a share; where the share names its subject instead, the amount of a sentence before that was told of the same subject.</summary>
    private static ProseNumber? CountOf(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        if (flow.Before(print, _ => true) is { } before)
        {
            return before is { IsAmount: true, Role: ProseRole.Level, Of: null, Count: null, IsRate: false, IsAverage: false } && before.Value > 0 && print.Token - before.EndToken <= MostWords && before.Index == print.Index - 1 ? before : null;
        }

        int start = print.FirstToken;
        while (start > 0 && flow.Sentences[start - 1] == print.Sentence)
        {
            start--;
        }

        int end = start;
        while (end < print.FirstToken && flow.Cues[end] == ProseCue.None && flow.Tokens[end].Kind == TokenKind.Word)
        {
            end++;
        }

        // «Chi thường xuyên chiếm 61,3% tổng chi.» behind «… chi thường xuyên 8.964 tỷ đồng …».
        bool isSubject = end - start >= 2 && flow.Cues[end] == ProseCue.Share;
        return isSubject ? flow.NumbersIn(print.Sentence - MostSentences, print.Sentence - 1).LastOrDefault(number => number is { IsAmount: true, Role: ProseRole.Level, IsRate: false } && EndsWith(number, start, end)) : null;
    }

    private static bool EndsWith(ProseNumber number, int start, int end)
    {
        ProseFlow flow = number.Flow;
        int at = number.FirstToken - (end - start);
        if (at < 0)
        {
            return false;
        }

        for (int i = 0; i < end - start; i++)
        {
            if (!flow.Word(at + i).SequenceEqual(flow.Word(start + i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the first word of the noun of a count stands in that of a total.</summary>
    private static bool NamesIt(ProseNumber total, ProseNumber count)
    {
        ProseFlow flow = total.Flow;
        for (int at = total.Noun.From; count.Noun.To > count.Noun.From && at < total.Noun.To; at++)
        {
            if (flow.Word(at).SequenceEqual(flow.Word(count.Noun.From)))
            {
                return true;
            }
        }

        return false;
    }
}
