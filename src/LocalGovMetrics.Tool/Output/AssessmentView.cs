using System.Globalization;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Assessing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of an assessment, for a person.</summary>
internal sealed record AssessmentView
{
    public required Wording Wording { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<RowView> Rows { get; init; }

    /// <summary>Gets a value indicating whether the rows are of several administrative units.</summary>
    public required bool ShowsUnit { get; init; }

    /// <summary>Gets a value indicating whether the rows are of several periods.</summary>
    public required bool ShowsPeriod { get; init; }

    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>Gets what the reader decided or noticed; the first is note 1.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public static AssessmentView Of(Assessment assessment, Wording wording)
    {
        string[] units = [.. assessment.Rows.Select(row => row.Row.Plan.Unit).Concat(assessment.Failed.Select(row => row.Unit)).Where(unit => unit.Length > 0).Distinct()];
        string[] periods = [.. assessment.Rows.Select(row => row.Row.Plan.Period.ToString()).Concat(assessment.Failed.Select(row => row.Period)).Where(period => period.Length > 0).Distinct()];
        NoteList notes = new(assessment.Source.Header, wording);
        RowView[] rows = [.. assessment.Rows.Select(row => new RowView(row, wording, notes.NumbersOf(row.Row.Notes)))];
        rows = [.. rows.Concat(assessment.Failed.Select(row => new RowView(row, wording))).OrderBy(row => row.Line)];
        _ = notes.NumbersOf(assessment.Notes);
        return new AssessmentView
        {
            Wording = wording,
            Title = assessment.Sample is { } sample
                ? sample.Title.In(wording.Language)
                : string.Join(", ", [assessment.Source.Name, .. units is [var unit] ? [unit] : Array.Empty<string>(), .. periods is [var period] ? [period] : Array.Empty<string>()]),
            Rows = rows,
            ShowsUnit = units.Length > 1,
            ShowsPeriod = periods.Length > 1,
            Summary = [.. SummaryOf(assessment, wording)],
            Notes = notes.Texts,
        };
    }

    /// <summary>Names a row by its number, else by its line.</summary>
    public static string NameOf(AssessedRow row) => row.Row.Number ?? row.Row.Line.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> SummaryOf(Assessment assessment, Wording wording)
    {
        AssessedRow[] headlines = [.. assessment.Headlines];
        AssessedRow[] others = [.. assessment.SubIndicators];
        FailedRow[] failed = [.. assessment.Failed.Where(row => row.IsHeadline ?? row.Parent is null)];
        if (headlines.Length + failed.Length > 0 || others.Length == 0)
        {
            yield return LineOf(headlines, assessment.Sample, wording, failed.Length);
        }

        if (assessment.Failed.Count > 0)
        {
            yield return wording.FailedRows(assessment.Failed.Count, [.. assessment.Failed.Select(row => row.Line)]);
        }

        if (others.Length > 0)
        {
            yield return $"{wording.Sub}: {LineOf(others, sample: null, wording)}";
        }

        int onEstimates = assessment.Rows.Count(row => row.Verdict.SettledByEstimate);
        if (onEstimates > 0)
        {
            yield return wording.OnEstimates(onEstimates, assessment.Rows.Count(row => row.Verdict.IsAchieved is not null));
        }
    }

    /// <summary>Counts what was achieved, beside what the report counts itself.</summary>
    /// <param name="rows">The rows that are counted.</param>
    /// <param name="sample">The report that they come from, or null.</param>
    /// <param name="wording">The language.</param>
    /// <param name="failed">How many rows beside them could not be read.</param>
    /// <returns>Such as <c>7/11 achieved (reported 8/11: row 8 disagrees)</c>.</returns>
    public static string LineOf(AssessedRow[] rows, Report? sample, Wording wording, int failed = 0)
    {
        VerdictCounts counts = VerdictCounts.Of(rows);
        for (int i = 0; i < failed; i++)
        {
            counts.AddFailed();
        }

        string[] remarks =
        [
            .. ReportedShare.ForRows(rows, sample) is { } reported ? [wording.ReportedCount(reported.Achieved, reported.Of)]
                : sample is { NotAchieved: { } misses } ? [wording.ReportedMisses(misses)]
                : Array.Empty<string>(),
            .. counts.ReportedNotUnderstood > 0 ? [wording.NotUnderstood([.. rows.Where(row => row.Row.Plan.ReportedVerdict == Values.ReportedVerdict.Unknown).Select(NameOf)])] : Array.Empty<string>(),
            .. counts.DisagreementsIfHigher > 0 ? [wording.DisagreeIfHigher([.. rows.Where(row => row.Verdict.Reason.Code == Verdicts.ReasonCode.DirectionAssumed).Select(NameOf)])] : Array.Empty<string>(),
            .. counts.Disagreements > 0 ? [wording.RowsDisagree([.. rows.Where(row => row.Agrees == false).Select(NameOf)])] : Array.Empty<string>(),
        ];
        string[] others = [.. wording.Others(counts)];
        return wording.AchievedOf(counts)
            + (remarks.Length > 0 ? $" ({string.Join(": ", remarks)})" : string.Empty)
            + string.Concat(others.Select(other => $"; {other}"));
    }
}
