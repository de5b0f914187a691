using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Audit;

/// <summary>Which column of a header of claims is which: the names are data, a new spelling is one word here.</summary>
internal sealed class ClaimColumns
{
    private const int Needed = 3;

    private static readonly Dictionary<string, ClaimColumn> ByName =
        ClaimColumnNames.Table.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(HeaderText.Fold(name), row.Column))).Distinct().ToDictionary(StringComparer.Ordinal);

    private readonly int[] _index = [.. Enumerable.Repeat(-1, ClaimColumnNames.Table.Length)];

    private ClaimColumns(int width) => Width = width;

    /// <summary>Gets how many columns the header has.</summary>
    public int Width { get; }

    /// <summary>Gets the columns that are needed and not there.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Gets the columns that are named twice.</summary>
    public List<string> Repeated { get; } = [];

    public static ClaimColumns Find(IReadOnlyList<string> header)
    {
        ClaimColumns columns = new(header.Count);
        for (int i = 0; i < header.Count; i++)
        {
            if (!ByName.TryGetValue(HeaderText.Fold(header[i]), out ClaimColumn column))
            {
                continue;
            }

            if (columns._index[(int)column] >= 0)
            {
                columns.Repeated.Add(header[i]);
            }

            columns._index[(int)column] = i;
        }

        columns.Missing.AddRange(ClaimColumnNames.Table.Take(Needed).Where(row => columns._index[(int)row.Column] < 0).Select(row => row.Names[0]));
        return columns;
    }

    public static string NameOf(ClaimColumn column) => ClaimColumnNames.Table[(int)column].Names[0];

    /// <summary>The text of the cell, trimmed; empty where there is none.</summary>
    public string Cell(TextRow row, ClaimColumn column)
    {
        int index = _index[(int)column];
        return index < 0 || index >= row.Cells.Count ? string.Empty : row.Cells[index].Trim();
    }
}
