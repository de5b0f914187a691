using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Territory and people that passed from one unit to another, or stayed: an edge of the lineage.</summary>
/// <remarks>The only link of its source carries the whole of it; of several links each carries the part that its weights say,
/// and without a weight an unknown part. Equal by content, immutable.</remarks>
public sealed record UnitLink
{
    /// <summary>Makes a link.</summary>
    /// <param name="from">The unit before.</param>
    /// <param name="to">The unit after.</param>
    /// <param name="weights">How much passed, by the name of the weight; empty where it is not known or where the whole passed.</param>
    /// <exception cref="ArgumentException">A weight's name stands twice.</exception>
    public UnitLink(UnitId from, UnitId to, params IReadOnlyList<LinkWeight> weights)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        From = from;
        To = to;
        Weights = ValueList.From(weights, nameof(weights));
        if (Weights.DistinctBy(weight => weight.Name, StringComparer.Ordinal).Count() != Weights.Count)
        {
            throw new ArgumentException("A weight of the link stands twice.", nameof(weights));
        }
    }

    /// <summary>Gets the unit before.</summary>
    public UnitId From { get; }

    /// <summary>Gets the unit after.</summary>
    public UnitId To { get; }

    /// <summary>Gets how much passed, by the name of the weight; empty where it is not known or where the whole passed.</summary>
    public IReadOnlyList<LinkWeight> Weights { get; }

    /// <summary>Gives the amount of a weight that passed.</summary>
    /// <param name="name">The weight's name.</param>
    /// <returns>The amount, 0 or more, or null where it is not known.</returns>
    public decimal? Amount(string name)
    {
        for (int i = 0; i < Weights.Count; i++)
        {
            if (Weights[i].Name == name)
            {
                return Weights[i].Amount;
            }
        }

        return null;
    }

    /// <summary>Writes both units and the weights.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Weights.Count == 0 ? $"{From} -> {To}" : $"{From} -> {To} ({string.Join(", ", Weights)})";
}
