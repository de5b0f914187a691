using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparability;

/// <summary>The words and marks of comparability.</summary>
internal static class ComparabilityKindWords
{
    /// <summary>Says whether values may be compared.</summary>
    /// <param name="kind">Whether they may.</param>
    /// <returns>The words, without a full stop.</returns>
    public static DisplayText Words(this ComparabilityKind kind) => DisplayText.Word(kind);

    /// <summary>Marks whether values may be compared.</summary>
    /// <param name="kind">Whether they may.</param>
    /// <returns>The mark.</returns>
    public static DisplayMark Mark(this ComparabilityKind kind) => kind switch
    {
        ComparabilityKind.Comparable => DisplayMark.Met,
        ComparabilityKind.WithReservations => DisplayMark.Near,
        ComparabilityKind.NotComparable => DisplayMark.Missed,
    };
}
