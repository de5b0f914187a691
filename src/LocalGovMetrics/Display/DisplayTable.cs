using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>A finished table for a person to read, by itself or as a block of a document.</summary>
/// <remarks>Equal by content, immutable. Nothing in it is computed: numbers are rounded for show, bounds outward.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed partial record DisplayTable : DisplayBlock, IDisplayable
{
    /// <summary>Makes a table.</summary>
    /// <param name="title">What the table shows.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows, each with one cell a column.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public DisplayTable(DisplayText title, IReadOnlyList<DisplayColumn> columns, IReadOnlyList<DisplayRow> rows)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(rows);
        Title = title;
        Columns = ValueList.From(columns);
        Rows = ValueList.From(rows);
        if (Rows.Any(row => row.Cells.Count != Columns.Count))
        {
            throw new ArgumentException(FormattableString.Invariant($"Every row needs {Columns.Count} cells."), nameof(rows));
        }
    }

    /// <summary>Gets what the table shows.</summary>
    public DisplayText Title { get; init; }

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<DisplayColumn> Columns { get; }

    /// <summary>Gets the rows, each with one cell a column.</summary>
    public IReadOnlyList<DisplayRow> Rows { get; }

    /// <summary>Gets what the names of the rows are.</summary>
    public DisplayText RowHeading { get; init; } = DisplayText.Empty;

    /// <summary>Gets the names of the rows, shown before the first column.</summary>
    /// <value>One a row, or none.</value>
    /// <exception cref="ArgumentException">There are names, and more or fewer than rows.</exception>
    public IReadOnlyList<DisplayText> RowNames
    {
        get;
        init
        {
            field = ValueList.From(value, nameof(RowNames));
            if (field.Count > 0 && field.Count != Rows.Count)
            {
                throw new ArgumentException(FormattableString.Invariant($"There are {Rows.Count} rows and {field.Count} names."), nameof(RowNames));
            }
        }
    } = ValueList<DisplayText>.Empty;

    /// <summary>Gets what the reader should know besides, shown below the rows.</summary>
    public IReadOnlyList<DisplayText> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<DisplayText>.Empty;

    /// <summary>Gets a value indicating whether each row is a record of long texts: where lines are short it is shown as a block of its own, each cell behind its heading.</summary>
    public bool IsRecords { get; init; }

    /// <summary>Gives the rows names, such as those of the administrative units, in place of what they have.</summary>
    /// <param name="names">One a row.</param>
    /// <param name="heading">What the names are; null = administrative units.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">There are more or fewer names than rows.</exception>
    public DisplayTable WithRowNames(IEnumerable<string> names, DisplayText? heading = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        DisplayText[] given = [.. names.Select(DisplayText.Verbatim)];
        return given.Length == Rows.Count
            ? this with { RowHeading = heading ?? DisplayHeadings.Unit, RowNames = given }
            : throw new ArgumentException(FormattableString.Invariant($"There are {Rows.Count} rows and {given.Length} names."), nameof(names));
    }

    /// <summary>Writes the table as HTML, escaped and readable on light and dark ground.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese with English beside.</param>
    /// <returns>One <c>div</c> element with its style.</returns>
    public string ToHtml(Language? language = null) => new DisplayDocument([this]).ToHtml(language);

    /// <summary>Writes the table as aligned text.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>; null for Vietnamese with English beside.</param>
    /// <returns>Lines that end in a line feed.</returns>
    public string ToText(Language? language = null) => new DisplayDocument([this]).ToText(language);

    /// <inheritdoc/>
    DisplayTable IDisplayable.ToTable() => this;

    internal override void WriteTo(IBlockWriter writer) => writer.Write(ToBlock());

    /// <summary>The table as the writers see it.</summary>
    internal TableBlock ToBlock() => RowNames.Count == 0
        ? new TableBlock(Title, Columns, Rows) { Notes = Notes, IsRecords = IsRecords }
        : new TableBlock(Title, [new DisplayColumn(RowHeading) { IsName = true }, .. Columns], Rows.Select((row, i) => row.Prepend(new DisplayCell(RowNames[i])))) { Notes = Notes, IsRecords = IsRecords };

    /// <summary>Writes the table as aligned text in both languages.</summary>
    /// <returns>Lines that end in a line feed.</returns>
    public override string ToString() => ToText();
}
