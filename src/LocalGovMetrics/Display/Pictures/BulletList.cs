using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Each indicator's actual against its target, every row on a scale of its own.</summary>
internal sealed record BulletList : Picture
{
    // The first stands on a sheet of paper below a headline; a part of a few rows is not worth its legend.
    private const int RowsOfFirstPart = 8;
    private const int RowsOfPart = 12;
    private const int FewestRows = 3;

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

    [JsonIgnore]
    internal override IEnumerable<Picture> Parts
    {
        get
        {
            BulletRow[][] parts = [.. PartsOf(Rows)];
            return parts.Length <= 1 ? [this] : parts.Select((rows, i) => this with
            {
                Title = TitleOf(i + 1, parts.Length),
                Summary = i == 0 ? Summary : DisplayText.Empty,
                Rows = rows,
                Notes = i == parts.Length - 1 ? Notes : [],
            });
        }
    }

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

    private static IEnumerable<BulletRow[]> PartsOf(IReadOnlyList<BulletRow> rows)
    {
        int taken = 0;
        while (taken < rows.Count)
        {
            int most = taken == 0 ? RowsOfFirstPart : RowsOfPart;
            int count = rows.Count - taken <= most + FewestRows ? rows.Count - taken : most;
            yield return [.. rows.Skip(taken).Take(count)];
            taken += count;
        }
    }

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
