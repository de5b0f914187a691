using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Each indicator's actual against its target, every row on a scale of its own.</summary>
internal sealed record BulletList : Picture
{
    public IReadOnlyList<BulletRow> Rows
    {
        get;
        init => field = ValueList.From(value, nameof(Rows));
    } = ValueList<BulletRow>.Empty;

    /// <summary>Gets what is not drawn, and why.</summary>
    public IReadOnlyList<DisplayText> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<DisplayText>.Empty;

    public override DisplayTable ToTable() => new(
        Title,
        [
            DisplayColumn.Text("tool.number"), DisplayColumn.Text("tool.indicator") with { IsName = true }, DisplayColumn.Text("picture.of"), DisplayColumn.Number("tool.target"), DisplayColumn.Number("tool.actual"),
            DisplayColumn.Number("picture.judged"), DisplayColumn.Number("tool.attainment"), DisplayColumn.Text("tool.verdict"), DisplayColumn.Text("tool.reported"),
        ],
        [.. Rows.Select(RowOf)])
    {
        Notes = Notes,
    };

    internal override void Draw(Sheet sheet) => new BulletDrawing(this, sheet).Draw();

    private static DisplayRow RowOf(BulletRow row) => DisplayRow.Of(
    [
        DisplayCell.Verbatim(row.Number), DisplayCell.Verbatim(row.Name), DisplayCell.Verbatim(row.Of), DisplayCell.Verbatim(row.Target), DisplayCell.Verbatim(row.Actual),
        new DisplayCell(row.Judged), new DisplayCell(row.Attainment), new DisplayCell(row.Verdict, row.Mark),
        new DisplayCell(DisplayText.Verbatim(row.Reported), row.Reported.Length > 0 ? DisplayMark.Disagrees : DisplayMark.None),
    ]) with
    {
        Detail = row.Why == DisplayText.Empty ? null : new DisplayCell(row.Why),
        Level = row.Level,
    };
}
