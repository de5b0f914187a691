using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Json;

/// <summary>A table as it was understood.</summary>
internal sealed record TableJson(
    string Id,
    bool PlanVersusActual,
    string? LeftBecause,
    string? Title,
    PlaceJson? Place,
    string? UnitNote,
    string? Period,
    IReadOnlyList<ColumnJson> Columns,
    IEnumerable<TableRowJson> Rows)
{
    public static TableJson Of(Document document, ExtractedTable table) => new(
        table.Id,
        table.IsPlanVersusActual,
        table.LeftBecause,
        table.Title,
        PlaceJson.Of(table.Place),
        table.UnitNote,
        table.Period?.ToString(),
        [.. table.Columns.Select(ColumnJson.Of)],
        table.Rows.Select(row => TableRowJson.Of(document, row)));
}

/// <summary>A column: the words above it and what it holds.</summary>
internal sealed record ColumnJson(IReadOnlyList<string> Header, string Role, string? Period, ObservationStatus? Status)
{
    public static ColumnJson Of(ExtractedColumn column) => new(column.Header, NameOf(column.Role), column.Span, column.Status);

    // The contract calls the number of a row by the name of its column in tidy tables.
    private static string NameOf(ColumnRole role) => role == ColumnRole.Number ? "no" : CanonicalText.FormatName(role);
}

/// <summary>A row of a table of plans and actuals.</summary>
internal sealed record TableRowJson(
    string? No,
    string? Parent,
    ExtractedRowKind Kind,
    string Indicator,
    string Label,
    string? MeasureUnit,
    string? Target,
    string? Actual,
    IReadOnlyDictionary<string, string> Years,
    IReadOnlyDictionary<string, string> Growth,
    string? Base,
    string? Previous,
    IReadOnlyDictionary<string, string> ReportedRatio,
    string? ReportedVerdict,
    string? NextPlan,
    string? Direction,
    string? Note,
    PlaceJson? Place,
    string Quote,
    IReadOnlyList<CellJson> Cells,
    IReadOnlyList<RowNoteJson> Notes)
{
    public static TableRowJson Of(Document document, ExtractedRow row) => new(
        row.Number,
        row.Parent,
        row.Kind,
        row.Indicator,
        row.Label,
        row.MeasureUnit,
        row.Target?.Text,
        row.Actual?.Text,
        ByColumn(row.Years, column => column.Span),
        ByColumn(row.Others.Where(cell => cell.Column.Role == ColumnRole.Growth), column => column.Span),
        row.Of(ColumnRole.Base)?.Text,
        row.Of(ColumnRole.Previous)?.Text,
        ByColumn(row.Others.Where(cell => cell.Column.Role == ColumnRole.Ratio), column => column.Name),
        row.VerdictText,
        row.Of(ColumnRole.NextPlan)?.Text,
        row.Of(ColumnRole.Direction)?.Text,
        row.Of(ColumnRole.Note)?.Text,
        PlaceJson.Of(row.Place),
        document.TextAt(row.Place),
        [.. row.Cells.Select(CellJson.Of)],
        [.. RowNoteJson.Of(row)]);

    // Two columns of one span keep both their texts: the second is called by its header.
    private static Dictionary<string, string> ByColumn(IEnumerable<ExtractedCell> cells, Func<ExtractedColumn, string?> nameOf)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (ExtractedCell cell in cells)
        {
            if (!texts.TryAdd(nameOf(cell.Column) ?? cell.Column.Name, cell.Text))
            {
                texts.TryAdd(cell.Column.Name, cell.Text);
            }
        }

        return texts;
    }
}

/// <summary>Something that must be known of a row before a verdict rests on it.</summary>
internal sealed record RowNoteJson(ReadingNoteCode Code, string Text)
{
    public static IEnumerable<RowNoteJson> Of(ExtractedRow row)
    {
        if (row.OtherTargets is { Length: > 0 } others)
        {
            yield return new RowNoteJson(ReadingNoteCode.OtherTarget, Language.Said("tableNote.otherTarget", others));
        }

        foreach (ExtractedCell cell in row.OpenCells)
        {
            yield return new RowNoteJson(ReadingNoteCode.AmbiguousNumber, Language.Said("tableNote.openNumber", cell.Text));
        }
    }
}

/// <summary>One cell with its place, by the column that it stands in.</summary>
internal sealed record CellJson(int Column, string Text, decimal? Number, PlaceJson? Place)
{
    public static CellJson Of(ExtractedCell cell) => new(cell.Column.Index, cell.Text, cell.Number, PlaceJson.Of(cell.Place));
}
