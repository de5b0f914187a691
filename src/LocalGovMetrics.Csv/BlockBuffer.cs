using System.Text;

namespace LocalGovMetrics.Csv;

/// <summary>The places of cells and rows while a block is split.</summary>
internal sealed class BlockBuffer
{
    private int[] _bounds = new int[1 << 15];
    private int[] _firstCells = new int[1 << 12];
    private int[] _lines = new int[1 << 12];
    private int _cells;

    public int Rows { get; private set; }

    /// <summary>Gets how many cells the row has that has not ended.</summary>
    public int CellsOfRow => _cells - _firstCells[Rows];

    public void Clear() => (_cells, Rows, _firstCells[0]) = (0, 0, 0);

    public void Add(int start, int end)
    {
        int at = unchecked(_cells * 2);
        if (at + 2 > _bounds.Length)
        {
            Array.Resize(ref _bounds, _bounds.Length * 2);
        }

        _bounds[at] = start;
        _bounds[unchecked(at + 1)] = end;
        _cells = unchecked(_cells + 1);
    }

    /// <summary>Ends a row; one of a single blank cell is dropped, as the reader of tables drops it.</summary>
    public void EndRow(int line, ReadOnlySpan<byte> text)
    {
        if (CellsOfRow == 1 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(text[_bounds[(_cells * 2) - 2].._bounds[(_cells * 2) - 1]])))
        {
            _cells--;
            return;
        }

        if (Rows + 2 > _firstCells.Length)
        {
            Array.Resize(ref _firstCells, _firstCells.Length * 2);
            Array.Resize(ref _lines, _firstCells.Length);
        }

        _lines[Rows++] = line;
        _firstCells[Rows] = _cells;
    }

    public Reading.TextBlock Over(ReadOnlyMemory<byte> text) => new()
    {
        Text = text,
        Bounds = _bounds.AsMemory(0, _cells * 2),
        FirstCells = _firstCells.AsMemory(0, Rows + 1),
        Lines = _lines.AsMemory(0, Rows),
    };
}
