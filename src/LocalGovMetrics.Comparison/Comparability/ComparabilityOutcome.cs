using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether two values may be compared, and all that was found on the way.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record ComparabilityOutcome : IDisplayable
{
    /// <summary>Makes an outcome.</summary>
    /// <param name="findings">What was found.</param>
    [JsonConstructor]
    public ComparabilityOutcome(IReadOnlyList<ComparabilityFinding> findings)
    {
        Findings = ValueList.From(findings);
        for (int i = 0; i < Findings.Count; i++)
        {
            ComparabilityKind kind = (ComparabilityKind)(ComparabilitySeverity.Refusal - Findings[i].Severity);
            Kind = kind < Kind ? kind : Kind;
        }
    }

    /// <summary>Gets the outcome of values of which nothing is to be said.</summary>
    public static ComparabilityOutcome Comparable { get; } = new([]);

    /// <summary>Gets all that was found, in the order of the codes.</summary>
    public IReadOnlyList<ComparabilityFinding> Findings { get; }

    /// <summary>Gets whether the values may be compared: as the heaviest finding says.</summary>
    [JsonIgnore]
    public ComparabilityKind Kind { get; } = ComparabilityKind.Comparable;

    /// <summary>Gets a value indicating whether the values may be compared, with reservations or without.</summary>
    [JsonIgnore]
    public bool IsComparable => Kind != ComparabilityKind.NotComparable;

    /// <summary>Tells whether something was found.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True where a finding has the code.</returns>
    public bool Has(ComparabilityCode code) => Findings.Any(finding => finding.Code == code);

    /// <summary>Gives the outcome of the same values the other way round.</summary>
    /// <returns>The outcome with the sides of its findings swapped.</returns>
    public ComparabilityOutcome Mirror() => Findings.Count == 0 ? this : new([.. Findings.Select(finding => finding.Mirror())]);

    /// <inheritdoc/>
    public DisplayTable ToTable() => ComparabilityDisplay.Of(this);

    /// <summary>Writes kind and codes.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Findings.Count == 0 ? Kind.ToString() : $"{Kind} ({string.Join(", ", Findings.Select(finding => finding.Code))})";
}
