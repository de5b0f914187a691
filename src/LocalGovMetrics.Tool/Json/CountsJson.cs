using LocalGovMetrics.Assessments;

namespace LocalGovMetrics.Tool.Json;

/// <summary>How many rows came to which verdict; <c>counted</c> and <c>decided</c> are the two denominators.</summary>
internal record CountsJson
{
    internal CountsJson(VerdictCounts counts)
    {
        Rows = counts.Rows;
        Counted = counts.Counted;
        Decided = counts.Decided;
        Achieved = counts.Achieved;
        Exceeded = counts.Exceeded;
        NotAchieved = counts.NotAchieved;
        Undetermined = counts.Undetermined;
        Pending = counts.Pending;
        NotAssessable = counts.NotAssessable;
        WithoutTarget = counts.WithoutTarget;
        Contradicted = counts.Contradicted;
        Disagreements = counts.Disagreeing;
        DisagreementsIfHigher = counts.DisagreeingIfHigher;
        ReportedNotUnderstood = counts.PrintedUnknown;
    }

    public long Rows { get; }

    /// <summary>Gets how many are counted: those that state a target, or that the table marks.</summary>
    public long Counted { get; }

    /// <summary>Gets how many of those are achieved or not achieved.</summary>
    public long Decided { get; }

    public long Achieved { get; }

    public long Exceeded { get; }

    public long NotAchieved { get; }

    public long Undetermined { get; }

    public long Pending { get; }

    public long NotAssessable { get; }

    /// <summary>Gets how many are not counted for want of a target; they are among those that are not assessable.</summary>
    public long WithoutTarget { get; }

    /// <summary>Gets how many contradict another row and are not counted; they are among those that are undetermined.</summary>
    public long Contradicted { get; }

    public long Disagreements { get; }

    /// <summary>Gets how many rows disagree with the report if higher is better, which was only assumed.</summary>
    public long DisagreementsIfHigher { get; }

    /// <summary>Gets how many printed verdicts were not understood.</summary>
    public long ReportedNotUnderstood { get; }
}
