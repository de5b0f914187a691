using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A unit becomes several: new ones, existing ones, or itself and others.</summary>
/// <remarks>A unit that goes on under its identity with what is left has a link to itself.</remarks>
public sealed record UnitSplit : UnitChange
{
    /// <summary>Makes a split.</summary>
    /// <param name="links">Two links or more, all from the same predecessor.</param>
    /// <exception cref="ArgumentException">There are fewer than two links, they come from several units, or a successor stands twice.</exception>
    public UnitSplit(IReadOnlyList<UnitLink> links)
    {
        Links = ValueList.From(links);
        if (Links.Count < 2)
        {
            throw new ArgumentException("A split has two successors or more.", nameof(links));
        }

        if (Links.Any(link => link.From != Links[0].From))
        {
            throw new ArgumentException("The links of a split come from one unit.", nameof(links));
        }

        LinkLists.ThrowIfRepeated(Links, nameof(links));
    }

    /// <summary>Gets two links or more, all from the same predecessor.</summary>
    public IReadOnlyList<UnitLink> Links { get; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.Split;

    internal override UnitId? Subject => null;

    private protected override IReadOnlyList<UnitLink> Territory => Links;

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit;

    private protected override string Describe() => string.Join("; ", Links);
}
