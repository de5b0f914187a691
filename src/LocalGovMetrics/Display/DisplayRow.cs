using System.Runtime.CompilerServices;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>A row of a table: its cells, and what is said of all of them below.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[CollectionBuilder(typeof(DisplayRow), nameof(Of))]
public sealed record DisplayRow
{
    private DisplayRow(ValueList<DisplayCell> cells) => Cells = cells;

    /// <summary>Gets the cells, one a column.</summary>
    public IReadOnlyList<DisplayCell> Cells { get; }

    /// <summary>Gets what is said of the row as a whole, such as why its verdict is what it is; or null.</summary>
    public DisplayCell? Detail { get; init; }

    /// <summary>Gets what the row is called where it stands apart from its table, such as <c>Row 8</c>; null = by its name.</summary>
    public DisplayText? Label { get; init; }

    /// <summary>Gets how deep the row stands: a row of level 1 is a part of the row of level 0 above it.</summary>
    /// <value>0 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is below 0.</exception>
    public int Level
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Level));
            field = value;
        }
    }

    /// <summary>Gets a cell.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public DisplayCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : throw new ArgumentOutOfRangeException(nameof(column));

    /// <summary>Makes a row; what a collection expression calls.</summary>
    /// <param name="cells">The cells, one a column.</param>
    /// <returns>The row.</returns>
    public static DisplayRow Of(ReadOnlySpan<DisplayCell> cells) => new(ValueList.From<DisplayCell>(cells.ToArray(), nameof(cells)));

    /// <summary>Gets the cells one after another.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<DisplayCell> GetEnumerator() => Cells.GetEnumerator();

    /// <summary>Writes the cells in both languages.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(" | ", Cells);

    internal DisplayRow Prepend(DisplayCell first) => new(ValueList.From(Cells.Prepend(first))) { Detail = Detail, Label = Label, Level = Level };
}
