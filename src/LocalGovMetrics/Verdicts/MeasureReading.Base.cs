using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <content>The base, in the unit of the actual.</content>
internal static partial class MeasureReading
{
    private static MeasureUnit? UnitOf(Question question, ReportedValue number) =>
        UnitAlignment.IsMissing(number.MeasureUnit) ? question.Series.MeasureUnit : number.MeasureUnit;

    private static Observation? Start(ActualSeries series, int? year, bool onPreviousYear)
    {
        Observation? ofYear = year is { } one ? series.InYear(one) : null;
        bool baselineFits = !onPreviousYear || series.BaseYear is not { } baseYear || baseYear == year;
        return (onPreviousYear ? ofYear : null) ?? (baselineFits ? series.Baseline : null) ?? ofYear;
    }

    /// <summary>Reads the base in a unit; null where there is no number that is a level.</summary>
    private static BaseValue? BaseOf(Question question, MeasureUnit? unit) =>
        BaseOf(question, Start(question.Series, question.Series.BaseYear, false), unit);

    private static BaseValue? BaseOf(Question question, Observation? observation, MeasureUnit? unit)
    {
        if (observation?.Number is not { Sense: ChangeSense.None } number || observation.Status.IsAbsent())
        {
            return null;
        }

        Quantity quantity = Quantity.From(number, question.Policy);
        MeasureUnit? own = UnitAlignment.IsMissing(number.MeasureUnit) ? question.Series.MeasureUnit : number.MeasureUnit;
        if (own is null)
        {
            // Without a unit the base is in that of the print; which print, where target and actual differ in size?
            bool isOpen = unit is not null && question.Rule.MeasureUnit is { } asked && unit != asked && unit.IsConvertibleTo(asked) && !UnitAlignment.IsPercent(unit);
            return new BaseValue(quantity with { MeasureUnit = unit }, isOpen ? ReasonCode.BaseUnitUnknown : ReasonCode.None);
        }

        return unit is null ? new BaseValue(quantity with { MeasureUnit = null }, ReasonCode.None)
            : own.IsConvertibleTo(unit) && (quantity with { MeasureUnit = own }).TryConvert(unit, out Quantity converted) ? new BaseValue(converted, ReasonCode.None)
            : new BaseValue(quantity with { MeasureUnit = own }, ReasonCode.UnitsDiffer);
    }

    // A level as printed, or a printed change or index put upon the base; null where it leaves the range of decimal.
    private static Quantity? LevelFrom(ReportedValue number, Quantity printed, Quantity first)
    {
        if (number.Sense == ChangeSense.None)
        {
            return printed;
        }

        bool isShare = UnitAlignment.IsPercent(printed.MeasureUnit) && !UnitAlignment.IsPercent(first.MeasureUnit);
        if (!isShare && number.Sense != ChangeSense.Index)
        {
            return Quantity.Add(first, number.Sense == ChangeSense.Reduction ? printed.Negate() : printed, out bool inRange) is var level && inRange ? level with { MeasureUnit = first.MeasureUnit } : null;
        }

        Quantity percent = number.Sense == ChangeSense.Reduction ? printed.Negate() : printed;
        Quantity index = number.Sense == ChangeSense.Index ? percent : Quantity.Add(percent, Quantity.Of(100, null), out _);
        return Quantity.TryMultiply(first, index, first.MeasureUnit, out Quantity hundredfold)
            && Quantity.TryDivide(hundredfold, Quantity.Of(100, null), first.MeasureUnit, out Quantity whole) ? whole : null;
    }

    /// <summary>A base, or why it cannot be used.</summary>
    private readonly record struct BaseValue(Quantity Quantity, ReasonCode Problem)
    {
        public bool IsFit => Problem == ReasonCode.None;
    }
}
