using System.Numerics;

namespace LocalGovMetrics.Values;

/// <content>From binary to decimal.</content>
public static partial class BinaryNumber
{
    private const int Digits = 15;
    private const double BeyondFifteen = 1e15;
    private const int MostDecimals = 28;

    /// <summary>Gives the decimal of fifteen significant digits, and of 28 decimals at most, nearest to a binary number; of two equally near ones that whose last digit is even.</summary>
    /// <param name="value">A finite number of a size that decimals reach, below 7.9228e28.</param>
    /// <returns>The decimal, without zeros at the end of its decimals.</returns>
    /// <exception cref="OverflowException">The number is not finite, or too large for a decimal.</exception>
    public static decimal ToDecimal(double value) =>
        TryToDecimal(value, out decimal result) ? result : throw new OverflowException(FormattableString.Invariant($"{value} is too large for a decimal."));

    /// <summary>Gives the decimal of fifteen significant digits nearest to a binary number, where there is one.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="result">The decimal as <see cref="ToDecimal"/> gives it, or 0.</param>
    /// <returns>False where the number is not finite, or too large for a decimal.</returns>
    public static bool TryToDecimal(double value, out decimal result)
    {
        double size = Math.Abs(value);
        if (size < BeyondFifteen && Math.Truncate(size) == size)
        {
            result = (long)value;
            return true;
        }

        int power = Digits - 1 - (int)Math.Floor(Math.ILogB(size) / BitsOfTen);
        if (size is > 1e-7 and < BeyondFifteen && power <= ExactPowers)
        {
            double scaled = size * Tens[power];
            if (scaled >= BeyondFifteen)
            {
                power--;
                scaled = size * Tens[power];
            }

            // What the product was rounded by is known exactly, and decides only in the middle between two.
            double beyond = Math.FusedMultiplyAdd(size, Tens[power], -scaled);
            double whole = Math.Floor(scaled);
            double part = scaled - whole;
            ulong digits = unchecked((ulong)whole);
            bool isAbove = part > 0.5 || (part == 0.5 && (beyond > 0 || (beyond == 0 && (digits & 1) == 1)));
            result = Make(digits + (isAbove ? 1UL : 0), power, value < 0);
            return true;
        }

        return TryExactly(value, out result);
    }

    private static decimal Make(ulong digits, int decimals, bool isNegative)
    {
        while (decimals >= 4 && digits % 10_000 == 0)
        {
            digits /= 10_000;
            decimals -= 4;
        }

        while (decimals > 0 && digits % 10 == 0)
        {
            digits /= 10;
            decimals--;
        }

        return new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, isNegative && digits != 0, (byte)decimals);
    }

    // A binary number is a whole number over or times a power of two: its decimals are found in whole numbers, and rounded once.
    private static bool TryExactly(double value, out decimal result)
    {
        result = 0;
        double size = Math.Abs(value);
        if (!double.IsFinite(value) || size >= (double)UInt128.MaxValue)
        {
            return false;
        }

        if (size < 1e-29)
        {
            return true;
        }

        long bits = BitConverter.DoubleToInt64Bits(size);
        int exponent = (int)(bits >> (SignificandBits - 1)) - 1075;
        BigInteger significand = (bits & ((1L << (SignificandBits - 1)) - 1)) | (1L << (SignificandBits - 1));
        int power = Math.Min(Digits - 1 - (int)Math.Floor(Math.ILogB(size) / BitsOfTen), MostDecimals);
        BigInteger digits = Scaled(significand, exponent, power);
        if (digits > (ulong)BeyondFifteen)
        {
            power--;
            digits = Scaled(significand, exponent, power);
        }

        if (power >= 0)
        {
            result = Make((ulong)digits, power, value < 0);
            return true;
        }

        BigInteger whole = digits * TenTo(-power);
        if (whole > (BigInteger)decimal.MaxValue)
        {
            return false;
        }

        result = value < 0 ? -(decimal)whole : (decimal)whole;
        return true;
    }

    /// <summary>The whole number nearest to s·2^e·10^p, ties to even.</summary>
    private static BigInteger Scaled(BigInteger significand, int exponent, int power)
    {
        BigInteger dividend = significand * TenTo(Math.Max(power, 0)) << Math.Max(exponent, 0);
        BigInteger divisor = TenTo(Math.Max(-power, 0)) << Math.Max(-exponent, 0);
        BigInteger quotient = BigInteger.DivRem(dividend, divisor, out BigInteger rest);
        int side = (rest << 1).CompareTo(divisor);
        return side > 0 || (side == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
