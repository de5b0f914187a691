using System.Numerics;

namespace LocalGovMetrics.Values;

/// <summary>The two conversions between decimal and binary numbers, with the same result on every runtime.</summary>
/// <remarks>
/// The casts of the runtime changed between .NET 10 and .NET 11. Here a decimal becomes the nearest binary number, ties to even; a binary number
/// becomes the decimal of fifteen significant digits that is nearest to its exact value, ties to even, without zeros at its end. Fifteen digits are as many
/// as every binary number keeps, so what was printed with so many comes back as it was printed, and the rounding of a sum or a quotient in binary does not.
/// </remarks>
public static partial class BinaryNumber
{
    private const int SignificandBits = 53;
    private const int ScaleShift = 16;
    private const double BitsOfTen = 3.3219280948873623;
    private const int ExactPowers = 22;
    private const double TwoTo64 = 18446744073709551616.0;

    // 2^-95: far more than the error of a quotient in twice the digits.
    private const double LeastSeen = 2.5243548967072378e-29;

    // What binary numbers hold exactly: 10^22 is the last power of ten.
    private static readonly double[] Tens = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    /// <summary>Gives the binary number nearest to a decimal; of two equally near ones that whose last bit is 0.</summary>
    /// <param name="value">Any decimal.</param>
    /// <returns>The nearest binary number; never negative zero.</returns>
    public static double FromDecimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        int scale = unchecked(parts[3] >> ScaleShift) & 0xFF;
        ulong low = unchecked(((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        uint high = unchecked((uint)parts[2]);
        double size = high == 0 && low <= 1UL << SignificandBits && scale <= ExactPowers
            ? low / Tens[scale]
            : TryNearest(high, low, scale, out double near) ? near
            : Nearest(new UInt128(high, low), scale);
        return parts[3] < 0 && size > 0 ? -size : size;
    }

    // In twice the digits of a binary number, which tells the nearest one unless the quotient lies next to the middle between two.
    private static bool TryNearest(uint high, ulong low, int scale, out double nearest)
    {
        const int LowBits = 11;
        double top = high * TwoTo64;
        double middle = low >> LowBits << LowBits;
        double upper = top + middle;
        double lower = (top - upper) + middle + (low & ((1UL << LowBits) - 1));
        double digits = upper + lower;
        double rest = (upper - digits) + lower;
        double power = scale <= ExactPowers ? Tens[scale] : Tens[ExactPowers] * Tens[scale - ExactPowers];
        double beyond = scale <= ExactPowers ? 0 : Math.FusedMultiplyAdd(Tens[ExactPowers], Tens[scale - ExactPowers], -power);
        double quotient = digits / power;
        double correction = (Math.FusedMultiplyAdd(-quotient, power, digits) - (quotient * beyond) + rest) / power;
        double slack = quotient * LeastSeen;
        nearest = quotient + (correction + slack);
        return nearest > 0 && nearest.Equals(quotient + (correction - slack));
    }

    // m / 10^s = (m / 5^s) / 2^s. The quotient of m, shifted to 128 bits, and 5^s, of 66 bits at most, has more bits than a binary number; what remains only tells how to round.
    private static double Nearest(UInt128 digits, int scale)
    {
        if (digits == 0)
        {
            return 0;
        }

        int shift = (int)UInt128.LeadingZeroCount(digits);
        (UInt128 quotient, UInt128 rest) = UInt128.DivRem(digits << shift, FiveTo(scale));
        int excess = 128 - (int)UInt128.LeadingZeroCount(quotient) - SignificandBits;
        ulong significand = (ulong)(quotient >> excess);
        UInt128 cut = quotient & ((UInt128.One << excess) - 1);
        UInt128 half = UInt128.One << (excess - 1);
        bool isAbove = cut > half || (cut == half && (rest != 0 || (significand & 1) == 1));
        return Math.ScaleB((double)(significand + (isAbove ? 1UL : 0)), excess - shift - scale);
    }

    private static UInt128 FiveTo(int power)
    {
        UInt128 product = 1;
        for (int i = 0; i < power; i++)
        {
            product *= 5;
        }

        return product;
    }

    private static BigInteger TenTo(int power) => BigInteger.Pow(10, power);
}
