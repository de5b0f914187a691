using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>Reads a table block by block, and keeps of its rows what a comparison needs.</summary>
/// <param name="Notation">How numbers are written, or null where the table decides.</param>
/// <param name="Policy">How prints count.</param>
/// <param name="RowsOfBlock">How many rows that name one another are read together at most, but where more are connected.</param>
/// <param name="Limits">How much can be read together of rows that name one another.</param>
internal sealed record PooledTable(ReportNotation? Notation, VerdictPolicy Policy, int RowsOfBlock, LinkedLimits Limits)
{
    private readonly RowPool _pool = new();

    /// <summary>Reads a table.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">How its rows are read.</param>
    /// <param name="linked">A room for what is not held, which can seek.</param>
    /// <param name="stated">Takes the lines of the rows that say how their indicator combines; null where it is not asked.</param>
    /// <returns>The table, or what is wrong with it.</returns>
    public Outcome<PlanTable, Diagnostic> Read(RowSource source, PlanTableOptions options, Stream linked, HashSet<int>? stated)
    {
        RowSource laid = source.LaidOut(options, []);
        AddStated(laid, stated);
        List<PlanRow> rows = [];
        return LinkedRows.Of(laid, linked, options, RowsOfBlock, LinkedBy.Fact, Limits)
            .Then(together => SettledRows.Read(together, Notation, Policy, rows.Clear, block => rows.AddRange(block.RowsInFull.Select(row => _pool.Take(row.Row))))
                .Then(_ => ReadingOutcome.Success(new PlanTable(together.Start.Name, [.. rows.OrderBy(row => row.Line)]))));
    }

    // A pass of its own, block by block: rows do not keep which of their cells were empty.
    private static void AddStated(RowSource source, HashSet<int>? stated)
    {
        int column = TableConversion.AggregationColumn(source.Start.Header);
        foreach (TextRow row in stated is null || column < 0 ? [] : source.Rows())
        {
            if (column < row.Cells.Count && row.Cells[column].Trim().Length > 0)
            {
                stated!.Add(row.Line);
            }
        }
    }
}
