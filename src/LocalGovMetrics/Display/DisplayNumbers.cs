using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>Numbers as the tables show them, in the notation of each language.</summary>
internal static class DisplayNumbers
{
    private const double LargestPlain = 1e15;
    private const int MostDecimals = 10;

    /// <summary>A number rounded to some decimals.</summary>
    public static DisplayText Fixed(double value, int decimals, MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        if (Math.Abs(value) >= LargestPlain)
        {
            return Both(format => value.ToString("E3", format));
        }

        decimal rounded = Math.Round(BinaryNumber.ToDecimal(value), decimals, rounding);
        return Both(format => rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), format));
    }

    /// <summary>A number rounded to some decimals.</summary>
    public static DisplayText Fixed(decimal value, int decimals)
    {
        decimal rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return Both(format => rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), format));
    }

    /// <summary>A number with all its digits.</summary>
    public static DisplayText Exact(decimal value) => Both(format => value.ToString("#,0.############################", format));

    /// <summary>A number with at most four digits after the decimal mark, without zeros at the end.</summary>
    public static DisplayText Short(double value)
    {
        if (Math.Abs(value) >= LargestPlain)
        {
            return Both(format => value.ToString("E3", format));
        }

        decimal rounded = Math.Round(BinaryNumber.ToDecimal(value), Math.Abs(value) < 0.1 ? 4 : Math.Abs(value) < 100 ? 2 : 1, MidpointRounding.AwayFromZero);
        return Both(format => rounded.ToString("#,0.####", format));
    }

    /// <summary>A change with its sign.</summary>
    public static DisplayText Signed(double value)
    {
        DisplayText number = Short(value);
        return DisplayText.Notation(language => value > 0 ? "+" + number.In(language) : number.In(language).Replace('-', '−'));
    }

    /// <summary>A whole number.</summary>
    public static DisplayText Whole(int value) => Both(format => value.ToString("N0", format));

    /// <summary>A share in per cent, 1 = 100 %.</summary>
    public static DisplayText Percent(double share, int decimals, MidpointRounding rounding = MidpointRounding.AwayFromZero) =>
        Append(Fixed(share * 100, decimals, rounding), " %");

    /// <summary>Bounds, rounded outward.</summary>
    public static DisplayText Range(RealInterval bounds, Func<double, MidpointRounding, DisplayText> number) => (bounds.Low, bounds.High) switch
    {
        ({ } low, { } high) => DisplayText.Join("–", [number(low, MidpointRounding.ToNegativeInfinity), number(high, MidpointRounding.ToPositiveInfinity)]),
        ({ } low, null) => Prepend(bounds.LowClosed ? "≥ " : "> ", number(low, MidpointRounding.ToNegativeInfinity)),
        (null, { } high) => Prepend(bounds.HighClosed ? "≤ " : "< ", number(high, MidpointRounding.ToPositiveInfinity)),
        (null, null) => DisplayText.Keyed("displayNumbers.any"),
    };

    /// <summary>A result as a number with some decimals, or why there is none.</summary>
    public static DisplayCell Cell(Computed result, int decimals) =>
        result.TryGetValue(out double value) ? new DisplayCell(Fixed(value, decimals)) : None(result.Reason);

    /// <summary>A result as a number with as many decimals as tell it from others of its size, or why there is none.</summary>
    public static DisplayCell Cell(Computed result) =>
        result.TryGetValue(out double value) ? new DisplayCell(Significant(value)) : None(result.Reason);

    /// <summary>A result in per cent, 1 = 100 %, or why there is none.</summary>
    public static DisplayCell PercentCell(Computed result, int decimals) =>
        result.TryGetValue(out double value) ? new DisplayCell(Percent(value, decimals)) : None(result.Reason);

    /// <summary>Why there is no number.</summary>
    public static DisplayCell None(UndefinedReason reason) =>
        reason == UndefinedReason.NotApplicable ? new DisplayCell(DisplayText.Verbatim("–")) : new DisplayCell(reason.Words(), DisplayMark.NotApplicable);

    /// <summary>A number with four significant digits or all its whole ones.</summary>
    public static DisplayText Significant(double value)
    {
        double size = Math.Abs(value);
        int decimals = size >= 1000 || size == 0 ? 0 : Math.Clamp(3 - (int)Math.Floor(Math.Log10(size)), 0, MostDecimals);
        return Fixed(value, decimals);
    }

    public static DisplayText Append(DisplayText number, string unit) => DisplayText.Notation(language => number.In(language) + unit);

    private static DisplayText Prepend(string sign, DisplayText number) => DisplayText.Notation(language => sign + number.In(language));

    private static DisplayText Both(Func<NumberFormatInfo, string> write) => DisplayText.Notation(language => write(language.Numbers));
}
