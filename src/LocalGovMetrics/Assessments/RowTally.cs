using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>What rows come to, counted one by one, and the names of those that the counts speak of.</summary>
internal sealed class RowTally
{
    /// <summary>How many rows are named one by one; the rest is counted.</summary>
    public const int MostNamed = 100;

    private readonly VerdictTally _tally = new();
    private readonly List<string> _disagreeing = [];
    private readonly List<string> _disagreeingIfHigher = [];
    private readonly List<string> _notUnderstood = [];

    /// <summary>Gets the names of the first rows whose printed verdict says something else.</summary>
    public IReadOnlyList<string> Disagreeing => _disagreeing;

    /// <summary>Gets the names of the first rows that disagree if higher is better, which was only assumed.</summary>
    public IReadOnlyList<string> DisagreeingIfHigher => _disagreeingIfHigher;

    /// <summary>Gets the names of the first rows whose printed verdict is not understood.</summary>
    public IReadOnlyList<string> NotUnderstood => _notUnderstood;

    public static RowTally Of(IEnumerable<AssessedRow> rows)
    {
        RowTally tally = new();
        foreach (AssessedRow row in rows)
        {
            tally._tally.Add(row);
            tally.Name(row.Verdict.Kind, row.Verdict.Reason.Code, row.Row.ReportedVerdict, AssessmentView.NameOf(row));
        }

        return tally;
    }

    public VerdictCounts ToCounts() => _tally.ToCounts();

    /// <summary>Counts a row by what is shown of it.</summary>
    public void Add(RowView row)
    {
        if (row.IsFailed)
        {
            _tally.AddUnreadable(row.Target.Length > 0);
            return;
        }

        _tally.Add(row.Kind, row.Reason, row.Printed, isDirectionAssumed: false, row.IsSettledByEstimate, row.IsAbsenceCounted);
        Name(row.Kind, row.Reason, row.Printed, row.Name);
    }

    private static void Name(List<string> names, bool isOne, string name)
    {
        if (isOne && names.Count < MostNamed)
        {
            names.Add(name);
        }
    }

    private void Name(VerdictKind kind, ReasonCode reason, ReportedVerdict printed, string name)
    {
        Name(_disagreeing, printed.AgreesWith(kind) == false, name);
        Name(_disagreeingIfHigher, reason == ReasonCode.DirectionAssumed, name);
        Name(_notUnderstood, printed == ReportedVerdict.Unknown, name);
    }
}
