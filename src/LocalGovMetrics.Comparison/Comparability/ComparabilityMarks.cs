using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparability;

/// <summary>The marks of comparability, and of what weighs against it.</summary>
internal static class ComparabilityMarks
{
    /// <summary>Marks whether values may be compared.</summary>
    /// <param name="kind">Whether they may.</param>
    /// <returns>The mark.</returns>
    public static DisplayMark Mark(this ComparabilityKind kind) => kind switch
    {
        ComparabilityKind.Comparable => DisplayMark.Met,
        ComparabilityKind.WithReservations => DisplayMark.Near,
        ComparabilityKind.NotComparable => DisplayMark.Missed,
    };

    /// <summary>Marks a finding.</summary>
    /// <param name="severity">How much it weighs.</param>
    /// <returns>The mark.</returns>
    public static DisplayMark Mark(this ComparabilitySeverity severity) => severity == ComparabilitySeverity.Refusal ? DisplayMark.Missed : DisplayMark.Near;
}
