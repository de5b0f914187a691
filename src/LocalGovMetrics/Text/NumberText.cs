using System.Globalization;

namespace LocalGovMetrics.Text;

/// <summary>How a run of digits and separators reads as a number.</summary>
internal enum NumberShape
{
    /// <summary>One number.</summary>
    Number = 0,

    /// <summary>One number by the convention; the other convention reads another.</summary>
    Ambiguous,

    /// <summary>Several numbers with commas between them (<c>3,6,7,11</c>).</summary>
    List,

    /// <summary>A row's number (<c>10.1.2</c>).</summary>
    Label,

    /// <summary>A date with points (<c>14.12.2023</c>).</summary>
    Date,

    /// <summary>Groups of other than three digits (<c>12,34,567</c>).</summary>
    Grouped,

    /// <summary>More digits than can be held exactly.</summary>
    TooLong,
}

/// <summary>A number as its digits and separators say.</summary>
internal readonly record struct NumberReading(NumberShape Shape, decimal Value)
{
    public bool IsNumber => Shape is NumberShape.Number or NumberShape.Ambiguous;
}

/// <summary>
/// Digits to numbers. Two kinds of separator: the last is the decimal mark. One kind, repeated: grouping. One separator
/// not followed by exactly three digits: decimal mark. One followed by exactly three: the convention decides.
/// </summary>
internal static class NumberText
{
    private const int MostDigits = 28;

    /// <summary>Where the run of digits and inner separators that starts here ends.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            if (Tokenizer.IsDigit(text[i]))
            {
                i++;
            }
            else if (i + 1 < text.Length && Tokenizer.IsDigit(text[i + 1]) && (text[i] is '.' or ',' || (IsGroupSpace(text[i]) && IsGroup(text, i + 1))))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    public static NumberReading Read(ReadOnlySpan<char> text, DecimalMark convention)
    {
        int points = text.Count('.');
        int commas = text.Count(',');
        if (points == 0 && commas == 0)
        {
            return Build(text, -1, NumberShape.Number);
        }

        if (points > 0 && commas > 0)
        {
            char mark = text.LastIndexOf('.') > text.LastIndexOf(',') ? '.' : ',';
            int at = text.LastIndexOf(mark);
            return text.Count(mark) == 1 && IsGrouped(text[..at], mark == '.' ? ',' : '.')
                ? Build(text, at, NumberShape.Number)
                : new NumberReading(NumberShape.Label, 0);
        }

        char separator = points > 0 ? '.' : ',';
        if (points + commas > 1)
        {
            return IsGrouped(text, separator) ? Build(text, -1, NumberShape.Number)
                : separator == ',' && IsGroupedByTwo(text) ? new NumberReading(NumberShape.Grouped, 0)
                : separator == ',' ? new NumberReading(NumberShape.List, 0)
                : new NumberReading(IsPointedDate(text) ? NumberShape.Date : NumberShape.Label, 0);
        }

        int single = text.IndexOf(separator);
        bool canGroup = text.Length - single == 4 && single is >= 1 and <= 3 && text[0] != '0' && text[..single].IndexOfAnyExceptInRange('0', '9') < 0;
        bool isMark = !canGroup || separator == (convention == DecimalMark.Comma ? ',' : '.');
        return Build(text, isMark ? single : -1, canGroup ? NumberShape.Ambiguous : NumberShape.Number);
    }

    /// <summary>Whether the run is four digits from 1900 to 2099.</summary>
    public static bool IsYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        return text.Length == 4
            && text.IndexOfAnyExceptInRange('0', '9') < 0
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is >= 1900 and <= 2099;
    }

    private static NumberReading Build(ReadOnlySpan<char> text, int mark, NumberShape shape)
    {
        ulong small = 0;
        int digits = 0;
        int scale = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!Tokenizer.IsDigit(text[i]))
            {
                continue;
            }

            if (digits > 0 || text[i] != '0')
            {
                digits++;
            }

            scale += mark >= 0 && i > mark ? 1 : 0;
            if (digits <= 18)
            {
                small = (small * 10) + (ulong)(text[i] - '0');
            }
        }

        if (digits > MostDigits || scale > MostDigits)
        {
            return new NumberReading(NumberShape.TooLong, 0);
        }

        return new NumberReading(shape, digits <= 18
            ? new decimal(unchecked((int)small), unchecked((int)(small >> 32)), 0, false, (byte)scale)
            : Long(text, scale));
    }

    private static decimal Long(ReadOnlySpan<char> text, int scale)
    {
        decimal value = 0;
        foreach (char c in text)
        {
            value = Tokenizer.IsDigit(c) ? (value * 10) + (c - '0') : value;
        }

        int[] bits = decimal.GetBits(value);
        return new decimal(bits[0], bits[1], bits[2], false, (byte)scale);
    }

    private static bool IsGrouped(ReadOnlySpan<char> text, char separator)
    {
        int first = text.IndexOf(separator);
        if (first < 0)
        {
            return text.IndexOf(separator == '.' ? ',' : '.') < 0;
        }

        if (first is < 1 or > 3)
        {
            return false;
        }

        for (int i = first; i < text.Length; i += 4)
        {
            if (text[i] != separator || i + 4 > text.Length || text.Slice(i + 1, 3).IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One or two digits, groups of two, and three at the end.</summary>
    private static bool IsGroupedByTwo(ReadOnlySpan<char> text)
    {
        int first = text.IndexOf(',');
        int last = text.LastIndexOf(',');
        bool fits = first is 1 or 2 && text.Length - last == 4 && (last - first) % 3 == 0;
        for (int at = first; fits && at < last; at += 3)
        {
            fits = text[at] == ',' && text.Slice(at + 1, 2).IndexOfAnyExceptInRange('0', '9') < 0;
        }

        return fits;
    }

    private static bool IsPointedDate(ReadOnlySpan<char> text)
    {
        int first = text.IndexOf('.');
        int second = first + 1 + text[(first + 1)..].IndexOf('.');
        return text.Count('.') == 2 && first is 1 or 2 && second - first is 2 or 3 && IsYear(text[(second + 1)..], out _);
    }

    private static bool IsGroupSpace(char c) => c is '\u00A0' or '\u202F' or '\u2009' or '’' or '\'';

    private static bool IsGroup(ReadOnlySpan<char> text, int start) =>
        start + 3 <= text.Length
        && text.Slice(start, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (start + 3 == text.Length || !Tokenizer.IsDigit(text[start + 3]));
}
