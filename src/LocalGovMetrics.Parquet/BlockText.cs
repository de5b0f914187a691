using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Parquet;

/// <summary>What the rows of a block are written to; it serves block after block.</summary>
internal sealed class BlockText
{
    private const int LengthOfCell = 16;
    private const int MostText = 1 << 26;
    private byte[] _text = [];
    private int[] _bounds = [];
    private int[] _firstCells = [];
    private int[] _lines = [];

    /// <exception cref="InvalidDataException">The rows are longer than those of any table: 64 MiB.</exception>
    public TextBlock Write(IReadOnlyList<ParquetColumn> columns, int start, int rows, int firstLine)
    {
        Reserve(rows, columns.Count);
        int length = 0;
        int at = 0;
        for (int row = 0; row < rows; row++)
        {
            _firstCells[row] = at / 2;
            _lines[row] = firstLine + row;
            foreach (ParquetColumn column in columns)
            {
                int longest = column.LongestOf(start + row);
                if (longest > MostText - length)
                {
                    throw new InvalidDataException($"The {rows} rows from row {firstLine} on are longer than {MostText} bytes.");
                }

                if (_text.Length - length < longest)
                {
                    Array.Resize(ref _text, Math.Min((_text.Length * 2) + longest, MostText));
                }

                _bounds[at++] = length;
                length += column.Write(start + row, _text.AsSpan(length));
                _bounds[at++] = length;
            }
        }

        _firstCells[rows] = at / 2;
        return new TextBlock { Text = _text.AsMemory(0, length), Bounds = _bounds.AsMemory(0, at), FirstCells = _firstCells.AsMemory(0, rows + 1), Lines = _lines.AsMemory(0, rows) };
    }

    private void Reserve(int rows, int columns)
    {
        if (_firstCells.Length <= rows)
        {
            (_text, _bounds, _firstCells, _lines) = (new byte[Math.Min((long)rows * columns * LengthOfCell, MostText)], new int[rows * columns * 2], new int[rows + 1], new int[rows]);
        }
    }
}
