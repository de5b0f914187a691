using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <content>Growth rates and multiples.</content>
internal static partial class MeasureReading
{
    // A growth rate as printed; of an index, what it is above 100; of a level, the growth from the base: over the span, or on the previous year.
    private static MeasuredValue Growth(Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? unit = UnitOf(question, number);
        if (!UnitAlignment.IsMissing(question.Rule.MeasureUnit) && !UnitAlignment.IsPercent(question.Rule.MeasureUnit))
        {
            return MeasuredValue.None(criterion, ReasonCode.UnitsDiffer);
        }

        bool isLevel = UnitAlignment.IsMissing(unit) && number.Sense == ChangeSense.None && number.Fraction is null && question.Series.Baseline?.Number is not null && !question.IsGrowthNamed;
        if (isLevel && IsIndex(number, criterion))
        {
            return GrowthOfLevel(question, criterion, number, unit);
        }

        if (number.Sense == ChangeSense.Index || (UnitAlignment.IsMissing(unit) && IsIndex(number, criterion)))
        {
            return GrowthOfIndex(question, number) is { } rate ? MeasuredValue.Of(criterion, rate, ReasonNote.IndexAsRate) : MeasuredValue.None(criterion, ReasonCode.OutOfRange);
        }

        if (UnitAlignment.IsMissing(unit) && IsBeyondRates(number, criterion))
        {
            return MeasuredValue.None(criterion, ReasonCode.KindsDiffer);
        }

        if (!UnitAlignment.IsMissing(unit) && !UnitAlignment.IsPercent(unit))
        {
            return number.Sense != ChangeSense.None || unit is { Dimension: Dimension.PercentagePoint or Dimension.Multiple }
                ? MeasuredValue.None(criterion, unit is { Dimension: Dimension.PercentagePoint } ? ReasonCode.UnitsDiffer : ReasonCode.KindsDiffer)
                : GrowthOfLevel(question, criterion, number, unit);
        }

        bool isBare = number.Sense == ChangeSense.None && number.MeasureUnit is not { IsPerYear: true } && !question.IsGrowthNamed;
        MeasureUnit share = unit is not null && UnitAlignment.IsPercent(unit) ? unit : MeasureUnit.Percent;
        if (isBare && BaseForPoints(question, share) is { } first)
        {
            return Points(question, criterion, Quantity.From(number, question.Policy) with { MeasureUnit = share }, first);
        }

        return isBare && question.Series.Baseline is null && question.NameKind.HasFlag(NameKind.Share)
            ? MeasuredValue.None(criterion, ReasonCode.KindsDiffer)
            : PrintedRate(question, criterion, number, unit) is var printed && isBare ? printed.Noting(ReasonNote.TakenAsChange) : PrintedRate(question, criterion, number, unit);
    }

    private static MeasuredValue PrintedRate(Question question, NumericCriterion criterion, ReportedValue number, MeasureUnit? unit)
    {
        Quantity rate = Quantity.From(number, question.Policy);
        rate = (number.Sense == ChangeSense.Reduction ? rate.Negate() : rate) with { MeasureUnit = unit?.WithoutPer() };
        MeasureUnit target = question.Rule.MeasureUnit?.WithoutPer() is { Dimension: Dimension.Percent } own ? own : MeasureUnit.Percent;
        return UnitAlignment.IsMissing(rate.MeasureUnit) ? MeasuredValue.Of(criterion, rate with { MeasureUnit = target })
            : rate.TryConvert(target, out Quantity converted) ? MeasuredValue.Of(criterion, converted)
            : MeasuredValue.None(criterion, ReasonCode.OutOfRange);
    }

    private static MeasuredValue GrowthOfLevel(Question question, NumericCriterion criterion, ReportedValue number, MeasureUnit? unit)
    {
        ActualSeries series = question.Series;
        bool onPreviousYear = question.Rule.Measure.Kind == MeasureKind.Growth;
        int? baseYear = onPreviousYear ? series.Period?.LastYear - 1 : series.BaseYear ?? (series.Period?.FirstYear - 1);
        if (series.Period is not { } period || baseYear is not { } year || BaseOf(question, Start(series, baseYear, onPreviousYear), unit) is not { } first)
        {
            return MeasuredValue.None(criterion, ReasonCode.BaselineMissing);
        }

        Quantity level = Quantity.From(number, question.Policy) with { MeasureUnit = unit };
        return !first.IsFit ? MeasuredValue.None(criterion, first.Problem)
            : SeriesMath.GrowthPercent(first.Quantity, level, period.LastYear - year) is { } growth ? MeasuredValue.Of(criterion, growth, ReasonNote.ComputedFromBaseline)
            : MeasuredValue.None(criterion, ReasonCode.GrowthUndefined);
    }

    private static Quantity? GrowthOfIndex(Question question, ReportedValue number) =>
        Quantity.Add(Quantity.From(number, question.Policy), Quantity.Of(-100, null), out bool fits) is var rate && fits ? rate with { MeasureUnit = MeasureUnit.Percent } : null;

    // Reports print average growth as an index, previous year = 100: 106,29 against a plan of 10-11 % a year.
    private static bool IsIndex(ReportedValue number, NumericCriterion criterion) =>
        number is { Sense: ChangeSense.None, Value: >= RestatedMeasure.LowestIndex and <= RestatedMeasure.HighestIndex, Qualifier: Qualifier.Exact or Qualifier.About }
        && Math.Abs(criterion.FarEnd) < RestatedMeasure.LowestIndex;

    // A bare number that is neither a rate beside the planned one nor an index is a level, and of what nothing says.
    private static bool IsBeyondRates(ReportedValue number, NumericCriterion criterion) =>
        number is { Sense: ChangeSense.None, Value: > RestatedMeasure.HighestIndex } && Math.Abs(criterion.FarEnd) < RestatedMeasure.LowestIndex;

    private static MeasuredValue Multiple(Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? unit = UnitOf(question, number);
        if (unit is { Dimension: Dimension.Multiple })
        {
            return MeasuredValue.Of(criterion, Quantity.From(number, question.Policy) with { MeasureUnit = MeasureUnit.Times });
        }

        if (BaseOf(question, unit) is not { } first)
        {
            return MeasuredValue.None(criterion, ReasonCode.BaselineMissing);
        }

        return !first.IsFit ? MeasuredValue.None(criterion, first.Problem)
            : first.Quantity.Set.Low is not > 0 ? MeasuredValue.None(criterion, ReasonCode.GrowthUndefined)
            : LevelFrom(number, Quantity.From(number, question.Policy) with { MeasureUnit = unit }, first.Quantity) is { } level
                && Quantity.TryDivide(level, first.Quantity, MeasureUnit.Times, out Quantity multiple) ? MeasuredValue.Of(criterion, multiple, ReasonNote.ComputedFromBaseline)
            : MeasuredValue.None(criterion, ReasonCode.OutOfRange);
    }
}
