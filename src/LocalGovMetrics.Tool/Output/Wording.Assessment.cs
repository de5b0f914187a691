using LocalGovMetrics.Tool.Assessing;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <content>Assessments.</content>
internal abstract partial class Wording
{
    public abstract string Sub { get; }

    public abstract string DirectionAssumed { get; }

    /// <summary>Counts what was achieved: <c>7/11 achieved</c>.</summary>
    public abstract string AchievedOf(VerdictCounts counts);

    /// <summary>Counts what was neither achieved nor missed, where there is any.</summary>
    public IEnumerable<string> Others(VerdictCounts counts) =>
        ((VerdictKind Kind, int Count)[])[(VerdictKind.Undetermined, counts.Undetermined), (VerdictKind.Pending, counts.Pending), (VerdictKind.NotAssessable, counts.NotAssessable)]
        is var all ? all.Where(pair => pair.Count > 0).Select(pair => FormattableString.Invariant($"{pair.Count} {WordFor(pair.Kind)}")) : [];

    /// <summary>Says what the report counted itself.</summary>
    public abstract string ReportedCount(int achieved, int of);

    /// <summary>Names the rows that disagree.</summary>
    public abstract string RowsDisagree(IReadOnlyList<string> rows);

    /// <summary>Says that the report judges otherwise.</summary>
    public abstract string ReportSays(string verdict);

    /// <summary>Names rows.</summary>
    public abstract string RowsNamed(IReadOnlyList<string> rows);
}
