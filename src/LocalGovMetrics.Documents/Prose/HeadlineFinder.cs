using LocalGovMetrics.Audit;
using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds headline counts (<c>13/18 chỉ tiêu đạt và vượt</c>) and holds them against the verdicts that a table of the document prints.</summary>
internal static class HeadlineFinder
{
    private const int Near = 14;
    private const int MostVerdicts = 1000;

    public static void Find(ProseFlow flow, ClaimCollector claims, IReadOnlyList<ExtractedTable> tables, ReportNotation notation)
    {
        List<List<ExtractedCell>>? printed = null;
        foreach (ProseNumber count in flow.Numbers)
        {
            if (count.Of is not { } total || count.Noun.To == count.Noun.From || !Enumerable.Range(count.Noun.From, count.Noun.To - count.Noun.From).Any(at => flow.Cues[at] == ProseCue.Criteria) || Says(count) is not { } isMet)
            {
                continue;
            }

            bool isKnown = false;
            printed ??= [.. tables.Select(VerdictsOf)];
            foreach (List<ExtractedCell> verdicts in printed)
            {
                List<ExtractedCell> counted = verdicts.Count == total.Value ? verdicts.FindAll(cell => IsOfSide(notation.ReadVerdict(OneLine.Of(cell.Text)), isMet)) : [];
                if (counted.Count == 0)
                {
                    continue;
                }

                if (!claims.TakesHeadline(counted.Count))
                {
                    break;
                }

                ProseOperand[] inputs = [.. counted.Select(cell => new ProseOperand(ReportedValue.AsPrinted(1), OneLine.Of(cell.Text), cell.Place))];
                isKnown |= claims.Add(ClaimKind.HeadlineCount, inputs, ProseOperand.OfFraction(claims.Document, count) with { Value = count.Reported() }, count, Binding.Sure);
                claims.Add(ClaimKind.ListLength, inputs, ProseOperand.Of(claims.Document, count), count, Binding.Likely);
                break;
            }

            if (!isKnown)
            {
                claims.AddUnchecked(ClaimKind.HeadlineCount, count, UncheckedReason.InputMissing, "No table of the document prints as many verdicts.");
            }
        }
    }

    // No plan has more; each of them is an input of every such count.
    private static List<ExtractedCell> VerdictsOf(ExtractedTable table)
    {
        List<ExtractedCell> verdicts = [.. table.Rows.Where(row => row.Kind == ExtractedRowKind.Data && row.Parent is null).Select(row => row.Of(ColumnRole.ReportedVerdict)).OfType<ExtractedCell>().Take(MostVerdicts + 1)];
        return verdicts.Count > MostVerdicts ? [] : verdicts;
    }

    private static bool IsOfSide(ReportedVerdict verdict, bool isMet) => isMet
        ? verdict is ReportedVerdict.Achieved or ReportedVerdict.Exceeded
        : verdict is ReportedVerdict.NotAchieved;

    private static bool? Says(ProseNumber count)
    {
        ProseFlow flow = count.Flow;
        for (int at = count.Noun.From; at < flow.Tokens.Count && at - count.Noun.From < Near && flow.Sentences[at] == count.Sentence; at++)
        {
            if (flow.Cues[at] == ProseCue.NotMet)
            {
                return false;
            }

            if (flow.Cues[at] is ProseCue.Met or ProseCue.Attain or ProseCue.Exceed)
            {
                return true;
            }

            if (flow.Tokens[at].Kind is TokenKind.Number or TokenKind.Semicolon)
            {
                break;
            }
        }

        return null;
    }
}
