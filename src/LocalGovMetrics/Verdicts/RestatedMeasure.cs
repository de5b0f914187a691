using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>
/// What the indicator's name, its column and the unit of the actual tell of a target that is printed as a bare number: of an indicator named
/// <c>Giảm hộ cận nghèo</c> the target <c>11</c> is a reduction; beside <c>13,7%/năm</c> the target <c>14-15%</c> is an average growth;
/// beside <c>tăng 5,2%</c> the target <c>110%</c> is an index. Noted in the reason. Where nothing tells, the target stays a level.
/// </summary>
internal static class RestatedMeasure
{
    private const decimal Whole = 100;
    private const decimal HighestIndex = 200;

    public static Question By(Question question, ref NumericCriterion criterion, out ReasonNote note)
    {
        note = ReasonNote.None;
        TargetRule rule = question.Rule;
        if (rule.Measure.Kind is not (MeasureKind.Level or MeasureKind.Count)
            || rule.Fraction is not null
            || criterion.Kind is not (CriterionKind.Reach or CriterionKind.Between or CriterionKind.AtLeast or CriterionKind.MoreThan)
            || question.Actual.Value is not ReportedValue { Fraction: null } number)
        {
            return question;
        }

        MeasureUnit? asked = UnitAlignment.IsMissing(rule.MeasureUnit) ? question.Series.MeasureUnit : rule.MeasureUnit;
        bool mayBePercent = UnitAlignment.IsMissing(asked) || asked is { Dimension: Dimension.Percent };
        if (mayBePercent && question.Series.Baseline is null && IsIndexBesideGrowth(number, criterion, asked))
        {
            note = ReasonNote.TargetIndexAsRate;
            criterion = new NumericCriterion(criterion.Kind, criterion.NearEnd - Whole, criterion.FarEnd - Whole);
            return question with { Rule = rule with { Measure = Measure.Growth } };
        }

        if (Of(number, question, asked, mayBePercent) is not { } measure)
        {
            return question;
        }

        note = ReasonNote.MeasureFromActual;
        return question with { Rule = rule with { Measure = measure } };
    }

    private static Measure? Of(ReportedValue number, Question question, MeasureUnit? asked, bool mayBePercent)
    {
        bool isPercent = number.MeasureUnit is { Dimension: Dimension.Percent };
        if (mayBePercent && number.MeasureUnit is { Dimension: Dimension.Percent, IsPerYear: true } && number.Sense != ChangeSense.Reduction)
        {
            return Measure.AverageGrowth;
        }

        if (number.Sense == ChangeSense.None)
        {
            return null;
        }

        NameKind name = question.NameKind;
        return mayBePercent && (isPercent || number.Sense == ChangeSense.Index) && question.IsGrowthNamed ? Measure.Growth
            : number.Sense == ChangeSense.Index || question.Series.Baseline is not null ? null
            : number.Sense == ChangeSense.Reduction && (name.HasFlag(NameKind.Reduction) || asked is { Dimension: Dimension.PercentagePoint }) ? Measure.Reduction
            : number.Sense == ChangeSense.Increase && (name.HasFlag(NameKind.Increase) || asked is { Dimension: Dimension.PercentagePoint }) ? Measure.Increase
            : null;
    }

    // A share is never above 100 %: beside a printed growth, what is above is an index, previous = 100.
    private static bool IsIndexBesideGrowth(ReportedValue number, NumericCriterion criterion, MeasureUnit? asked) =>
        asked is { Dimension: Dimension.Percent, Per: null }
        && number is { Sense: ChangeSense.Increase or ChangeSense.Reduction, MeasureUnit: { Dimension: Dimension.Percent } }
        && criterion is { NearEnd: > Whole, FarEnd: <= HighestIndex };
}
