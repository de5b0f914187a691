using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>A place in a series where two values that follow each other do not simply compare.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record SeriesBreak
{
    /// <summary>Gets the last value before the break, or null where the first of the series is none.</summary>
    public Comparand? Before { get; init; }

    /// <summary>Gets the value after the break; itself the break where it is none.</summary>
    public required Comparand After { get; init; }

    /// <summary>Gets what breaks the series, the value before on the left.</summary>
    public required IReadOnlyList<ComparabilityFinding> Findings
    {
        get;
        init => field = ValueList.From(value, nameof(Findings));
    }

    /// <summary>Gets a value indicating whether the values may not be compared at all.</summary>
    [JsonIgnore]
    public bool IsRefusal => Findings.Any(finding => finding.IsRefusal);

    /// <summary>Writes both periods and the codes.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{(Before is null ? "-" : Before.Period)} | {After.Period}: {string.Join(", ", Findings.Select(finding => finding.Code))}";
}
