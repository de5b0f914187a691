using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Turns the printed inputs of a claim into numbers of one unit.</summary>
internal static class ClaimOperands
{
    /// <summary>The unit in which the inputs are counted: that of the print where the kind keeps it, else that of the input that leads.</summary>
    public static MeasureUnit? UnitFor(in ClaimQuestion question, int index)
    {
        ClaimShape shape = question.Shape;
        if (shape.Has(ClaimTraits.Percentages))
        {
            return null;
        }

        if (shape.Has(ClaimTraits.Ratio))
        {
            return question.Numbers[^1]?.MeasureUnit ?? question.Numbers[0]?.MeasureUnit;
        }

        MeasureUnit? own = question.Print.MeasureUnit ?? FirstUnit(question.Numbers);
        return shape.Has(ClaimTraits.FirstUnit) ? index == 0 ? own : null
            : shape.Has(ClaimTraits.SecondUnit) ? index == 1 ? question.Print.MeasureUnit ?? question.Numbers[1]?.MeasureUnit : null
            : own;
    }

    /// <summary>Whether whole numbers without a unit of measure count things.</summary>
    public static bool AreCounts(ReadOnlySpan<ReportedValue?> numbers)
    {
        foreach (ReportedValue? number in numbers)
        {
            if (number is not null && !IsCount(number))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsCount(ReportedValue number) =>
        number is { Qualifier: Qualifier.Exact, Value: { } value, Decimals: 0 }
        && decimal.IsInteger(value)
        && (number.MeasureUnit is null || number.MeasureUnit.IsCounted || number.MeasureUnit.Dimension == Dimension.Number);

    /// <summary>Gives the number at face value and the set of its possible values, in a unit.</summary>
    /// <returns>False where the units differ.</returns>
    public static bool TryConvert(ReportedValue number, MeasureUnit? unit, ClaimShape shape, PlanEnd plan, bool isExact, out Interval? face, out Interval possible)
    {
        ReportedValue print = plan == PlanEnd.None ? number : AtItsBound(number, plan);
        decimal? value = print.Value ?? (print.Fraction is { Ratio: { } ratio } ? RatioIn(ratio, unit) : print.RangeLow == print.RangeHigh ? print.RangeLow : null);
        bool isShare = print.Value is null && print.Fraction is not null;
        possible = (isExact || isShare) && value is { } exact ? Interval.Point(exact) : print.Possible;
        face = value is { } own ? Interval.Point(own) : null;
        if ((isShare && !HaveOtherNouns(print.MeasureUnit, unit)) || print.MeasureUnit == unit || IsBare(print.MeasureUnit) || IsBare(unit) || (shape.Has(ClaimTraits.Points) && IsPerCent(print.MeasureUnit) && IsPerCent(unit)))
        {
            return true;
        }

        return TryConvert(ref face, ref possible, print.MeasureUnit!, unit!)
            || TryConvert(ref face, ref possible, print.MeasureUnit!.WithoutPer(), unit!.WithoutPer(), onlyIf: print.MeasureUnit.IsPerYear != unit.IsPerYear);
    }

    /// <summary>Whether a result that is a ratio may be printed in a unit.</summary>
    public static bool IsOfRatio(MeasureUnit? unit) => IsPerCent(unit) || IsBare(unit) || unit?.Dimension == Dimension.Multiple;

    /// <summary>Whether two counts are of different things, which do not add up and are not the same fact.</summary>
    public static bool HaveOtherNouns(MeasureUnit? one, MeasureUnit? other) =>
        one is { IsCounted: true } && other is { IsCounted: true } && one != other && !one.IsConvertibleTo(other);

    private static bool IsPerCent(MeasureUnit? unit) => unit?.Dimension is Dimension.Percent or Dimension.PercentagePoint;

    private static bool IsBare(MeasureUnit? unit) => unit is null || unit.Dimension == Dimension.Number;

    // A share too large to be written in per cent has no number of its own.
    private static decimal? RatioIn(decimal ratio, MeasureUnit? unit) =>
        unit?.Dimension != Dimension.Percent ? ratio : DecimalMath.TryMultiply(ratio, 100, out decimal percent) ? percent : null;

    // The reports take the end of a planned range that commits, and the bound of a one-sided plan, as the plan.
    private static ReportedValue AtItsBound(ReportedValue plan, PlanEnd end) =>
        plan.Qualifier == Qualifier.Range && (end == PlanEnd.High ? plan.RangeHigh : plan.RangeLow) is { } bound ? new ReportedValue(Qualifier.Exact, bound, DecimalMath.RoomFor(bound, plan.Decimals), measureUnit: plan.MeasureUnit)
        : plan.Value is { } value && plan.Qualifier != Qualifier.Exact ? new ReportedValue(Qualifier.Exact, value, plan.Decimals, measureUnit: plan.MeasureUnit)
        : plan;

    private static MeasureUnit? FirstUnit(ReadOnlySpan<ReportedValue?> numbers)
    {
        foreach (ReportedValue? number in numbers)
        {
            if (number?.MeasureUnit is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    private static bool TryConvert(ref Interval? face, ref Interval possible, MeasureUnit from, MeasureUnit to, bool onlyIf = true)
    {
        Interval point = default;
        if (!onlyIf || !TryConvert(possible, from, to, out Interval converted) || (face is { } own && !TryConvert(own, from, to, out point)))
        {
            return false;
        }

        face = face is null ? null : point;
        possible = converted;
        return true;
    }

    private static bool TryConvert(Interval set, MeasureUnit from, MeasureUnit to, out Interval converted)
    {
        converted = default;
        decimal low = 0;
        decimal high = 0;
        if (!from.IsConvertibleTo(to)
            || (set.Low is { } least && !from.TryConvert(least, to, out low))
            || (set.High is { } most && !from.TryConvert(most, to, out high)))
        {
            return false;
        }

        converted = Interval.Create(set.Low is null ? null : low, set.High is null ? null : high, set.LowClosed, set.HighClosed);
        return true;
    }
}
