using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>What one part contributed to a total's growth.</summary>
/// <remarks>Equality compares all members. Immutable.</remarks>
public sealed record GrowthContribution
{
    /// <summary>Makes a contribution.</summary>
    /// <exception cref="ArgumentException">The change is not that of the part.</exception>
    [JsonConstructor]
    internal GrowthContribution(GrowthPart part, decimal? change, Computed contribution)
    {
        ArgumentNullException.ThrowIfNull(part);
        Part = part;
        Change = change == ChangeOf(part) ? change : throw new ArgumentException($"The change of {part} is not {change}.", nameof(change));
        Contribution = contribution;
    }

    /// <summary>Gets the part.</summary>
    public GrowthPart Part { get; }

    /// <summary>Gets the part's change from base to end.</summary>
    /// <value>In the unit of the total; null where one of the values is missing, or the change is beyond decimal numbers.</value>
    public decimal? Change { get; }

    /// <summary>Gets the part's change over the total's base.</summary>
    /// <value>A share of the total's base: 0.02 = two percentage points of the total's growth.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Contribution { get; private init; }

    /// <summary>Writes the part and its contribution.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Part}, contribution {Contribution}";

    internal static decimal? ChangeOf(GrowthPart part) => GrowthContributions.Less(part.Last, part.First);
}
