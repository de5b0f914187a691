using LocalGovMetrics.Documents.Formats;

namespace LocalGovMetrics.Documents;

/// <summary>Where a piece of a document stands: for a person by page, sheet, table or line, and for a program by its position in the document's text.</summary>
/// <remarks>
/// The text at <see cref="Start"/> of the document's text, <see cref="Length"/> characters long, is the piece exactly as it was read.
/// Equal by content, immutable.
/// </remarks>
public sealed record DocumentPlace
{
    private readonly string _where;

    // Of the cells of a table, which are many, the words are made when they are asked for: the row counted from 1, of a sheet below zero; 0 where the text says all.
    private readonly int _row;
    private readonly int _column;
    private readonly int _page;
    private readonly int _line;

    /// <summary>Makes a place.</summary>
    /// <param name="start">The position in the document's text, 0 = first character.</param>
    /// <param name="length">The number of characters.</param>
    /// <param name="where">Where a person finds it, in words of the format: <c>Biểu 1!C13</c>, <c>table 1, row 4, column 3</c>, <c>line 60</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position or the length is negative.</exception>
    public DocumentPlace(int start, int length, string where)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentNullException.ThrowIfNull(where);
        Start = start;
        Length = length;
        _where = where;
    }

    private DocumentPlace(int start, int length, string where, int row, int column)
        : this(start, length, where)
    {
        _row = row;
        _column = column;
    }

    /// <summary>Gets the position in the document's text.</summary>
    /// <value>0 or more; 0 = first character.</value>
    public int Start { get; }

    /// <summary>Gets the number of characters.</summary>
    /// <value>0 or more.</value>
    public int Length { get; }

    /// <summary>Gets where a person finds the piece.</summary>
    public string Where => _row switch
    {
        0 => _where,
        > 0 => FormattableString.Invariant($"{_where}, row {_row}, column {_column + 1}"),
        _ => $"{_where}!{CellName.Of(-_row - 1, _column)}",
    };

    /// <summary>Gets the page, or null where the format has none.</summary>
    /// <value>1 = first.</value>
    public int? Page
    {
        get => _page == 0 ? null : _page;
        init => _page = value ?? 0;
    }

    /// <summary>Gets the line of the file, or null where the format has none.</summary>
    /// <value>1 = first.</value>
    public int? Line
    {
        get => _line == 0 ? null : _line;
        init => _line = value ?? 0;
    }

    /// <summary>Gets the sheet of a workbook, or null.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gets the box on the page, or null where the format has none.</summary>
    public PageBox? Box { get; init; }

    /// <summary>Tells whether two places are the same and are said in the same words.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(DocumentPlace? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Start == other.Start && Length == other.Length && _page == other._page && _line == other._line && Sheet == other.Sheet && Box == other.Box && Where == other.Where);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length, _page, _line, Sheet, Box);

    /// <summary>The place of a cell of a table, which is named by a text.</summary>
    internal static DocumentPlace OfCell(int start, int length, string table, int row, int column) => new(start, length, table, row + 1, column);

    /// <summary>The place of a cell of a sheet.</summary>
    internal static DocumentPlace OfSheet(int start, int length, string sheet, int row, int column) => new(start, length, sheet, -row - 1, column) { Sheet = sheet };

    /// <summary>The place of a piece of what stands here, said in the same words.</summary>
    internal DocumentPlace Part(int start, int length, PageBox? box) => new(start, length, _where, _row, _column) { Page = Page, Line = Line, Sheet = Sheet, Box = box };

    /// <summary>Writes where a person finds the piece.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Where;
}
