using LocalGovMetrics.Targets;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>One unit before from which something was converted, with its share and what it said.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ConversionSource
{
    /// <summary>Gets the unit before and the part of it that passed.</summary>
    public required CrosswalkShare Share { get; init; }

    /// <summary>Gets the value that it had, or null where a target is converted or no value is reported.</summary>
    public Reported? Value { get; init; }

    /// <summary>Gets what was asked of it, or null where a value is converted or there is no target.</summary>
    public TargetRule? Rule { get; init; }

    /// <summary>Gets the base value by which its growth counts, or null where none is known or needed.</summary>
    public decimal? Base { get; init; }

    /// <summary>Gets a value indicating whether it said nothing that can be converted.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Writes the unit and what it said.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Share.From}: {Rule?.ToString() ?? Value?.ToString() ?? "nothing"}";
}
