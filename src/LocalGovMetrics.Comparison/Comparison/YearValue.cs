using System.Text.Json.Serialization;

namespace LocalGovMetrics.Comparison;

/// <summary>The value of one year.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record YearValue
{
    /// <summary>Makes the value of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="value">The value, finite.</param>
    /// <exception cref="ArgumentException">The value is NaN or an infinity.</exception>
    public YearValue(int year, double value)
    {
        Year = year;
        Value = double.IsFinite(value) ? value : throw new ArgumentException("A value is a finite number.", nameof(value));
    }

    /// <summary>Gets the year.</summary>
    [JsonInclude]
    [JsonRequired]
    public int Year { get; private init; }

    /// <summary>Gets the value.</summary>
    [JsonInclude]
    [JsonRequired]
    public double Value { get; private init; }

    /// <summary>Writes year and value.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Value}");
}
