using LocalGovMetrics.Audit;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Auditing;

/// <summary>Audits a table of plan-versus-actual rows part by part: rows that are parts of one another or print the same facts are in one part.</summary>
internal static class StreamedPlanAudit
{
    /// <summary>Reads all rows once, and gives the checks as they are asked for.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="parts">Where the rows are kept, as long as the checks are read.</param>
    /// <param name="options">How the rows are read.</param>
    /// <param name="notation">How numbers are written, or null where the table decides.</param>
    /// <param name="policy">How prints count.</param>
    /// <param name="rowsOfBlock">How many rows are audited together at most, but where more are connected.</param>
    /// <param name="limits">How much can be read together of rows that name one another.</param>
    /// <param name="keepsRows">Whether the rows are given too: for what several tables say of one fact.</param>
    /// <returns>The checks, or what is wrong with the file.</returns>
    public static Outcome<AuditSource, Diagnostic> Of(RowSource source, Stream parts, PlanTableOptions options, ReportNotation? notation, VerdictPolicy policy, int rowsOfBlock, LinkedLimits limits, bool keepsRows = false)
    {
        HashSet<int> years = [];
        List<PlanRow> rows = [];
        return LinkedRows.Of(source.LaidOut(options, []), parts, options, rowsOfBlock, LinkedBy.Indicator, limits)
            .Then(linked => SettledRows.Read(linked, notation, policy, Clear, Add)
                .Then(stream => ReadingOutcome.Success(new AuditSource(source.Start.Name, Title: null, Checks(linked, stream, notation, policy, years)) { Tables = keepsRows ? [new PlanTable(source.Start.Name, [.. rows.OrderBy(row => row.Line)])] : [] })));

        void Clear()
        {
            years.Clear();
            rows.Clear();
        }

        void Add(AssessedBlock block)
        {
            years.UnionWith(block.RowsInFull.SelectMany(row => row.Row.Years).Select(year => year.Year));
            if (keepsRows)
            {
                rows.AddRange(block.RowsInFull.Select(row => row.Row));
            }
        }
    }

    private static IEnumerable<ClaimCheck> Checks(RowSource linked, PlanStream stream, ReportNotation? notation, VerdictPolicy policy, HashSet<int> years) =>
        from block in SettledRows.Blocks(linked, stream)
        let table = new PlanTable(linked.Start.Name, [.. block!.RowsInFull.Select(row => row.Row)])
        from check in AuditRun.Of(PlanTableAudit.ClaimsOf(table, notation: notation, policy: policy, printedYears: years)).Checks
        select check;
}
