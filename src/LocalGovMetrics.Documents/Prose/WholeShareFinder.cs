using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>
/// Finds parts of one whole that are each printed with their share, where some of them fit the whole: then it is the whole of all, and a share that
/// does not fit contradicts its part: <c>74,5 tỷ đồng, trong đó ngân sách trung ương 28,4 tỷ đồng (38,1%), tỉnh 17,6 tỷ đồng (23,6%), …</c>.
/// </summary>
internal static class WholeShareFinder
{
    private const int FewestFitting = 2;
    private const decimal Hundred = 100;

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        foreach (IGrouping<int, ProseNumber> sentence in flow.Numbers.GroupBy(number => number.Sentence))
        {
            List<ProseNumber> numbers = [.. sentence];
            List<(ProseNumber Part, ProseNumber Share)> pairs = [.. PairsOf(numbers)];
            if (pairs.Count > FewestFitting)
            {
                Read(numbers, pairs, claims);
            }
        }
    }

    private static void Read(List<ProseNumber> numbers, List<(ProseNumber Part, ProseNumber Share)> pairs, ClaimCollector claims)
    {
        foreach (ProseNumber whole in numbers)
        {
            if (whole.Index >= pairs[0].Part.Index || whole is not { IsAmount: true, Role: ProseRole.Level, Qualifier: Qualifier.Exact, Count: null, Of: null } || numbers.Exists(number => number.Sentence == whole.Sentence && number.IsPercent && number.Index == whole.Index + 1 && pairs.Exists(pair => pair.Part == whole)))
            {
                continue;
            }

            List<(ProseNumber Part, ProseNumber Share)> own = [.. pairs.Where(pair => pair.Part.AddsTo(whole) && SumFinder.InUnit(pair.Part, whole) <= whole.Value)];
            List<(ProseNumber Part, ProseNumber Share)> others = own.FindAll(pair => !Fits(pair.Part, whole, pair.Share));
            if (others.Count == 0 || own.Count - others.Count < FewestFitting || own.Count - others.Count <= others.Count)
            {
                continue;
            }

            foreach ((ProseNumber part, ProseNumber share) in others)
            {
                // A part of a part, or of another number of the sentence, is a share of that.
                bool isOfOther = numbers.Exists(other => other != part && other != whole && other.IsAmount && other.AddsTo(part) && Fits(part, other, share));
                if (!isOfOther && !claims.IsSettled(ClaimKind.Fraction, share) && IsBoundAlike(own, others, part, share))
                {
                    claims.Add(ClaimKind.Fraction, [ProseOperand.Of(claims.Document, part), ProseOperand.Of(claims.Document, whole)], ProseOperand.OfPrint(claims.Document, share), share, Binding.Sure);
                }
            }

            return;
        }
    }

    /// <summary>Whether a share stands to its part as those do that fit: between two of them, or last in their row, in the same brackets.</summary>
    private static bool IsBoundAlike(List<(ProseNumber Part, ProseNumber Share)> own, List<(ProseNumber Part, ProseNumber Share)> others, ProseNumber part, ProseNumber share)
    {
        int at = own.FindIndex(pair => pair.Part == part);
        (ProseNumber Part, ProseNumber Share) beside = at > 0 ? own[at - 1] : own[1];
        bool isUnbroken = at == 0 || part.Flow.Tokens.FindIndex(beside.Share.EndToken, part.FirstToken - beside.Share.EndToken, token => token.Kind is TokenKind.Number) < 0;
        return !others.Contains(beside) && share.Depth == beside.Share.Depth && part.Depth == beside.Part.Depth && isUnbroken && !HasOfWhich(part.Flow, at > 0 ? beside.Share.EndToken : part.FirstToken, part.FirstToken);
    }

    private static bool HasOfWhich(ProseFlow flow, int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (flow.Cues[at] is ProseCue.OfWhich or ProseCue.Comprises)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Amounts with the per cent that follows each: in its bracket, or behind a word of shares.</summary>
    private static IEnumerable<(ProseNumber Part, ProseNumber Share)> PairsOf(List<ProseNumber> numbers)
    {
        for (int i = 0; i + 1 < numbers.Count; i++)
        {
            ProseNumber part = numbers[i];
            ProseNumber share = numbers[i + 1];
            bool isShare = share is { IsPercent: true, Role: ProseRole.Level, IsAverage: false, Qualifier: Qualifier.Exact } && !AttainmentFinder.IsOfPlan(share) && FractionFinder.HasShareWord(share);
            if (isShare && part is { IsAmount: true, Role: ProseRole.Level, Of: null, Count: null, IsAverage: false, IsRate: false, Qualifier: Qualifier.Exact })
            {
                yield return (part, share);
            }
        }
    }

    private static bool Fits(ProseNumber part, ProseNumber whole, ProseNumber share)
    {
        if (whole.Value == 0 || !DecimalMath.TryMultiply(SumFinder.InUnit(part, whole), Hundred, out decimal hundredfold))
        {
            return false;
        }

        return Math.Abs((hundredfold / whole.Value) - share.Value) <= new decimal(1, 0, 0, false, share.Value.Scale);
    }
}
