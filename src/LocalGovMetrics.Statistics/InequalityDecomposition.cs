using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>A measure of inequality between units, taken apart into what lies between groups and within them.</summary>
/// <remarks>Between, within and overlap add up to the total. Equal by content, immutable.</remarks>
public sealed record InequalityDecomposition
{
    [JsonConstructor]
    internal InequalityDecomposition()
    {
    }

    /// <summary>Gets the measure.</summary>
    [JsonInclude]
    [JsonRequired]
    public InequalityMeasure Measure { get; internal init; }

    /// <summary>Gets the inequality between all units.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Total { get; internal init; }

    /// <summary>Gets the inequality that would be left if every unit had the mean of its group.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Between { get; internal init; }

    /// <summary>Gets the inequality inside the groups, each weighted by its share.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Within { get; internal init; }

    /// <summary>Gets what is left where groups overlap: of the Gini coefficient only, 0 for Theil's index.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Overlap { get; internal init; }

    /// <summary>Writes the measure and its parts.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Measure} {Total} = between {Between} + within {Within} + overlap {Overlap}";
}
