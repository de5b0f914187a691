using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
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
public static class CsvTableReader
{
    private const int HeadLength = 1 << 16;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file; its name goes into the diagnostics as it is given here.</param>
    /// <param name="limits">The limits, or null for the default.</param>
    /// <returns>The table, or all errors.</returns>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadingOutcome<TextTable> ReadFile(string path, CsvLimits? limits = null)
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
    public static ReadingOutcome<TextTable> Read(Stream stream, string name, CsvLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        limits ??= CsvLimits.Default;
        byte[] start = new byte[CsvEncoding.MarkLength];
        int taken = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        (Encoding encoding, string encodingName, int markLength) = CsvEncoding.Detect(start.AsSpan(0, taken));
        using CountedStream counted = new(stream, start.AsMemory(markLength, taken - markLength), limits.MaxFileLength);
        using StreamReader text = new(counted, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 15);
        return Read(text, name, encodingName, limits, () => counted.IsOverLimit);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; it is read to its end and left open.</param>
    /// <param name="name">The name of the file or data set, for the diagnostics.</param>
    /// <param name="limits">The limits, or null for the default.</param>
    /// <returns>The table, or all errors.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ReadingOutcome<TextTable> ReadText(TextReader text, string name, CsvLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Read(text, name, "text", limits ?? CsvLimits.Default, () => false);
    }

    private static ReadingOutcome<TextTable> Read(TextReader text, string name, string encoding, CsvLimits limits, Func<bool> isTooLarge)
    {
        char[] head = new char[HeadLength];
        int headLength = text.ReadBlock(head, 0, head.Length);
        int markLength = headLength > 0 && head[0] == '\uFEFF' ? 1 : 0;
        ReadOnlyMemory<char> rest = head.AsMemory(markLength, headLength - markLength);
        char delimiter = CsvDelimiter.Detect(rest.Span);
        using HeadedReader whole = new(rest, text);
        using CsvGuard guard = new(whole, name, encoding, limits, isTooLarge) { Delimiter = delimiter };
        List<string[]> records = Parse(guard, delimiter, out bool isWellFormed);
        if (guard.Errors.Count > 0)
        {
            return ReadingOutcome.Failure<TextTable>([.. guard.Errors.OrderBy(error => error.Line)]);
        }

        if (records.Count == 0)
        {
            return ReadingOutcome.Failure<TextTable>([new Diagnostic(name, 1, null, null, "The file is empty. Expected a header line with the names of the columns.")]);
        }

        if (!isWellFormed || records.Count != guard.RecordLines.Count)
        {
            return ReadingOutcome.Failure<TextTable>([new Diagnostic(name, guard.RecordLines[Math.Min(records.Count, guard.RecordLines.Count) - 1], null, null, "The row is not well formed.")]);
        }

        List<TextRow> rows = new(records.Count - 1);
        for (int i = 1; i < records.Count; i++)
        {
            TextRow row = new(guard.RecordLines[i], records[i]);
            if (records[i].Length > 1 || !row.IsBlank)
            {
                rows.Add(row);
            }
        }

        return ReadingOutcome.Success(new TextTable(name, records[0], guard.RecordLines[0], rows));
    }

    private static List<string[]> Parse(CsvGuard guard, char delimiter, out bool isWellFormed)
    {
        bool foundBadData = false;
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = true,
            TrimOptions = TrimOptions.None,
            DetectDelimiter = false,
            BadDataFound = _ => foundBadData = true,
        };
        using CsvParser parser = new(guard, configuration, leaveOpen: true);
        List<string[]> records = [];
        while (parser.Read())
        {
            records.Add(parser.Record ?? []);
        }

        isWellFormed = !foundBadData;
        return records;
    }
}
