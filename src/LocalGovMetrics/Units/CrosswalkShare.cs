using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>The part of a unit that became, or went into, another, as a crosswalk knows it.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record CrosswalkShare
{
    /// <summary>Gets the unit before.</summary>
    public required UnitId From { get; init; }

    /// <summary>Gets the unit after.</summary>
    public required UnitId To { get; init; }

    /// <summary>Gets the share of the unit before that passed, as the amount that passed of all that passed.</summary>
    /// <value>1/1 = the whole; null where the weights do not tell.</value>
    public Fraction? Share { get; init; }

    /// <summary>Gets how much of the weight passed.</summary>
    /// <value>0 or more, in the weight's own unit; null where not known, or where no weight was chosen.</value>
    public decimal? Amount { get; init; }

    /// <summary>Gets which part of the unit after came this way, counted in the weight; where the weight is not known of all that came, in whole units.</summary>
    /// <value>0 to 1; the parts of one unit after add up to 1.</value>
    public decimal Coverage { get; init; }

    /// <summary>Gets a value indicating whether the whole of the unit before passed.</summary>
    public bool IsWhole => Share is { } share && share.Count == share.Of;

    /// <summary>Writes both units and the share.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{From} -> {To}: {(IsWhole ? "whole" : Share is { } share ? share.ToString() : "unknown share")}";
}
