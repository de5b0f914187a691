using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The rank ranges of units whose values are known within bounds: by printed precision, by a censored print such as <c>&gt;93</c>, by sampling.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record RankRangesResult : IDisplayable
{
    [JsonConstructor]
    internal RankRangesResult()
    {
    }

    /// <summary>Gets the direction in which a value is better.</summary>
    [JsonInclude]
    [JsonRequired]
    public DesiredDirection Direction { get; internal init; }

    /// <summary>Gets the rank range of each unit, in the order given.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<RankRange> Ranges { get; internal init => field = ValueList.From(value); } = ValueList<RankRange>.Empty;

    /// <inheritdoc/>
    public DisplayTable ToTable() => RankingTable.Of(this);

    /// <summary>Writes direction and ranges.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"Rank ranges, {Direction} is better: {string.Join("; ", Ranges)}";
}
