using System.Globalization;
using System.Numerics;

namespace LocalGovMetrics.Comparison;

/// <summary>A quotient of whole numbers, exact: what is equal compares as equal, in whatever order it was added up.</summary>
internal readonly struct Ratio : IComparable<Ratio>
{
    private const int KeptBits = 64;
    private const double LargestWhole = 1L << 53;

    private readonly BigInteger _denominator;

    public Ratio(BigInteger numerator, BigInteger denominator) =>
        (Numerator, _denominator) = denominator.Sign < 0 ? (-numerator, -denominator) : (numerator, denominator);

    public static Ratio One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    /// <summary>Gets the denominator, above 0.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public int Sign => Numerator.Sign;

    public static Ratio operator +(Ratio left, Ratio right)
    {
        if (left.Denominator == right.Denominator)
        {
            return new Ratio(left.Numerator + right.Numerator, left.Denominator);
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(left.Denominator, right.Denominator);
        BigInteger other = right.Denominator / common;
        return new Ratio((left.Numerator * other) + (right.Numerator * (left.Denominator / common)), left.Denominator * other);
    }

    public static Ratio operator -(Ratio value) => new(-value.Numerator, value.Denominator);

    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    public static Ratio operator *(Ratio left, Ratio right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Ratio operator /(Ratio left, Ratio right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The decimal number that a binary one is the nearest to: the shortest that reads back as it.</summary>
    /// <param name="value">A finite number.</param>
    public static Ratio From(double value)
    {
        if (Math.Abs(value) < LargestWhole && Math.Floor(value).Equals(value))
        {
            return new Ratio((long)value, 1);
        }

        string shortest = value.ToString("R", CultureInfo.InvariantCulture);
        int mark = shortest.IndexOf('E', StringComparison.Ordinal);
        int exponent = mark < 0 ? 0 : int.Parse(shortest.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> text = mark < 0 ? shortest : shortest.AsSpan(0, mark);
        int point = text.IndexOf('.');
        string digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        exponent -= point < 0 ? 0 : text.Length - point - 1;
        BigInteger whole = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent >= 0 ? new Ratio(whole * BigInteger.Pow(10, exponent), 1) : new Ratio(whole, BigInteger.Pow(10, -exponent));
    }

    public int CompareTo(Ratio other) =>
        Denominator == other.Denominator ? Numerator.CompareTo(other.Numerator) : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public Ratio Abs() => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>The power; of a number other than 0 where it is negative.</summary>
    public Ratio Pow(int power) => power >= 0
        ? new Ratio(BigInteger.Pow(Numerator, power), BigInteger.Pow(Denominator, power))
        : new Ratio(BigInteger.Pow(Denominator, -power), BigInteger.Pow(Numerator, -power));

    /// <summary>The root where it is a ratio too, of a number above 0.</summary>
    public Ratio? Root()
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return Root(Numerator / common) is { } numerator && Root(Denominator / common) is { } denominator ? new Ratio(numerator, denominator) : null;
    }

    /// <summary>The nearest binary number, the same for equal ratios; infinite beyond the range.</summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
        {
            return 0;
        }

        // As many bits as a machine word holds, the last of them telling whether anything follows: then one rounding is left, that to the nearest.
        BigInteger size = BigInteger.Abs(Numerator);
        int shift = KeptBits - checked((int)(size.GetBitLength() - Denominator.GetBitLength())) - 1;
        BigInteger quotient = shift >= 0
            ? BigInteger.DivRem(size << shift, Denominator, out BigInteger rest)
            : BigInteger.DivRem(size, Denominator << -shift, out rest);
        ulong bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        double nearest = Math.ScaleB((double)bits, -shift);
        return Sign < 0 ? -nearest : nearest;
    }

    private static BigInteger? Root(BigInteger square)
    {
        if (square.IsZero || square.IsOne)
        {
            return square;
        }

        BigInteger root = BigInteger.One << (int)((square.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + (square / root)) >> 1;
            if (next >= root)
            {
                return root * root == square ? root : null;
            }

            root = next;
        }
    }
}
