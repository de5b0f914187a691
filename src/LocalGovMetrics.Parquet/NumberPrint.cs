using System.Globalization;

namespace LocalGovMetrics.Parquet;

/// <summary>Prints typed numbers so that they are read in one way only.</summary>
internal static class NumberPrint
{
    /// <summary>The most bytes that a printed number takes.</summary>
    public const int Longest = 64;

    private const int Ambiguous = 3;

    /// <summary>Prints a number with a point and every digit; one with exactly three decimals gets a fourth, since three may be taken for a group.</summary>
    public static int Write<T>(T number, Span<byte> to)
        where T : struct, IUtf8SpanFormattable
    {
        _ = number.TryFormat(to, out int length, default, CultureInfo.InvariantCulture);
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

    // A power of ten is not how reports print numbers.
    private static bool TryWriteDecimal<T>(T number, Span<byte> to, out int length)
    {
        const double Largest = 7e27;
        length = 0;
        double value = number switch { double wide => wide, float narrow => narrow, _ => double.NaN };
        return Math.Abs(value) < Largest && ((decimal)value).TryFormat(to, out length, default, CultureInfo.InvariantCulture);
    }
}
