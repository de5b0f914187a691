using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>What one method says of progress: its measure, its status, its thresholds, and the numbers on the way.</summary>
/// <remarks>What the method does not use, or what cannot be calculated, is undefined with the reason. Equality compares contents. Immutable.</remarks>
public sealed record ProgressReading
{
    [JsonConstructor]
    internal ProgressReading()
    {
    }

    /// <summary>Gets the method.</summary>
    [JsonInclude]
    [JsonRequired]
    public ProgressMethod Method { get; internal init; }

    /// <summary>Gets the status.</summary>
    [JsonInclude]
    [JsonRequired]
    public ProgressStatus Status { get; internal init; }

    /// <summary>Gets the number that the thresholds judge; each method documents its own.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Measure { get; internal init; }

    /// <summary>Gets the score from −5 to 5 (Open SDG).</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Score { get; internal init; } = Unused;

    /// <summary>Gets the observed change a year: compound growth, or for a linear method the change in the unit of the values.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Observed { get; internal init; } = Unused;

    /// <summary>Gets the change a year that the target required from the base on.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Required { get; internal init; } = Unused;

    /// <summary>Gets the value projected for the target year.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Projected { get; internal init; } = Unused;

    /// <summary>Gets the thresholds, or null where the method judges by none.</summary>
    [JsonInclude]
    public ProgressThresholds? Thresholds { get; internal init; }

    private static Computed Unused => Computed.Undefined(UndefinedReason.NotApplicable);

    /// <summary>Writes method, status and measure.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Method}: {Status}, measure {Measure}, score {Score}, observed {Observed}, required {Required}, projected {Projected} ({Thresholds})";
}
