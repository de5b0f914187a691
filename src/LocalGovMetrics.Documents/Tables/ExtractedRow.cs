using System.Text.Json.Serialization;
using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>What a row of a table is.</summary>
[JsonConverter(typeof(EnumTextConverter<ExtractedRowKind>))]
public enum ExtractedRowKind
{
    /// <summary>An indicator with its values.</summary>
    Data = 0,

    /// <summary>A name for the rows below it, without values of its own.</summary>
    Group = 1,

    /// <summary>A row whose texts could not be placed.</summary>
    Unplaced = 2,
}

/// <summary>A row of a plan-versus-actual table of a document.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ExtractedRow
{
    internal ExtractedRow(ExtractedRowKind kind, string indicator, string label, DocumentPlace place)
    {
        Kind = kind;
        Indicator = indicator;
        Label = label;
        Place = place;
    }

    /// <summary>Gets what the row is.</summary>
    public ExtractedRowKind Kind { get; internal init; }

    /// <summary>Gets the number that is printed or, for a part without one, that of its place below its parent (<c>1.a</c>); null where there is neither.</summary>
    public string? Number { get; internal init; }

    /// <summary>Gets the number of the row that this row is a part of, or null.</summary>
    public string? Parent { get; internal init; }

    /// <summary>Gets the name of the indicator without its numbering, bullet and introducing words.</summary>
    public string Indicator { get; internal init; }

    /// <summary>Gets the name as it is printed.</summary>
    public string Label { get; internal init; }

    /// <summary>Gets where the row stands.</summary>
    public DocumentPlace Place { get; }

    /// <summary>Gets the unit of measure of the row, or null.</summary>
    public string? MeasureUnit { get; internal init; }

    /// <summary>Gets the target as printed, or null.</summary>
    public ExtractedCell? Target { get; internal init; }

    /// <summary>Gets the actual as printed, or null.</summary>
    public ExtractedCell? Actual { get; internal init; }

    /// <summary>Gets the values of single years, by year.</summary>
    public IReadOnlyList<ExtractedCell> Years
    {
        get;
        internal init => field = ValueList.From(value, nameof(Years));
    } = ValueList<ExtractedCell>.Empty;

    /// <summary>Gets every other cell that holds something: growth, ratios, earlier values, the printed verdict, later targets, notes.</summary>
    public IReadOnlyList<ExtractedCell> Others
    {
        get;
        internal init => field = ValueList.From(value, nameof(Others));
    } = ValueList<ExtractedCell>.Empty;

    /// <summary>Gets every cell with a value: target, actual, years and the others.</summary>
    internal IEnumerable<ExtractedCell> Cells => new[] { Target, Actual }.OfType<ExtractedCell>().Concat(Years).Concat(Others);

    /// <summary>Gets the verdict that the report prints: the text of its cell, or of a mark the name of its column; null where it prints none.</summary>
    internal string? VerdictText => Of(ColumnRole.ReportedVerdict) is not { } cell ? null
        : cell.Column.Header.Count > 0 && ColumnDraft.IsTick(cell.Text) && ColumnDraft.IsVerdict(cell.Column.Header[^1]) ? cell.Column.Header[^1]
        : cell.Text;

    /// <summary>Gets the targets beside the one that is judged, each with the words above it; empty where there are none.</summary>
    internal string OtherTargets => string.Join("; ", Others.Where(cell => cell.Column.IsOtherTarget).Select(cell => $"{cell.Column.Name}: {OneLine.Of(cell.Text)}"));

    /// <summary>Gets the target and the actual whose number is open.</summary>
    internal IEnumerable<ExtractedCell> OpenCells => OpenNumbers.Of(this);

    /// <summary>Gives the first other cell of a role.</summary>
    /// <param name="role">What its column holds.</param>
    /// <returns>The cell, or null.</returns>
    public ExtractedCell? Of(ColumnRole role) => Others.FirstOrDefault(cell => cell.Column.Role == role);

    /// <summary>Writes number, name, target and actual.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Number} {Indicator}: {Target?.Text} / {Actual?.Text}".Trim();
}

/// <summary>A cell of a row: its text, its place and its column.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ExtractedCell
{
    private readonly GridCell _cell;

    internal ExtractedCell(ExtractedColumn column, GridCell cell)
    {
        Column = column;
        _cell = cell;
    }

    /// <summary>Gets the column.</summary>
    public ExtractedColumn Column { get; }

    /// <summary>Gets the text as printed.</summary>
    public string Text => _cell.Text;

    /// <summary>Gets where the cell stands.</summary>
    public DocumentPlace Place => _cell.Place;

    /// <summary>Gets the number that a spreadsheet stores, or null.</summary>
    public decimal? Number => _cell.Number;

    /// <summary>Writes the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
