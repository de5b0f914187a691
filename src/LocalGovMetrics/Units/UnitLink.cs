using System.Text.Json.Serialization;
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

    /// <summary>Gets which part of the unit before passed, by weights of which the amount is not known; empty where amounts say it, or nothing does.</summary>
    /// <exception cref="ArgumentException">A weight's name stands twice.</exception>
    public IReadOnlyList<WeightShare> Shares
    {
        get;
        init => field = value is null ? ValueList<WeightShare>.Empty : ValueList.From(value) is var given && given.DistinctBy(share => share.Weight, StringComparer.Ordinal).Count() == given.Count
            ? given
            : throw new ArgumentException("A share of the link stands twice.", nameof(value));
    } = ValueList<WeightShare>.Empty;

    /// <summary>Gets whether the unit after was there before it received, where that is said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ReceiverState Receiver { get; init; }

    /// <summary>Gives the part of the unit before that passed, by a weight of which the amount is not known.</summary>
    /// <param name="weight">The weight's name.</param>
    /// <returns>From 0 to 1, or null where the link does not say it.</returns>
    public decimal? ShareBy(string weight)
    {
        for (int i = 0; i < Shares.Count; i++)
        {
            if (Shares[i].Weight == weight)
            {
                return Shares[i].Share;
            }
        }

        return null;
    }

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
    public override string ToString()
    {
        string[] told =
        [
            .. Receiver == ReceiverState.NotStated ? Array.Empty<string>() : [CanonicalText.FormatName(Receiver)],
            .. Weights.Select(weight => weight.ToString()),
            .. Shares.Select(share => "part " + share),
        ];
        return told.Length == 0 ? $"{From} -> {To}" : $"{From} -> {To} ({string.Join(", ", told)})";
    }
}
