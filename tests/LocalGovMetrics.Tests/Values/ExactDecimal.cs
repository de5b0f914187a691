using System.Numerics;

namespace LocalGovMetrics.Tests.Values;

/// <summary>A fraction of whole numbers of any size: what decimal arithmetic would give without rounding.</summary>
internal readonly record struct ExactDecimal(BigInteger Numerator, BigInteger Denominator) : IComparable<ExactDecimal>
{
    public static ExactDecimal From(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        return new(new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0)), BigInteger.Pow(10, value.Scale));
    }

    public static ExactDecimal From(double value)
    {
        BigInteger denominator = BigInteger.Pow(2, 1074);
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFF) + (exponent == 0 ? 0 : 1L << 52);
        return new((value < 0 ? -mantissa : mantissa) << Math.Max(0, exponent - 1), denominator);
    }

    public static ExactDecimal operator +(ExactDecimal a, ExactDecimal b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static ExactDecimal operator -(ExactDecimal a, ExactDecimal b) => a + new ExactDecimal(-b.Numerator, b.Denominator);

    public static ExactDecimal operator *(ExactDecimal a, ExactDecimal b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static ExactDecimal operator /(ExactDecimal a, ExactDecimal b) =>
        new(a.Numerator * b.Denominator * b.Numerator.Sign, a.Denominator * BigInteger.Abs(b.Numerator));

    public ExactDecimal Power(int exponent) => new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    public int CompareTo(ExactDecimal other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
