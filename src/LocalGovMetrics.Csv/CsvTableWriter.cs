using LocalGovMetrics.Display;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Csv;

/// <summary>Writes delimited text by RFC 4180, with line feeds, and quotes where they are needed.</summary>
/// <remarks>The text that is written depends on nothing but the cells and the options. Not safe for use by several threads.</remarks>
public sealed class CsvTableWriter
{
    private readonly TextWriter _writer;
    private readonly CsvWriterOptions _options;

    /// <summary>Makes a writer.</summary>
    /// <param name="writer">Where the text goes; it is not closed.</param>
    /// <param name="options">How it is written, or null for the default.</param>
    public CsvTableWriter(TextWriter writer, CsvWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        _options = options ?? CsvWriterOptions.Default;
    }

    /// <summary>Writes a table: its header and its rows.</summary>
    /// <param name="table">The table.</param>
    public void Write(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        WriteRow(table.Header);
        foreach (TextRow row in table.Rows)
        {
            WriteRow(row.Cells);
        }
    }

    /// <summary>Writes one row and its line feed.</summary>
    /// <param name="cells">The texts of the cells, one or more; null is written as an empty cell.</param>
    /// <exception cref="ArgumentException">There is no cell.</exception>
    public void WriteRow(IReadOnlyList<string?> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count == 0)
        {
            throw new ArgumentException("A row has one cell or more.", nameof(cells));
        }

        CsvLine.Write(_writer, cells, _options.Delimiter, _options.GuardFormulas);
    }
}
