using System.Globalization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Values;

/// <summary>Prints typed numbers so that they are read in one way only.</summary>
internal static class NumberPrint
{
    /// <summary>The most bytes that a printed number takes.</summary>
    public const int Longest = 64;

    private const int Ambiguous = 3;

    private const decimal LargestToldApart = 1_000_000_000_000_000m;

    // With four decimals and eleven digits before them, fifteen digits: as many as a double always keeps.
    private const double TooLargeForShort = 1e11;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4];

    /// <summary>Prints a number with a point and every digit; one with exactly three decimals gets a fourth, since three may be taken for a group.</summary>
    public static int Write<T>(T number, Span<byte> to)
        where T : struct, IUtf8SpanFormattable
    {
        if (typeof(T) == typeof(double) && TryWriteShort((double)(object)number, to, out int length))
        {
            return length;
        }

        _ = number.TryFormat(to, out length, default, CultureInfo.InvariantCulture);
        if (to[..length].Contains((byte)'E') && TryWriteDecimal(number, to, out int asDecimal))
        {
            length = asDecimal;
        }

        int point = to[..length].IndexOf((byte)'.');
        if (point >= 0 && length - point - 1 == Ambiguous)
        {
            to[length++] = (byte)'0';
        }

        return length;
    }

    /// <summary>Takes back what the library that reads decimals adds on .NET 11, where it multiplies whole numbers by a binary tenth with all its digits.</summary>
    /// <param name="value">The decimal as it was read.</param>
    /// <param name="scale">How many decimals its column has.</param>
    /// <exception cref="InvalidDataException">The number is so long that what was added cannot be told from it.</exception>
    public static decimal AtScale(decimal value, int scale)
    {
        if (value.Scale <= scale)
        {
            // There a zero comes without its decimals.
            return value + new decimal(0, 0, 0, isNegative: false, (byte)scale);
        }

        decimal rounded = Math.Round(value, scale, MidpointRounding.ToEven);
        return Math.Abs(rounded) < LargestToldApart * new decimal(1, 0, 0, isNegative: false, (byte)scale)
            ? rounded
            : throw new InvalidDataException(Language.Said("fileNote.onRuntimeDecimalMoreThan"));
    }

    /// <summary>Prints a double that has four decimals at most: fifteen digits that give the double back are its shortest print, no other fifteen do.</summary>
    private static bool TryWriteShort(double number, Span<byte> to, out int length)
    {
        length = 0;
        double size = Math.Abs(number);
        if (!(size < TooLargeForShort) || (size == 0 && double.IsNegative(number)))
        {
            return false;
        }

        for (int decimals = 0; decimals < Powers.Length; decimals++)
        {
            long digits = unchecked((long)((size * Powers[decimals]) + 0.5));
            if (digits / Powers[decimals] == size)
            {
                length = WriteDigits(digits, decimals, number < 0, to);
                return true;
            }
        }

        return false;
    }

    private static int WriteDigits(long digits, int decimals, bool isNegative, Span<byte> to)
    {
        int at = 0;
        if (isNegative)
        {
            to[at++] = (byte)'-';
        }

        (long whole, long rest) = Math.DivRem(digits, (long)Powers[decimals]);
        _ = whole.TryFormat(to[at..], out int length, default, CultureInfo.InvariantCulture);
        at += length;
        if (decimals == 0)
        {
            return at;
        }

        to[at] = (byte)'.';
        for (int place = at + decimals; place > at; place--)
        {
            to[place] = unchecked((byte)('0' + (rest % 10)));
            rest /= 10;
        }

        at += decimals + 1;
        if (decimals == Ambiguous)
        {
            to[at++] = (byte)'0';
        }

        return at;
    }

    // A power of ten is not how reports print numbers.
    private static bool TryWriteDecimal<T>(T number, Span<byte> to, out int length)
    {
        const double Largest = 7e27;
        length = 0;
        double value = number switch { double wide => wide, float narrow => narrow, _ => double.NaN };
        return Math.Abs(value) < Largest && BinaryNumber.ToDecimal(value).TryFormat(to, out length, default, CultureInfo.InvariantCulture);
    }
}
