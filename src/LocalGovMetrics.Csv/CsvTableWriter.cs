using System.Buffers;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Csv;

/// <summary>Writes delimited text by RFC 4180, with line feeds, and quotes where they are needed.</summary>
/// <remarks>The text that is written depends on nothing but the cells and the options. Not safe for use by several threads.</remarks>
public sealed class CsvTableWriter
{
    /// <summary>What is quoted: also the delimiters of other files, so that a reader that detects the delimiter is not misled.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\"\r\n,;\t");

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789., %\u00A0");

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

        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                _writer.Write(_options.Delimiter);
            }

            WriteCell(cells[i] ?? string.Empty, isAlone: cells.Count == 1);
        }

        _writer.Write('\n');
    }

    private static bool LooksLikeFormula(string cell) =>
        cell.Length > 0
        && cell[0] switch
        {
            '=' or '@' or '\t' or '\r' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' => true,
            '+' or '-' => cell.Length > 1 && !IsNumber(cell.AsSpan(1)),
            _ => false,
        };

    /// <summary>Digits, marks, spaces and a per cent sign after a sign are a number, which no spreadsheet runs.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') && !text.ContainsAnyExcept(InNumbers);

    private void WriteCell(string cell, bool isAlone)
    {
        string text = _options.GuardFormulas && LooksLikeFormula(cell) ? "'" + cell : cell;
        bool needsQuotes = text.AsSpan().ContainsAny(Quoted) || (text.Length == 0 && isAlone) || (text.Length > 0 && (text[0] == ' ' || text[^1] == ' '));
        if (!needsQuotes)
        {
            _writer.Write(text);
            return;
        }

        _writer.Write('"');
        _writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }
}
