using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Turns exact results into the nearest binary number, which the conversion of the runtime does not always find.</summary>
internal static class NearestDouble
{
    private const int LongestDecimal = 32;

    public static double From(decimal value)
    {
        Span<char> text = stackalloc char[LongestDecimal];
        return value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture) && double.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out double nearest)
            ? nearest
            : decimal.ToDouble(value);
    }

    /// <summary>The middle of a result that is as narrow as arithmetic allows.</summary>
    public static Computed Middle(Interval? face) =>
        face is { Low: { } low, High: { } high } ? Computed.From(From(MiddleOf(low, high))) : Computed.Undefined(UndefinedReason.NotApplicable);

    public static decimal MiddleOf(decimal low, decimal high) => low == high ? low : low + ((high - low) / 2);
}
