using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The peers that a group chose for a unit, and what it could not resolve.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PeerSelection
{
    [JsonConstructor]
    internal PeerSelection()
    {
    }

    /// <summary>Gets the group that chose.</summary>
    [JsonInclude]
    [JsonRequired]
    public PeerGroup Group { get; internal init; } = null!;

    /// <summary>Gets the name of the unit whose peers these are.</summary>
    [JsonInclude]
    [JsonRequired]
    public string Unit { get; internal init; } = string.Empty;

    /// <summary>Gets the places of the peers in the list of units.</summary>
    /// <value>0-based.</value>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<int> Peers { get; internal init => field = ValueList.From(value); } = ValueList<int>.Empty;

    /// <summary>Gets the names of the peers, in the same order.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<string> Names { get; internal init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets the distances of the peers, in the same order, each with the share of every characteristic; empty but for neighbours.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<NeighbourDistance> Distances { get; internal init => field = ValueList.From(value); } = ValueList<NeighbourDistance>.Empty;

    /// <summary>Gets the names that were asked for and are those of no unit, or of several.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<string> Unresolved { get; internal init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets why there are no peers, or <see cref="UndefinedReason.None"/>.</summary>
    /// <value><see cref="UndefinedReason.Missing"/> where the unit's own kind, class or parent is not known,
    /// <see cref="UndefinedReason.TooFewObservations"/> where nobody is a peer.</value>
    [JsonInclude]
    [JsonRequired]
    public UndefinedReason Reason { get; internal init; }

    /// <summary>Takes the values of the peers out of those of all units.</summary>
    /// <param name="values">A value for each unit of the list.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <returns>The values of the peers, in the order of <see cref="Names"/>.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer values than units.</exception>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new ValueList<T>([.. Peers.Select(peer => peer < values.Count ? values[peer] : throw new ArgumentOutOfRangeException(nameof(values), values.Count, "There are fewer values than units."))]);
    }

    /// <summary>Writes the group and the peers.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Unit}, {Group}: {(Reason == UndefinedReason.None ? string.Join("; ", Names) : Reason)}{(Distances.Count == 0 ? string.Empty : $" at {string.Join("; ", Distances)}")}{(Unresolved.Count == 0 ? string.Empty : $", not found: {string.Join("; ", Unresolved)}")}";

    internal static PeerSelection Of(PeerGroup group, IReadOnlyList<PeerUnit> units, int unit, int[] peers) => new()
    {
        Group = group,
        Unit = units[unit].Name,
        Peers = ValueList.From(peers),
        Names = ValueList.From(peers.Select(peer => units[peer].Name)),
        Reason = peers.Length == 0 ? UndefinedReason.TooFewObservations : UndefinedReason.None,
    };

    internal static PeerSelection None(PeerGroup group, IReadOnlyList<PeerUnit> units, int unit, UndefinedReason reason) => Of(group, units, unit, []) with { Reason = reason };
}
