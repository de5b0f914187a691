using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Territory passes from a unit to another, and both go on.</summary>
/// <remarks>What stays is a link of the giving unit to itself; where none is given there is one without a weight, so that a
/// transfer never looks as if the whole unit had passed.</remarks>
public sealed record TerritoryTransfer : UnitChange
{
    /// <summary>Makes a transfer.</summary>
    /// <param name="links">The links from giving to receiving units, and those of giving units to themselves where the weight of what stays is known.</param>
    /// <exception cref="ArgumentException">Nothing passes to another unit, a unit that gives nothing has a link to itself, or a link stands twice.</exception>
    public TerritoryTransfer(IReadOnlyList<UnitLink> links)
    {
        ValueList<UnitLink> given = ValueList.From(links);
        HashSet<UnitId> givers = [.. given.Where(link => link.From != link.To).Select(link => link.From)];
        if (givers.Count == 0 || given.Any(link => !givers.Contains(link.From)))
        {
            throw new ArgumentException("A transfer passes territory from each of its giving units to another unit.", nameof(links));
        }

        LinkLists.ThrowIfRepeated(given, nameof(links));
        givers.ExceptWith(given.Where(link => link.From == link.To).Select(link => link.From));
        Links = givers.Count == 0 ? given : ValueList.From<UnitLink>([.. given, .. given.Select(link => link.From).Where(givers.Remove).Select(giver => new UnitLink(giver, giver))]);
    }

    /// <summary>Gets what passed and what stayed.</summary>
    public IReadOnlyList<UnitLink> Links { get; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.Transfer;

    internal override UnitId? Subject => null;

    private protected override IReadOnlyList<UnitLink> Territory => Links;

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit;

    private protected override string Describe() => string.Join("; ", Links.Where(link => link.From != link.To));
}
