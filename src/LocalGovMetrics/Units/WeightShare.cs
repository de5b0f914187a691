using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Which part of a unit passed, measured by a weight.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record WeightShare
{
    /// <summary>Makes a share.</summary>
    /// <param name="weight">The weight's name, such as <c>population</c>.</param>
    /// <param name="share">The part, from 0 to 1.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is outside 0 to 1.</exception>
    public WeightShare(string weight, decimal share)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(weight);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        Weight = weight;
        Share = share;
    }

    /// <summary>Gets the weight's name.</summary>
    public string Weight { get; }

    /// <summary>Gets the part of the unit before that passed.</summary>
    /// <value>From 0 to 1.</value>
    [JsonInclude]
    [JsonRequired]
    public decimal Share { get; internal init; }

    /// <summary>Writes weight and part.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Weight} {CanonicalText.FormatShortest(Share)}";
}
