using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Tells which bracket each number stands in, and joins counts with their totals.</summary>
internal static class FractionLinker
{
    public static void Bracket(ProseFlow flow, List<ProseNumber> numbers)
    {
        Stack<int> open = [];
        int next = 0;
        for (int at = 0; at < flow.Tokens.Count && next < numbers.Count; at++)
        {
            if (flow.Tokens[at].Kind == TokenKind.Open)
            {
                open.Push(at);
            }
            else if (flow.Tokens[at].Kind == TokenKind.Close && open.Count > 0)
            {
                open.Pop();
            }

            if (numbers[next].Token == at)
            {
                numbers[next].Bracket = open.Count > 0 ? open.Peek() : -1;
                numbers[next].Depth = open.Count;
                next++;
            }
        }
    }

    /// <summary>Joins counts with their totals: <c>29/38 trường</c>, <c>2.171 hồ sơ …/6.156 hồ sơ</c>, <c>29 trên tổng số 38</c>, <c>29 of 38</c>.</summary>
    public static void Link(ProseFlow flow)
    {
        for (int i = 1; i < flow.Numbers.Count; i++)
        {
            ProseNumber total = flow.Numbers[i];
            ProseNumber count = flow.Numbers[i - 1];
            int before = total.Token - (flow.Tokens[total.Token - 1].Kind == TokenKind.Currency && total.Token > 1 ? 2 : 1);
            bool isSlash = flow.Tokens[before].Kind == TokenKind.Slash;
            bool isIn = !isSlash && flow.IsWord(before, ProseParticles.In) && total.Token == before + 1 && count.MeasureUnit is null && total.MeasureUnit is null && count.Value <= total.Value && total.Noun.To > total.Noun.From && (count.EndToken == before || (count.Noun.To == before && count.SharesNoun(total, 1)));
            bool isOf = isIn || !isSlash && flow.Cues[before] == ProseCue.OutOf && (count.EndToken == flow.CueStarts[before] || count.Noun.To == flow.CueStarts[before]) && !count.IsPercent;
            if ((!isSlash && !isOf) || count.Of is not null || count.Count is not null || count.Sentence != total.Sentence || count.Bracket != total.Bracket || !total.IsAmount || !count.IsAmount || count.Value > total.Value * 3)
            {
                continue;
            }

            bool isClose = isIn || count.EndToken == before || (isOf && total.Token - count.Token < 10) || (isSlash && total.Token - count.Token < 16 && (count.SharesNoun(total, 1) || total.Noun.To == total.Noun.From));
            if (isClose && total.Value != 0)
            {
                count.Of = total;
                total.Count = count;
                count.Noun = count.Noun.To > count.Noun.From ? count.Noun : total.Noun;
            }
        }
    }
}
