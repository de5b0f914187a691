using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Csv;

/// <summary>Reads delimited text into tables of texts.</summary>
/// <remarks>
/// <para>RFC 4180 with comma, semicolon or tab, whichever the header uses most outside its quotes. Lines end with CR, LF or
/// both. Cells keep their text as printed, the line breaks and spaces in it included; blank lines are passed over; each row keeps
/// the line on which it starts.</para>
/// <para>UTF-8 with or without byte order mark; UTF-16 and UTF-32 by their byte order marks. Invalid bytes, NUL and other control
/// characters, halves of surrogate pairs, bad quoting and whatever passes the limits are errors, each with its line. Texts that
/// look like formulas are texts.</para>
/// </remarks>
/// <example>
/// <code>
/// Outcome&lt;PlanTable, Diagnostic> plan = CsvTableReader.ReadFile("plan.csv").Then(text => PlanTableReader.Read(text));
/// Console.WriteLine(plan.IsSuccess ? plan.Value.Rows.Count : plan.Reasons.Count);   // 19
/// </code>
/// </example>
public static class CsvTableReader
{
    internal static readonly string EmptyFile = Language.Said("fileNote.fileEmptyExpectedHeaderLine");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file; its name goes into the diagnostics as it is given here.</param>
    /// <param name="limits">The limits, or null for the default.</param>
    /// <returns>The table, or all errors.</returns>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<TextTable, Diagnostic> ReadFile(string path, CsvLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Read(stream, path, limits);
    }

    /// <summary>Reads a stream of bytes.</summary>
    /// <param name="stream">The stream; it is read forward to its end and left open.</param>
    /// <param name="name">The name of the file or data set, for the diagnostics.</param>
    /// <param name="limits">The limits, or null for the default.</param>
    /// <returns>The table, or all errors.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Outcome<TextTable, Diagnostic> Read(Stream stream, string name, CsvLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        using CsvPipe pipe = CsvPipe.Of(stream, name, limits ?? CsvLimits.Default);
        return Read(pipe, name);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; it is read to its end and left open.</param>
    /// <param name="name">The name of the file or data set, for the diagnostics.</param>
    /// <param name="limits">The limits, or null for the default.</param>
    /// <returns>The table, or all errors.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Outcome<TextTable, Diagnostic> ReadText(TextReader text, string name, CsvLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        using CsvPipe pipe = CsvPipe.Of(text, name, limits ?? CsvLimits.Default);
        return Read(pipe, name);
    }

    private static Outcome<TextTable, Diagnostic> Read(CsvPipe pipe, string name)
    {
        CsvGuard guard = pipe.Guard;
        List<string[]> records = [];
        while (pipe.Read() is { } record)
        {
            records.Add(record);
        }

        int[] lines = [.. guard.RecordLines];
        if (guard.HasErrors)
        {
            return ReadingOutcome.Failure<TextTable>(guard.ErrorsInOrder());
        }

        if (records.Count == 0)
        {
            return ReadingOutcome.Failure<TextTable>([new Diagnostic(name, 1, null, null, EmptyFile)]);
        }

        if (!pipe.IsWellFormed || records.Count != lines.Length)
        {
            return ReadingOutcome.Failure<TextTable>([new Diagnostic(name, lines[Math.Min(records.Count, lines.Length) - 1], null, null, Language.Said("fileNote.rowNotWellFormed"))]);
        }

        List<TextRow> rows = new(records.Count - 1);
        for (int i = 1; i < records.Count; i++)
        {
            TextRow row = new(lines[i], records[i]);
            if (records[i].Length > 1 || !row.IsBlank)
            {
                rows.Add(row);
            }
        }

        return ReadingOutcome.Success(new TextTable(name, records[0], lines[0], rows));
    }
}
