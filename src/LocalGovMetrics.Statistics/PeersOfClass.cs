using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The peers are the units of a kind and a class: wards with wards, towns of class III with towns of class III.</summary>
public sealed record PeersOfClass : PeerGroup
{
    /// <summary>Makes a group.</summary>
    /// <param name="kind">The kind of the peers; null for that of the unit itself.</param>
    /// <param name="unitClass">The class of the peers, such as <c>đô thị loại III</c>; null for that of the unit itself, where it has one.</param>
    public PeersOfClass(UnitKind? kind = null, string? unitClass = null)
    {
        Kind = kind;
        UnitClass = unitClass;
    }

    /// <summary>Gets the kind of the peers, or null for that of the unit itself.</summary>
    public UnitKind? Kind { get; }

    /// <summary>Gets the class of the peers, or null for that of the unit itself.</summary>
    public string? UnitClass { get; }

    private protected override PeerSelection Select(IReadOnlyList<PeerUnit> units, int unit)
    {
        UnitKind kind = Kind ?? (UnitClass is null ? units[unit].Kind : UnitKind.Other);
        string? unitClass = UnitClass ?? (Kind is null ? units[unit].UnitClass : null);
        return kind == UnitKind.Other && unitClass is null
            ? PeerSelection.None(this, units, unit, UndefinedReason.Missing)
            : Where(units, unit, other => (kind == UnitKind.Other || other.Kind == kind) && (unitClass is null || other.UnitClass == unitClass));
    }

    private protected override string Describe() => $"kind {(Kind is { } kind ? kind : "of the unit")}, class {UnitClass ?? "of the unit"}";
}
