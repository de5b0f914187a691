using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Assessing;

/// <summary>What rows come to, counted one by one, and what they print themselves.</summary>
internal sealed class RowTally
{
    /// <summary>How many rows are named one by one; the rest is counted.</summary>
    public const int MostNamed = 100;

    private readonly List<string> _disagreeing = [];
    private readonly List<string> _disagreeingIfHigher = [];
    private readonly List<string> _notUnderstood = [];

    public VerdictCounts Counts { get; } = new();

    /// <summary>Gets the names of the first rows whose printed verdict says something else.</summary>
    public IReadOnlyList<string> Disagreeing => _disagreeing;

    /// <summary>Gets the names of the first rows that disagree if higher is better, which was only assumed.</summary>
    public IReadOnlyList<string> DisagreeingIfHigher => _disagreeingIfHigher;

    /// <summary>Gets the names of the first rows whose printed verdict is not understood.</summary>
    public IReadOnlyList<string> NotUnderstood => _notUnderstood;

    /// <summary>Gets how many rows print a verdict that is understood.</summary>
    public long Printed { get; private set; }

    /// <summary>Gets how many rows print that they were achieved.</summary>
    public long PrintedAchieved { get; private set; }

    /// <summary>Gets how many verdicts rest on estimates.</summary>
    public long OnEstimates { get; private set; }

    /// <summary>Gets how many verdicts are yes or no.</summary>
    public long Decided { get; private set; }

    public static RowTally Of(IEnumerable<AssessedRow> rows)
    {
        RowTally tally = new();
        foreach (AssessedRow row in rows)
        {
            tally.Add(row.Verdict.Kind, row.Verdict.Reason.Code, row.Agrees, row.Row.Plan.ReportedVerdict, row.Verdict.SettledByEstimate, AssessmentView.NameOf(row));
        }

        return tally;
    }

    /// <summary>Counts a row that could not be read.</summary>
    public void AddFailed() => Counts.AddFailed();

    public void Add(VerdictKind kind, ReasonCode reason, bool? agrees, ReportedVerdict printed, bool isSettledByEstimate, string name)
    {
        Counts.Add(kind, reason, agrees, printed);
        Printed += printed is not (ReportedVerdict.NotPrinted or ReportedVerdict.Unknown) ? 1 : 0;
        PrintedAchieved += printed is ReportedVerdict.Achieved or ReportedVerdict.Exceeded ? 1 : 0;
        OnEstimates += isSettledByEstimate ? 1 : 0;
        Decided += kind is VerdictKind.Achieved or VerdictKind.Exceeded or VerdictKind.NotAchieved ? 1 : 0;
        Name(_disagreeing, agrees == false, name);
        Name(_disagreeingIfHigher, reason == ReasonCode.DirectionAssumed, name);
        Name(_notUnderstood, printed == ReportedVerdict.Unknown, name);
    }

    private static void Name(List<string> names, bool isOne, string name)
    {
        if (isOne && names.Count < MostNamed)
        {
            names.Add(name);
        }
    }
}
