namespace LocalGovMetrics.Values;

/// <summary>Decimal operations that answer false instead of throwing, and that know on which side they rounded.</summary>
internal static class DecimalMath
{
    public static bool TryDivide(decimal dividend, decimal divisor, out decimal quotient)
    {
        quotient = 0;
        if (divisor == 0)
        {
            return false;
        }

        try
        {
            quotient = dividend / divisor;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        try
        {
            product = left * right;
            return true;
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }
    }

    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        try
        {
            sum = left + right;
            return true;
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }
    }

    /// <summary>Ten to the power of <paramref name="exponent"/>, from -28 to 28.</summary>
    public static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (int i = Math.Abs(exponent); i > 0; i--)
        {
            power *= 10;
        }

        return exponent < 0 ? 1 / power : power;
    }

    /// <summary>The place value of the last non-zero digit of a number: 100 for 1700, 0.1 for 8.30; 1 for 0.</summary>
    public static decimal LastNonZeroPlace(decimal value)
    {
        if (value == 0)
        {
            return 1;
        }

        decimal place = PowerOfTen(-value.Scale);
        decimal digits = Math.Abs(value) / place;
        while (digits % 10 == 0)
        {
            digits /= 10;
            place *= 10;
        }

        return place;
    }

    /// <summary>How many decimals a number needs: 1 for 8.30, 0 for 1700.</summary>
    public static int DecimalsOf(decimal value)
    {
        int decimals = value.Scale;
        while (decimals > 0 && decimal.Round(value, decimals - 1, MidpointRounding.ToZero) == value)
        {
            decimals--;
        }

        return decimals;
    }

    /// <summary>Tells whether a number can be held with exactly so many decimals; false where it has more, or has no room for them.</summary>
    public static bool FitsDecimals(decimal value, int decimals)
    {
        decimal held = decimal.Round(value, decimals, MidpointRounding.ToZero) + new decimal(0, 0, 0, isNegative: false, (byte)decimals);
        return held == value && held.Scale == decimals;
    }

    /// <summary>The decimals that a number of a print can be written with: those of the print, or its own where there is no room for them.</summary>
    public static int RoomFor(decimal value, int decimals) => FitsDecimals(value, decimals) ? decimals : value.Scale;

    /// <summary>How many digits stand before the decimal mark: 3 for 700.5, 0 for 0.5.</summary>
    public static int IntegerDigits(decimal value)
    {
        decimal size = Math.Abs(value);
        int digits = 0;
        while (size >= 1)
        {
            size /= 10;
            digits++;
        }

        return digits;
    }

    /// <summary>The smallest step that changes a number at the full precision of decimal.</summary>
    public static decimal Ulp(decimal value) => PowerOfTen(-Math.Max(0, 28 - IntegerDigits(value)));
}
