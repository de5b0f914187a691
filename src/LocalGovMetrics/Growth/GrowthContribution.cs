using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>What one part contributed to a total's growth.</summary>
/// <remarks>Equality compares all members. Immutable.</remarks>
public sealed record GrowthContribution
{
    internal GrowthContribution(GrowthPart part, decimal? change, Computed contribution)
    {
        Part = part;
        Change = change;
        Contribution = contribution;
    }

    /// <summary>Gets the part.</summary>
    public GrowthPart Part { get; }

    /// <summary>Gets the part's change from base to end.</summary>
    /// <value>In the unit of the total; null where one of the values is missing, or the change is beyond decimal numbers.</value>
    public decimal? Change { get; }

    /// <summary>Gets the part's change over the total's base.</summary>
    /// <value>A share of the total's base: 0.02 = two percentage points of the total's growth.</value>
    public Computed Contribution { get; }
}
