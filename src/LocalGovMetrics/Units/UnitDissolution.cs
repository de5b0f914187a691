namespace LocalGovMetrics.Units;

/// <summary>A unit ends without a successor in the register.</summary>
public sealed record UnitDissolution : UnitChange
{
    /// <summary>Makes a dissolution.</summary>
    /// <param name="unit">The unit, which existed last on the day before.</param>
    public UnitDissolution(UnitId unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
    }

    /// <summary>Gets the unit.</summary>
    public UnitId Unit { get; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.Dissolution;

    internal override UnitId Subject => Unit;

    private protected override IReadOnlyList<UnitLink> Territory => NoLinks;

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit;

    private protected override string Describe() => Unit.ToString();
}
