using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A unit that another went into or came from, and which part of the one before passed.</summary>
/// <remarks>Equal by content, immutable. Neither whole nor with shares: the part is not known.</remarks>
public sealed record UnitShare
{
    /// <summary>Makes a share.</summary>
    /// <param name="unit">The unit at the other end.</param>
    /// <param name="existence">Whether it is certain, by the dates, that the passing lies between the two days.</param>
    /// <param name="isWhole">Whether the whole of the unit before passed.</param>
    /// <param name="shares">Which part passed, by each weight by which that is known; empty where the whole did.</param>
    /// <exception cref="ArgumentException">A weight stands twice, or there are shares of what passed as a whole.</exception>
    public UnitShare(UnitId unit, Existence existence, bool isWhole, params IReadOnlyList<WeightShare> shares)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
        Existence = existence;
        IsWhole = isWhole;
        Shares = ValueList.From(shares);
        if (isWhole && Shares.Count > 0)
        {
            throw new ArgumentException("What passed as a whole has no shares.", nameof(shares));
        }

        if (Shares.DistinctBy(share => share.Weight, StringComparer.Ordinal).Count() != Shares.Count)
        {
            throw new ArgumentException("A weight stands twice.", nameof(shares));
        }
    }

    /// <summary>Gets the unit at the other end.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets whether it is certain, by the dates, that the passing lies between the two days.</summary>
    [JsonInclude]
    [JsonRequired]
    public Existence Existence { get; private init; }

    /// <summary>Gets a value indicating whether the whole of the unit before passed.</summary>
    [JsonInclude]
    [JsonRequired]
    public bool IsWhole { get; private init; }

    /// <summary>Gets which part of the unit before passed, by each weight by which that is known.</summary>
    public IReadOnlyList<WeightShare> Shares { get; }

    /// <summary>Gives the part of the unit before that passed, by a weight.</summary>
    /// <param name="weight">The weight's name.</param>
    /// <returns>From 0 to 1, or null where the part is not known by this weight.</returns>
    public decimal? ShareBy(string weight)
    {
        if (IsWhole)
        {
            return 1;
        }

        for (int i = 0; i < Shares.Count; i++)
        {
            if (Shares[i].Weight == weight)
            {
                return Shares[i].Share;
            }
        }

        return null;
    }

    /// <summary>Writes the unit and its part.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{Unit} {(IsWhole ? "whole" : Shares.Count == 0 ? "part unknown" : string.Join(", ", Shares))}{(Existence == Existence.Certain ? string.Empty : $" ({CanonicalText.FormatName(Existence)})")}";
}
