using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>
/// Finds a number directly behind the whole name of a row that is another than the row's actual. The sentence must name no other time,
/// no plan and no comparison before it, and both numbers must be of one kind and of about one size.
/// </summary>
internal static class TableContradiction
{
    public static void Find(ProseNumber number, ClaimCollector claims, TableFacts facts)
    {
        if (number.Role != ProseRole.Level || number.Qualifier != Qualifier.Exact || number.IsAverage || number.IsRate || number.IsAmbiguous || number.Of is not null || number.Bracket >= 0 || AttainmentFinder.IsOfPlan(number) || facts.Named(number) is not { Actual: { Value: { Value: { } actual, Qualifier: Qualifier.Exact } } } fact)
        {
            return;
        }

        bool isMeasured = fact.Actual.Value.MeasureUnit is { IsCounted: false };
        bool isOfKind = number.MeasureUnit is null ? !isMeasured : isMeasured && fact.Actual.Value.MeasureUnit == number.MeasureUnit;
        bool isOfSize = actual != 0 && number.Value / actual is > 0.5m and < 2;
        if (isOfKind && isOfSize && !(fact.Target is { } target && TableFacts.IsSame(number, target.Value)) && SaysNothingElse(number))
        {
            claims.Add(ClaimKind.SameFact, [fact.Actual], ProseOperand.OfPrint(claims.Document, number, withUnit: number.MeasureUnit?.Dimension == Dimension.Money), number, Binding.Sure);
        }
    }

    private static bool SaysNothingElse(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        for (int at = number.FirstToken - 1; at >= 0 && flow.Sentences[at] == number.Sentence; at--)
        {
            if (flow.YearTokens.Contains(at) || flow.Cues[at] is ProseCue.Year or ProseCue.Month or ProseCue.Quarter or ProseCue.Span or ProseCue.Plan or ProseCue.Aim or ProseCue.Previous or ProseCue.CompareWith or ProseCue.From or ProseCue.OfWhich)
            {
                return false;
            }
        }

        return true;
    }
}
