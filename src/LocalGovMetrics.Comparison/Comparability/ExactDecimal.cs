using System.Globalization;

namespace LocalGovMetrics.Comparability;

/// <summary>Turns a binary number into the decimal that it is printed as.</summary>
internal static class ExactDecimal
{
    private const int LongestNumber = 32;

    /// <summary>Gives the shortest decimal that reads back as the number; equal numbers give equal decimals on every runtime.</summary>
    /// <returns>False where it is beyond the range of decimals.</returns>
    public static bool TryFrom(double value, out decimal exact)
    {
        Span<char> text = stackalloc char[LongestNumber];
        exact = 0;
        return double.IsFinite(value)
            && value.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture)
            && decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out exact);
    }
}
