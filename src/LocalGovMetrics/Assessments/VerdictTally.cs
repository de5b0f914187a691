using LocalGovMetrics.Reading;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>Counts rows verdict by verdict, however many there are, without keeping them.</summary>
/// <remarks>For one thread at a time; tallies of several threads add up.</remarks>
/// <example>
/// <code>
/// VerdictTally tally = new();
/// tally.Add(ReportNotation.Vietnamese.Assess("5", "6"));
/// tally.Add(ReportNotation.Vietnamese.Assess(">95", ">93"));
/// VerdictCounts counts = tally.ToCounts();
/// Console.WriteLine($"{counts.Achieved}/{counts.Counted}, of those decided {counts.Achieved}/{counts.Decided}");   // 1/2, of those decided 1/1
/// </code>
/// </example>
public sealed class VerdictTally
{
    private readonly long[] _kinds = new long[Enum.GetValues<VerdictKind>().Length];
    private readonly long[] _also = new long[Enum.GetValues<Also>().Length];
    private readonly long[] _absent = new long[Enum.GetValues<ObservationStatus>().Length];
    private readonly long[] _absentNotCounted = new long[Enum.GetValues<ObservationStatus>().Length];

    /// <summary>Counts one more row.</summary>
    /// <param name="row">The row.</param>
    public void Add(AssessedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Add(row.Verdict, row.Row.ReportedVerdict, row.Row.IsDirectionAssumed);
    }

    /// <summary>Counts one more row.</summary>
    /// <param name="verdict">Its verdict.</param>
    /// <param name="printed">The verdict that it prints itself.</param>
    /// <param name="isDirectionAssumed">Whether its desired direction was only assumed.</param>
    public void Add(Verdict verdict, ReportedVerdict printed = ReportedVerdict.NotPrinted, bool isDirectionAssumed = false)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        Add(verdict.Kind, verdict.Reason.Code, printed, isDirectionAssumed, verdict.SettledByEstimate, verdict.Policy);
    }

    /// <summary>Counts one more row.</summary>
    /// <param name="kind">Its verdict.</param>
    /// <param name="reason">Why.</param>
    /// <param name="printed">The verdict that it prints itself.</param>
    /// <param name="isDirectionAssumed">Whether its desired direction was only assumed.</param>
    /// <param name="isSettledByEstimate">Whether an estimate settled the verdict.</param>
    /// <param name="policy">Which kinds of absence it counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    public void Add(VerdictKind kind, ReasonCode reason, ReportedVerdict printed = ReportedVerdict.NotPrinted, bool isDirectionAssumed = false, bool isSettledByEstimate = false, VerdictPolicy? policy = null) =>
        Add(kind, reason, printed, isDirectionAssumed, isSettledByEstimate, Question.AbsenceOf(reason) is { } absence && (policy ?? VerdictPolicy.Face).Counts(absence));

    internal void Add(VerdictKind kind, ReasonCode reason, ReportedVerdict printed, bool isDirectionAssumed, bool isSettledByEstimate, bool isAbsenceCounted)
    {
        bool isUncounted = reason == ReasonCode.NoTarget;
        _kinds[(int)kind]++;
        Count(Also.WithoutTarget, isUncounted);
        Count(Also.Contradicted, reason == ReasonCode.ContradictedByRow);
        Count(Also.Disagreeing, printed.AgreesWith(kind) == false);
        Count(Also.DisagreeingIfHigher, reason == ReasonCode.DirectionAssumed);
        Count(Also.PrintedUnknown, printed == ReportedVerdict.Unknown);
        Count(Also.DirectionAssumed, isDirectionAssumed && kind.IsAchieved() is not null);
        Count(Also.OnEstimates, isSettledByEstimate);
        if (Question.AbsenceOf(reason) is { } absence)
        {
            _absent[(int)absence]++;
            _absentNotCounted[(int)absence] += isAbsenceCounted ? 0 : 1;
            isUncounted |= !isAbsenceCounted;
        }

        if (!isUncounted && reason != ReasonCode.ContradictedByRow)
        {
            Count(Also.Printed, printed is not (ReportedVerdict.NotPrinted or ReportedVerdict.Unknown));
            Count(Also.PrintedAchieved, printed.IsAchieved() == true);
        }
    }

    /// <summary>Counts one more row that could not be read: not assessable, and counted where it prints a target.</summary>
    /// <param name="row">The row.</param>
    public void Add(FailedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        AddUnreadable(!string.IsNullOrWhiteSpace(row.Target));
    }

    /// <summary>Counts one more row that could not be read: not assessable.</summary>
    /// <param name="isCounted">Whether it is counted: it prints a target.</param>
    public void AddUnreadable(bool isCounted)
    {
        _kinds[(int)VerdictKind.NotAssessable]++;
        Count(Also.Unreadable, true);
        Count(Also.WithoutTarget, !isCounted);
    }

    /// <summary>Adds what another tally counted.</summary>
    /// <param name="other">The other tally.</param>
    public void Add(VerdictTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (int kind = 0; kind < _kinds.Length; kind++)
        {
            _kinds[kind] += other._kinds[kind];
        }

        for (int also = 0; also < _also.Length; also++)
        {
            _also[also] += other._also[also];
        }

        for (int status = 0; status < _absent.Length; status++)
        {
            _absent[status] += other._absent[status];
            _absentNotCounted[status] += other._absentNotCounted[status];
        }
    }

    /// <summary>Gives what was counted so far.</summary>
    /// <returns>The counts.</returns>
    public VerdictCounts ToCounts() => new()
    {
        Rows = _kinds.Sum(),
        Achieved = Of(VerdictKind.Achieved) + Of(VerdictKind.Exceeded),
        Exceeded = Of(VerdictKind.Exceeded),
        NotAchieved = Of(VerdictKind.NotAchieved),
        Undetermined = Of(VerdictKind.Undetermined),
        Pending = Of(VerdictKind.Pending),
        NotAssessable = Of(VerdictKind.NotAssessable),
        WithoutTarget = Of(Also.WithoutTarget),
        Contradicted = Of(Also.Contradicted),
        Unreadable = Of(Also.Unreadable),
        Disagreeing = Of(Also.Disagreeing),
        DisagreeingIfHigher = Of(Also.DisagreeingIfHigher),
        Printed = Of(Also.Printed),
        PrintedAchieved = Of(Also.PrintedAchieved),
        PrintedUnknown = Of(Also.PrintedUnknown),
        DirectionAssumed = Of(Also.DirectionAssumed),
        OnEstimates = Of(Also.OnEstimates),
        Absent = AbsenceCounts.Of(_absent),
        AbsentNotCounted = AbsenceCounts.Of(_absentNotCounted),
    };

    private long Of(VerdictKind kind) => _kinds[(int)kind];

    private long Of(Also what) => _also[(int)what];

    private void Count(Also what, bool isSo) => _also[(int)what] += isSo ? 1 : 0;

    /// <summary>What is counted beside the kinds of verdicts.</summary>
    private enum Also
    {
        WithoutTarget,
        Contradicted,
        Unreadable,
        Disagreeing,
        DisagreeingIfHigher,
        Printed,
        PrintedAchieved,
        PrintedUnknown,
        DirectionAssumed,
        OnEstimates,
    }
}
