using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <content>Amounts a year, and totals of years.</content>
internal static partial class MeasureReading
{
    private static MeasuredValue Yearly(Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? unit = UnitOf(question, number);
        bool isYearly = unit is { IsPerYear: true };
        bool isChange = question.Rule.Measure.Sense != ChangeSense.None;
        if (number.Sense == ChangeSense.Index)
        {
            return MeasuredValue.None(criterion, ReasonCode.KindsDiffer);
        }

        if (isChange && number.Sense == ChangeSense.None && !isYearly)
        {
            if (BaseOf(question, unit) is { } first && first.Problem != ReasonCode.UnitsDiffer)
            {
                // A level beside its base is no change; without years between them it is none a year.
                return PeriodsFromBase(question.Series) is not (>= 1 and var periods) ? MeasuredValue.None(criterion, ReasonCode.BaselineMissing)
                    : first.IsFit ? ChangePerYear(question, criterion, Quantity.From(number, question.Policy) with { MeasureUnit = unit }, first.Quantity, periods) : MeasuredValue.None(criterion, first.Problem);
            }

            NameKind name = question.NameKind;
            return !name.HasFlag(NameKind.Reduction) && !name.HasFlag(NameKind.Increase) && IsOpenPercent(question, unit)
                ? MeasuredValue.None(criterion, ReasonCode.KindsDiffer)
                : TotalOrYearly(question, Size(question, criterion, number, ReasonNote.TakenAsChange)) is var yearly && IsLikelyLevel(question, criterion, yearly) ? MeasuredValue.None(criterion, ReasonCode.KindsDiffer)
                : yearly;
        }

        MeasuredValue size = isChange || number.Sense != ChangeSense.None ? Size(question, criterion, number) : Level(question, criterion, number);
        return isYearly || UnitAlignment.IsPercent(unit) ? size : TotalOrYearly(question, size);
    }

    private static MeasuredValue ChangePerYear(Question question, NumericCriterion criterion, Quantity level, Quantity first, int periods)
    {
        if (UnitAlignment.IsPercent(level.MeasureUnit))
        {
            return Points(question, criterion, level, first);
        }

        Quantity change = Quantity.Add(level, first.Negate(), out bool inRange);
        change = question.Rule.Measure.IsReduction ? change.Negate() : change;
        return inRange && Quantity.TryDivide(change, Quantity.Of(periods, null), change.MeasureUnit, out Quantity yearly)
            ? Aligned(question, criterion, yearly, ReasonNote.ComputedFromBaseline)
            : MeasuredValue.None(criterion, ReasonCode.OutOfRange);
    }

    // One number for several years against an amount a year: their total where the print or the indicator says so; else that is open.
    private static MeasuredValue TotalOrYearly(Question question, MeasuredValue printed)
    {
        if (question.Series.Period is not { IsWholeYears: true, YearCount: > 1 and var years } period
            || question.Series.Aggregation == Aggregation.Intensive
            || printed.Problem != ReasonCode.None
            || !Quantity.TryDivide(printed.Quantity, Quantity.Of(years, null), printed.Quantity.MeasureUnit, out Quantity yearly))
        {
            return printed;
        }

        bool isTotal = question.Series.Aggregation == Aggregation.Additive || question.Actual.Scope is { YearCount: > 1 } || question.Actual.Scope == period;
        MeasuredValue total = printed.Noting(ReasonNote.TotalOverYears) with { Quantity = yearly };
        return isTotal ? total : printed with { Other = yearly, WhereOtherDiffers = ReasonCode.TotalOrYearly, OtherCountsAlways = true };
    }

    private static MeasuredValue Total(Question question, NumericCriterion criterion, ReportedValue number)
    {
        if (number.Sense == ChangeSense.Index)
        {
            return MeasuredValue.None(criterion, ReasonCode.KindsDiffer);
        }

        bool isYearly = number.MeasureUnit is { IsPerYear: true } && question.Rule.MeasureUnit is not { IsPerYear: true } && question.Series.MeasureUnit is not { IsPerYear: true };
        if (isYearly && question.Series.Period is { IsWholeYears: true, YearCount: > 1 and var years }
            && Quantity.TryMultiply(Quantity.From(number, question.Policy), Quantity.Of(years, null), number.MeasureUnit!.WithoutPer(), out Quantity total))
        {
            return Aligned(question, criterion, total, ReasonNote.TotalOverYears);
        }

        return number.Sense != ChangeSense.None ? Size(question, criterion, number) : Level(question, criterion, number);
    }
}
