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
        End low = End.Smallest(left, right, End.Product, out End high);
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

        End low = End.Smallest(this, divisor, End.Quotient, out End high);
        quotient = new Interval(low.Value, high.Value, low.Closed, high.Closed);
        return true;
    }

    private static decimal? Sum(decimal? left, decimal? right, int outward) =>
        left is { } l && right is { } r && DecimalMath.TryAdd(l, r, out decimal sum)
            ? Outward(sum, outward, IsExactSum(sum, l, r))
            : null;

    // At the ends of decimal a sum that was rounded away from an end of the range may not be taken back.
    private static bool IsExactSum(decimal sum, decimal left, decimal right)
    {
        try
        {
            return sum - left == right && sum - right == left;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static decimal? Outward(decimal value, int direction, bool exact) =>
        exact ? value
        : DecimalMath.TryAdd(value, direction * DecimalMath.Ulp(value), out decimal moved) ? moved
        : null;

    // Decimal keeps all decimals of a product unless it had to round: fewer decimals than the factors have mean rounding.
    private static bool IsExact(decimal product, decimal left, decimal right) => product.Scale == left.Scale + right.Scale;

    /// <summary>One end of a product or quotient: a number, or an unbounded side.</summary>
    private readonly record struct End(decimal? Value, int Infinite, bool Closed)
    {
        public static End Smallest(Interval left, Interval right, Func<End, End, int, End> combine, out End largest)
        {
            End low = default;
            End high = default;
            bool first = true;
            foreach (End a in (ReadOnlySpan<End>)[LowOf(left), HighOf(left)])
            {
                foreach (End b in (ReadOnlySpan<End>)[LowOf(right), HighOf(right)])
                {
                    End down = combine(a, b, -1);
                    End up = combine(a, b, 1);
                    low = first || down.CompareTo(low) < 0 ? down : down.CompareTo(low) == 0 ? low with { Closed = low.Closed || down.Closed } : low;
                    high = first || up.CompareTo(high) > 0 ? up : up.CompareTo(high) == 0 ? high with { Closed = high.Closed || up.Closed } : high;
                    first = false;
                }
            }

            largest = high;
            return low;
        }

        public static End Product(End a, End b, int outward)
        {
            if (a.Value == 0 || b.Value == 0)
            {
                return new End(0, 0, (a.Value == 0 && a.Closed) || (b.Value == 0 && b.Closed) || (a.Closed && b.Closed));
            }

            return a.Value is { } x && b.Value is { } y && DecimalMath.TryMultiply(x, y, out decimal product)
                ? Rounded(product, outward, IsExact(product, x, y), a, b)
                : new End(null, a.Sign * b.Sign, false);
        }

        // The divisor is never 0. Towards an unbounded divisor every quotient comes as near to 0 as one likes.
        public static End Quotient(End a, End b, int outward)
        {
            if (a.Value == 0 || b.Value is not { } y)
            {
                return new End(0, 0, a.Value == 0 && a.Closed);
            }

            return a.Value is { } x && DecimalMath.TryDivide(x, y, out decimal quotient)
                ? Rounded(quotient, outward, DecimalMath.TryMultiply(quotient, y, out decimal back) && back == x && IsExact(back, quotient, y), a, b)
                : new End(null, a.Sign * b.Sign, false);
        }

        private static End Rounded(decimal result, int outward, bool exact, End a, End b) =>
            Outward(result, outward, exact) is { } moved ? new End(moved, 0, a.Closed && b.Closed) : new End(null, a.Sign * b.Sign, false);

        private static End LowOf(Interval set) => new(set.Low, set.Low is null ? -1 : 0, set.LowClosed);

        private static End HighOf(Interval set) => new(set.High, set.High is null ? 1 : 0, set.HighClosed);

        private int Sign => Infinite != 0 ? Infinite : Math.Sign(Value.GetValueOrDefault());

        private int CompareTo(End other) =>
            Infinite != other.Infinite ? Infinite.CompareTo(other.Infinite)
            : Infinite != 0 ? 0
            : Nullable.Compare(Value, other.Value);
    }
}
