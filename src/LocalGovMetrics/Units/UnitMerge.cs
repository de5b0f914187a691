using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Units become one: a new one, or one of themselves that takes in the others.</summary>
/// <remarks>A unit that takes in others and goes on under its identity has a link to itself.</remarks>
public sealed record UnitMerge : UnitChange
{
    /// <summary>Makes a merge.</summary>
    /// <param name="links">One link from each predecessor, all to the same successor.</param>
    /// <exception cref="ArgumentException">There is no link from another unit, the links lead to several units, or a predecessor stands twice.</exception>
    public UnitMerge(IReadOnlyList<UnitLink> links)
    {
        Links = ValueList.From(links);
        if (Links.All(link => link.From == link.To))
        {
            throw new ArgumentException("A merge has a predecessor other than its successor.", nameof(links));
        }

        if (Links.Any(link => link.To != Links[0].To))
        {
            throw new ArgumentException("The links of a merge lead to one unit.", nameof(links));
        }

        LinkLists.ThrowIfRepeated(Links, nameof(links));
    }

    /// <summary>Gets one link from each predecessor, all to the same successor.</summary>
    public IReadOnlyList<UnitLink> Links { get; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.Merge;

    internal override UnitId? Subject => null;

    private protected override IReadOnlyList<UnitLink> Territory => Links;

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit;

    private protected override string Describe() => string.Join("; ", Links);
}
