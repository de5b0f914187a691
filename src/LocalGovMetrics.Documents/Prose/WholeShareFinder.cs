using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>
/// Finds parts that are each printed with their share, where most of them fit one whole: then it is the whole of all, and a share that does not fit
/// contradicts its part: <c>74,5 tỷ đồng, trong đó ngân sách trung ương 28,4 tỷ đồng (38,1%), tỉnh 17,6 tỷ đồng (23,6%), …</c>.
/// </summary>
internal static class WholeShareFinder
{
    private const int FewestFitting = 2;
    private const int MostSentences = 2;
    private const decimal Hundred = 100;

    /// <summary>A share of so many units in its last place tells one whole from another.</summary>
    private const int Telling = 20;

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        foreach (IGrouping<int, ProseNumber> sentence in flow.Numbers.GroupBy(number => number.Sentence))
        {
            List<ProseNumber> numbers = [.. sentence];
            List<Pair> pairs = [.. PairsOf(numbers)];
            if (pairs.Count > FewestFitting && !OfOneWhole(numbers, pairs, claims))
            {
                OfTheirSum(numbers, pairs, claims);
            }

            OfOwnWholes(numbers, claims);
        }
    }

    /// <summary>Shares of an amount that stands before them, in their sentence or in one before.</summary>
    private static bool OfOneWhole(List<ProseNumber> numbers, List<Pair> pairs, ClaimCollector claims)
    {
        ProseFlow flow = numbers[0].Flow;
        foreach (ProseNumber whole in flow.NumbersIn(numbers[0].Sentence - MostSentences, numbers[0].Sentence).Reverse())
        {
            if (whole.Index >= pairs[0].Part.Index || whole is not { IsAmount: true, Role: ProseRole.Level, Qualifier: Qualifier.Exact, Of: null } || pairs.Exists(pair => pair.Part == whole))
            {
                continue;
            }

            List<Pair> own = pairs.FindAll(pair => pair.Part.AddsTo(whole) && SumFinder.InUnit(pair.Part, whole) <= whole.Value && (whole.Sentence == pair.Part.Sentence || whole.MeasureUnit is not null || pair.Part.SharesNoun(whole, 1)));
            List<Pair> others = own.FindAll(pair => !Fits(pair.Part, whole.Value, whole, pair.Share));
            if (own.Count <= FewestFitting || !AreTelling(own, others))
            {
                continue;
            }

            foreach (Pair pair in own)
            {
                Judge(pair, others, numbers, own, claims, (binding) => claims.Add(ClaimKind.Fraction, [ProseOperand.Of(claims.Document, pair.Part), ProseOperand.Of(claims.Document, whole)], ProseOperand.OfPrint(claims.Document, pair.Share), pair.Share, binding));
            }

            return true;
        }

        return false;
    }

    /// <summary>Shares of the sum of their parts, which need not be printed: <c>xuất sắc 3 chi bộ (16,7%), tốt 13 chi bộ (72,2%), hoàn thành 2 chi bộ (11,1%)</c>.</summary>
    private static void OfTheirSum(List<ProseNumber> numbers, List<Pair> pairs, ClaimCollector claims)
    {
        ProseNumber first = pairs[0].Part;
        if (!pairs.TrueForAll(pair => pair.Part.AddsTo(first)))
        {
            return;
        }

        decimal sum = pairs.Sum(pair => SumFinder.InUnit(pair.Part, first));
        List<Pair> others = pairs.FindAll(pair => !Fits(pair.Part, sum, first, pair.Share));
        if (!AreTelling(pairs, others))
        {
            return;
        }

        foreach (Pair pair in pairs)
        {
            Judge(pair, others, numbers, pairs, claims, (binding) => claims.Add(ClaimKind.ShareOfSum, [.. pairs.OrderBy(other => other != pair).Select(other => ProseOperand.Of(claims.Document, other.Part))], ProseOperand.OfPrint(claims.Document, pair.Share), pair.Share, binding));
        }
    }

    /// <summary>
    /// Clauses of one build, each with its own whole: <c>vốn tỉnh 96,2 tỷ đồng, giải ngân 92,4 tỷ đồng (96%); vốn huyện 160,1 tỷ đồng, giải ngân 152,1 tỷ
    /// đồng (95%); …</c>. Where two fit, a third that does not contradicts itself.
    /// </summary>
    private static void OfOwnWholes(List<ProseNumber> numbers, ClaimCollector claims)
    {
        List<(ProseNumber Whole, Pair Own)> clauses = [];
        for (int i = 0; i + 2 < numbers.Count; i++)
        {
            (ProseNumber whole, ProseNumber part, ProseNumber share) = (numbers[i], numbers[i + 1], numbers[i + 2]);
            bool isOwn = IsPart(whole) && IsPart(part) && part.AddsTo(whole) && part.Value <= whole.Value && IsShareOf(part, share) && whole.MeasureUnit is not null && whole.Depth == part.Depth
                && !whole.Flow.HasSemicolon(whole.Token, share.Token)
                && (i == 0 || numbers[i - 1].IsPercent || whole.Flow.HasSemicolon(numbers[i - 1].Token, whole.Token));
            if (isOwn)
            {
                clauses.Add((whole, new Pair(part, share)));
                i += 2;
            }
        }

        List<(ProseNumber Whole, Pair Own)> others = clauses.FindAll(clause => !Fits(clause.Own.Part, clause.Whole.Value, clause.Whole, clause.Own.Share));
        if (clauses.Count - others.Count < FewestFitting || others.Count != 1)
        {
            return;
        }

        (ProseNumber of, Pair own) = others[0];
        bool isOfOther = numbers.Exists(other => other != own.Part && other.IsAmount && other.AddsTo(own.Part) && Fits(own.Part, other.Value, other, own.Share));
        if (!isOfOther && clauses.TrueForAll(clause => clause.Own.Share.Depth == own.Share.Depth))
        {
            claims.Add(ClaimKind.Fraction, [ProseOperand.Of(claims.Document, own.Part), ProseOperand.Of(claims.Document, of)], ProseOperand.OfPrint(claims.Document, own.Share), own.Share, Binding.Sure);
        }
    }

    /// <summary>Whether enough shares fit a whole, and tell enough, for the whole to be that of all.</summary>
    private static bool AreTelling(List<Pair> own, List<Pair> others) =>
        own.Count - others.Count >= FewestFitting && others.Count <= 1
        && own.Count(pair => !others.Contains(pair) && pair.Share.Value >= new decimal(Telling, 0, 0, false, pair.Share.Value.Scale)) >= FewestFitting;

    private static void Judge(Pair pair, List<Pair> others, List<ProseNumber> numbers, List<Pair> own, ClaimCollector claims, Func<Binding, bool> add)
    {
        if (claims.IsSettled(ClaimKind.Fraction, pair.Share) || claims.IsSettled(ClaimKind.ShareOfSum, pair.Share))
        {
            return;
        }

        if (!others.Contains(pair))
        {
            add(Binding.Likely);
            return;
        }

        // A part of a part, or of another number of the sentence, is a share of that.
        bool isOfOther = numbers.Exists(other => other != pair.Part && other.IsAmount && other.AddsTo(pair.Part) && Fits(pair.Part, other.Value, other, pair.Share));
        if (!isOfOther && IsBoundAlike(own, pair))
        {
            add(Binding.Sure);
        }
    }

    /// <summary>Whether a share stands to its part as the one beside it does: in the same brackets, with no other number and no word of parts between.</summary>
    private static bool IsBoundAlike(List<Pair> own, Pair pair)
    {
        int at = own.IndexOf(pair);
        Pair beside = at > 0 ? own[at - 1] : own[1];
        int from = at > 0 ? beside.Share.EndToken : pair.Part.FirstToken;
        return pair.Share.Depth == beside.Share.Depth && pair.Part.Depth == beside.Part.Depth
            && pair.Part.Flow.Tokens.FindIndex(from, pair.Part.FirstToken - from, token => token.Kind == TokenKind.Number) < 0
            && !HasOfWhich(pair.Part.Flow, from, pair.Part.FirstToken);
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
    private static IEnumerable<Pair> PairsOf(List<ProseNumber> numbers)
    {
        for (int i = 0; i + 1 < numbers.Count; i++)
        {
            if (IsPart(numbers[i]) && IsShareOf(numbers[i], numbers[i + 1]))
            {
                yield return new Pair(numbers[i], numbers[i + 1]);
            }
        }
    }

    private static bool IsPart(ProseNumber number) => number is { IsAmount: true, Role: ProseRole.Level, Of: null, Count: null, IsAverage: false, IsRate: false, Qualifier: Qualifier.Exact };

    private static bool IsShareOf(ProseNumber part, ProseNumber share) =>
        (share.Flow.Tokens[share.EndToken].Kind != TokenKind.Word || share.Flow.Sentences[share.EndToken] != share.Sentence) && IsShareBehind(part, share);

    private static bool IsShareBehind(ProseNumber part, ProseNumber share) =>
        share is { IsPercent: true, Role: ProseRole.Level, IsAverage: false, IsAnswer: false, Qualifier: Qualifier.Exact } && !AttainmentFinder.IsOfPlan(share) && FractionFinder.HasShareWord(share)
        || (share is { IsPercent: true, Role: ProseRole.Level, Qualifier: Qualifier.Exact, IsAnswer: false } && share.Bracket > part.Token && share.Flow.Cues[share.FirstToken - 1] == ProseCue.Attain && share.FirstToken - 1 == share.Bracket + 1 && !AttainmentFinder.IsOfPlan(share));

    private static bool Fits(ProseNumber part, decimal of, ProseNumber whole, ProseNumber share) =>
        of != 0 && DecimalMath.TryMultiply(SumFinder.InUnit(part, whole), Hundred, out decimal hundredfold) && Math.Abs((hundredfold / of) - share.Value) <= new decimal(1, 0, 0, false, share.Value.Scale);

    private sealed record Pair(ProseNumber Part, ProseNumber Share);
}
