using System.Text;

namespace LocalGovMetrics.Reading;

/// <summary>A run of rows of a table as UTF-8, whatever the format of its file was: how tables larger than memory are handed on.</summary>
/// <remarks>The memory is the caller's own and nothing is copied; the texts that are made of it are copies.</remarks>
internal sealed class TextBlock
{
    /// <summary>Gets the text in which the cells stand.</summary>
    public required ReadOnlyMemory<byte> Text { get; init; }

    /// <summary>Gets where each cell starts and ends in the text: two numbers a cell, row by row.</summary>
    public required ReadOnlyMemory<int> Bounds { get; init; }

    /// <summary>Gets the number of each row's first cell, and at the end the number of all cells.</summary>
    /// <value>One more than there are rows.</value>
    public required ReadOnlyMemory<int> FirstCells { get; init; }

    /// <summary>Gets the line on which each row starts, 1 = first.</summary>
    public required ReadOnlyMemory<int> Lines { get; init; }

    /// <summary>Gets under which heading of the file each row stands, where rows of several parts of it are brought together; empty where the rows stand as they do in the file.</summary>
    public ReadOnlyMemory<int> Sections { get; init; }

    /// <summary>Gets how many rows there are.</summary>
    public int Rows => Lines.Length;

    /// <summary>Gives the rows from one on.</summary>
    /// <param name="start">The first row, from 0.</param>
    /// <returns>The rest of the block; it shares the memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public TextBlock From(int start) => new() { Text = Text, Bounds = Bounds, FirstCells = FirstCells[start..], Lines = Lines[start..], Sections = Sections.IsEmpty ? Sections : Sections[start..] };

    /// <summary>Gives the text of a cell.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>UTF-8.</returns>
    public ReadOnlySpan<byte> Cell(int row, int column)
    {
        int at = (FirstCells.Span[row] + column) * 2;
        ReadOnlySpan<int> bounds = Bounds.Span;
        return Text.Span[bounds[at]..bounds[at + 1]];
    }

    /// <summary>Gives a row as texts.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The row.</returns>
    public TextRow Row(int row)
    {
        string[] cells = new string[FirstCells.Span[row + 1] - FirstCells.Span[row]];
        for (int column = 0; column < cells.Length; column++)
        {
            cells[column] = Encoding.UTF8.GetString(Cell(row, column));
        }

        return new TextRow(Lines.Span[row], cells);
    }
}
