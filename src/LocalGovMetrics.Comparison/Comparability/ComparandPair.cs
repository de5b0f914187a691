using System.Text.Json.Serialization;

namespace LocalGovMetrics.Comparability;

/// <summary>Two values of a table and whether they may be compared.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ComparandPair
{
    /// <summary>Makes a pair.</summary>
    /// <param name="left">The index of one value in the table, 0 or more.</param>
    /// <param name="right">The index of the other, 0 or more.</param>
    /// <param name="outcome">Whether they may be compared.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is negative.</exception>
    public ComparandPair(int left, int right, ComparabilityOutcome outcome)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(left);
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        ArgumentNullException.ThrowIfNull(outcome);
        Left = left;
        Right = right;
        Outcome = outcome;
    }

    /// <summary>Gets the index of one value in the table.</summary>
    /// <value>0 = first.</value>
    [JsonInclude]
    [JsonRequired]
    public int Left { get; private init; }

    /// <summary>Gets the index of the other value.</summary>
    /// <value>0 = first.</value>
    [JsonInclude]
    [JsonRequired]
    public int Right { get; private init; }

    /// <summary>Gets whether they may be compared.</summary>
    public ComparabilityOutcome Outcome { get; }

    /// <summary>Writes both indexes and the outcome.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Left}, {Right}: {Outcome}");
}
