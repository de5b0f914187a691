using LocalGovMetrics.Attainment;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>How much of the way from the baseline to a level was gone.</summary>
internal static class BaselineAttainment
{
    /// <summary>Computes it where the rule asks for a level and the row has a baseline in a unit that compares; else null.</summary>
    public static Computed? Of(Question question, MeasuredValue measured, decimal target)
    {
        if (question.Rule.Measure.Kind is not (MeasureKind.Level or MeasureKind.Count)
            || question.Series.Baseline is not { Number: { Sense: ChangeSense.None } number } baseValue
            || baseValue.Status.IsAbsent()
            || measured.Quantity.Point is not { } actual)
        {
            return null;
        }

        MeasureUnit? unit = measured.Quantity.MeasureUnit;
        MeasureUnit? printed = UnitAlignment.IsMissing((question.Actual.Value as ReportedValue)?.MeasureUnit) ? question.Series.MeasureUnit : (question.Actual.Value as ReportedValue)?.MeasureUnit;
        MeasureUnit? own = UnitAlignment.IsMissing(number.MeasureUnit) ? question.Series.MeasureUnit : number.MeasureUnit;
        Quantity first = Quantity.From(number, question.Policy);
        if (own is null && unit is not null)
        {
            // In whose unit is the base, where target and actual are in different ones?
            own = printed is null || printed == unit ? unit : null;
        }

        if (unit is not null && (own is null || !own.IsConvertibleTo(unit) || !(first with { MeasureUnit = own }).TryConvert(unit, out first)))
        {
            return null;
        }

        return first.Point is { } baseline ? AttainmentRatio.FromBaseline(actual, target, baseline) : null;
    }
}
