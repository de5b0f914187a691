using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Parquet;

/// <summary>A run of rows of one row group that have not become text yet.</summary>
/// <remarks>Blocks of one file may be written out by several threads at once.</remarks>
public sealed class ParquetBlock
{
    private readonly IReadOnlyList<ParquetColumn> _columns;
    private readonly int _start;
    private readonly int _firstLine;

    internal ParquetBlock(IReadOnlyList<ParquetColumn> columns, int start, int rows, int firstLine)
    {
        (_columns, _start, Rows, _firstLine) = (columns, start, rows, firstLine);
    }

    /// <summary>Gets how many rows there are.</summary>
    public int Rows { get; }

    /// <summary>Writes the rows out as text.</summary>
    /// <returns>The rows.</returns>
    public TextBlock ToText()
    {
        int columns = _columns.Count;
        int[] bounds = new int[Rows * columns * 2];
        int[] firstCells = new int[Rows + 1];
        int[] lines = new int[Rows];
        byte[] text = new byte[Rows * columns * 16];
        int length = 0;
        int at = 0;
        for (int row = 0; row < Rows; row++)
        {
            foreach (ParquetColumn column in _columns)
            {
                int longest = column.LongestOf(_start + row);
                if (text.Length - length < longest)
                {
                    Array.Resize(ref text, (text.Length * 2) + longest);
                }

                bounds[at++] = length;
                length += column.Write(_start + row, text.AsSpan(length));
                bounds[at++] = length;
            }

            firstCells[row + 1] = (row + 1) * columns;
            lines[row] = _firstLine + row;
        }

        return new TextBlock { Text = text.AsMemory(0, length), Bounds = bounds, FirstCells = firstCells, Lines = lines };
    }
}
