namespace LocalGovMetrics.Units;

/// <summary>A unit comes into being without a predecessor in the register.</summary>
public sealed record UnitCreation : UnitChange
{
    /// <summary>Makes a creation.</summary>
    /// <param name="unit">The unit.</param>
    public UnitCreation(UnitId unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
    }

    /// <summary>Gets the unit.</summary>
    public UnitId Unit { get; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.Creation;

    internal override UnitId Subject => Unit;

    private protected override IReadOnlyList<UnitLink> Territory => NoLinks;

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit;

    private protected override string Describe() => Unit.ToString();
}
