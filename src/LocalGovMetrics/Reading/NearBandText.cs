using System.Diagnostics.CodeAnalysis;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>Reads the width of a near band as people write it.</summary>
internal static class NearBandText
{
    /// <summary>Reads a width.</summary>
    /// <param name="text">The text.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <param name="band">The band, or null.</param>
    /// <returns>False where the text is no width.</returns>
    public static bool TryRead(string text, ReportNotation notation, [NotNullWhen(true)] out NearBand? band)
    {
        string trimmed = text.Trim().TrimStart('\u00B1').TrimStart();
        int end = trimmed.Length;
        while (end > 0 && !char.IsAsciiDigit(trimmed[end - 1]))
        {
            end--;
        }

        band = null;
        string unit = trimmed[end..].Trim();
        if (!notation.ReadValue(trimmed[..end]).TryGetValue(out ValueReading? reading)
            || reading is not { Alternatives.Count: 0, Value: ReportedValue { Qualifier: Qualifier.Exact, MeasureUnit: null, Fraction: null, Value: >= 0 and { } width } })
        {
            return false;
        }

        const decimal Whole = 100;
        band = unit.Length == 0 ? NearBand.Amount(width)
            : unit == "%" ? width <= Whole ? NearBand.Share(width / Whole) : null
            : PlanWords.ArePoints(unit) ? NearBand.Points(width)
            : MeasureUnit.TryReadPrinted(unit, out MeasureUnit? own, out bool isKnown) && isKnown ? NearBand.Amount(width, own)
            : null;
        return band is not null;
    }
}
