namespace LocalGovMetrics.Units;

/// <summary>A unit comes under another unit above and stays the same unit.</summary>
public sealed record UnitParentChange : UnitChange
{
    /// <summary>Makes a change of parent.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="newParent">The unit above from then on, or null where there is none in the register.</param>
    public UnitParentChange(UnitId unit, UnitId? newParent)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
        NewParent = newParent;
    }

    /// <summary>Gets the unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets the unit above from then on, or null where there is none in the register.</summary>
    public UnitId? NewParent { get; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.ParentChange;

    internal override UnitId Subject => Unit;

    private protected override IReadOnlyList<UnitLink> Territory => NoLinks;

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit with { Parent = NewParent };

    private protected override string Describe() => $"{Unit}: {NewParent?.ToString() ?? "-"}";
}
