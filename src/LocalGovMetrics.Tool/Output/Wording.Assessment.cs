using LocalGovMetrics.Tool.Assessing;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <content>Assessments.</content>
internal abstract partial class Wording
{
    public abstract string Sub { get; }

    public abstract string Because { get; }

    public abstract string Note { get; }

    public abstract string DirectionAssumed { get; }

    /// <summary>Counts what was achieved: <c>7/11 achieved</c>.</summary>
    public abstract string AchievedOf(VerdictCounts counts);

    public abstract string NoTarget { get; }

    /// <summary>Counts what was not achieved, where there is any: <c>3 not achieved</c>, <c>1 pending</c>.</summary>
    public IEnumerable<string> Others(VerdictCounts counts)
    {
        (VerdictKind Kind, long Count)[] others =
        [
            (VerdictKind.NotAchieved, counts.NotAchieved),
            (VerdictKind.Undetermined, counts.Undetermined),
            (VerdictKind.Pending, counts.Pending),
            (VerdictKind.NotAssessable, counts.NotAssessable),
        ];
        return others.Where(other => other.Count > 0).Select(other => FormattableString.Invariant($"{other.Count} {WordFor(other.Kind)}"));
    }

    /// <summary>Says what the report counted itself.</summary>
    public abstract string ReportedCount(int achieved, int of);

    /// <summary>Says how many misses the report counted itself.</summary>
    public abstract string ReportedMisses(int notAchieved);

    /// <summary>Names the rows that disagree.</summary>
    public abstract string RowsDisagree(IReadOnlyList<string> rows);

    /// <summary>Names the rows that disagree if higher is better, which was only assumed.</summary>
    public abstract string DisagreeIfHigher(IReadOnlyList<string> rows);

    /// <summary>Names the rows whose printed verdict is not understood.</summary>
    public abstract string NotUnderstood(IReadOnlyList<string> rows);

    /// <summary>Says how many rows could not be read, and which.</summary>
    public abstract string FailedRows(int count, IReadOnlyList<int> lines);

    /// <summary>Says how many verdicts an estimate settled.</summary>
    public abstract string OnEstimates(int count, int of);

    /// <summary>Says that the report judges otherwise.</summary>
    public abstract string ReportSays(string verdict);

    /// <summary>Names rows.</summary>
    public abstract string RowsNamed(IReadOnlyList<string> rows);

    /// <summary>Lists lines, the first of them where there are many.</summary>
    protected static string Lines(IReadOnlyList<int> lines) => string.Join(", ", lines.Take(10)) + (lines.Count > 10 ? ", …" : string.Empty);
}
