using LocalGovMetrics.Audit;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Auditing;

/// <summary>Audits a table of plan-versus-actual rows part by part: rows that are parts of one another or print the same facts are in one part.</summary>
internal static class StreamedPlanAudit
{
    /// <summary>Reads all rows once, and gives the checks as they are asked for.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="parts">Where the rows are kept, as long as the checks are read.</param>
    /// <param name="options">How the rows are read.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">How much is read at once.</param>
    /// <param name="keepsRows">Whether the rows are given too: for what several tables say of one fact.</param>
    /// <returns>The checks, or what is wrong with the file.</returns>
    public static Outcome<AuditSource, Diagnostic> Of(RowSource source, Stream parts, PlanTableOptions options, CommonChoices choices, ToolContext context, bool keepsRows = false)
    {
        HashSet<int> years = [];
        List<PlanRow> rows = [];
        return LinkedRows.Of(source.LaidOut(options, []), parts, options, context.AuditedRows, LinkedBy.Indicator, context.Linked)
            .Then(linked => SettledRows.Read(linked, true, choices, Clear, Add)
                .Then(stream => ReadingOutcome.Success(new AuditSource(source.Start.Name, Title: null, Checks(linked, stream, choices, years)) { Tables = keepsRows ? [new PlanTable(source.Start.Name, [.. rows.OrderBy(row => row.Line)])] : [] })));

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

    private static IEnumerable<ClaimCheck> Checks(RowSource linked, PlanStream stream, CommonChoices choices, HashSet<int> years) =>
        from block in SettledRows.Blocks(linked, stream)
        let table = new PlanTable(linked.Start.Name, [.. block!.RowsInFull.Select(row => row.Row)])
        from check in AuditRun.Of(PlanTableAudit.ClaimsOf(table, notation: choices.Notation, policy: choices.Policy, printedYears: years)).Checks
        select check;
}
