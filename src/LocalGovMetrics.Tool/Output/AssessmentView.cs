using System.Globalization;
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

    public static AssessmentView Of(Assessment assessment, Wording wording)
    {
        IEnumerable<RowView> rows = assessment.Rows.Select(row => new RowView(row, wording)).Concat(assessment.Failed.Select(row => new RowView(row, wording)));
        return Of(assessment.Source, [.. rows.OrderBy(row => row.Line)], assessment.Notes, assessment.Sample, wording);
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
        long failedRows = 0;
        bool showsReported = false;
        foreach (RowView row in rows)
        {
            units.Add(row.Unit);
            periods.Add(row.Period);
            notes.Add(row.Notes);
            showsReported |= row.Reported.Length > 0;
            RowTally tally = row.IsHeadline ? headlines : others;
            if (!row.IsFailed)
            {
                tally.Add(row.Kind, row.Reason, row.Agrees, row.Printed, row.IsSettledByEstimate, row.Name);
                continue;
            }

            failedRows++;
            tally.AddFailed();
            if (failed.Count < RowTally.MostNamed)
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
            Summary = [.. SummaryOf(headlines, others, failedRows, failed, sample, wording)],
            Notes = notes.Texts,
        };
    }

    /// <summary>Names a row by its number, else by its line.</summary>
    public static string NameOf(AssessedRow row) => row.Row.Number ?? row.Row.Line.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> SummaryOf(RowTally headlines, RowTally others, long failedRows, IReadOnlyList<int> failed, Report? sample, Wording wording)
    {
        if (headlines.Counts.Rows > 0 || others.Counts.Rows == 0)
        {
            yield return LineOf(headlines, sample, wording);
        }

        if (failedRows > 0)
        {
            yield return wording.FailedRows((int)failedRows, failed);
        }

        if (others.Counts.Rows > 0)
        {
            yield return $"{wording.Sub}: {LineOf(others, sample: null, wording)}";
        }

        long onEstimates = headlines.OnEstimates + others.OnEstimates;
        if (onEstimates > 0)
        {
            yield return wording.OnEstimates((int)onEstimates, (int)(headlines.Decided + others.Decided));
        }
    }

    /// <summary>Counts what was achieved, beside what the report counts itself.</summary>
    /// <param name="rows">The rows that are counted.</param>
    /// <param name="sample">The report that they come from, or null.</param>
    /// <param name="wording">The language.</param>
    /// <returns>Such as <c>7/11 achieved (reported 8/11: row 8 disagrees)</c>.</returns>
    public static string LineOf(RowTally rows, Report? sample, Wording wording)
    {
        VerdictCounts counts = rows.Counts;
        string[] remarks =
        [
            .. ReportedShare.ForRows(rows, sample) is { } reported ? [wording.ReportedCount(reported.Achieved, reported.Of)]
                : sample is { NotAchieved: { } misses } ? [wording.ReportedMisses(misses)]
                : Array.Empty<string>(),
            .. counts.ReportedNotUnderstood > 0 ? [wording.NotUnderstood(Named(rows.NotUnderstood, counts.ReportedNotUnderstood, wording))] : Array.Empty<string>(),
            .. counts.DisagreementsIfHigher > 0 ? [wording.DisagreeIfHigher(Named(rows.DisagreeingIfHigher, counts.DisagreementsIfHigher, wording))] : Array.Empty<string>(),
            .. counts.Disagreements > 0 ? [wording.RowsDisagree(Named(rows.Disagreeing, counts.Disagreements, wording))] : Array.Empty<string>(),
        ];
        string[] others = [.. wording.Others(counts)];
        return wording.AchievedOf(counts)
            + (remarks.Length > 0 ? $" ({string.Join(": ", remarks)})" : string.Empty)
            + string.Concat(others.Select(other => $"; {other}"));
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
