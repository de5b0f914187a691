using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Turns exact results into the nearest binary number, which the conversion of the runtime does not always find.</summary>
internal static class NearestDouble
{
    private const int LongestDecimal = 32;
    private const int MostDecimals = 28;
    private const int MostDigits = 19;

    /// <summary>The nearest binary number, from the first 19 digits: more than a binary number tells apart.</summary>
    public static double From(decimal value)
    {
        double near = decimal.ToDouble(value);
        if (near is 0 || value.Scale == 0)
        {
            return near;
        }

        int wholeDigits = (int)Math.Floor(Math.Log10(Math.Abs(near))) + 1;
        decimal rounded = Math.Round(value, Math.Clamp(MostDigits - wholeDigits, 0, MostDecimals), MidpointRounding.ToEven);
        Span<char> text = stackalloc char[LongestDecimal];
        return rounded.TryFormat(text, out int length, default, CultureInfo.InvariantCulture) && double.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out double nearest)
            ? nearest
            : near;
    }

    /// <summary>The middle of a result that is as narrow as arithmetic allows.</summary>
    public static Computed Middle(Interval? face) =>
        face is { Low: { } low, High: { } high } ? Computed.From(From(MiddleOf(low, high))) : Computed.Undefined(UndefinedReason.NotApplicable);

    public static decimal MiddleOf(decimal low, decimal high) => low == high ? low : low + ((high - low) / 2);
}
