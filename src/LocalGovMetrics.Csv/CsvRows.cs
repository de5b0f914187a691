using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Csv;

/// <summary>A file of delimited text that is read row by row, however large it is.</summary>
/// <remarks>
/// The file is read once to find every error and then, as often as its rows are asked for, once more: no row of a bad file is ever
/// given. Only one row at a time is held. Not safe for use by several threads: the rows share the stream.
/// </remarks>
public sealed class CsvRows
{
    private readonly Stream _stream;
    private readonly CsvLimits _limits;

    private CsvRows(Stream stream, string name, CsvLimits limits, string[] header, int headerLine)
    {
        _stream = stream;
        _limits = limits;
        Name = name;
        Header = Array.AsReadOnly(header);
        HeaderLine = headerLine;
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string Name { get; }

    /// <summary>Gets the names of the columns, as printed.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Gets the line of the header.</summary>
    /// <value>1 or more; 1 = first.</value>
    public int HeaderLine { get; }

    /// <summary>Opens a file and checks all of it.</summary>
    /// <param name="stream">The bytes; a stream that can seek. It is left open, and needed as long as rows are read.</param>
    /// <param name="name">The name of the file or data set, for the diagnostics.</param>
    /// <param name="limits">The limits, or null for the default.</param>
    /// <returns>The file, or all errors.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek, or the name is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Outcome<CsvRows, Diagnostic> Open(Stream stream, string name, CsvLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream cannot seek.", nameof(stream));
        }

        limits ??= CsvLimits.Default;
        stream.Position = 0;
        using CsvPipe pipe = CsvPipe.Of(stream, name, limits);
        string[]? header = pipe.Read();
        int headerLine = pipe.Guard.RecordLines.TryPeek(out int line) ? line : 1;
        char[] buffer = new char[1 << 12];
        while (pipe.Guard.Read(buffer) > 0)
        {
            pipe.Guard.RecordLines.Clear();
        }

        return pipe.Guard.HasErrors ? ReadingOutcome.Failure<CsvRows>(pipe.Guard.ErrorsInOrder())
            : header is null ? ReadingOutcome.Failure<CsvRows>([new Diagnostic(name, 1, null, null, CsvTableReader.EmptyFile)])
            : ReadingOutcome.Success(new CsvRows(stream, name, limits, header, headerLine));
    }

    /// <summary>Reads the rows below the header from the start of the file, blank ones left out.</summary>
    /// <returns>The rows, each read when it is asked for.</returns>
    /// <exception cref="InvalidDataException">The file is not the one that was checked any more.</exception>
    public IEnumerable<TextRow> Read()
    {
        _stream.Position = 0;
        using CsvPipe pipe = CsvPipe.Of(_stream, Name, _limits);
        _ = pipe.Read();
        _ = pipe.Guard.RecordLines.TryDequeue(out _);
        while (pipe.Read() is { } record)
        {
            if (pipe.Guard.HasErrors || !pipe.IsWellFormed || !pipe.Guard.RecordLines.TryDequeue(out int line))
            {
                throw new InvalidDataException(Language.Said("fileNote.hasChangedWhileWasRead", Name));
            }

            TextRow row = new(line, record);
            if (record.Length > 1 || !row.IsBlank)
            {
                yield return row;
            }
        }
    }
}
