using LocalGovMetrics.Display;

namespace LocalGovMetrics.Audit;

/// <summary>The words and marks of the classes of an audit.</summary>
internal static class AuditClassWords
{
    /// <summary>Names a class.</summary>
    /// <param name="found">The class.</param>
    /// <returns>The words, without a full stop.</returns>
    public static DisplayText Words(this AuditClass found) => DisplayText.Word(found);

    /// <summary>Marks a class.</summary>
    /// <param name="found">The class.</param>
    /// <returns>The mark.</returns>
    public static DisplayMark Mark(this AuditClass found) => found switch
    {
        AuditClass.Consistent or AuditClass.BoundSatisfied => DisplayMark.Met,
        AuditClass.ConsistentWithinRounding or AuditClass.Truncated or AuditClass.LastDigit => DisplayMark.Near,
        AuditClass.Inconsistent => DisplayMark.Missed,
        AuditClass.CannotCheck => DisplayMark.Open,
    };
}
