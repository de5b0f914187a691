using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Assessing;

/// <summary>How many rows came to which verdict.</summary>
internal sealed class VerdictCounts
{
    private readonly long[] _kinds = new long[Enum.GetValues<VerdictKind>().Length];

    public long Rows { get; private set; }

    /// <summary>Gets how many were achieved, those exceeded among them.</summary>
    public long Achieved { get; private set; }

    public long Exceeded => Of(VerdictKind.Exceeded);

    public long NotAchieved => Of(VerdictKind.NotAchieved);

    public long Undetermined => Of(VerdictKind.Undetermined);

    public long Pending => Of(VerdictKind.Pending);

    public long NotAssessable => Of(VerdictKind.NotAssessable);

    public long Disagreements { get; private set; }

    /// <summary>Gets how many rows disagree with the report if higher is better, which was only assumed.</summary>
    public long DisagreementsIfHigher { get; private set; }

    /// <summary>Gets how many printed verdicts were not understood.</summary>
    public long ReportedNotUnderstood { get; private set; }

    /// <summary>Counts rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The counts.</returns>
    public static VerdictCounts Of(IEnumerable<AssessedRow> rows)
    {
        VerdictCounts counts = new();
        foreach (AssessedRow row in rows)
        {
            counts.Add(row);
        }

        return counts;
    }

    /// <summary>Counts one more row that could not be read: it is not assessable.</summary>
    public void AddFailed()
    {
        Rows++;
        _kinds[(int)VerdictKind.NotAssessable]++;
    }

    /// <summary>Counts one more row.</summary>
    /// <param name="row">The row.</param>
    public void Add(AssessedRow row) => Add(row.Verdict.Kind, row.Verdict.Reason.Code, row.Agrees, row.Row.Plan.ReportedVerdict);

    /// <summary>Counts one more row.</summary>
    /// <param name="kind">Its verdict.</param>
    /// <param name="reason">Why.</param>
    /// <param name="agrees">Whether its printed verdict says the same; null where either is neither yes nor no.</param>
    /// <param name="printed">What it prints itself.</param>
    public void Add(VerdictKind kind, ReasonCode reason, bool? agrees, ReportedVerdict printed)
    {
        Rows++;
        _kinds[(int)kind]++;
        Achieved += kind is VerdictKind.Achieved or VerdictKind.Exceeded ? 1 : 0;
        Disagreements += agrees == false ? 1 : 0;
        DisagreementsIfHigher += reason == ReasonCode.DirectionAssumed ? 1 : 0;
        ReportedNotUnderstood += printed == ReportedVerdict.Unknown ? 1 : 0;
    }

    /// <summary>Adds the counts of other rows.</summary>
    /// <param name="others">Their counts.</param>
    public void Add(VerdictCounts others)
    {
        Rows += others.Rows;
        Achieved += others.Achieved;
        Disagreements += others.Disagreements;
        DisagreementsIfHigher += others.DisagreementsIfHigher;
        ReportedNotUnderstood += others.ReportedNotUnderstood;
        for (int kind = 0; kind < _kinds.Length; kind++)
        {
            _kinds[kind] += others._kinds[kind];
        }
    }

    private long Of(VerdictKind kind) => _kinds[(int)kind];
}
