using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How far two units are apart, and which variables make the distance.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
public sealed record NeighbourDistance
{
    [JsonConstructor]
    internal NeighbourDistance()
    {
    }

    /// <summary>Gets the place of the other unit in the table.</summary>
    /// <value>0-based.</value>
    [JsonInclude]
    [JsonRequired]
    public int Unit { get; internal init; }

    /// <summary>Gets the distance: 0 = the same, 1 = the farthest pair of the table.</summary>
    /// <value>Undefined where a value of either unit is missing, or nothing differs in the table.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Distance { get; internal init; }

    /// <summary>Gets the share of the squared distance that each variable makes, in the order of the variables.</summary>
    /// <value>0 to 1, adding up to 1; all 0 where the distance is 0.</value>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<Computed> Shares { get; internal init => field = ValueList.From(value); } = ValueList<Computed>.Empty;

    /// <summary>Writes unit, distance and shares.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Unit} at {Distance} ({string.Join("; ", Shares)})");
}
