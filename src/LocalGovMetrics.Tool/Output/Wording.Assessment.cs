using LocalGovMetrics.Assessments;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <content>Assessments.</content>
internal sealed partial class Wording
{
    public string Sub => Text("tool.sub");

    public string Because => Text("tool.because");

    public string Note => Text("tool.note");

    public string DirectionAssumed => Text("tool.directionAssumed");

    /// <summary>Counts what was achieved, of those that state a target and of those decided: <c>7/11 achieved</c>, <c>19/28 achieved, 19/23 of those decided</c>.</summary>
    public string AchievedOf(VerdictCounts counts) =>
        counts.Decided > 0 && counts.Decided != counts.Counted ? Text("tool.achievedOfDecided", counts.Achieved, counts.Counted, counts.Decided) : Text("tool.achievedOf", counts.Achieved, counts.Counted);

    public string NoTarget => Text("tool.noTarget");

    /// <summary>Counts what was not achieved, where there is any: <c>3 not achieved</c>, <c>1 pending</c>.</summary>
    public IEnumerable<string> Others(VerdictCounts counts)
    {
        (VerdictKind Kind, long Count)[] others =
        [
            (VerdictKind.NotAchieved, counts.NotAchieved),
            (VerdictKind.Undetermined, counts.Undetermined - counts.Contradicted),
            (VerdictKind.Pending, counts.Pending),
            (VerdictKind.NotAssessable, counts.NotAssessable - counts.WithoutTarget),
        ];
        return
        [
            .. others.Where(other => other.Count > 0).Select(other => FormattableString.Invariant($"{other.Count} {WordFor(other.Kind)}")),
            .. counts.WithoutTarget > 0 ? [NotCountedWithoutTarget(counts.WithoutTarget)] : Array.Empty<string>(),
            .. counts.Contradicted > 0 ? [NotCountedContradicted(counts.Contradicted)] : Array.Empty<string>(),
        ];
    }

    /// <summary>Says how many rows are not counted for want of a target.</summary>
    public string NotCountedWithoutTarget(long count) => Text("tool.notCountedWithoutTarget", count);

    /// <summary>Says how many rows are not counted because they contradict each other.</summary>
    public string NotCountedContradicted(long count) => Text("tool.notCountedContradicted", count);

    /// <summary>Says what the report counted itself.</summary>
    public string ReportedCount(int achieved, int of) => Text("tool.reportedCount", achieved, of);

    /// <summary>Says how many misses the report counted itself.</summary>
    public string ReportedMisses(int notAchieved) => Text("tool.reportedMisses", notAchieved);

    /// <summary>Names the rows that disagree.</summary>
    public string RowsDisagree(IReadOnlyList<string> rows) => Text("tool.rowsDisagree", string.Join(", ", rows), rows.Count);

    /// <summary>Names the rows that disagree if higher is better, which was only assumed.</summary>
    public string DisagreeIfHigher(IReadOnlyList<string> rows) => Text("tool.disagreeIfHigher", RowsDisagree(rows));

    /// <summary>Names the rows whose printed verdict is not understood.</summary>
    public string NotUnderstood(IReadOnlyList<string> rows) => Text("tool.notUnderstood", string.Join(", ", rows), rows.Count);

    /// <summary>Says how many rows could not be read, and which.</summary>
    public string FailedRows(int count, IReadOnlyList<int> lines) => Text("tool.failedRows", count, Lines(lines));

    /// <summary>Says how many verdicts an estimate settled.</summary>
    public string OnEstimates(int count, int of) => count == of ? Text("tool.allOnEstimates") : Text("tool.onEstimates", count, of);

    /// <summary>Says that the report judges otherwise.</summary>
    public string ReportSays(string verdict) => Text("tool.reportSays", verdict);

    /// <summary>Names rows.</summary>
    public string RowsNamed(IReadOnlyList<string> rows) => Text("tool.rowsNamed", string.Join(", ", rows), rows.Count);

    /// <summary>Lists lines, the first of them where there are many.</summary>
    private static string Lines(IReadOnlyList<int> lines) => string.Join(", ", lines.Take(10)) + (lines.Count > 10 ? ", …" : string.Empty);
}
