using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A number or a set of numbers as the policy takes it, with the printed number where there is one.</summary>
/// <param name="Set">The values that count.</param>
/// <param name="Point">The number at face value, or null where the print gives none.</param>
/// <param name="MeasureUnit">The unit, or null.</param>
internal readonly record struct Quantity(Interval Set, decimal? Point, MeasureUnit? MeasureUnit)
{
    public static Quantity Of(decimal number, MeasureUnit? unit) => new(Interval.Point(number), number, unit);

    /// <summary>Takes a printed number as the policy says.</summary>
    public static Quantity From(ReportedValue printed, VerdictPolicy policy)
    {
        decimal? number = printed.Qualifier switch
        {
            Qualifier.Exact or Qualifier.About => printed.Value ?? printed.Fraction?.Ratio,
            Qualifier.Range => EndOf(printed, policy.ActualRange),
            Qualifier.None or Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan or Qualifier.Nearly => policy.Censored == CensoredRule.Bound ? printed.Value : null,
        };
        bool asPrinted = printed.Qualifier is not (Qualifier.Exact or Qualifier.About) || !policy.RoundingCounts;
        return number is { } one && (asPrinted || printed.Value is null) ? Of(one, printed.MeasureUnit) : new Quantity(printed.Possible, number, printed.MeasureUnit);
    }

    public Quantity Negate() => new(-Set, -Point, MeasureUnit);

    public static Quantity Add(Quantity left, Quantity right, out bool inRange) => Combine(left, right, left.MeasureUnit, Sum, left.Set + right.Set, out inRange);

    public static bool TryDivide(Quantity left, Quantity right, MeasureUnit? unit, out Quantity quotient)
    {
        quotient = default;
        if (!left.Set.TryDivide(right.Set, out Interval set))
        {
            return false;
        }

        quotient = Combine(left, right, unit, Ratio, set, out bool inRange);
        return inRange;
    }

    public static bool TryMultiply(Quantity left, Quantity right, MeasureUnit? unit, out Quantity product)
    {
        product = Combine(left, right, unit, Product, left.Set * right.Set, out bool inRange);
        return inRange;
    }

    public bool TryConvert(MeasureUnit to, out Quantity converted)
    {
        converted = this with { MeasureUnit = to };
        if (MeasureUnit is not { } from || from == to)
        {
            return true;
        }

        decimal? low = null;
        decimal? high = null;
        decimal? point = null;
        bool ok = Try(from, to, Set.Low, ref low) && Try(from, to, Set.High, ref high) && Try(from, to, Point, ref point);
        converted = ok && (low is not { } l || high is not { } h || l <= h)
            ? new Quantity(Set.IsPoint ? Interval.Point(low.GetValueOrDefault()) : Spanned(low, high), point, to)
            : this;
        return ok;
    }

    private Interval Spanned(decimal? low, decimal? high) =>
        low == high && low is not null ? Interval.Point(low.Value) : Interval.Create(low, high, Set.LowClosed, Set.HighClosed);

    private static Quantity Combine(Quantity left, Quantity right, MeasureUnit? unit, Func<decimal, decimal, decimal?> operation, Interval set, out bool inRange)
    {
        decimal? point = left.Point is { } l && right.Point is { } r ? operation(l, r) : null;
        bool bothPoints = left.Set.IsPoint && right.Set.IsPoint;
        inRange = !bothPoints || point is not null;
        return bothPoints && point is { } one ? Of(one, unit) : new Quantity(set, point, unit);
    }

    private static decimal? Sum(decimal left, decimal right) => DecimalMath.TryAdd(left, right, out decimal sum) ? sum : null;

    private static decimal? Product(decimal left, decimal right) => DecimalMath.TryMultiply(left, right, out decimal product) ? product : null;

    private static decimal? Ratio(decimal left, decimal right) => DecimalMath.TryDivide(left, right, out decimal ratio) ? ratio : null;

    private static bool Try(MeasureUnit from, MeasureUnit to, decimal? number, ref decimal? converted)
    {
        if (number is not { } value)
        {
            return true;
        }

        bool ok = from.TryConvert(value, to, out decimal result);
        converted = result;
        return ok;
    }

    private static decimal? EndOf(ReportedValue printed, ActualRangeRule rule) => rule switch
    {
        ActualRangeRule.LowEnd => printed.RangeLow,
        ActualRangeRule.HighEnd => printed.RangeHigh,
        ActualRangeRule.Middle => (printed.RangeLow / 2) + (printed.RangeHigh / 2),
        ActualRangeRule.EveryValue => null,
    };
}
