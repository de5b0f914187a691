using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>A number of digits with at most one mark that can only mark decimals, as any notation reads it, a hyphen before it where it is negative.</summary>
/// <param name="Digits">The digits as a whole number, fifteen at most, with the sign.</param>
/// <param name="Scale">How many of them stand after the mark.</param>
internal readonly record struct PlainNumber(long Digits, int Scale)
{
    /// <summary>The most bytes that a plain number takes in any form.</summary>
    public const int Longest = 24;

    private const int MostDigits = 15;

    // What is smaller than that, a batch does not take for a decimal.
    private const int MostDecimals = 13;
    private const int MostShown = 4;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Gets the number in floating point: correctly rounded, since both parts of the division are exact.</summary>
    public double Value => Digits / Powers[Scale];

    public decimal Decimal
    {
        get
        {
            long size = Math.Abs(Digits);
            return new decimal(unchecked((int)size), unchecked((int)(size >> 32)), 0, Digits < 0, (byte)Scale);
        }
    }

    /// <summary>Gets half a unit of the last printed digit.</summary>
    public decimal HalfUnit => new(5, 0, 0, false, (byte)(Scale + 1));

    /// <summary>Reads a number, in the words of <see cref="PlainNumbers"/>: three digits after a mark may be a group and are left alone, as are more than thirteen.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out PlainNumber number)
    {
        number = default;
        bool isNegative = text is [(byte)'-', ..];
        text = isNegative ? text[1..] : text;
        if (text.Length is 0 or > MostDigits + 1)
        {
            return false;
        }

        int at = 0;
        bool isNumber = PlainDigits.TryTake(text, ref at, out long digits, out int scale) && at == text.Length;
        number = new PlainNumber(isNegative ? -digits : digits, scale);
        return isNumber && (!isNegative || digits > 0) && (scale > 0 || text.Length <= MostDigits) && scale <= MostDecimals;
    }

    /// <summary>Writes the number as the sentences of reasons show it: four decimals at most, no zeros at the end.</summary>
    public int WriteShown(Span<byte> to, Language language)
    {
        if (Scale > MostShown)
        {
            return Encoding.UTF8.GetBytes(ReasonSentence.Number(Decimal, null, language), to);
        }

        PlainNumber shown = this;
        while (shown.Scale > 0 && shown.Digits % 10 == 0)
        {
            shown = new PlainNumber(shown.Digits / 10, shown.Scale - 1);
        }

        return shown.Write(to, (byte)language.Numbers.NumberDecimalSeparator[0]);
    }

    /// <summary>Writes the number with the decimals that were printed.</summary>
    public int WritePrinted(Span<byte> to) => Write(to, (byte)'.');

    private int Write(Span<byte> to, byte mark)
    {
        int sign = 0;
        if (Digits < 0)
        {
            to[sign++] = (byte)'-';
        }

        (long whole, long rest) = Math.DivRem(Math.Abs(Digits), (long)Powers[Scale]);
        _ = whole.TryFormat(to[sign..], out int length, default, CultureInfo.InvariantCulture);
        int at = sign + length;
        if (Scale == 0)
        {
            return at;
        }

        to[at] = mark;
        for (int place = at + Scale; place > at; place--)
        {
            to[place] = unchecked((byte)('0' + (rest % 10)));
            rest /= 10;
        }

        return at + Scale + 1;
    }
}
