using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Assessments;

namespace LocalGovMetrics.Json;

/// <summary>How many rows came to which verdict; <c>counted</c> and <c>decided</c> are the two denominators.</summary>
internal record CountsJson
{
    public CountsJson()
    {
    }

    [SetsRequiredMembers]
    protected CountsJson(VerdictCounts counts)
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
        Unreadable = counts.Unreadable;
        Disagreements = counts.Disagreeing;
        DisagreementsIfHigher = counts.DisagreeingIfHigher;
        ReportedRows = counts.Printed;
        ReportedAchieved = counts.PrintedAchieved;
        ReportedNotUnderstood = counts.PrintedUnknown;
        DirectionAssumed = counts.DirectionAssumed;
        OnEstimates = counts.OnEstimates;
        Absent = counts.Absent;
        AbsentNotCounted = counts.AbsentNotCounted;
    }

    public required long Rows { get; init; }

    /// <summary>Gets how many are counted: those that state a target.</summary>
    public long? Counted { get; init; }

    /// <summary>Gets how many of those are achieved or not achieved.</summary>
    public long? Decided { get; init; }

    public required long Achieved { get; init; }

    public required long Exceeded { get; init; }

    public required long NotAchieved { get; init; }

    public required long Undetermined { get; init; }

    public required long Pending { get; init; }

    public required long NotAssessable { get; init; }

    /// <summary>Gets how many are not counted for want of a target; they are among those that are not assessable.</summary>
    public long WithoutTarget { get; init; }

    /// <summary>Gets how many contradict another row and are not counted; they are among those that are undetermined.</summary>
    public long Contradicted { get; init; }

    /// <summary>Gets how many could not be read; they are among those that are not assessable.</summary>
    public long Unreadable { get; init; }

    public long Disagreements { get; init; }

    /// <summary>Gets how many rows disagree with the report if higher is better, which was only assumed.</summary>
    public long DisagreementsIfHigher { get; init; }

    /// <summary>Gets how many of those counted have a printed verdict that was understood.</summary>
    public long ReportedRows { get; init; }

    /// <summary>Gets how many of those it calls achieved.</summary>
    public long ReportedAchieved { get; init; }

    /// <summary>Gets how many printed verdicts were not understood.</summary>
    public long ReportedNotUnderstood { get; init; }

    /// <summary>Gets how many verdicts rest on a direction that was only assumed.</summary>
    public long DirectionAssumed { get; init; }

    /// <summary>Gets how many verdicts rest on an estimate.</summary>
    public long OnEstimates { get; init; }

    /// <summary>Gets how many have no value, by the kind of absence.</summary>
    public AbsenceCounts? Absent { get; init; }

    /// <summary>Gets how many of those are not counted under the policy.</summary>
    public AbsenceCounts? AbsentNotCounted { get; init; }

    public static CountsJson Of(VerdictCounts counts) => new(counts);

    public VerdictCounts ToCounts()
    {
        VerdictCounts counts = new()
        {
            Rows = Rows,
            Achieved = Achieved,
            Exceeded = Exceeded,
            NotAchieved = NotAchieved,
            Undetermined = Undetermined,
            Pending = Pending,
            NotAssessable = NotAssessable,
            WithoutTarget = WithoutTarget,
            Contradicted = Contradicted,
            Unreadable = Unreadable,
            Disagreeing = Disagreements,
            DisagreeingIfHigher = DisagreementsIfHigher,
            Printed = ReportedRows,
            PrintedAchieved = ReportedAchieved,
            PrintedUnknown = ReportedNotUnderstood,
            DirectionAssumed = DirectionAssumed,
            OnEstimates = OnEstimates,
            Absent = Absent ?? AbsenceCounts.None,
            AbsentNotCounted = AbsentNotCounted ?? AbsenceCounts.None,
        };
        return Needed.Agrees((decimal?)Counted, counts.Counted, "counted")
            && Needed.Agrees((decimal?)Decided, counts.Decided, "decided")
            && Needed.Agrees((decimal?)Rows, Achieved + NotAchieved + Undetermined + Pending + NotAssessable, "rows")
            && Exceeded <= Achieved
            ? counts : throw new FormatException("The counts contradict each other.");
    }
}

/// <summary>What the report itself says: so many of so many.</summary>
internal sealed record ReportedCountJson(int? Achieved, int? Of, int? NotAchieved)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; init; }

    public static ReportedCountJson From(PrintedHeadline printed) =>
        new(printed.Achieved, printed.Of, printed.NotAchieved) { Unit = printed.Unit, Text = printed.Text, Place = printed.Place };

    public PrintedHeadline ToHeadline() => new() { Achieved = Achieved, Of = Of, NotAchieved = NotAchieved, Unit = Unit, Text = Text, Place = Place };
}
