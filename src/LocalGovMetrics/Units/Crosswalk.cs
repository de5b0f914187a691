using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>How the units of one day lead to the units of another: of each unit before its successors, with the share that each received.</summary>
/// <remarks>
/// The only link of a unit carries the whole of it. Of several links each carries its amount of the chosen weight over the sum
/// of the amounts; where one amount is missing, or all are 0, the parts count that the links say without amounts
/// (<see cref="UnitLink.Shares"/>); where one of those is missing too every share of that unit is unknown, never guessed. Equal by
/// content, immutable, safe for several threads.
/// </remarks>
public sealed partial record Crosswalk
{
    private readonly CrosswalkIndex _index;

    /// <summary>Makes a crosswalk.</summary>
    /// <param name="links">The links between the units of the two days; a unit that did not change links to itself.</param>
    /// <param name="weight">The name of the weight that tells shares, such as <c>population</c>; null where none is chosen: then only whole units convert.</param>
    /// <exception cref="ArgumentException">A link stands twice, the name of the weight is empty, or amounts leave the range of decimal.</exception>
    public Crosswalk(IReadOnlyList<UnitLink> links, string? weight = null)
    {
        Links = ValueList.From(links, nameof(links));
        Weight = weight is null || !string.IsNullOrWhiteSpace(weight) ? weight : throw new ArgumentException("The weight has no name.", nameof(weight));
        _index = new CrosswalkIndex(Links, weight);
    }

    /// <summary>Gets the links in the order given.</summary>
    public IReadOnlyList<UnitLink> Links { get; }

    /// <summary>Gets the name of the weight that tells shares, or null.</summary>
    public string? Weight { get; }

    /// <summary>Gets the units before, in the order in which the links name them first.</summary>
    [JsonIgnore]
    public IReadOnlyList<UnitId> From => _index.From;

    /// <summary>Gets the units after, in the order in which the links name them first.</summary>
    [JsonIgnore]
    public IReadOnlyList<UnitId> To => _index.To;

    /// <summary>Gives the place of a unit in <see cref="From"/>.</summary>
    /// <param name="unit">The unit before.</param>
    /// <returns>The place, or -1 where no link starts there.</returns>
    public int IndexOfFrom(UnitId unit) => _index.FromPlace(unit);

    /// <summary>Gives the place of a unit in <see cref="To"/>.</summary>
    /// <param name="unit">The unit after.</param>
    /// <returns>The place, or -1 where no link ends there.</returns>
    public int IndexOfTo(UnitId unit) => _index.ToPlace(unit);

    /// <summary>Gives all that became of a unit, with shares.</summary>
    /// <param name="unit">The unit before.</param>
    /// <returns>One entry a successor; empty where no link starts there.</returns>
    public IReadOnlyList<CrosswalkShare> Successors(UnitId unit)
    {
        int from = _index.FromPlace(unit);
        return from < 0 ? ValueList<CrosswalkShare>.Empty : ValueList.From(_index.LinksFrom(from).Select(_index.ShareOf));
    }

    /// <summary>Gives all that a unit was made of, with shares.</summary>
    /// <param name="unit">The unit after.</param>
    /// <returns>One entry a predecessor; empty where no link ends there.</returns>
    public IReadOnlyList<CrosswalkShare> Predecessors(UnitId unit)
    {
        int to = _index.ToPlace(unit);
        return to < 0 ? ValueList<CrosswalkShare>.Empty : ValueList.From(_index.LinksInto(to).Select(_index.ShareOf));
    }

    /// <summary>Gives the part of an additive amount that passed from one unit to another.</summary>
    /// <param name="from">The unit before.</param>
    /// <param name="to">The unit after.</param>
    /// <param name="amount">The amount in the unit before, in any unit of measure.</param>
    /// <returns>
    /// The part, to twelve decimals more than the amount has; the largest part takes what rounding leaves, so that the parts add up to
    /// the amount exactly. Null where no link joins the units, the share is not known, or the numbers leave the range of decimal.
    /// </returns>
    public decimal? Part(UnitId from, UnitId to, decimal amount)
    {
        int first = _index.FromPlace(from);
        int last = _index.ToPlace(to);
        return first < 0 || last < 0 ? null : _index.Part(first, last, amount);
    }

    /// <summary>Tells whether the weight is known of all that a unit was made of, so that missing shares of it count in the weight.</summary>
    /// <param name="unit">The unit after.</param>
    /// <returns>True where it is, and not all of it is 0.</returns>
    public bool IsWeighed(UnitId unit)
    {
        int to = _index.ToPlace(unit);
        return to >= 0 && _index.IsWeighed(to);
    }

    /// <summary>Compares two crosswalks by links and weight.</summary>
    /// <param name="other">The other crosswalk.</param>
    /// <returns>True where both are the same.</returns>
    public bool Equals(Crosswalk? other) => other is not null && Weight == other.Weight && Links.Equals(other.Links);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Links, Weight);

    /// <summary>Writes how many units lead to how many, and by which weight.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{From.Count} -> {To.Count} units by {Links.Count} links, {(Weight is null ? "no weight" : "weight " + Weight)}");
}
