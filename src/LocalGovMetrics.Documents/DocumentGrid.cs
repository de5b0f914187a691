using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>A table as its document draws it: cells with their spans; the text of a merged cell stands once.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record DocumentGrid
{
    internal DocumentGrid(int rowCount, int columnCount, IEnumerable<GridCell> cells)
    {
        RowCount = rowCount;
        ColumnCount = columnCount;
        Cells = ValueList.From(cells);
    }

    /// <summary>Gets the number of rows.</summary>
    public int RowCount { get; }

    /// <summary>Gets the number of columns.</summary>
    public int ColumnCount { get; }

    /// <summary>Gets the cells in reading order; places where nothing stands have no cell.</summary>
    public IReadOnlyList<GridCell> Cells { get; }

    /// <summary>Writes the size.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"Table: {RowCount} rows, {ColumnCount} columns, {Cells.Count} cells");
}

/// <summary>One cell of a table.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record GridCell
{
    internal GridCell(int row, int column, string text, DocumentPlace place)
    {
        Row = row;
        Column = column;
        Text = text;
        Place = place;
    }

    /// <summary>Gets the row of the cell's upper edge.</summary>
    /// <value>0 = first.</value>
    public int Row { get; }

    /// <summary>Gets the column of the cell's left edge.</summary>
    /// <value>0 = first.</value>
    public int Column { get; }

    /// <summary>Gets over how many rows the cell reaches.</summary>
    /// <value>1 or more.</value>
    public int RowSpan { get; internal init; } = 1;

    /// <summary>Gets over how many columns the cell reaches.</summary>
    /// <value>1 or more.</value>
    public int ColumnSpan { get; internal init; } = 1;

    /// <summary>Gets the text exactly as it was read; of a number in a spreadsheet as its number format shows it.</summary>
    public string Text { get; }

    /// <summary>Gets where the cell stands.</summary>
    public DocumentPlace Place { get; }

    /// <summary>Gets the number that a spreadsheet stores, of which <see cref="Text"/> is what is shown; null in other formats and for texts.</summary>
    /// <value>A per cent is the stored fraction: 0.999 for <c>99,9%</c>.</value>
    public decimal? Number { get; internal init; }

    /// <summary>Gets a value indicating whether the cell is of a header of the table by the document's own marking (<c>th</c>, a repeated header row).</summary>
    public bool IsHeader { get; internal init; }

    /// <summary>Gets a value indicating whether the whole text is bold.</summary>
    public bool IsBold { get; internal init; }

    /// <summary>Gets a value indicating whether the row or the column is hidden in its spreadsheet.</summary>
    public bool IsHidden { get; internal init; }

    /// <summary>Writes the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
