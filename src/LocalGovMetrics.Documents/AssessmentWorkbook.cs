using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Documents.Workbooks;
using LocalGovMetrics.Languages;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace LocalGovMetrics.Documents;

/// <summary>Writes an assessment as an Excel workbook: the rows with their verdicts and reasons, and the attainment as a live formula of target and actual.</summary>
/// <remarks>
/// A formula is written only where it gives the attainment that was computed; the value stands beside it, so that a program that does not calculate shows it too.
/// Texts that a spreadsheet would run are texts. Safe for several threads.
/// </remarks>
public static class AssessmentWorkbook
{
    private const int FirstRow = 2;

    private static readonly (string Key, double Width)[] Columns =
    [
        ("assessmentWorkbook.number", 6), ("assessmentWorkbook.unit", 22), ("assessmentWorkbook.indicator", 46), ("assessmentWorkbook.measureUnit", 14), ("assessmentWorkbook.period", 11), ("assessmentWorkbook.target", 18), ("assessmentWorkbook.actual", 18),
        ("assessmentWorkbook.targetNumber", 14), ("assessmentWorkbook.actualNumber", 14), ("assessmentWorkbook.attainment", 12), ("assessmentWorkbook.verdict", 20), ("assessmentWorkbook.reported", 14), ("assessmentWorkbook.reason", 60), ("assessmentWorkbook.source", 26),
    ];

    /// <summary>Writes the workbook.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="stream">Where it goes; it is not closed.</param>
    /// <param name="language">The language of headings, verdicts and reasons; null = Vietnamese.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Assessment assessment, Stream stream, Language? language = null) =>
        WriteAsync(assessment, stream, language).GetAwaiter().GetResult();

    /// <summary>Writes the workbook.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="stream">Where it goes; it is not closed.</param>
    /// <param name="language">The language of headings, verdicts and reasons; null = Vietnamese.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>When it is written.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteAsync(Assessment assessment, Stream stream, Language? language = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(stream);
        language ??= Language.Vietnamese;
        Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream, cancellationToken: cancellation).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            StyleId heading = workbook.AddStyle(new Style { Font = new Font { Bold = true }, Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignment.Top } });
            StyleId wrapped = workbook.AddStyle(new Style { Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignment.Top } });
            StyleId percent = workbook.AddStyle(new Style { Format = NumberFormat.Custom("0.0%") });
            WorksheetOptions options = new() { FrozenRows = 1 };
            for (int i = 0; i < Columns.Length; i++)
            {
                options.Column(i + 1).Width = Columns[i].Width;
            }

            await workbook.StartWorksheetAsync(DisplayText.Keyed("assessmentWorkbook.sheet").In(language), options, cancellation).ConfigureAwait(false);
            await workbook.AddRowAsync([.. Columns.Select(column => new Cell(DisplayText.Keyed(column.Key).In(language), heading))], cancellation).ConfigureAwait(false);
            for (int i = 0; i < assessment.Rows.Count; i++)
            {
                await workbook.AddRowAsync(WorkbookRow.Of(assessment.Rows[i], FirstRow + i, language, wrapped, percent), cancellation).ConfigureAwait(false);
            }

            await workbook.FinishAsync(cancellation).ConfigureAwait(false);
        }
    }
}
