using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The limits between which a unit lies by chance alone, at one level.</summary>
/// <remarks>For <see cref="FunnelMethod.RatioInterval"/> the limits are the unit's own interval. Equal by content, immutable.</remarks>
public sealed record FunnelLimit
{
    [JsonConstructor]
    internal FunnelLimit(double level, Computed lower, Computed upper)
    {
        bool follows = level is > 0 and < 1 && (lower.TryGetValue(out double low) && upper.TryGetValue(out double high) ? low <= high : lower == upper);
        Level = follows ? level : throw new ArgumentException("These are not limits at one level.", nameof(lower));
        Lower = lower;
        Upper = upper;
    }

    /// <summary>Gets the level.</summary>
    /// <value>Between 0 and 1: 0.998 = 99.8 %.</value>
    [JsonInclude]
    [JsonRequired]
    public double Level { get; private init; }

    /// <summary>Gets the lower limit.</summary>
    /// <value>In the unit of the values.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Lower { get; private init; }

    /// <summary>Gets the upper limit.</summary>
    /// <value>In the unit of the values.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Upper { get; private init; }

    /// <summary>Writes level and limits.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Level}: {Lower} to {Upper}");
}
