using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A value that was left out of a comparison, and why.</summary>
/// <remarks>Immutable; two are the same where they are the same object.</remarks>
public sealed class OmittedValue
{
    internal OmittedValue(Comparand comparand, OmissionReason reason, IReadOnlyList<ComparabilityFinding> findings)
    {
        Comparand = comparand;
        Reason = reason;
        Findings = ValueList.From(findings);
    }

    /// <summary>Gets the value.</summary>
    public Comparand Comparand { get; }

    /// <summary>Gets why it is left out.</summary>
    public OmissionReason Reason { get; }

    /// <summary>Gets the refusals that it meets in the column, itself on the left; empty for other reasons.</summary>
    public IReadOnlyList<ComparabilityFinding> Findings { get; }

    /// <summary>Writes the value and the reason.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Comparand}: {Reason}";
}
