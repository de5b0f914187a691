using LocalGovMetrics.Display;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Documents;

/// <summary>The tables that were found in a document, for a person.</summary>
internal static class ExtractedView
{
    private static readonly DisplayText[] Headings =
    [
        DisplayText.Of("Số", "No"),
        DisplayText.Of("Chỉ tiêu", "Indicator"),
        DisplayText.Of("Đơn vị tính", "Measure unit"),
        DisplayText.Of("Kế hoạch", "Target"),
        DisplayText.Of("Thực hiện", "Actual"),
        DisplayText.Of("Báo cáo ghi", "Reported"),
        DisplayText.Of("Nơi in", "Place"),
    ];

    /// <summary>Writes every table that was taken.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="options">Which tables were asked for.</param>
    /// <param name="choices">How.</param>
    /// <param name="output">Where to.</param>
    public static void Write(DocumentExtraction found, DocumentOptions options, CommonChoices choices, TextWriter output)
    {
        string language = choices.Wording.Language;
        foreach (ExtractedTable table in found.Tables.Where(table => options.Takes(table)))
        {
            string title = string.Join(" · ", new[] { table.Id, table.Title, table.Period?.ToString(), found.Unit, table.Place.Where }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => Page.OneLine(part!)));
            IReadOnlyList<string>[] rows = [.. table.Rows.Select(CellsOf)];
            if (choices.Format == OutputFormat.Markdown)
            {
                output.Write($"### {MarkdownOutput.Escape(title)}\n\n");
                MarkdownOutput.Write([.. Headings.Select(heading => heading.In(language))], rows, output);
                output.Write('\n');
            }
            else
            {
                DisplayTable shown = new(DisplayText.Verbatim(title), [.. Headings.Select(heading => new DisplayColumn(heading))], [.. rows.Select(row => (IReadOnlyList<DisplayCell>)[.. row.Select(DisplayCell.Verbatim)])]);
                output.Write(shown.ToText(language));
                output.Write('\n');
            }
        }
    }

    private static string[] CellsOf(ExtractedRow row) =>
    [
        row.Number ?? string.Empty,
        Page.OneLine(row.Indicator),
        Page.OneLine(row.MeasureUnit ?? string.Empty),
        Page.OneLine(row.Target?.Text ?? string.Empty),
        Page.OneLine(row.Actual?.Text ?? string.Empty),
        Page.OneLine(row.Of(ColumnRole.ReportedVerdict)?.Text ?? string.Empty),
        (row.Target ?? row.Actual)?.Place.Where ?? row.Place.Where,
    ];
}
