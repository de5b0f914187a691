using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>
/// What the words of an actual tell of a target that is printed as a bare number: of <c>Giảm 82 hộ</c> the target
/// <c>11</c> is a reduction too; of <c>13,7%/năm</c> the target <c>14-15%</c> is an average growth. Noted in the reason.
/// </summary>
internal static class RestatedMeasure
{
    public static Question By(Question question, out bool isRestated)
    {
        Measure? measure = question.Rule.Measure.Kind is MeasureKind.Level or MeasureKind.Count
            && question.Rule.Fraction is null
            && question.Rule.Criterion.Kind is CriterionKind.Reach or CriterionKind.Between or CriterionKind.AtLeast or CriterionKind.MoreThan
            && question.Actual.Value is ReportedValue number
                ? Of(number, question)
                : null;
        isRestated = measure is not null;
        return measure is null ? question : question with { Rule = question.Rule with { Measure = measure } };
    }

    private static Measure? Of(ReportedValue number, Question question)
    {
        MeasureUnit? asked = UnitAlignment.IsMissing(question.Rule.Unit) ? question.Series.Unit : question.Rule.Unit;
        bool isYearlyRate = number.Unit is { Dimension: Dimension.Percent, IsPerYear: true } && number.Sense != ChangeSense.Reduction;
        return isYearlyRate && (UnitAlignment.IsMissing(asked) || asked is { Dimension: Dimension.Percent, Per: null }) ? Measure.AverageGrowth
            : question.Series.Baseline is not null ? null
            : number.Sense switch
            {
                ChangeSense.Reduction => Measure.Reduction,
                ChangeSense.Increase when number.Unit is { Dimension: Dimension.Percent } => Measure.Growth,
                ChangeSense.Increase => Measure.Increase,
                _ => null,
            };
    }
}
