using System.Buffers;
using System.Text;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Csv;

/// <summary>A file of delimited text that is read block by block, however large it is: for work on several threads in constant memory.</summary>
/// <remarks>
/// The file is checked while it is read: a block that is bad does not split, and <see cref="FindErrors"/> then reads the file once more and
/// names every error as <see cref="CsvTableReader"/> does. So no result of earlier blocks counts until the last one is done. The limits on
/// lines, cells and rows hold; that on the length of the file does not. Not safe for use by several threads, but its blocks are.
/// </remarks>
internal sealed class CsvBlocks
{
    private const int HeadLength = 1 << 16;
    private const int MostBlockLength = 1 << 28;
    private readonly Stream _source;
    private readonly CsvLimits _limits;
    private readonly int _blockLength;
    private readonly BlocksPosition _at;

    private CsvBlocks(Stream source, string name, CsvLimits limits, int blockLength)
    {
        (_source, _at, Name, _limits, _blockLength) = (source, new BlocksPosition(source), name, limits, blockLength);
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string Name { get; }

    /// <summary>Gets the names of the columns, as printed.</summary>
    public IReadOnlyList<string> Header => _at.Header;

    /// <summary>Gets the line of the header.</summary>
    /// <value>1 or more; 1 = first.</value>
    public int HeaderLine => _at.HeaderLine;

    /// <summary>Gets the first rows below the header.</summary>
    public IReadOnlyList<TextRow> FirstRows => _at.FirstRows;

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="stream">The bytes; a stream that can seek. It is left open, and needed as long as blocks are read.</param>
    /// <param name="name">The name of the file or data set, for the diagnostics.</param>
    /// <param name="limits">The limits, or null for the default.</param>
    /// <param name="blockLength">About how many bytes a block has, 16 or more; a block is longer where a record is.</param>
    /// <param name="firstRows">The most rows that <see cref="FirstRows"/> gives.</param>
    /// <returns>The file, or all errors where its first rows are bad.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek, or the name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The block is shorter than 16 bytes.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Outcome<CsvBlocks, Diagnostic> Open(Stream stream, string name, CsvLimits? limits = null, int blockLength = 1 << 19, int firstRows = 400)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(blockLength, 16);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream cannot seek.", nameof(stream));
        }

        CsvBlocks blocks = new(stream, name, limits ?? CsvLimits.Default, blockLength);
        IReadOnlyList<Diagnostic> errors = blocks.ReadHeader(firstRows);
        return errors.Count > 0 ? ReadingOutcome.Failure<CsvBlocks>(errors) : ReadingOutcome.Success(blocks);
    }

    /// <summary>Reads the blocks in their order; the header is not among their rows.</summary>
    /// <returns>The blocks, each read when it is asked for; whoever takes one releases it.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<CsvBlock> Read()
    {
        Restart();
        while (Next() is { } block)
        {
            yield return block;
        }
    }

    /// <summary>Reads the whole file once more and names every error.</summary>
    /// <returns>The diagnostics in the order of the lines; where the file breaks no rule, one that says that a record is too long to be read by blocks.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IReadOnlyList<Diagnostic> FindErrors()
    {
        Outcome<CsvRows, Diagnostic> checkedRows = CsvRows.Open(_source, Name, _limits with { MaxFileLength = long.MaxValue });
        return checkedRows.IsSuccess
            ? [new Diagnostic(Name, checkedRows.Value.HeaderLine, null, null, Language.Said("fileNote.recordTooLongBeRead"))]
            : checkedRows.Reasons;
    }

    private static Stream OpenText(Stream stream)
    {
        stream.Position = 0;
        byte[] start = new byte[CsvEncoding.MarkLength];
        int taken = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        (Encoding encoding, _, int markLength) = CsvEncoding.Detect(start.AsSpan(0, taken));
        stream.Position = markLength;
        return encoding is UTF8Encoding ? stream : Encoding.CreateTranscodingStream(stream, encoding, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
    }

    private void Restart()
    {
        _at.Text = OpenText(_source);
        (_at.RestLength, _at.Line, _at.Index, _at.IsOver) = (0, 1, 0, false);
    }

    private IReadOnlyList<Diagnostic> ReadHeader(int firstRows)
    {
        Restart();
        List<TextRow> first = [];
        while (first.Count < firstRows && Next() is { } block)
        {
            TextBlock? rows = block.SplitAll();
            if (rows is null)
            {
                return FindErrors();
            }

            int start = 0;
            if (_at.HeaderIndex < 0 && rows.Rows > 0)
            {
                TextRow header = rows.Row(0);
                (_at.Header, _at.HeaderLine, _at.HeaderIndex, start) = (header.Cells, header.Line, _at.Index - 1, 1);
            }

            for (int row = start; row < rows.Rows && first.Count < firstRows; row++)
            {
                first.Add(rows.Row(row));
            }

            block.Release();
        }

        _at.FirstRows = first;
        return _at.HeaderIndex < 0 ? [new Diagnostic(Name, 1, null, null, CsvTableReader.EmptyFile)] : [];
    }

    private CsvBlock? Next()
    {
        if (_at.IsOver && _at.RestLength == 0)
        {
            return null;
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent(Math.Max(_blockLength, _at.RestLength + 1));
        _at.Rest.AsSpan(0, _at.RestLength).CopyTo(bytes);
        int length = Fill(bytes, _at.RestLength, Math.Max(_blockLength, _at.RestLength + 1));
        int end = _at.IsOver ? length : RecordEnd.Find(bytes.AsSpan(0, length));
        while (end == 0 && !_at.IsOver && bytes.Length < MostBlockLength)
        {
            byte[] longer = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
            bytes.AsSpan(0, length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = longer;
            length = Fill(bytes, length, bytes.Length);
            end = _at.IsOver ? length : RecordEnd.Find(bytes.AsSpan(0, length));
        }

        if (Header.Count == 0)
        {
            _at.Delimiter = CsvDelimiter.Detect(CsvEncoding.Utf8.GetString(bytes, 0, Math.Min(length, HeadLength)));
        }

        bool isEndless = end == 0 && !_at.IsOver;
        CsvBlock block = new(bytes, end, _at.Line, _at.Delimiter, Name, _limits) { HasHeader = _at.Index == _at.HeaderIndex, IsEndless = isEndless };
        KeepRest(bytes.AsSpan(end, length - end));
        if (isEndless)
        {
            (_at.IsOver, _at.RestLength) = (true, 0);
        }

        _at.Line += RecordEnd.CountLines(bytes.AsSpan(0, end));
        _at.Index++;
        return block;
    }

    private int Fill(byte[] bytes, int length, int most)
    {
        while (length < most && !_at.IsOver)
        {
            int read = _at.Text.Read(bytes, length, most - length);
            _at.IsOver = read == 0;
            length += read;
        }

        return length;
    }

    private void KeepRest(ReadOnlySpan<byte> rest)
    {
        if (_at.Rest.Length < rest.Length)
        {
            _at.Rest = new byte[Math.Max(rest.Length, _blockLength)];
        }

        rest.CopyTo(_at.Rest);
        _at.RestLength = rest.Length;
    }
}
