using LocalGovMetrics.Display;

namespace LocalGovMetrics.Audit;

/// <summary>The marks of the classes of an audit.</summary>
internal static class AuditClassMarks
{
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
