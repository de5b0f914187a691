namespace LocalGovMetrics.Values;

/// <content>Arithmetic on sets, rounded outward; an end that leaves the range of decimal becomes unbounded.</content>
public readonly partial struct Interval
{
    /// <summary>Adds every number of one set to every number of the other.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns>The set of the sums.</returns>
    public static Interval operator +(Interval left, Interval right) => new(
        Sum(left.Low, right.Low, -1),
        Sum(left.High, right.High, 1),
        left.LowClosed && right.LowClosed,
        left.HighClosed && right.HighClosed);

    /// <summary>Turns every number of a set around zero.</summary>
    /// <param name="value">The set.</param>
    /// <returns>The set of the negated numbers.</returns>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low, value.HighClosed, value.LowClosed);

    /// <summary>Takes every number of the second set from every number of the first.</summary>
    /// <param name="left">The set to take from.</param>
    /// <param name="right">The set to take.</param>
    /// <returns>The set of the differences.</returns>
    public static Interval operator -(Interval left, Interval right) => left + -right;

    /// <summary>Multiplies every number of one set by every number of the other.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns>The set of the products.</returns>
    public static Interval operator *(Interval left, Interval right)
    {
        End low = End.Smallest(left, right, out End high);
        return new Interval(low.Value, high.Value, low.Closed, high.Closed);
    }

    /// <summary>Divides every number of this set by every number of another.</summary>
    /// <param name="divisor">The set to divide by.</param>
    /// <param name="quotient">The set of the quotients, or the whole line where the divisor may be 0.</param>
    /// <returns>False where the divisor may be 0.</returns>
    public bool TryDivide(Interval divisor, out Interval quotient)
    {
        if (divisor.Contains(0) || divisor.Low == 0 || divisor.High == 0)
        {
            quotient = default;
            return false;
        }

        Interval inverse = new(
            Inverse(divisor.High, divisor.Low, -1),
            Inverse(divisor.Low, divisor.High, 1),
            divisor.HighClosed,
            divisor.LowClosed);
        quotient = this * inverse;
        return true;
    }

    private static decimal? Sum(decimal? left, decimal? right, int outward) =>
        left is { } l && right is { } r && DecimalMath.TryAdd(l, r, out decimal sum)
            ? Outward(sum, outward, sum - l == r && sum - r == l)
            : null;

    private static decimal? Inverse(decimal? end, decimal? otherEnd, int outward)
    {
        if (end is not { } value)
        {
            return otherEnd is { } other && Math.Sign(other) == outward ? null : 0;
        }

        return DecimalMath.TryDivide(1, value, out decimal inverse)
            ? Outward(inverse, outward, DecimalMath.TryMultiply(inverse, value, out decimal one) && one == 1)
            : null;
    }

    private static decimal? Outward(decimal value, int direction, bool exact) =>
        exact ? value
        : DecimalMath.TryAdd(value, direction * DecimalMath.Ulp(value), out decimal moved) ? moved
        : null;

    /// <summary>One end of a product: a number, or an unbounded side.</summary>
    private readonly record struct End(decimal? Value, int Infinite, bool Closed)
    {
        public static End Smallest(Interval left, Interval right, out End largest)
        {
            End low = default;
            End high = default;
            bool first = true;
            foreach (End a in (ReadOnlySpan<End>)[LowOf(left), HighOf(left)])
            {
                foreach (End b in (ReadOnlySpan<End>)[LowOf(right), HighOf(right)])
                {
                    End down = Product(a, b, -1);
                    End up = Product(a, b, 1);
                    low = first || down.CompareTo(low) < 0 ? down : down.CompareTo(low) == 0 ? low with { Closed = low.Closed || down.Closed } : low;
                    high = first || up.CompareTo(high) > 0 ? up : up.CompareTo(high) == 0 ? high with { Closed = high.Closed || up.Closed } : high;
                    first = false;
                }
            }

            largest = high;
            return low;
        }

        private static End LowOf(Interval set) => new(set.Low, set.Low is null ? -1 : 0, set.LowClosed);

        private static End HighOf(Interval set) => new(set.High, set.High is null ? 1 : 0, set.HighClosed);

        private static End Product(End a, End b, int outward)
        {
            if (a.Value == 0 || b.Value == 0)
            {
                return new End(0, 0, (a.Value == 0 && a.Closed) || (b.Value == 0 && b.Closed) || (a.Closed && b.Closed));
            }

            int sign = a.Sign * b.Sign;
            if (a.Value is not { } x || b.Value is not { } y || !DecimalMath.TryMultiply(x, y, out decimal product))
            {
                return new End(null, sign, false);
            }

            bool exact = x.Scale + y.Scale <= 28 && DecimalMath.TryDivide(product, y, out decimal back) && back == x;
            decimal? moved = Outward(product, outward, exact);
            return moved is null ? new End(null, sign, false) : new End(moved, 0, a.Closed && b.Closed);
        }

        private int Sign => Infinite != 0 ? Infinite : Math.Sign(Value.GetValueOrDefault());

        private int CompareTo(End other) =>
            Infinite != other.Infinite ? Infinite.CompareTo(other.Infinite)
            : Infinite != 0 ? 0
            : Nullable.Compare(Value, other.Value);
    }
}
