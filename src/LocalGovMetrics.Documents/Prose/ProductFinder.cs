using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds the output of an area with its yield: <c>diện tích 1.420 ha, năng suất 44 tạ/ha, sản lượng 6.248 tấn</c>.</summary>
internal static class ProductFinder
{
    private const int Farthest = 8;
    private const int MostSentences = 2;
    private const int MostAreas = 8;

    /// <summary>An output that exceeds the product by more is of something else besides.</summary>
    private const decimal MostExcess = 1.25m;

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        foreach (ProseNumber print in flow.Numbers)
        {
            if (print is { Role: ProseRole.Level, IsRate: false, MeasureUnit.Dimension: Dimension.Mass } && IsOutput(print) && YieldOf(print) is { } yield)
            {
                Read(print, yield, claims);
            }
        }
    }

    private static void Read(ProseNumber print, ProseNumber yield, ClaimCollector claims)
    {
        List<ProseNumber> areas = AreasOf(print, yield);
        if (areas.Count == 0 || (areas[0].Sentence == print.Sentence && Add(areas[0], Binding.Likely)) || areas.Exists(area => Add(area, Binding.AtFace)))
        {
            return;
        }

        // What was sown is not all harvested, so that less than the product contradicts nothing.
        if (areas[0].Sentence == print.Sentence && IsOneClause(areas[0], print) && Produces(areas[0], yield, print.MeasureUnit!) is { } most && print.Value > most && print.Value <= most * MostExcess && IsNamedOutput(print) && Add(areas[0], Binding.Sure))
        {
            return;
        }

        if (print.Index - yield.Index == 1)
        {
            claims.AddUnchecked(ClaimKind.Product, print, UncheckedReason.AmbiguousOperand, "The yield may be of another area.");
        }

        bool Add(ProseNumber area, Binding binding) => claims.Add(ClaimKind.Product, [ProseOperand.Of(claims.Document, area), ProseOperand.Of(claims.Document, yield)], ProseOperand.OfPrint(claims.Document, print), print, binding);
    }

    private static decimal? Produces(ProseNumber area, ProseNumber yield, MeasureUnit unit) =>
        yield.MeasureUnit!.TryConvert(yield.Value, unit, out decimal each) && DecimalMath.TryMultiply(area.Value, each, out decimal product) ? product : null;

    private static bool IsOneClause(ProseNumber area, ProseNumber print) =>
        area.Qualifier == Qualifier.Exact && !print.Flow.HasSemicolon(area.Token, print.Token) && print.Index - area.Index == 2;

    /// <summary>Whether the word of the output stands directly before it, but for words like <c>ước đạt</c>.</summary>
    private static bool IsNamedOutput(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        int at = print.FirstToken - 1;
        while (at > 0 && (flow.Cues[at] is ProseCue.Fill or ProseCue.Attain or ProseCue.OutOf || flow.IsWord(at, ProseParticles.Estimated)))
        {
            at--;
        }

        return at > 0 && (flow.IsWord(at, ProseParticles.Output) || flow.IsWord(at, "output") || flow.IsWord(at, "production"));
    }

    private static bool IsOutput(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        for (int at = print.FirstToken - 1, steps = 0; at >= 0 && steps < Farthest && flow.Sentences[at] == print.Sentence && flow.Tokens[at].Kind == TokenKind.Word; at--, steps++)
        {
            if ((flow.IsWord(at, ProseParticles.Output) && at > 0 && flow.IsWord(at - 1, ProseParticles.Yield)) || flow.IsWord(at, "output") || flow.IsWord(at, "production") || flow.IsWord(at, "harvest"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest mass for an area before an output.</summary>
    private static ProseNumber? YieldOf(ProseNumber print) => print.Flow.Before(print, number => number is { Role: ProseRole.Level, IsRate: true, MeasureUnit.Dimension: Dimension.Mass } && PerOf(number) is not null);

    private static MeasureUnit? PerOf(ProseNumber yield)
    {
        ProseFlow flow = yield.Flow;
        int at = yield.EndToken;
        return at + 1 < flow.Tokens.Count && flow.Tokens[at].Kind == TokenKind.Slash && MeasureUnit.TryFindBase(flow.Word(at + 1), out MeasureUnit? per) && per.Dimension == Dimension.Area ? per : null;
    }

    /// <summary>The areas that a yield may be of, the nearest first.</summary>
    private static List<ProseNumber> AreasOf(ProseNumber print, ProseNumber yield)
    {
        MeasureUnit per = PerOf(yield)!;
        return [.. print.Flow.NumbersIn(print.Sentence - MostSentences, print.Sentence).Where(number => number.Index < print.Index && number.Depth <= print.Depth && number is { Role: ProseRole.Level, IsRate: false } && number.MeasureUnit == per).Reverse().Take(MostAreas)];
    }
}
