using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>A value as it was printed.</summary>
internal static class PrintedText
{
    /// <summary>Writes a value as it was printed; a bare number gets its unit beside it.</summary>
    /// <param name="comparand">The value.</param>
    /// <returns>The text, or a dash.</returns>
    public static string Of(Comparand comparand) =>
        comparand.Text is not { Length: > 0 } text ? "–"
        : comparand.MeasureUnit is { } unit && comparand.Number is { } number && !(unit == MeasureUnit.Percent && number is { Fraction: not null, Value: null }) && !text.Contains('%', StringComparison.Ordinal) && !text.Any(char.IsLetter) ? $"{text} {unit}"
        : text;
}
