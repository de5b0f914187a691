using System.Text.Json.Serialization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>A value in a unit after, and how it came there.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ConvertedValue
{
    /// <summary>Gets the value as an observation of the unit after; not reported where it did not carry over.</summary>
    public required Observation Observation { get; init; }

    /// <summary>Gets how it was converted.</summary>
    public required ConversionRecord Record { get; init; }

    /// <summary>Gets the values that the prints and the shares allow, the weights taken as exact.</summary>
    /// <value>In the unit of the observation; the whole line where nothing is known or something is missing.</value>
    public Interval Possible { get; init; }

    /// <summary>Gets of an additive value the sum of what is known, where something is missing; else null.</summary>
    public decimal? KnownPart { get; init; }

    /// <summary>Gets the number at face value, or null where there is none.</summary>
    [JsonIgnore]
    public decimal? Value => Observation.Number is { } number ? number.Value ?? number.Fraction?.Ratio : null;

    /// <summary>Writes observation and record.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Observation} <- {Record}";
}
