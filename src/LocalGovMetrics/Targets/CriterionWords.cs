using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>Criteria as the tables show them.</summary>
internal static class CriterionWords
{
    public static DisplayText Of(Criterion? criterion, MeasureUnit? unit) => criterion is null ? DisplayText.Verbatim("–") : criterion.Match(
        numeric: numeric => WithUnit(Number(numeric), unit),
        date: date => DisplayText.Join(" ", [DisplayText.Keyed("criterion.by"), DisplayText.Verbatim(LocalDateConverter.Format(date.LastDay))]),
        rank: rank => DisplayText.Join(" ", [DisplayText.Keyed("criterion.top"), DisplayNumbers.Whole(rank.Rank)]),
        grade: grade => DisplayText.Join(" ", [DisplayText.Verbatim(grade.Grade.Name), DisplayText.Keyed("criterion.orBetter")]),
        text: text => DisplayText.Verbatim(text.Statement),
        joint: joint => DisplayText.Join(" ", [joint.Kind == CriterionKind.AllOf ? DisplayText.Keyed("criterion.all") : DisplayText.Keyed("criterion.any"), DisplayText.Join("; ", joint.Parts.Select(part => Of(part.Criterion, part.MeasureUnit)))]),
        unsettled: unsettled => DisplayText.Verbatim(unsettled.Text));

    private static DisplayText Number(NumericCriterion criterion) => criterion.Kind switch
    {
        CriterionKind.AtLeast => DisplayText.Join(string.Empty, [DisplayText.Verbatim("≥ "), DisplayNumbers.Exact(criterion.NearEnd)]),
        CriterionKind.MoreThan => DisplayText.Join(string.Empty, [DisplayText.Verbatim("> "), DisplayNumbers.Exact(criterion.NearEnd)]),
        CriterionKind.AtMost => DisplayText.Join(string.Empty, [DisplayText.Verbatim("≤ "), DisplayNumbers.Exact(criterion.FarEnd)]),
        CriterionKind.LessThan => DisplayText.Join(string.Empty, [DisplayText.Verbatim("< "), DisplayNumbers.Exact(criterion.FarEnd)]),
        CriterionKind.Equal => DisplayText.Join(string.Empty, [DisplayText.Verbatim("= "), DisplayNumbers.Exact(criterion.NearEnd)]),
        CriterionKind.Between => DisplayText.Join("–", [DisplayNumbers.Exact(criterion.NearEnd), DisplayNumbers.Exact(criterion.FarEnd)]),
        CriterionKind.Reach or CriterionKind.ByDate or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast or CriterionKind.Text
            or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => DisplayNumbers.Exact(criterion.NearEnd),
    };

    private static DisplayText WithUnit(DisplayText number, MeasureUnit? unit) => unit is null ? number : DisplayNumbers.Append(number, $" {unit.Symbol}");
}
