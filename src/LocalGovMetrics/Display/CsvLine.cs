using System.Buffers;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>Writes rows of delimited text that no reader mistakes for something else (RFC 4180), and no spreadsheet runs.</summary>
internal static class CsvLine
{
    /// <summary>What is quoted: also the delimiters of other files, so that a reader that detects the delimiter is not misled.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\"\r\n,;\t");

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789., %\u00A0");

    /// <summary>Writes a table: the headings, then the rows, without signs.</summary>
    public static void WriteTable(TableBlock table, Language? language, TextWriter output)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        Write(output, [.. table.Columns.Select(column => column.Heading.In(language))]);
        foreach (DisplayRow row in table.Rows)
        {
            Write(output, [.. row.Cells.Select(cell => cell.Text.In(language))]);
        }
    }

    /// <summary>Writes one row and its line feed.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="cells">The texts, one or more; null is written as an empty cell.</param>
    /// <param name="delimiter">Comma, semicolon or tab.</param>
    /// <param name="guardFormulas">Whether an apostrophe is put before what a spreadsheet would run as a formula.</param>
    public static void Write(TextWriter output, IReadOnlyList<string?> cells, char delimiter = ',', bool guardFormulas = true)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                output.Write(delimiter);
            }

            string cell = cells[i] ?? string.Empty;
            WriteCell(output, guardFormulas && LooksLikeFormula(cell) ? "'" + cell : cell, isAlone: cells.Count == 1);
        }

        output.Write('\n');
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

    private static void WriteCell(TextWriter output, string text, bool isAlone)
    {
        bool needsQuotes = text.AsSpan().ContainsAny(Quoted) || (text.Length == 0 && isAlone) || (text.Length > 0 && (text[0] == ' ' || text[^1] == ' '));
        if (!needsQuotes)
        {
            output.Write(text);
            return;
        }

        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
