using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Brings an actual into the unit of the rule, where that is lawful.</summary>
internal static class UnitAlignment
{
    /// <summary>Tells whether a unit is a share in hundredths, a year or not.</summary>
    public static bool IsPercent(MeasureUnit? unit) => unit is { Dimension: Dimension.Percent } && (unit.Per is null || unit.IsPerYear);

    /// <summary>Tells whether a unit says nothing: none, or that of a number without one.</summary>
    public static bool IsMissing(MeasureUnit? unit) => unit is null or { Dimension: Dimension.Number };

    /// <summary>Converts, and answers <see cref="ReasonCode.None"/>, or why not.</summary>
    /// <param name="quantity">The actual in its printed unit; in the rule's unit afterwards.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="indicatorUnit">The unit that fills a missing one.</param>
    public static ReasonCode Align(ref Quantity quantity, TargetRule rule, MeasureUnit? indicatorUnit)
    {
        MeasureUnit? to = IsMissing(rule.Unit) ? indicatorUnit : rule.Unit;
        MeasureUnit? from = IsMissing(quantity.Unit) ? indicatorUnit : quantity.Unit;
        bool filled = IsMissing(rule.Unit) || IsMissing(quantity.Unit);
        if (IsMissing(to) || IsMissing(from))
        {
            quantity = quantity with { Unit = IsMissing(to) ? from : to };
            return ReasonCode.None;
        }

        if (!from!.IsConvertibleTo(to!) && from.Per != to!.Per && MayDropPer(from, to, rule.Measure, indicatorUnit))
        {
            from = from.WithoutPer();
            to = to.WithoutPer();
        }

        if (from.IsConvertibleTo(to!))
        {
            return (quantity with { Unit = from }).TryConvert(to!, out quantity) ? ReasonCode.None : ReasonCode.OutOfRange;
        }

        quantity = quantity with { Unit = to };
        return filled && from.Dimension == Dimension.Count && to!.Dimension == Dimension.Count ? ReasonCode.None : ReasonCode.UnitsDiffer;
    }

    // A yearly average is printed with and without «/năm»; «triệu đồng» may stand for the indicator's «triệu đồng/người».
    private static bool MayDropPer(MeasureUnit from, MeasureUnit to, Measure measure, MeasureUnit? indicatorUnit)
    {
        MeasureUnit with = from.Per is null ? to : from;
        return (from.Per is null || to.Per is null)
            && ((measure.Kind == MeasureKind.AnnualAverage && with.IsPerYear) || (indicatorUnit?.Per == with.Per && indicatorUnit!.PerQuantity == with.PerQuantity));
    }
}
