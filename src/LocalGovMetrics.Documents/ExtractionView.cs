using LocalGovMetrics.Audit;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Documents;

/// <summary>The tables that were found in a document, as a document.</summary>
internal static class ExtractionView
{
    private static readonly DisplayText[] Headings =
    [
        DisplayText.Keyed("extracted.no"),
        DisplayText.Keyed("extracted.indicator"),
        DisplayText.Keyed("extracted.measureUnit"),
        DisplayText.Keyed("extracted.target"),
        DisplayText.Keyed("extracted.actual"),
        DisplayText.Keyed("extracted.reported"),
        DisplayText.Keyed("extracted.place"),
    ];

    /// <summary>Gives every table that was taken, and the claims.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="options">Which tables were asked for.</param>
    public static IEnumerable<DisplayBlock> BlocksOf(DocumentExtraction found, DocumentOptions options) =>
        found.Tables.Where(options.Takes).SelectMany(table => BlocksOf(table, found.Unit)).Concat(ClaimsOf(found));

    private static IEnumerable<DisplayBlock> ClaimsOf(DocumentExtraction found) =>
        found.Claims.Count == 0 ? [] : [AuditView.TableOf([.. found.Claims.Select(claim => claim.Check)])];

    private static IEnumerable<DisplayBlock> BlocksOf(ExtractedTable table, string? unit) =>
    [
        DisplayBlock.Heading(DisplayText.Verbatim(string.Join(" · ", new[] { table.Id, table.Title, table.Period?.ToString(), unit, table.Place.Where }.Where(part => !string.IsNullOrWhiteSpace(part)))), level: 3),
        new DisplayTable(DisplayText.Empty, [.. Headings.Select((heading, i) => new DisplayColumn(heading) { IsName = i == 1 })], [.. table.Rows.Select(row => DisplayRow.Of([.. CellsOf(row).Select(DisplayCell.Verbatim)]))]),
    ];

    private static string[] CellsOf(ExtractedRow row) =>
    [
        row.Number ?? string.Empty,
        row.Indicator,
        row.MeasureUnit ?? string.Empty,
        row.Target?.Text ?? string.Empty,
        row.Actual?.Text ?? string.Empty,
        row.Of(ColumnRole.ReportedVerdict)?.Text ?? string.Empty,
        (row.Target ?? row.Actual)?.Place.Where ?? row.Place.Where,
    ];
}
