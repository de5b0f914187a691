using System.Text.Json.Serialization;

namespace LocalGovMetrics.Statistics;

/// <summary>With whom a unit is compared (<c>nhóm so sánh</c>), as data.</summary>
/// <remarks>A closed family: <see cref="NamedPeers"/>, <see cref="PeersOfClass"/>, <see cref="PeersOfParent"/>,
/// <see cref="NearestNeighbours"/>. A unit is never its own peer. Equal by content, immutable; resolving is a pure function.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "peers")]
[JsonDerivedType(typeof(NamedPeers), "named")]
[JsonDerivedType(typeof(PeersOfClass), "class")]
[JsonDerivedType(typeof(PeersOfParent), "parent")]
[JsonDerivedType(typeof(NearestNeighbours), "neighbours")]
public abstract record PeerGroup
{
    private protected PeerGroup()
    {
    }

    /// <summary>Finds the peers of a unit.</summary>
    /// <param name="units">The units to choose from.</param>
    /// <param name="unit">The place of the unit in the list, 0-based.</param>
    /// <returns>The peers, in the order of the list, the nearest first for neighbours; or why there are none.</returns>
    /// <exception cref="ArgumentNullException">The list, or a unit, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    /// <exception cref="ArgumentException">Units to choose neighbours from have more or fewer characteristics than the group names.</exception>
    public PeerSelection Resolve(IReadOnlyList<PeerUnit> units, int unit)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, units.Count);
        for (int i = 0; i < units.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(units[i], nameof(units));
        }

        return Select(units, unit);
    }

    /// <summary>Writes the group in one line.</summary>
    /// <returns>Invariant text.</returns>
    public sealed override string ToString() => Describe();

    private protected abstract PeerSelection Select(IReadOnlyList<PeerUnit> units, int unit);

    private protected abstract string Describe();

    private protected PeerSelection Where(IReadOnlyList<PeerUnit> units, int unit, Func<PeerUnit, bool> isPeer) =>
        PeerSelection.Of(this, units, unit, [.. Enumerable.Range(0, units.Count).Where(other => other != unit && isPeer(units[other]))]);
}
