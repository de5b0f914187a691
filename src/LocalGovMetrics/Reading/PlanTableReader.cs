using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>Reads tables of texts as plan-versus-actual rows.</summary>
/// <remarks>
/// <para>
/// Columns are found by name, in any order; case, spaces and diacritics do not count. Needed: <c>unit</c>, <c>indicator</c>,
/// <c>period</c>, <c>target</c>, <c>actual</c>. Known besides: <c>direction</c>, <c>measureUnit</c>, <c>priceBasis</c>,
/// <c>status</c>, <c>term</c>, <c>baseYear</c>, <c>base</c>, <c>reportedVerdict</c>, <c>source</c>, <c>no</c>, <c>parent</c>,
/// <c>headline</c>, <c>measure</c>, <c>horizon</c>, <c>aggregation</c>, <c>indicatorEn</c>, <c>note</c>, and years such as
/// <c>2024</c>. The Vietnamese names of the reports are known too. Any other column is carried through as text.
/// </para>
/// <para>Every error of the table is listed, and a table with an error gives no rows. Whatever was decided without being printed
/// is said in the notes of its row: an assumed direction, a measure taken from its column, an ambiguous number and what decided it.</para>
/// </remarks>
public static class PlanTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="table">The table of texts.</param>
    /// <param name="options">How it is read, or null for the default: the notation is inferred.</param>
    /// <returns>The rows, or all errors.</returns>
    public static ReadingOutcome<PlanTable> Read(TextTable table, PlanTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Read(table, options ?? PlanTableOptions.Default, new PlanEvidence());
    }

    /// <summary>Reads a table, or a part of one whose other parts are evidence too.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="evidence">What all rows of the table tell where it is known; else what these rows tell is added to it.</param>
    internal static ReadingOutcome<PlanTable> Read(TextTable table, PlanTableOptions options, PlanEvidence evidence)
    {
        List<Diagnostic> errors = [.. table.FindShapeErrors()];
        PlanColumns columns = PlanColumns.Find(table, errors);
        List<PlanRowDraft> drafts = [];
        ReportNotation notation = options.Notation ?? InferNotation(table, columns).Notation;
        foreach (TextRow row in table.Rows)
        {
            if (!row.IsBlank && row.Cells.Count == table.Header.Count)
            {
                drafts.Add(new PlanRowDraft(table.Name, row, columns, notation, errors));
            }
        }

        PlanRowLinks.Connect(table.Name, drafts, columns, errors);
        if (errors.Count > 0)
        {
            return ReadingOutcome.Failure<PlanTable>(Limit(table.Name, errors, options.MaxDiagnostics));
        }

        evidence.Decide([.. drafts.Select(draft => draft.Numbers)]);
        return ReadingOutcome.Success(new PlanTable(table.Name, [.. drafts.Select(draft => draft.ToRow())]));
    }

    /// <summary>Infers the notation from the words of the table; the English column names of the documentation say nothing.</summary>
    internal static NotationEvidence InferNotation(TextTable table, PlanColumns columns)
    {
        NotationEvidence evidence = new();
        evidence.AddHeader(table.Header);
        foreach (TextRow row in table.Rows.Where(row => row.Cells.Count == table.Header.Count).TakeWhile(_ => !evidence.IsSettled))
        {
            evidence.AddRow(row, columns);
        }

        return evidence;
    }

    internal static ValueList<Diagnostic> Limit(string file, List<Diagnostic> errors, int most, int unlisted = 0)
    {
        List<Diagnostic> ordered = [.. errors.OrderBy(error => error.Line)];
        int rest = Math.Max(ordered.Count - most, 0) + unlisted;
        if (rest > 0)
        {
            ordered.RemoveRange(Math.Min(most, ordered.Count), Math.Max(ordered.Count - most, 0));
            ordered.Add(new Diagnostic(file, ordered[^1].Line, null, null, FormattableString.Invariant($"{rest} further errors are not listed.")));
        }

        return ValueList.From(ordered);
    }
}
