using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds what two amounts of a sentence differ by: <c>xuất khẩu 1.285 triệu USD, nhập khẩu 742 triệu USD, xuất siêu 543 triệu USD</c>.</summary>
internal static class BalanceFinder
{
    private const int Farthest = 4;
    private const int MostAmounts = 4;

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        foreach (ProseNumber print in flow.Numbers)
        {
            if (print is { IsAmount: true, Role: ProseRole.Level, Of: null, Count: null, IsRate: false } && CueBefore(print, out bool opensClause) is { } cue)
            {
                Read(print, cue, opensClause, claims);
            }
        }
    }

    private static void Read(ProseNumber print, ProseCue cue, bool opensClause, ClaimCollector claims)
    {
        ProseNumber[] before = [.. AttainmentFinder.InSentence(print).Where(number => number.Index < print.Index && number.IsOfKind(print) && number is { Of: null, Count: null, IsRate: false, IsAverage: false } && IsLevel(number) && (print.MeasureUnit is not null || number.SharesNoun(print, 1) || print.Noun.To == print.Noun.From)).Reverse().Take(MostAmounts)];
        if (cue == ProseCue.Rest && (before.Length != 2 || claims.IsSettled(ClaimKind.Sum, before[1])))
        {
            return;
        }

        for (int last = 0; last < before.Length; last++)
        {
            for (int first = last + 1; first < before.Length; first++)
            {
                if (Add(before[first], before[last], Binding.AtFace) || (before.Length == 2 && Add(before[first], before[last], Binding.Likely)))
                {
                    return;
                }
            }
        }

        // A balance of the only two amounts told before it is of them, unless other figures stand between.
        bool isOnly = cue == ProseCue.Balance && opensClause && before.Length == 2 && before[0].Depth == print.Depth && before[1].Depth == print.Depth && before[0].Index + 1 == print.Index && before[1].Index + 1 == before[0].Index && before[0].MeasureUnit == print.MeasureUnit && before[1].MeasureUnit == print.MeasureUnit
            && before[0].Qualifier == Qualifier.Exact && before[1].Qualifier == Qualifier.Exact;
        if (isOnly)
        {
            Add(before[1], before[0], Binding.Sure);
        }

        bool Add(ProseNumber one, ProseNumber other, Binding binding)
        {
            (ProseNumber more, ProseNumber less) = SumFinder.InUnit(one, other) >= other.Value ? (one, other) : (other, one);
            return claims.Add(ClaimKind.Difference, [ProseOperand.Of(claims.Document, more), ProseOperand.Of(claims.Document, less)], ProseOperand.OfPrint(claims.Document, print), print, binding);
        }
    }

    private static bool IsLevel(ProseNumber number) => number.Role is ProseRole.Level or ProseRole.Plan or ProseRole.Previous;

    /// <summary>The word of a balance or a rest before a number, and whether its clause begins with it, so that nothing narrows what it is of.</summary>
    private static ProseCue? CueBefore(ProseNumber print, out bool opensClause)
    {
        ProseFlow flow = print.Flow;
        opensClause = false;
        for (int at = print.FirstToken - 1, steps = 0; at >= 0 && steps < Farthest && flow.Sentences[at] == print.Sentence && flow.Tokens[at].Kind is TokenKind.Word or TokenKind.Currency; at--, steps++)
        {
            if (flow.Cues[at] is ProseCue.Balance or ProseCue.Rest)
            {
                int start = flow.CueStarts[at];
                opensClause = start > 0 && (flow.Tokens[start - 1].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Open || flow.Cues[start - 1] == ProseCue.And);
                return flow.Cues[at];
            }

            if (flow.Cues[at] is not (ProseCue.Fill or ProseCue.Attain) && flow.Tokens[at].Kind == TokenKind.Word)
            {
                return null;
            }
        }

        return null;
    }
}
