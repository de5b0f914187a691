using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>A table of texts with a header, whatever the format of its file was.</summary>
/// <remarks>Rows may be shorter or longer than the header; <see cref="FindShapeErrors"/> names those. Equal by content, immutable.</remarks>
public sealed record TextTable
{
    internal static readonly string NoRows = Language.Said("tableNote.thereNoRowsBelowHeader");

    /// <summary>Makes a table.</summary>
    /// <param name="name">The name of the file or data set, which diagnostics repeat.</param>
    /// <param name="header">The names of the columns, as printed.</param>
    /// <param name="headerLine">The line of the header, 1 = first.</param>
    /// <param name="rows">The rows below the header.</param>
    /// <exception cref="ArgumentException">The name is empty, or there is no column.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public TextTable(string name, IReadOnlyList<string> header, int headerLine, IReadOnlyList<TextRow> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(headerLine, 1);
        Name = name;
        Header = ValueList.From(header);
        HeaderLine = headerLine;
        Rows = ValueList.From(rows);
        if (Header.Count == 0)
        {
            throw new ArgumentException("A table has one column or more.", nameof(header));
        }
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string Name { get; }

    /// <summary>Gets the names of the columns, as printed.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Gets the line of the header.</summary>
    /// <value>1 or more; 1 = first.</value>
    public int HeaderLine { get; }

    /// <summary>Gets the rows below the header.</summary>
    public IReadOnlyList<TextRow> Rows { get; }

    /// <summary>Names what is wrong with the shape: a column without a name or named twice, a row that is too short or too long, no row at all.</summary>
    /// <remarks>Names are compared without regard to case, spaces and diacritics. Rows of blank cells only are passed over, and
    /// so are nameless columns without any text.</remarks>
    /// <returns>The diagnostics in the order of the lines; empty where the table is in shape.</returns>
    public IReadOnlyList<Diagnostic> FindShapeErrors()
    {
        List<Diagnostic> errors = [];
        FindHeaderErrors(errors);
        bool any = false;
        foreach (TextRow row in Rows)
        {
            if (row.IsBlank)
            {
                continue;
            }

            any = true;
            if (row.Cells.Count != Header.Count)
            {
                string kind = row.Cells.Count < Header.Count ? "tableNote.rowTooShortHasCells" : "tableNote.rowTooLongHasCells";
                errors.Add(new Diagnostic(
                    Name,
                    row.Line,
                    null,
                    string.Join(" | ", row.Cells.Take(3)),
                    Language.Said(kind, row.Cells.Count, Header.Count)));
            }
        }

        if (!any)
        {
            errors.Add(new Diagnostic(Name, HeaderLine, null, null, NoRows));
        }

        return ValueList.From(errors);
    }

    /// <summary>Writes the name and the size.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Header.Count} columns, {Rows.Count} rows");

    private void FindHeaderErrors(List<Diagnostic> errors)
    {
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < Header.Count; i++)
        {
            string folded = HeaderText.Fold(Header[i]);
            if (folded.Length == 0)
            {
                int column = i;
                if (!string.IsNullOrWhiteSpace(Header[i]) || Rows.Any(row => column < row.Cells.Count && !string.IsNullOrWhiteSpace(row.Cells[column])))
                {
                    errors.Add(new Diagnostic(Name, HeaderLine, null, Header[i], Language.Said("tableNote.columnHasNoNameIn", i + 1)));
                }
            }
            else if (!seen.TryAdd(folded, Header[i]))
            {
                errors.Add(new Diagnostic(Name, HeaderLine, Header[i], Header[i], Language.Said("tableNote.headerNamesColumnTwice")));
            }
        }
    }
}
