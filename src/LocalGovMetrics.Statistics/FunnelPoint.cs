using System.Text.Json.Serialization;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>One unit in a funnel: its value, the limits for a unit of its size, and where it stands.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
public sealed record FunnelPoint
{
    [JsonConstructor]
    internal FunnelPoint()
    {
    }

    /// <summary>Gets the unit's proportion, or its ratio of observed to expected.</summary>
    /// <value>1 = 100 %; undefined where the unit cannot be judged, with the reason.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Value { get; internal init; }

    /// <summary>Gets the limits, the widest level first.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<FunnelLimit> Limits { get; internal init => field = ValueList.From(value); } = ValueList<FunnelLimit>.Empty;

    /// <summary>Gets where the unit stands.</summary>
    /// <value><see cref="Comparison.Standing.NotApplicable"/> where it cannot be judged: it is not scored.</value>
    [JsonInclude]
    [JsonRequired]
    public Standing Standing { get; internal init; }

    /// <summary>Gets the widest level at which the unit lies outside the limits, or null where it lies inside all.</summary>
    /// <value>0.998 = outside the 99.8 % limits, one chance in a thousand on that side.</value>
    [JsonInclude]
    public double? Level { get; internal init; }

    /// <summary>Gets the denominator of the value: the people of a proportion, the cases expected of a ratio.</summary>
    /// <value>Null where the unit cannot be judged.</value>
    [JsonInclude]
    public double? Volume { get; internal init; }

    /// <summary>Writes value and standing.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Value} {Standing}{(Level is { } level ? FormattableString.Invariant($" at {level}") : string.Empty)} ({string.Join("; ", Limits)})");
}
