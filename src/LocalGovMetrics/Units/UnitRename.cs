namespace LocalGovMetrics.Units;

/// <summary>A unit gets another name and stays the same unit.</summary>
public sealed record UnitRename : UnitChange
{
    /// <summary>Makes a renaming.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="newName">Its name from then on.</param>
    public UnitRename(UnitId unit, LocalizedName newName)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(newName);
        Unit = unit;
        NewName = newName;
    }

    /// <summary>Gets the unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets its name from then on.</summary>
    public LocalizedName NewName { get; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.Rename;

    internal override UnitId Subject => Unit;

    private protected override IReadOnlyList<UnitLink> Territory => NoLinks;

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit with { Name = NewName };

    private protected override string Describe() => $"{Unit}: {NewName}";
}
