using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The peers are named one by one.</summary>
public sealed record NamedPeers : PeerGroup
{
    /// <summary>Makes a group.</summary>
    /// <param name="names">The names of the peers, or their identities in canonical form (<c>gso:474</c>).</param>
    /// <exception cref="ArgumentNullException">The list, or a name, is null.</exception>
    public NamedPeers(params IReadOnlyList<string> names) => Names = ValueList.From(names);

    /// <summary>Gets the names, or identities, of the peers.</summary>
    public IReadOnlyList<string> Names { get; }

    private protected override PeerSelection Select(IReadOnlyList<PeerUnit> units, int unit)
    {
        string[] unknown = [.. Names.Where(name => units.Count(other => IsCalled(other, name)) != 1)];
        HashSet<string> known = [.. Names.Except(unknown)];
        return Where(units, unit, other => known.Any(name => IsCalled(other, name))) with { Unresolved = ValueList.From(unknown) };
    }

    private protected override string Describe() => $"named: {string.Join("; ", Names)}";

    private static bool IsCalled(PeerUnit unit, string name) => unit.Name == name || unit.Id?.ToString() == name;
}
