using System.Numerics;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>The error of a computed root, from integers alone: if y is the n-th root of x, yⁿ − x is n·x times the relative error of y.</summary>
internal static class ExactRoot
{
    /// <summary>The distance of a growth factor from (last / first)^(1 / periods), in units of its last place.</summary>
    public static double ErrorInUlps(double first, double last, int periods, double factor)
    {
        (BigInteger mantissa, int exponent) = Split(factor);
        (BigInteger from, int fromExponent) = Split(first);
        (BigInteger to, int toExponent) = Split(last);
        BigInteger reached = BigInteger.Pow(mantissa, periods) * from;
        int shift = (exponent * periods) + fromExponent - toExponent;
        (reached, to) = shift >= 0 ? (reached << shift, to) : (reached, to << -shift);
        double relative = Quotient(reached - to, to * periods);
        return relative * factor / (Math.BitIncrement(factor) - factor);
    }

    private static (BigInteger Mantissa, int Exponent) Split(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52);
        long fraction = bits & 0xFFFFFFFFFFFFF;
        return exponent == 0 ? (fraction, -1074) : (fraction | 1L << 52, exponent - 1075);
    }

    // Cut to what a double holds before it becomes one: runtimes round large integers differently.
    private static double Quotient(BigInteger dividend, BigInteger divisor)
    {
        const int Bits = 200;
        BigInteger quotient = (dividend << Bits) / divisor;
        int excess = (int)Math.Max(0, BigInteger.Abs(quotient).GetBitLength() - 53);
        double cut = (double)(BigInteger.Abs(quotient) >> excess);
        return (quotient.Sign < 0 ? -cut : cut) * Math.ScaleB(1, excess - Bits);
    }
}
