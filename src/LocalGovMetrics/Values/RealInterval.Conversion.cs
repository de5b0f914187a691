using System.Numerics;

namespace LocalGovMetrics.Values;

/// <content>The named conversion from decimal sets.</content>
public readonly partial struct RealInterval
{
    private const int MantissaBits = 52;
    private const int ExponentOfLastBit = -1075;

    /// <summary>Converts a decimal set, rounding outward: the narrowest real set that holds all of it.</summary>
    /// <param name="exact">The decimal set.</param>
    /// <returns>The real set; an end that binary numbers cannot hold moves outward to the next one that they can.</returns>
    public static RealInterval FromInterval(Interval exact) => new(
        exact.Low is { } low ? LargestNotAbove(low) : null,
        exact.High is { } high ? -LargestNotAbove(-high) : null,
        exact.LowClosed,
        exact.HighClosed);

    private static double LargestNotAbove(decimal exact)
    {
        double candidate = BinaryNumber.FromDecimal(exact);
        while (CompareExactly(candidate, exact) > 0)
        {
            candidate = Math.BitDecrement(candidate);
        }

        while (CompareExactly(Math.BitIncrement(candidate), exact) <= 0)
        {
            candidate = Math.BitIncrement(candidate);
        }

        return candidate;
    }

    // Both numbers are whole numbers over a power of 2 and over a power of 10: compare the cross products.
    private static int CompareExactly(double binary, decimal exact)
    {
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(binary));
        long mantissa = bits & ((1L << MantissaBits) - 1);
        int exponent = (int)(bits >> MantissaBits);
        if (exponent == 0)
        {
            exponent = 1;
        }
        else
        {
            mantissa |= 1L << MantissaBits;
        }

        exponent += ExponentOfLastBit;
        int[] parts = decimal.GetBits(exact);
        BigInteger left = new BigInteger(binary < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, exact.Scale);
        BigInteger right = new(new decimal(parts[0], parts[1], parts[2], exact < 0, 0));
        return exponent < 0 ? left.CompareTo(right << -exponent) : (left << exponent).CompareTo(right);
    }
}
