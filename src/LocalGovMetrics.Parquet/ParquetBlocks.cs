using System.Collections.Concurrent;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Parquet;

/// <summary>A Parquet file that is read row group by row group, however large it is.</summary>
/// <remarks>Two row groups, as the file was written, and a block of 64 MiB at most for each block that is taken, are held where blocks are released: one is read ahead while the blocks of the other are taken. Not safe for use by several threads, but its blocks are.</remarks>
internal sealed class ParquetBlocks
{
    private const int MostRowsOfBlock = 1 << 14;
    private const int CellsOfBlock = 1 << 20;
    private const int FirstLine = 2;
    private const int MostColumns = 4096;
    private readonly ParquetGroups _groups;
    private readonly int _rowsOfBlock;
    private readonly ConcurrentBag<BlockText> _texts = [];

    private ParquetBlocks(ParquetGroups groups, string name)
    {
        (_groups, Name) = (groups, name);
        Header = [.. groups.Fields.Select(field => field.Name)];
        _rowsOfBlock = Math.Min(MostRowsOfBlock, CellsOfBlock / Header.Count);
        Rows = Enumerable.Range(0, groups.Count).Sum(group => (long)groups.RowsOf(group));
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string Name { get; }

    /// <summary>Gets the names of the columns.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Gets how many rows there are.</summary>
    public long Rows { get; }

    /// <summary>Tells whether a file begins as Parquet files do.</summary>
    /// <param name="start">Its first bytes, four or more.</param>
    /// <returns>True where it does.</returns>
    public static bool IsParquet(ReadOnlySpan<byte> start) => start.StartsWith("PAR1"u8);

    /// <summary>Opens a file.</summary>
    /// <param name="stream">The bytes; a stream that can seek. It is left open, and needed as long as blocks are read.</param>
    /// <param name="name">The name of the file or data set, for the diagnostics.</param>
    /// <returns>The file, or what is wrong with it: no Parquet file, no column or more than 4,096, a column of a type that no cell holds.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek, or the name is empty.</exception>
    public static Outcome<ParquetBlocks, Diagnostic> Open(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream cannot seek.", nameof(stream));
        }

        try
        {
            ParquetGroups groups = ParquetGroups.Open(stream);
            Diagnostic[] errors = [.. groups.Fields.Where(field => !ParquetColumn.CanRead(field)).Select(field => new Diagnostic(name, 1, field.Name, null, Language.Said("fileNote.columnsTypeNotRead", field.ClrType.Name)))];
            return errors.Length > 0 ? ReadingOutcome.Failure<ParquetBlocks>(errors)
                : groups.Fields.Count > MostColumns ? ReadingOutcome.Failure<ParquetBlocks>([new Diagnostic(name, 1, null, null, Language.Said("fileNote.fileHasColumnsMoreThan", groups.Fields.Count, MostColumns))])
                : groups.Fields.Count == 0 ? ReadingOutcome.Failure<ParquetBlocks>([new Diagnostic(name, 1, null, null, Language.Said("fileNote.fileHasNoColumns"))])
                : ReadingOutcome.Success(new ParquetBlocks(groups, name));
        }
        catch (Exception e) when (BadParquet.Is(e))
        {
            return ReadingOutcome.Failure<ParquetBlocks>([BadParquet.Of(name, e)]);
        }
    }

    /// <summary>Reads the first rows.</summary>
    /// <param name="most">How many, if there are so many.</param>
    /// <returns>The rows; the first row group is kept for <see cref="Read"/>.</returns>
    /// <exception cref="InvalidDataException">A row group cannot be read; the message says why.</exception>
    public IReadOnlyList<TextRow> ReadFirst(int most)
    {
        List<TextRow> rows = [];
        for (int index = 0; index < _groups.Count && rows.Count < most; index++)
        {
            ParquetGroup group = _groups.Read(index);
            TextBlock text = new BlockText().Write(group.Columns, 0, Math.Min(most - rows.Count, group.Rows), FirstLine + rows.Count);
            rows.AddRange(Enumerable.Range(0, text.Rows).Select(text.Row));
            if (index == 0)
            {
                _groups.KeepFirst(group);
            }
        }

        return rows;
    }

    /// <summary>Reads the blocks in their order.</summary>
    /// <returns>The blocks, each read when it is asked for; whoever takes one releases it, so that its memory serves others.</returns>
    /// <exception cref="InvalidDataException">A row group cannot be read; the message says why.</exception>
    public IEnumerable<ParquetBlock> Read()
    {
        int line = FirstLine;
        Task<ParquetGroup>? ahead = null;
        try
        {
            for (int index = 0; index < _groups.Count; index++)
            {
                ParquetGroup group = (ahead ?? ReadAhead(index)).GetAwaiter().GetResult();
                ahead = index + 1 < _groups.Count ? ReadAhead(index + 1) : null;
                for (int start = 0; start < group.Rows; start += _rowsOfBlock)
                {
                    int length = Math.Min(_rowsOfBlock, group.Rows - start);
                    yield return new ParquetBlock(group, start, length, line, _texts);
                    line += length;
                }
            }
        }
        finally
        {
            // Whoever stops early may close the stream: not while a group is read from it. What it threw is of no interest then.
            Task.WhenAny(ahead ?? Task.CompletedTask).GetAwaiter().GetResult();
        }
    }

    private Task<ParquetGroup> ReadAhead(int index) => Task.Run(() => _groups.Read(index));
}
