using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Brings a value to the unit of measure and the prices of a column.</summary>
internal sealed class ValueScaling(MeasureUnit? unit, PriceBasis prices, PriceIndex? index)
{
    private const int Percent = 100;

    public ComparedValue Apply(Comparand comparand)
    {
        if (WhyNone(comparand) is not UndefinedReason.None and var why)
        {
            return new ComparedValue(comparand, Computed.Undefined(why), null, null);
        }

        ReportedValue? number = comparand.Number;
        Interval possible = number is null ? Interval.Point(0)
            : CountOf(comparand, number) is { } count ? Interval.Point(count)
            : number is { Fraction: not null, Value: null } && ShareOf(number.Fraction.Value) is { } share ? Interval.Point(share)
            : comparand.Aspect == ComparandAspect.Attainment && number.Value is { } ratio ? Interval.Point(ratio) // calculated, not printed
            : number.Possible;
        bool inRange = TryScale(comparand, possible.Low, out decimal? low) & TryScale(comparand, possible.High, out decimal? high);
        Computed result = NumberOf(comparand, number, out decimal? exact);
        Interval? scaled = inRange ? Interval.Create(low, high, possible.LowClosed, possible.HighClosed) : null;

        // Conversions round: the number that is ranked stays among those that rank it.
        return new ComparedValue(comparand, result, exact is { } own && scaled is { } set && !set.Contains(own) ? ComparedValue.HullOf(set, Interval.Point(own)) : scaled, exact);
    }

    /// <summary>What multiplies the numbers of a description; NaN where a conversion leaves the range of numbers.</summary>
    public double FactorOf(Comparand description) => TryScale(description, 1, out decimal? factor) ? BinaryNumber.FromDecimal(factor.GetValueOrDefault()) : double.NaN;

    private UndefinedReason WhyNone(Comparand comparand) =>
        comparand.Attained is { IsDefined: false, Reason: UndefinedReason.NothingLeft } && !comparand.IsDirectionAssumed ? UndefinedReason.NothingLeft
        : comparand.Aspect == ComparandAspect.Attainment && comparand.IsDirectionAssumed ? UndefinedReason.DirectionAssumed
        : comparand.Number is null && ComparandMeasure.IsRate(comparand, unit) ? UndefinedReason.NilOfRate
        : UndefinedReason.None;

    private Computed NumberOf(Comparand comparand, ReportedValue? number, out decimal? exact)
    {
        exact = null;
        if (number is null)
        {
            exact = 0;
            return Computed.From(0);
        }

        if (CountOf(comparand, number) is { } count)
        {
            return Scaled(comparand, count, out exact);
        }

        if (number.Fraction is { } fraction && comparand.MeasureUnit == MeasureUnit.Percent)
        {
            return ShareOf(fraction) is { } share ? Scaled(comparand, share, out exact) : Computed.Undefined(fraction.Of == 0 ? UndefinedReason.ZeroBase : UndefinedReason.OutOfRange);
        }

        return number.Qualifier switch
        {
            Qualifier.Exact or Qualifier.About or Qualifier.Nearly when number.Value is { } value => Scaled(comparand, value, out exact),
            Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan when number.Value is not null => Computed.Undefined(UndefinedReason.Unbounded),
            Qualifier.None or Qualifier.Exact or Qualifier.About or Qualifier.Nearly or Qualifier.Range
                or Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan => Computed.Undefined(UndefinedReason.NotApplicable),
        };
    }

    private static decimal? ShareOf(Fraction fraction) =>
        DecimalMath.TryMultiply(fraction.Count, Percent, out decimal hundreds) && DecimalMath.TryDivide(hundreds, fraction.Of, out decimal share) ? share : null;

    // A bare fraction under a counted noun is compared by its count: 01/04 communes are one.
    private static decimal? CountOf(Comparand comparand, ReportedValue number) =>
        number is { Fraction: { } fraction, Value: null } && comparand.MeasureUnit != MeasureUnit.Percent ? fraction.Count : null;

    private Computed Scaled(Comparand comparand, decimal value, out decimal? scaled)
    {
        if (TryScale(comparand, value, out scaled))
        {
            return Computed.From(BinaryNumber.FromDecimal(scaled.GetValueOrDefault()));
        }

        scaled = null;
        return Computed.Undefined(UndefinedReason.OutOfRange);
    }

    private bool TryScale(Comparand comparand, decimal? end, out decimal? scaled)
    {
        scaled = end;
        if (end is not { } value)
        {
            return true;
        }

        decimal result = value;
        bool isInUnit = comparand.MeasureUnit is not { } own || unit is null || own == unit
            || (own.IsConvertibleTo(unit) ? own.TryConvert(value, unit, out result)
                : DecimalMath.TryMultiply(value, own.Factor, out result) && DecimalMath.TryDivide(result, unit.Factor, out result));
        bool isAtPrices = comparand.PriceBasis == prices || index is null || !PriceCheck.IsAmount(comparand)
            || index.TryConvert(result, comparand.PriceBasis, comparand.Period.LastYear, prices, out result);
        scaled = result;
        return isInUnit && isAtPrices;
    }
}
