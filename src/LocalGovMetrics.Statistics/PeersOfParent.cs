using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The peers are the units under one unit above: the communes of a province.</summary>
public sealed record PeersOfParent : PeerGroup
{
    /// <summary>Makes a group.</summary>
    /// <param name="parent">The name of the unit above; null for that of the unit itself.</param>
    public PeersOfParent(string? parent = null) => Parent = parent;

    /// <summary>Gets the name of the unit above, or null for that of the unit itself.</summary>
    public string? Parent { get; }

    private protected override PeerSelection Select(IReadOnlyList<PeerUnit> units, int unit) =>
        (Parent ?? units[unit].Parent) is { } parent
            ? Where(units, unit, other => other.Parent == parent)
            : PeerSelection.None(this, units, unit, UndefinedReason.Missing);

    private protected override string Describe() => $"under {Parent ?? "the same unit"}";
}
