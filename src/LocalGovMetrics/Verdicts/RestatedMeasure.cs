using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Verdicts;

/// <summary>
/// What the indicator's name, its column and the unit of the actual tell of a target that is printed as a bare number: of an indicator named
/// <c>Giảm hộ cận nghèo</c> the target <c>11</c> is a reduction; beside <c>13,7%/năm</c> the target <c>14-15%</c> is an average growth;
/// beside <c>tăng 5,2%</c> the target <c>110%</c> is an index. Noted in the reason. Where nothing tells, the target stays a level.
/// </summary>
internal static class RestatedMeasure
{
    /// <summary>From here on a bare number beside a growth may be an index, previous = 100.</summary>
    public const decimal LowestIndex = 85;

    /// <summary>Up to here a bare number beside a growth may be an index.</summary>
    public const decimal HighestIndex = 200;

    /// <summary>Above it a per cent of an indicator named growth may be an index.</summary>
    public const decimal HighestGrowth = 60;

    /// <summary>The first number that may be a year of completion.</summary>
    public const decimal FirstYear = 1990;

    /// <summary>The last number that may be a year of completion.</summary>
    public const decimal LastYear = 2100;

    private const decimal Whole = 100;

    public static Question By(Question question, ref NumericCriterion criterion, out ReasonNote note)
    {
        note = ReasonNote.None;
        TargetRule rule = question.Rule;
        question = WithNamedChange(question);
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

        if (mayBePercent && question.Series.Baseline is null && UnitAlignment.IsMissing(number.MeasureUnit) && UnitAlignment.IsMissing(question.Series.MeasureUnit)
            && IsIndexBesideRate(number, criterion) && question.NameKind.HasFlag(NameKind.Growth))
        {
            note = ReasonNote.GrowthByName;
            return question with { Rule = rule with { Measure = Measure.Growth } };
        }

        if (Of(number, question, asked, mayBePercent) is not { } measure)
        {
            return question;
        }

        note = ReasonNote.MeasureFromActual;
        return question with { Rule = rule with { Measure = measure } };
    }

    // Of an indicator named a reduction, the change answers and not the level beside it: 1,2% (từ 4,3% xuống 3,1%).
    private static Question WithNamedChange(Question question) =>
        question.Rule.Measure.Kind is MeasureKind.Level or MeasureKind.Count
        && question.Actual.Value is ReportedList list
        && list.Items.OfType<ReportedValue>().ToArray() is { Length: > 1 } numbers
        && numbers.Where(number => number.Sense is ChangeSense.Increase or ChangeSense.Reduction).ToArray() is [{ } change]
        && question.NameKind.HasFlag(change.Sense == ChangeSense.Reduction ? NameKind.Reduction : NameKind.Increase)
            ? question with { Series = question.Series with { Actual = question.Actual with { Value = change } } }
            : question;

    /// <summary>Whether a per cent beside a planned growth may be a growth as well as an index, previous = 100: <c>109,5 %</c> beside 11-12 %.</summary>
    public static bool MayBeIndex(Question question, NumericCriterion criterion)
    {
        Measure measure = question.Rule.Measure;
        return question.Series.Baseline is null
            && question.Actual.Value is ReportedValue { Fraction: null } number
            && UnitAlignment.IsPercent(UnitAlignment.IsMissing(number.MeasureUnit) ? question.Series.MeasureUnit : number.MeasureUnit)
            && IsIndexBesideRate(number, criterion)
            && (measure.IsGrowth || (measure.Kind == MeasureKind.Level && question.IsGrowthNamed));
    }

    /// <summary>The question with the day until which it holds, where the name says that target and actual are years of completion: <c>2025</c> against 2024; else null.</summary>
    public static Question? AsDate(Question question, NumericCriterion criterion) =>
        question.Rule is { Measure.Kind: MeasureKind.Level, MeasureUnit: null, Fraction: null } && criterion.Kind == CriterionKind.Reach && IsYear(criterion.NearEnd)
        && question is { Series.MeasureUnit: null, Actual.Value: ReportedValue { Decimals: 0, MeasureUnit: null, Value: { } year } } && IsYear(year)
        && question.NameKind.HasFlag(NameKind.Completion)
            ? question with { Rule = new TargetRule(Measure.Of(MeasureKind.Completion), Criterion.ByDate(new LocalDate((int)criterion.NearEnd, 12, 31))) }
            : null;

    private static bool IsYear(decimal number) => number is >= FirstYear and <= LastYear && decimal.IsInteger(number);

    private static bool IsIndexBesideRate(ReportedValue number, NumericCriterion criterion) =>
        number is { Sense: ChangeSense.None, Value: >= LowestIndex and <= HighestIndex } && Math.Abs(criterion.NearEnd) < HighestGrowth && Math.Abs(criterion.FarEnd) < HighestGrowth;

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
