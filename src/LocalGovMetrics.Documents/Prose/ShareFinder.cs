using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds shares that sum to 100, and shares of the sum of the counts beside them.</summary>
internal static class ShareFinder
{
    private const decimal Whole = 100;
    private const decimal Tolerance = 0.1m;
    private const int MostShares = 12;
    private const int Farthest = 10;
    private const int MostOfStructure = 5;

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        foreach (IGrouping<int, ProseNumber> sentence in flow.Numbers.GroupBy(number => number.Sentence))
        {
            List<ProseNumber> shares = [.. sentence.Where(number => number is { IsPercent: true, Role: ProseRole.Level, Qualifier: Qualifier.Exact, IsAverage: false } && number.Value is > 0 and < Whole && !AttainmentFinder.IsOfPlan(number))];
            if (shares.Count >= 2)
            {
                Read(flow, sentence.Key, shares, claims);
            }
        }
    }

    private static void Read(ProseFlow flow, int sentence, List<ProseNumber> shares, ClaimCollector claims)
    {
        bool isStructure = false;

        // Behind «tỷ trọng các ngành:» the shares follow without their word.
        bool isOpened = false;
        for (int at = shares[0].Token - 1; at >= 0 && flow.Sentences[at] == sentence; at--)
        {
            isStructure |= flow.Cues[at] == ProseCue.Structure;
            isOpened |= flow.Tokens[at].Kind == TokenKind.Colon;
        }

        isOpened &= FractionFinder.HasShareWord(shares[0]);
        for (int from = 0; from + 1 < shares.Count; from++)
        {
            decimal sum = shares[from].Value;
            for (int to = from + 1; to < Math.Min(shares.Count, from + MostShares); to++)
            {
                sum += shares[to].Value;
                List<ProseNumber> some = shares[from..(to + 1)];
                if (Math.Abs(sum - Whole) <= Tolerance && (isStructure || (isOpened && from == 0 && some.Count > 2) || (sum == Whole && (some.Count > 2 || shares.Count == 2) && FractionFinder.HasShareWord(some[0])) || some.TrueForAll(FractionFinder.HasShareWord) || (sum == Whole && some.Count > 2 && some.Count == shares.Count && AreBeside(flow, some))))
                {
                    claims.AddShares(some, Binding.Likely);
                    OfSum(flow, some, claims);
                    return;
                }
            }
        }

        // Only a structure whose shares exceed the whole contradicts itself: one below it may leave a part out, and parts of parts are named as such.
        if (isStructure && shares.Count is >= 3 and <= MostOfStructure && shares.Sum(share => share.Value) is > Whole + 1 and < Whole + 20 && !flow.YearsBeside(shares[0]).Any(year => year.Token > shares[0].Token) && !IsNested(flow, sentence, shares[0].Token))
        {
            claims.AddShares(shares, Binding.Sure);
        }
    }

    /// <summary>Whether nothing but names, signs and counts in brackets parts the shares of a list: <c>46% by post, 41% online and 13% by phone</c>.</summary>
    private static bool AreBeside(ProseFlow flow, List<ProseNumber> shares)
    {
        for (int i = 1; i < shares.Count; i++)
        {
            int from = shares[i - 1].EndToken;
            if (shares[i].FirstToken - from > Farthest || flow.Compares(from, shares[i].FirstToken) || flow.Tokens.FindIndex(from, shares[i].FirstToken - from, token => token.Kind == TokenKind.Number) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word of a sentence says that some shares are parts of others, or of another time.</summary>
    private static bool IsNested(ProseFlow flow, int sentence, int within)
    {
        int from = within;
        while (from > 0 && flow.Sentences[from - 1] == sentence)
        {
            from--;
        }

        for (int at = from; at < flow.Tokens.Count - 1 && flow.Sentences[at] == sentence; at++)
        {
            if (flow.Cues[at] is ProseCue.OfWhich or ProseCue.CompareWith or ProseCue.Previous or ProseCue.ChangedTo or ProseCue.Increase or ProseCue.Reduction)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The counts directly before each share: <c>83 tổ chức …, chiếm tỷ lệ 94,32%; 03 tổ chức …</c>.</summary>
    private static void OfSum(ProseFlow flow, List<ProseNumber> shares, ClaimCollector claims)
    {
        List<ProseNumber> counts = [];
        foreach (ProseNumber share in shares)
        {
            if (share.Index == 0 || flow.Numbers[share.Index - 1] is not { IsAmount: true, Role: ProseRole.Level, Of: null, Count: null } count || count.Sentence != share.Sentence || (counts.Count > 0 && !count.AddsTo(counts[0])))
            {
                return;
            }

            counts.Add(count);
        }

        for (int i = 0; i < shares.Count; i++)
        {
            ProseNumber[] ordered = [counts[i], .. counts.Where((_, j) => j != i)];
            claims.Add(ClaimKind.ShareOfSum, [.. ordered.Select(count => ProseOperand.Of(claims.Document, count))], ProseOperand.OfPrint(claims.Document, shares[i]), shares[i], Binding.Likely);
        }
    }
}
