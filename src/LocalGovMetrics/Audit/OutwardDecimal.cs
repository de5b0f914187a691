using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Turns real bounds into decimal ones that hold them.</summary>
internal static class OutwardDecimal
{
    private const int LongestDouble = 32;
    private const double SmallestExact = 1E-11;
    private const decimal Tiny = 0.0000000000000000000000000001m;

    public static Interval From(RealInterval bounds) =>
        Interval.Create(Below(bounds.Low), -Below(-bounds.High), bounds.LowClosed, bounds.HighClosed);

    // The shortest text of the next smaller number lies nearer to it than to the number, and so below the number. Its 17 digits
    // fit a decimal down to 1E-11; below that the last of them are rounded.
    private static decimal? Below(double? end)
    {
        if (end is not { } value)
        {
            return null;
        }

        Span<char> text = stackalloc char[LongestDouble];
        return Math.BitDecrement(value).TryFormat(text, out int length, "R", CultureInfo.InvariantCulture)
            && decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal below)
            ? Math.Abs(value) < SmallestExact ? below - Tiny : below
            : null;
    }
}
