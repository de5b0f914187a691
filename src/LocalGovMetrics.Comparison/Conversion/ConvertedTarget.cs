using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Conversion;

/// <summary>What is asked of a unit after by the targets of the units before, and how it came there.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ConvertedTarget
{
    /// <summary>Gets the target of the unit after, or null where the targets are void.</summary>
    public Target? Target { get; init; }

    /// <summary>Gets how it was converted, or why not.</summary>
    public required ConversionRecord Record { get; init; }

    /// <summary>Writes target and record.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Target?.ToString() ?? "void"} <- {Record}";
}
