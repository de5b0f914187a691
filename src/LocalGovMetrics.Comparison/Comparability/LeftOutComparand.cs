using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>A value that may be compared with no other of its table, and why.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record LeftOutComparand
{
    /// <summary>Makes one.</summary>
    /// <param name="index">The index of the value in the table, 0 or more.</param>
    /// <param name="reason">Why.</param>
    /// <param name="findings">The different refusals that it meets; empty where there is nothing to compare it with.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public LeftOutComparand(int index, LeftOutReason reason, IReadOnlyList<ComparabilityFinding> findings)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Index = index;
        Reason = reason;
        Findings = ValueList.From(findings);
    }

    /// <summary>Gets the index of the value in the table.</summary>
    /// <value>0 = first.</value>
    [JsonInclude]
    [JsonRequired]
    public int Index { get; private init; }

    /// <summary>Gets why it is left out.</summary>
    [JsonInclude]
    [JsonRequired]
    public LeftOutReason Reason { get; private init; }

    /// <summary>Gets the different refusals that it meets, itself on the left; empty where there is nothing to compare it with.</summary>
    public IReadOnlyList<ComparabilityFinding> Findings { get; }

    /// <summary>Writes index and reason.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Index}: {Reason}");
}

/// <summary>Why a value may be compared with no other.</summary>
[JsonConverter(typeof(EnumTextConverter<LeftOutReason>))]
public enum LeftOutReason
{
    /// <summary>Every other value of its definition is refused.</summary>
    AllRefused = 0,

    /// <summary>No other value has its definition.</summary>
    NoCounterpart = 1,

    /// <summary>It is no value: not reported, pending, or words.</summary>
    NoValue = 2,
}
