namespace LocalGovMetrics.Documents;

/// <summary>Where a piece of a document stands: for a person by page, sheet, table or line, and for a program by its position in the document's text.</summary>
/// <remarks>
/// The text at <see cref="Start"/> of the document's text, <see cref="Length"/> characters long, is the piece exactly as it was read.
/// Equal by content, immutable.
/// </remarks>
public sealed record DocumentPlace
{
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
        Where = where;
    }

    /// <summary>Gets the position in the document's text.</summary>
    /// <value>0 or more; 0 = first character.</value>
    public int Start { get; }

    /// <summary>Gets the number of characters.</summary>
    /// <value>0 or more.</value>
    public int Length { get; }

    /// <summary>Gets where a person finds the piece.</summary>
    public string Where { get; }

    /// <summary>Gets the page, or null where the format has none.</summary>
    /// <value>1 = first.</value>
    public int? Page { get; init; }

    /// <summary>Gets the line of the file, or null where the format has none.</summary>
    /// <value>1 = first.</value>
    public int? Line { get; init; }

    /// <summary>Gets the sheet of a workbook, or null.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gets the box on the page, or null where the format has none.</summary>
    public PageBox? Box { get; init; }

    /// <summary>Writes where a person finds the piece.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Where;
}
