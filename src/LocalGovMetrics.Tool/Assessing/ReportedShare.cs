using LocalGovMetrics.Datasets;

namespace LocalGovMetrics.Tool.Assessing;

/// <summary>How many criteria a report says were achieved, of how many.</summary>
internal sealed record ReportedShare(int Achieved, int Of)
{
    /// <summary>What the report counts itself; else what its printed verdicts come to, where every row has one that is understood.</summary>
    /// <param name="rows">The rows that are counted.</param>
    /// <param name="sample">The report that they come from, or null.</param>
    /// <returns>The share, or null where neither is printed.</returns>
    public static ReportedShare? ForRows(RowTally rows, Report? sample) =>
        sample is { Achieved: { } achieved, Of: { } of } ? new ReportedShare(achieved, of)
        : rows.Counts.Rows > 0 && rows.Printed == rows.Counts.Rows ? new ReportedShare((int)rows.PrintedAchieved, (int)rows.Printed)
        : null;
}
