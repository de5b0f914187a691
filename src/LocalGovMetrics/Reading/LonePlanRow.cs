using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>Reads a row that is a table of its own: nothing outside it tells how its numbers are to be read.</summary>
internal static class LonePlanRow
{
    // With more numbers that are open, each alone and all together are tried.
    private const int MostCombined = 4;

    /// <summary>Reads it in every way that it can be read in.</summary>
    /// <param name="table">The header and the row.</param>
    /// <param name="options">How it is read; a stated notation decides its numbers.</param>
    /// <returns>The reading of the convention first, or all errors.</returns>
    public static Outcome<PlanTable, Diagnostic> Read(TextTable table, PlanTableOptions options)
    {
        List<Diagnostic> errors = [.. table.FindShapeErrors()];
        PlanColumns columns = PlanColumns.Find(table, options, errors);
        if (errors.Count > 0)
        {
            return ReadingOutcome.Failure<PlanTable>(PlanTableReader.Limit(table.Name, errors, options.MaxDiagnostics));
        }

        ReportNotation notation = options.Notation ?? PlanTableReader.InferNotation(table, columns).Notation;
        PlanRowDraft first = Draft();
        if (errors.Count > 0)
        {
            return ReadingOutcome.Failure<PlanTable>(PlanTableReader.Limit(table.Name, errors, options.MaxDiagnostics));
        }

        int open = OpenIn(first.Numbers).Count;
        List<PlanRow> rows = [first.ToRow()];
        foreach (int grouped in options.Notation is null ? Ways(open) : [])
        {
            PlanRowDraft other = Draft();
            int place = 0;
            foreach (IGrouping<(char, string?, bool), NumberCell> group in OpenIn(other.Numbers))
            {
                NumberDecision decision = new((grouped & (1 << place++)) == 0, "it may be read so");
                foreach (NumberCell cell in group)
                {
                    cell.Decision = decision;
                }
            }

            rows.Add(other.ToRow());
        }

        return ReadingOutcome.Success(new PlanTable(table.Name, rows));

        PlanRowDraft Draft()
        {
            PlanRowDraft draft = new(table.Name, table.Rows[0], columns, notation);
            errors.AddRange(draft.Errors);
            new PlanEvidence().Decide([draft.Numbers]);
            return draft;
        }
    }

    private static List<IGrouping<(char, string?, bool), NumberCell>> OpenIn(NumberRow row) =>
        [.. row.Cells.Where(cell => cell.IsOpen).GroupBy(cell => (cell.Mark, cell.MeasureUnit?.Symbol, cell.IsLevel))];

    private static IEnumerable<int> Ways(int open) =>
        open == 0 ? []
        : open <= MostCombined ? Enumerable.Range(0, 1 << open)
        : Enumerable.Range(0, Math.Min(open, 30)).Select(place => 1 << place).Append(0).Append(~0);
}
