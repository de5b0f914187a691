using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>The lineage of a unit: the dated steps that led to it and those that led on from it.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record UnitLineage
{
    /// <summary>Makes a lineage.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="backwards">The steps that led to it, the latest first.</param>
    /// <param name="forwards">The steps from it on, the earliest first.</param>
    public UnitLineage(UnitId unit, IReadOnlyList<LineageStep> backwards, IReadOnlyList<LineageStep> forwards)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
        Backwards = ValueList.From(backwards);
        Forwards = ValueList.From(forwards);
    }

    /// <summary>Gets the unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets the steps that led to the unit, through all its predecessors, the latest first.</summary>
    public IReadOnlyList<LineageStep> Backwards { get; }

    /// <summary>Gets the steps from the unit on, its own changes and those of all its successors since they took it in, the earliest first.</summary>
    public IReadOnlyList<LineageStep> Forwards { get; }

    /// <summary>Writes the unit and how many steps there are.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Unit}: {Backwards.Count} steps back, {Forwards.Count} steps on");
}
