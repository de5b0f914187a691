using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Brings a value to the unit of measure and the prices of a column.</summary>
internal sealed class ValueScaling(MeasureUnit? unit, PriceBasis prices, PriceIndex? index)
{
    private const int Percent = 100;

    public ComparedValue Apply(Comparand comparand)
    {
        ReportedValue? number = comparand.Number;
        Interval possible = number is null ? Interval.Point(0)
            : CountOf(comparand, number) is { } count ? Interval.Point(count)
            : comparand.Aspect == ComparandAspect.Attainment && number.Value is { } ratio ? Interval.Point(ratio) // calculated, not printed
            : number.Possible;
        bool inRange = TryScale(comparand, possible.Low, out decimal? low) & TryScale(comparand, possible.High, out decimal? high);
        return new ComparedValue(comparand, NumberOf(comparand, number), inRange ? Interval.Create(low, high, possible.LowClosed, possible.HighClosed) : null);
    }

    /// <summary>What multiplies the numbers of a description; NaN where a conversion leaves the range of numbers.</summary>
    public double FactorOf(Comparand description) => TryScale(description, 1, out decimal? factor) ? BinaryNumber.FromDecimal(factor.GetValueOrDefault()) : double.NaN;

    private Computed NumberOf(Comparand comparand, ReportedValue? number) => number switch
    {
        null => Computed.From(0),
        _ when CountOf(comparand, number) is { } count => Scaled(comparand, count),
        { Fraction: { } fraction } when comparand.MeasureUnit == MeasureUnit.Percent => DecimalMath.TryMultiply(fraction.Count, Percent, out decimal hundreds) && DecimalMath.TryDivide(hundreds, fraction.Of, out decimal share)
            ? Scaled(comparand, share)
            : Computed.Undefined(fraction.Of == 0 ? UndefinedReason.ZeroBase : UndefinedReason.OutOfRange),
        { Qualifier: Qualifier.Range } => Computed.Undefined(UndefinedReason.NotApplicable),
        { Qualifier: Qualifier.Exact or Qualifier.About or Qualifier.Nearly, Value: { } value } => Scaled(comparand, value),
        { Value: null } => Computed.Undefined(UndefinedReason.NotApplicable),
        _ => Computed.Undefined(UndefinedReason.Unbounded),
    };

    // A bare fraction under a counted noun is compared by its count: 01/04 communes are one.
    private static decimal? CountOf(Comparand comparand, ReportedValue number) =>
        number is { Fraction: { } fraction, Value: null } && comparand.MeasureUnit != MeasureUnit.Percent ? fraction.Count : null;

    private Computed Scaled(Comparand comparand, decimal value) =>
        TryScale(comparand, value, out decimal? scaled) ? Computed.From(BinaryNumber.FromDecimal(scaled.GetValueOrDefault())) : Computed.Undefined(UndefinedReason.OutOfRange);

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
