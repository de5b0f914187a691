using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <content>Levels, and changes between them.</content>
internal static partial class MeasureReading
{
    /// <summary>Up to so many times the change that was planned a bare number is taken for a change.</summary>
    private const decimal MostOfPlannedChange = 3;

    private static MeasuredValue Level(Question question, NumericCriterion criterion, ReportedValue number)
    {
        if (number.Sense == ChangeSense.None)
        {
            return FractionReading.Take(question, criterion, number) is { } counted ? counted
                : OtherKind(question, criterion, number) is not ReasonCode.None and var why ? MeasuredValue.None(criterion, why)
                : Aligned(question, criterion, Quantity.From(number, question.Policy));
        }

        // An index beside an index; else what the change or the index leads to from the base.
        MeasureUnit? unit = UnitOf(question, number);
        Quantity printed = Quantity.From(number, question.Policy) with { MeasureUnit = unit };
        if (number.Sense == ChangeSense.Index && criterion.NearEnd is >= RestatedMeasure.LowestIndex and <= RestatedMeasure.HighestIndex && UnitAlignment.IsPercent(question.Rule.MeasureUnit ?? question.Series.MeasureUnit ?? MeasureUnit.Percent))
        {
            return MeasuredValue.Of(criterion, printed with { MeasureUnit = MeasureUnit.Percent });
        }

        MeasureUnit? wanted = UnitAlignment.IsPercent(unit) || number.Sense == ChangeSense.Index ? UnitAlignment.IsMissing(question.Rule.MeasureUnit) ? question.Series.MeasureUnit : question.Rule.MeasureUnit : unit;
        if (BaseOf(question, wanted) is not { } first)
        {
            return MeasuredValue.None(criterion, ReasonCode.KindsDiffer);
        }

        if (!first.IsFit || LevelFrom(number, printed, first.Quantity) is not { } level)
        {
            return MeasuredValue.None(criterion, first.IsFit ? ReasonCode.OutOfRange : first.Problem);
        }

        MeasuredValue measured = Aligned(question, criterion, level, ReasonNote.ComputedFromBaseline);
        bool mayBeShare = UnitAlignment.IsPercent(unit) && UnitAlignment.IsPercent(first.Quantity.MeasureUnit) && number.Sense != ChangeSense.Index;
        return mayBeShare && LevelFrom(number, printed, first.Quantity with { MeasureUnit = null }) is { } other
            ? measured.Noting(ReasonNote.PercentAsPoints) with { Other = other with { MeasureUnit = level.MeasureUnit }, WhereOtherDiffers = ReasonCode.ReadingsDiffer }
            : measured;
    }

    // The size of a change as printed; of a level, the difference from the base, in its unit or in per cent of it.
    private static MeasuredValue Change(Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? unit = UnitOf(question, number);
        bool isPercentAsked = UnitAlignment.IsPercent(question.Rule.MeasureUnit);
        if (number.Sense == ChangeSense.Index)
        {
            return !isPercentAsked || GrowthOfIndex(question, number) is not { } growth ? MeasuredValue.None(criterion, ReasonCode.KindsDiffer)
                : MeasuredValue.Of(criterion, question.Rule.Measure.IsReduction ? growth.Negate() : growth, ReasonNote.IndexAsRate) with { Form = FormOfSizes(question) };
        }

        if (number.Sense != ChangeSense.None || unit is { Dimension: Dimension.PercentagePoint })
        {
            return Size(question, criterion, number);
        }

        if (question.IsGrowthNamed && UnitAlignment.IsPercent(unit))
        {
            return Size(question, criterion, number);
        }

        if (BaseOf(question, unit) is { } first && first.Problem != ReasonCode.UnitsDiffer)
        {
            return first.IsFit ? FromBase(question, criterion, Quantity.From(number, question.Policy) with { MeasureUnit = unit }, first.Quantity) : MeasuredValue.None(criterion, first.Problem);
        }

        return isPercentAsked && !UnitAlignment.IsMissing(unit) && !UnitAlignment.IsPercent(unit) ? MeasuredValue.None(criterion, ReasonCode.BaselineMissing)
            : NamesChange(question) || question.Rule.Measure.Sense == ChangeSense.None ? Size(question, criterion, number)
            : IsOpenPercent(question, unit) ? MeasuredValue.None(criterion, ReasonCode.KindsDiffer)
            : Size(question, criterion, number, ReasonNote.TakenAsChange) is var size && IsLikelyLevel(question, criterion, size) ? MeasuredValue.None(criterion, ReasonCode.KindsDiffer)
            : size;
    }

    // A per cent of a share may be the share, and a number without a unit beside a change in per cent may be a level.
    private static bool IsOpenPercent(Question question, MeasureUnit? unit) =>
        UnitAlignment.IsMissing(unit) ? question.Series.Name is not null && !question.IsGrowthNamed && UnitAlignment.IsPercent(question.Rule.MeasureUnit) : question.NameKind.HasFlag(NameKind.Share) && UnitAlignment.IsPercent(unit);

    private static bool NamesChange(Question question) => question.NameKind.HasFlag(question.Rule.Measure.IsReduction ? NameKind.Reduction : NameKind.Increase);

    // Unless an indicator is named after its change, a bare number of many times the planned one is likely a level, and nothing says so.
    private static bool IsLikelyLevel(Question question, NumericCriterion criterion, MeasuredValue size) =>
        question.Series.Name is not null && !NamesChange(question) && size.Other is null && size.Problem == ReasonCode.None && size.Quantity.Point is { } point && Math.Abs(point) / MostOfPlannedChange > Math.Max(criterion.NearEnd, criterion.FarEnd);

    private static MeasuredValue FromBase(Question question, NumericCriterion criterion, Quantity level, Quantity first)
    {
        bool isReduction = question.Rule.Measure.IsReduction;
        if (UnitAlignment.IsPercent(question.Rule.MeasureUnit) && !UnitAlignment.IsMissing(level.MeasureUnit))
        {
            return UnitAlignment.IsPercent(level.MeasureUnit) ? Points(question, criterion, level, first)
                : SeriesMath.GrowthPercent(first, level, 1) is { } growth
                    ? MeasuredValue.Of(criterion, isReduction ? growth.Negate() : growth, ReasonNote.ComputedFromBaseline) with { Form = isReduction ? RatioForm.Reduction : RatioForm.Growth }
                : MeasuredValue.None(criterion, ReasonCode.GrowthUndefined);
        }

        Quantity change = Quantity.Add(level, first.Negate(), out bool inRange);
        change = isReduction ? change.Negate() : change;
        change = UnitAlignment.IsPercent(level.MeasureUnit) ? change with { MeasureUnit = MeasureUnit.PercentagePoint } : change;
        return inRange ? Aligned(question, criterion, change, ReasonNote.ComputedFromBaseline) : MeasuredValue.None(criterion, ReasonCode.OutOfRange);
    }

    /// <summary>The base of an indicator that is itself a per cent; null where there is none.</summary>
    private static Quantity? BaseForPoints(Question question, MeasureUnit unit) =>
        question.Series.Baseline is not null && BaseOf(question, unit) is { IsFit: true } first ? first.Quantity : null;

    // A change in per cent of an indicator in per cent: points by the reports' convention; by the base it would be another number.
    private static MeasuredValue Points(Question question, NumericCriterion criterion, Quantity level, Quantity first)
    {
        Measure measure = question.Rule.Measure;
        bool isReduction = measure.IsReduction;

        // Per cent and per mille subtract in one of them, that of the target; a base without a unit is in that of the level.
        MeasureUnit asked = question.Rule.MeasureUnit?.WithoutPer() is { Dimension: Dimension.Percent } own ? own : MeasureUnit.Percent;
        if (!(first with { MeasureUnit = (first.MeasureUnit ?? level.MeasureUnit)?.WithoutPer() }).TryConvert(asked, out first) || !(level with { MeasureUnit = level.MeasureUnit?.WithoutPer() }).TryConvert(asked, out level))
        {
            return MeasuredValue.None(criterion, ReasonCode.OutOfRange);
        }

        int? periods = measure.Kind is MeasureKind.AverageGrowth or MeasureKind.AnnualAverage ? PeriodsFromBase(question.Series) : 1;
        Quantity change = Quantity.Add(level, first.Negate(), out bool inRange);
        change = isReduction ? change.Negate() : change;
        if (!inRange || periods is not >= 1 || !Quantity.TryDivide(change, Quantity.Of(periods.Value, null), asked, out change))
        {
            return MeasuredValue.None(criterion, periods is >= 1 ? ReasonCode.OutOfRange : ReasonCode.BaselineMissing);
        }

        Quantity? byBase = SeriesMath.GrowthPercent(first, level, periods.Value);
        return MeasuredValue.Of(criterion, change with { MeasureUnit = question.Rule.MeasureUnit ?? MeasureUnit.Percent }, ReasonNote.ComputedFromBaseline, ReasonNote.PercentAsPoints) with
        {
            Form = RatioForm.Plain,
            Other = byBase is { } growth ? isReduction ? growth.Negate() : growth : null,
            WhereOtherDiffers = ReasonCode.ReadingsDiffer,
        };
    }

    private static int? PeriodsFromBase(ActualSeries series) =>
        series.Period is not { } period ? null : period.LastYear - (series.BaseYear ?? (period.FirstYear - 1));
}
