using LocalGovMetrics.Display;

namespace LocalGovMetrics.Verdicts;

/// <summary>The marks of verdicts.</summary>
internal static class VerdictMarks
{
    /// <summary>Marks a verdict.</summary>
    /// <param name="kind">The verdict.</param>
    /// <param name="isNear">Whether the target was nearly reached.</param>
    /// <returns>The mark.</returns>
    public static DisplayMark Mark(this VerdictKind kind, bool isNear = false) => kind switch
    {
        VerdictKind.Achieved => DisplayMark.Met,
        VerdictKind.Exceeded => DisplayMark.Exceeded,
        VerdictKind.NotAchieved => isNear ? DisplayMark.Near : DisplayMark.Missed,
        VerdictKind.Undetermined => DisplayMark.Open,
        VerdictKind.Pending => DisplayMark.Awaited,
        VerdictKind.NotAssessable => DisplayMark.NotApplicable,
    };
}
