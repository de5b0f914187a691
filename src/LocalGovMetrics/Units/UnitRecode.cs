using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A unit gets another code, and with it another identity; the whole of it goes on.</summary>
public sealed record UnitRecode : UnitChange
{
    /// <summary>Makes a change of code.</summary>
    /// <param name="link">From the old identity to the new one.</param>
    /// <exception cref="ArgumentException">Both identities are the same.</exception>
    public UnitRecode(UnitLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        Link = link.From == link.To ? throw new ArgumentException("A new code is a new identity.", nameof(link)) : link;
    }

    /// <summary>Gets the link from the old identity to the new one.</summary>
    public UnitLink Link { get; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.Recode;

    internal override UnitId? Subject => null;

    private protected override IReadOnlyList<UnitLink> Territory => ValueList.Create([Link]);

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit;

    private protected override string Describe() => Link.ToString();
}
