using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Turns real bounds into decimal ones that hold them.</summary>
internal static class OutwardDecimal
{
    private const int LongestDouble = 32;
    private const decimal Tiny = 0.0000000000000000000000000001m;

    public static Interval From(RealInterval bounds) =>
        Interval.Create(Below(bounds.Low), -Below(-bounds.High), bounds.LowClosed, bounds.HighClosed);

    // The shortest text of the next smaller number lies nearer to it than to the number, and so below the number.
    private static decimal? Below(double? end)
    {
        if (end is not { } value)
        {
            return null;
        }

        Span<char> text = stackalloc char[LongestDouble];
        return Math.BitDecrement(value).TryFormat(text, out int length, "R", CultureInfo.InvariantCulture)
            && decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal below)
            && (double)below < value
            ? below
            : value > -1 && value < 1 ? Math.Sign(value) <= 0 ? -Tiny : 0 : null;
    }
}
