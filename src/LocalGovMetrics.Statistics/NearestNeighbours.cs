using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The peers are the units most like the unit in characteristics that it cannot choose.</summary>
/// <remarks>Distances are those of <see cref="StatisticalNeighbours"/>; the selection keeps them with the share of every characteristic.</remarks>
public sealed record NearestNeighbours : PeerGroup
{
    /// <summary>Makes a group.</summary>
    /// <param name="count">How many neighbours, 1 or more; fewer where fewer have a distance.</param>
    /// <param name="characteristics">What the characteristics are, in the order of <see cref="PeerUnit.Characteristics"/>; one at least.</param>
    /// <exception cref="ArgumentNullException">The list, or a name, is null.</exception>
    /// <exception cref="ArgumentException">There are no characteristics.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public NearestNeighbours(int count, params IReadOnlyList<string> characteristics)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Characteristics = ValueList.From(characteristics);
        Count = count;
        if (Characteristics.Count == 0)
        {
            throw new ArgumentException("Neighbours are near in something.", nameof(characteristics));
        }
    }

    /// <summary>Gets how many neighbours are peers.</summary>
    /// <value>1 or more.</value>
    public int Count { get; }

    /// <summary>Gets what the characteristics are.</summary>
    public IReadOnlyList<string> Characteristics { get; }

    private protected override PeerSelection Select(IReadOnlyList<PeerUnit> units, int unit)
    {
        if (units.FirstOrDefault(other => other.Characteristics.Count != Characteristics.Count) is { } odd)
        {
            throw new ArgumentException(FormattableString.Invariant($"{odd.Name} has {odd.Characteristics.Count} characteristics, not {Characteristics.Count}."), nameof(units));
        }

        NeighbourDistance[] near = [.. StatisticalNeighbours.Of([.. units.Select(other => other.Characteristics)], unit).Where(each => each.Distance.IsDefined).Take(Count)];
        return PeerSelection.Of(this, units, unit, [.. near.Select(each => each.Unit)]) with { Distances = ValueList.From(near) };
    }

    private protected override string Describe() => FormattableString.Invariant($"{Count} nearest by {string.Join("; ", Characteristics)}");
}
