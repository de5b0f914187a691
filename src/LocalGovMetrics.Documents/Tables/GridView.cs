namespace LocalGovMetrics.Documents.Tables;

/// <summary>A table seen by rows and columns: which cell reaches over a place.</summary>
internal sealed class GridView
{
    private readonly Dictionary<(int Row, int Column), GridCell> _reach = [];

    // A sheet may have a million rows between two cells.
    private readonly HashSet<int> _rows = [];

    public GridView(DocumentGrid grid)
    {
        RowCount = grid.RowCount;
        ColumnCount = grid.ColumnCount;
        long reached = 0;
        foreach (GridCell cell in grid.Cells)
        {
            // A merged cell beyond the rest of the table is hostile or broken: it reaches over its first row only.
            int rows = (reached += (long)cell.RowSpan * cell.ColumnSpan) > 4_000_000 ? 1 : Math.Min(cell.RowSpan, RowCount - cell.Row);
            for (int row = 0; row < rows; row++)
            {
                _rows.Add(cell.Row + row);
                for (int column = 0; column < Math.Min(cell.ColumnSpan, ColumnCount - cell.Column); column++)
                {
                    _reach.TryAdd((cell.Row + row, cell.Column + column), cell);
                }
            }
        }
    }

    /// <summary>Some columns of a table, as a table of their own.</summary>
    public GridView(GridView whole, int from, int count)
    {
        RowCount = whole.RowCount;
        ColumnCount = count;
        Dictionary<GridCell, GridCell> moved = [];
        foreach (((int row, int column), GridCell cell) in whole._reach)
        {
            if (column >= from && column < from + count)
            {
                if (!moved.TryGetValue(cell, out GridCell? own))
                {
                    int left = Math.Max(cell.Column, from);
                    own = new GridCell(cell.Row, left - from, cell.Text, cell.Place)
                    {
                        RowSpan = cell.RowSpan,
                        ColumnSpan = Math.Min(cell.Column + cell.ColumnSpan, from + count) - left,
                        Number = cell.Number,
                        IsHeader = cell.IsHeader,
                        IsBold = cell.IsBold,
                        IsHidden = cell.IsHidden,
                    };
                    moved[cell] = own;
                }

                _rows.Add(row);
                _reach[(row, column - from)] = own;
            }
        }
    }

    public int RowCount { get; }

    public int ColumnCount { get; }

    /// <summary>The cell that reaches over a place, with or without a text; null where none does.</summary>
    public GridCell? At(int row, int column) => _reach.GetValueOrDefault((row, column));

    /// <summary>The text at a place, that of a merged cell wherever it reaches; empty where there is none.</summary>
    public string TextAt(int row, int column) => At(row, column)?.Text ?? string.Empty;

    /// <summary>The cells with a text that begin in a row or reach into it from above.</summary>
    public IEnumerable<GridCell> InRow(int row) => _rows.Contains(row) ? Filled(row) : [];

    /// <summary>The cells with a text whose upper edge is in the row.</summary>
    public IEnumerable<GridCell> Beginning(int row) => _rows.Contains(row) ? Filled(row).Where(cell => cell.Row == row) : [];

    private IEnumerable<GridCell> Filled(int row) => Enumerable.Range(0, ColumnCount).Select(column => At(row, column)).Where(cell => cell is not null && !string.IsNullOrWhiteSpace(cell.Text)).Distinct<GridCell?>(ReferenceEqualityComparer.Instance)!;
}
