using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>Reads tables of texts as plan-versus-actual rows.</summary>
/// <remarks>
/// <para>
/// Columns are found by name, in any order; case, spaces and diacritics do not count. Needed: <c>unit</c>, <c>indicator</c>,
/// <c>period</c>, <c>target</c>, <c>actual</c>. Known besides: <c>direction</c>, <c>measureUnit</c>, <c>priceBasis</c>,
/// <c>status</c>, <c>term</c>, <c>baseYear</c>, <c>base</c>, <c>reportedVerdict</c>, <c>source</c>, <c>no</c>, <c>parent</c>,
/// <c>headline</c>, <c>measure</c>, <c>horizon</c>, <c>effectiveFrom</c> and <c>document</c> (the day from which the target holds, and what set it), <c>aggregation</c>, <c>indicatorEn</c>, <c>note</c>, <c>unitParent</c>, <c>targetNumber</c> and <c>actualNumber</c> (what a spreadsheet stores, which decides an ambiguous text), <c>otherTarget</c> (by which the row is not judged), <c>openNumber</c> (which number the file leaves open), and years such as
/// <c>2024</c>. The names of Vietnamese reports and English councils are known too, with the year and the word for an estimate in
/// them (<c>Ước thực hiện 2024</c>). Any other column is carried through as text.
/// </para>
/// <para>Lines of one unit, indicator and period whose targets hold from different days are one row with several targets: a target that was revised.</para>
/// <para>The header may stand below title lines; lines that hold no more than a number and a name head the rows below them.</para>
/// <para>Every error of the table is listed, and a table with an error gives no rows, unless the caller asks to keep going. Whatever was decided without being printed
/// is said in the notes of its row: an assumed direction, a measure taken from its column, an ambiguous number and what decided it.</para>
/// </remarks>
/// <example>
/// <code>
/// TextTable text = new("plan", ["unit", "indicator", "period", "target", "actual"], 1, [new TextRow(2, ["Hương Trà", "Tỷ lệ hộ nghèo", "2023", "2-2,2", "1,81"])]);
/// PlanTable plan = PlanTableReader.Read(text).GetValueOrThrow();
/// Console.WriteLine(VerdictCalculator.Assess(plan.Rows[0]).Kind);   // Exceeded
/// </code>
/// </example>
public static class PlanTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="table">The table of texts.</param>
    /// <param name="options">How it is read, or null for the default: the notation is inferred.</param>
    /// <returns>The rows, or all errors.</returns>
    public static Outcome<PlanTable, Diagnostic> Read(TextTable table, PlanTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= PlanTableOptions.Default;
        List<ReadingNote> notes = [];
        TextTable body = PlanTableLayout.From(table, options, notes);
        List<Diagnostic> errors = [];
        Outcome<PlanTable, Diagnostic> outcome = Read(body, PlanColumns.Find(body, options, errors), notes, errors, new PlanEvidence());
        return outcome is { IsSuccess: true, Value: { Rows.Count: 0, Failed.Count: 0 } }
            ? ReadingOutcome.Failure<PlanTable>([new Diagnostic(body.Name, body.HeaderLine, null, null, TextTable.NoRows)])
            : outcome;
    }

    /// <summary>Reads a table whose columns are known, or a part of one whose other parts are evidence too.</summary>
    /// <param name="table">The table from its header on.</param>
    /// <param name="columns">Its columns, and how it is read.</param>
    /// <param name="notes">What was noticed of the table.</param>
    /// <param name="headerErrors">What is wrong with the header's names.</param>
    /// <param name="evidence">What all rows of the table tell where it is known; else what these rows tell is added to it.</param>
    internal static Outcome<PlanTable, Diagnostic> Read(TextTable table, PlanColumns columns, List<ReadingNote> notes, IReadOnlyList<Diagnostic> headerErrors, PlanEvidence evidence)
    {
        PlanTableOptions options = columns.Options;
        IReadOnlyList<Diagnostic> shape = table.FindShapeErrors();
        List<Diagnostic> errors = [.. shape.Where(error => error.Line == table.HeaderLine), .. headerErrors];
        ILookup<int, Diagnostic> ofRows = shape.Where(error => error.Line != table.HeaderLine).ToLookup(error => error.Line);
        List<PlanRowDraft> drafts = [];
        List<FailedRow> failed = [];
        HashSet<string> headings = new(StringComparer.Ordinal);
        int section = 0;
        ReportNotation notation = options.Notation ?? InferNotation(table, columns).Notation;
        foreach (TextRow row in table.Rows.Where(row => !row.IsBlank))
        {
            if (columns.IsHeading(row))
            {
                section++;
                AddHeading(row, columns, headings, notes);
            }
            else if (row.Cells.Count == table.Header.Count)
            {
                drafts.Add(new PlanRowDraft(table.Name, row, columns, notation) { Section = evidence.Sections?.GetValueOrDefault(row.Line, section) ?? section });
            }
            else
            {
                failed.Add(OfShape(row, [.. ofRows[row.Line]]));
            }
        }

        PlanRowLinks.Connect(drafts, headings);
        failed.AddRange(drafts.Where(draft => draft.Errors.Count > 0).Select(draft => draft.ToFailed()));
        if (errors.Count > 0 || (failed.Count > 0 && !options.KeepGoing))
        {
            return ReadingOutcome.Failure<PlanTable>(Limit(table.Name, [.. errors, .. failed.SelectMany(row => row.Errors)], options.MaxDiagnostics));
        }

        drafts.RemoveAll(draft => draft.Errors.Count > 0);
        evidence.Decide([.. drafts.Select(draft => draft.Numbers)]);
        (PlanRow[] rows, int[] sections) = PlanRevisions.Join([.. drafts.Select(draft => draft.ToRow())], [.. drafts.Select(draft => draft.Section)]);
        return ReadingOutcome.Success(new PlanTable(table.Name, PlanRowConflicts.Mark(rows, sections))
        {
            Failed = [.. failed.OrderBy(row => row.Line)],
            Notes = notes,
        });
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
            ordered.Add(Diagnostic.More(file, ordered[^1].Line, rest));
        }

        return ValueList.From(ordered);
    }

    private static void AddHeading(TextRow row, PlanColumns columns, HashSet<string> headings, List<ReadingNote> notes)
    {
        string text = string.Join(' ', row.Cells.Select(CellText.Of).Where(cell => cell.Length > 0));
        if (row.Cells.Count == columns.Header.Count && columns.Cell(row, PlanColumn.Number) is { Length: > 0 } number)
        {
            headings.Add(number);
        }

        notes.Add(new ReadingNote(ReadingNoteCode.LinesPassedOver, Language.Said("tableNote.lineHasNoPlanAnd", row.Line, Diagnostic.Shorten(text))));
    }

    private static FailedRow OfShape(TextRow row, IReadOnlyList<Diagnostic> errors) => new() { Line = row.Line, Indicator = string.Join(" | ", row.Cells.Where(cell => cell.Length > 0)), Errors = errors };
}
