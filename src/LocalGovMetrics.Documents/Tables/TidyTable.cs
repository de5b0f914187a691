using System.Globalization;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Writes the rows of plan-versus-actual tables as the tidy table that rows are read from.</summary>
internal static class TidyTable
{
    private static readonly string[] Fixed =
    [
        "table", "no", "parent", "headline", "unit", "indicator", "period", "target", "actual", "measureUnit", "status", "term", "baseYear", "base", "reportedVerdict", "reportedRatio", "source", "note",
    ];

    /// <summary>Makes the table; null where no table of plans and actuals was found.</summary>
    public static TextTable? Of(DocumentExtraction extraction, DocumentOptions options)
    {
        List<ExtractedTable> tables = [.. extraction.Tables.Where(table => options.Takes(table))];
        if (tables.Count == 0)
        {
            return null;
        }

        List<int> years = [.. tables.SelectMany(table => table.Columns).Where(column => column is { Role: ColumnRole.Year, Year: not null }).Select(column => column.Year!.Value).Distinct().Order()];
        List<(int From, int To)> spans = [.. tables.SelectMany(table => table.Columns).Where(column => column is { Role: ColumnRole.Growth, FromYear: not null, Year: not null }).Select(column => (column.FromYear!.Value, column.Year!.Value)).Distinct().Order()];
        List<string> header = [.. Fixed, .. years.Select(year => year.ToString(CultureInfo.InvariantCulture)), .. spans.Select(span => FormattableString.Invariant($"growth{span.From}-{span.To}"))];
        List<TextRow> rows = [];
        bool several = tables.Count > 1;
        foreach (ExtractedTable table in tables)
        {
            foreach (ExtractedRow row in table.Rows.Where(row => row.Kind == ExtractedRowKind.Data || row.Kind == ExtractedRowKind.Group))
            {
                Dictionary<string, string> cells = Cells(extraction, table, row, options, several);
                years.ForEach(year => cells[year.ToString(CultureInfo.InvariantCulture)] = One(row.Years.FirstOrDefault(cell => cell.Column.Year == year)?.Text));
                foreach ((int from, int to) in spans)
                {
                    cells[FormattableString.Invariant($"growth{from}-{to}")] = One(row.Others.FirstOrDefault(cell => cell.Column.Role == ColumnRole.Growth && cell.Column.FromYear == from && cell.Column.Year == to)?.Text);
                }

                rows.Add(new TextRow(rows.Count + 2, [.. header.Select(name => cells.GetValueOrDefault(name, string.Empty))]));
            }
        }

        return new TextTable(extraction.Document.Name, header, 1, rows);
    }

    private static Dictionary<string, string> Cells(DocumentExtraction extraction, ExtractedTable table, ExtractedRow row, DocumentOptions options, bool several)
    {
        string prefix = several ? table.Id + ":" : string.Empty;
        int? first = table.Columns.Where(column => column.Role == ColumnRole.Year).Select(column => column.Year).Min();
        int? firstOfPeriod = table.Period?.FirstYear;
        int? baseYear = options.BaseYear ?? (first is { } year && (firstOfPeriod is null || year < firstOfPeriod) ? year : null);
        string? baseText = row.Of(ColumnRole.Base)?.Text ?? row.Years.FirstOrDefault(cell => cell.Column.Year == baseYear)?.Text;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["table"] = table.Id,
            ["no"] = row.Number is null ? string.Empty : prefix + row.Number,
            ["parent"] = row.Parent is null ? string.Empty : prefix + row.Parent,
            ["headline"] = row.Parent is null ? "yes" : "no",
            ["unit"] = options.Unit ?? extraction.Unit ?? extraction.Document.Name,
            ["indicator"] = One(row.Indicator),
            ["period"] = options.Period ?? table.Period?.ToString() ?? extraction.Period?.ToString() ?? string.Empty,
            ["target"] = One(row.Target?.Text),
            ["actual"] = One(row.Actual?.Text),
            ["measureUnit"] = One(row.MeasureUnit ?? table.UnitNote),
            ["status"] = options.Status ?? (row.Actual is null ? null : StatusOf(row.Actual.Column.Status)) ?? string.Empty,
            ["term"] = options.Term ?? string.Empty,
            ["baseYear"] = baseText is null ? string.Empty : baseYear?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            ["base"] = One(baseText),
            ["reportedVerdict"] = One(row.Of(ColumnRole.ReportedVerdict)?.Text),
            ["reportedRatio"] = One(row.Of(ColumnRole.Ratio)?.Text),
            ["source"] = (row.Target ?? row.Actual)?.Place.Where ?? row.Place.Where,
            ["note"] = One(row.Of(ColumnRole.Note)?.Text),
        };
    }

    private static string? StatusOf(ObservationStatus? status) => status switch
    {
        ObservationStatus.Estimated => "estimated",
        ObservationStatus.Forecast => "forecast",
        null or ObservationStatus.NotReported or ObservationStatus.Actual or ObservationStatus.Pending => null,
    };

    /// <summary>A text in one line; its pieces stay in their order.</summary>
    private static string One(string? text) => text is null ? string.Empty : OneLine.Of(text);
}
