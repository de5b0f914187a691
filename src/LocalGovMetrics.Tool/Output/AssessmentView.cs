using System.Globalization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Assessing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of an assessment, for a person.</summary>
internal sealed record AssessmentView
{
    public required Wording Wording { get; init; }

    public required string Title { get; init; }

    /// <summary>Gets the rows; of a large file they are read anew each time.</summary>
    public required IEnumerable<RowView> Rows { get; init; }

    /// <summary>Gets a value indicating whether the rows are of several administrative units.</summary>
    public required bool ShowsUnit { get; init; }

    /// <summary>Gets a value indicating whether the rows are of several periods.</summary>
    public required bool ShowsPeriod { get; init; }

    /// <summary>Gets a value indicating whether any row prints a verdict.</summary>
    public required bool ShowsReported { get; init; }

    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>Gets what the reader decided or noticed; the first is note 1.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public static AssessmentView Of(AssessedFile file, Wording wording)
    {
        IEnumerable<RowView> rows = file.Assessment.Rows.Select(row => new RowView(row, wording)).Concat(file.Assessment.Failed.Select(row => new RowView(row, wording)));
        return Of(file.Source, [.. rows.OrderBy(row => row.Line)], file.Assessment.Notes, file.Sample, wording);
    }

    /// <summary>Makes the view of rows that may be too many for memory.</summary>
    /// <param name="source">Their header and name.</param>
    /// <param name="rows">The rows, which are read several times.</param>
    /// <param name="ofTable">What was noticed of the table.</param>
    /// <param name="sample">The report that they come from, or null.</param>
    /// <param name="wording">The language.</param>
    /// <returns>The view.</returns>
    public static AssessmentView Of(TextTable source, IEnumerable<RowView> rows, IReadOnlyList<ReadingNote> ofTable, Report? sample, Wording wording)
    {
        NoteList notes = new(source.Header, wording);
        RowTally headlines = new();
        RowTally others = new();
        Distinct units = new();
        Distinct periods = new();
        List<int> failed = [];
        bool showsReported = false;
        foreach (RowView row in rows)
        {
            units.Add(row.Unit);
            periods.Add(row.Period);
            notes.Add(row.Notes);
            showsReported |= row.Reported.Length > 0;
            (row.IsHeadline ? headlines : others).Add(row);
            if (row.IsFailed && failed.Count < RowTally.MostNamed)
            {
                failed.Add(row.Line);
            }
        }

        notes.Add(ofTable);
        return new AssessmentView
        {
            Wording = wording,
            Title = sample is not null
                ? sample.Title.In(wording.Language)
                : string.Join(", ", [source.Name, .. units.Only is { } unit ? [unit] : Array.Empty<string>(), .. periods.Only is { } period ? [period] : Array.Empty<string>()]),
            Rows = rows.Select(row => row.Marked(notes.NumbersOf(row.Notes))),
            ShowsUnit = units.AreSeveral,
            ShowsPeriod = periods.AreSeveral,
            ShowsReported = showsReported,
            Summary = [.. SummaryOf(headlines, others, failed, sample?.Printed, wording)],
            Notes = notes.Texts,
        };
    }

    /// <summary>Names a row by its number, else by its line.</summary>
    public static string NameOf(AssessedRow row) => row.Row.Number ?? row.Row.Line.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> SummaryOf(RowTally headlines, RowTally others, IReadOnlyList<int> failed, PrintedHeadline? printed, Wording wording)
    {
        (VerdictCounts counted, VerdictCounts beside) = (headlines.ToCounts(), others.ToCounts());
        if (counted.Rows > 0 || beside.Rows == 0)
        {
            yield return LineOf(headlines, printed, wording);
        }

        if (counted.Unreadable + beside.Unreadable is > 0 and var unreadable)
        {
            yield return wording.FailedRows((int)unreadable, failed);
        }

        if (beside.Rows > 0)
        {
            yield return $"{wording.Sub}: {LineOf(others, printed: null, wording)}";
        }

        long onEstimates = counted.OnEstimates + beside.OnEstimates;
        if (onEstimates > 0)
        {
            yield return wording.OnEstimates((int)onEstimates, (int)(counted.Decided + beside.Decided));
        }
    }

    /// <summary>Counts what was achieved, beside what the report counts itself.</summary>
    /// <param name="rows">The rows that are counted.</param>
    /// <param name="printed">What the report says of its plan as a whole, or null.</param>
    /// <param name="wording">The language.</param>
    /// <returns>Such as <c>7/11 achieved (reported 8/11: row 8 disagrees)</c>.</returns>
    public static string LineOf(RowTally rows, PrintedHeadline? printed, Wording wording)
    {
        VerdictCounts counts = rows.ToCounts();
        string[] remarks =
        [
            .. PrintedHeadline.For(counts, printed) switch
            {
                { Achieved: { } achieved, Of: { } of } => [wording.ReportedCount(achieved, of)],
                { NotAchieved: { } misses } => [wording.ReportedMisses(misses)],
                _ => Array.Empty<string>(),
            },
            .. counts.PrintedUnknown > 0 ? [wording.NotUnderstood(Named(rows.NotUnderstood, counts.PrintedUnknown, wording))] : Array.Empty<string>(),
            .. counts.DisagreeingIfHigher > 0 ? [wording.DisagreeIfHigher(Named(rows.DisagreeingIfHigher, counts.DisagreeingIfHigher, wording))] : Array.Empty<string>(),
            .. counts.Disagreeing > 0 ? [wording.RowsDisagree(Named(rows.Disagreeing, counts.Disagreeing, wording))] : Array.Empty<string>(),
        ];
        string remark = remarks.Length > 0 ? $" ({string.Join(": ", remarks)})" : string.Empty;
        string[] others = [.. wording.Others(counts)];
        return counts.Counted == 0 && others.Length > 0 ? string.Join("; ", others) + remark : string.Join("; ", [wording.AchievedOf(counts) + remark, .. others]);
    }

    private static string[] Named(IReadOnlyList<string> names, long count, Wording wording) =>
        [.. names, .. count > names.Count ? [wording.AndMore((int)(count - names.Count))] : Array.Empty<string>()];

    /// <summary>Tells one text from several.</summary>
    private sealed class Distinct
    {
        private string? _first;

        public bool AreSeveral { get; private set; }

        public string? Only => AreSeveral ? null : _first;

        public void Add(string text)
        {
            if (text.Length > 0)
            {
                _first ??= text;
                AreSeveral |= text != _first;
            }
        }
    }
}
