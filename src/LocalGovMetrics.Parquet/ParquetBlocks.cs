using LocalGovMetrics.Reading;
using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Parquet;

/// <summary>A Parquet file that is read row group by row group, however large it is.</summary>
/// <remarks>Two row groups, as the file was written, are held: one is read ahead while the blocks of the other are taken. Not safe for use by several threads, but its blocks are.</remarks>
public sealed class ParquetBlocks
{
    private const int RowsOfBlock = 1 << 14;
    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;

    private ParquetBlocks(ParquetReader reader, string name, DataField[] fields)
    {
        (_reader, Name, _fields) = (reader, name, fields);
        Header = [.. fields.Select(field => field.Name)];
        Rows = Enumerable.Range(0, reader.RowGroupCount).Sum(RowsOfGroup);
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
    /// <returns>The file, or what is wrong with it: no Parquet file, no column, a column of a type that no cell holds.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek, or the name is empty.</exception>
    public static ReadingOutcome<ParquetBlocks> Open(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream cannot seek.", nameof(stream));
        }

        try
        {
            stream.Position = 0;
            ParquetReader reader = ParquetReader.CreateAsync(stream, leaveStreamOpen: true).GetAwaiter().GetResult();
            DataField[] fields = reader.Schema.GetDataFields();
            Diagnostic[] errors = [.. fields.Where(field => !ParquetColumn.CanRead(field)).Select(field => new Diagnostic(name, 1, field.Name, null, $"Columns of the type {field.ClrType.Name} are not read."))];
            return errors.Length > 0 ? ReadingOutcome.Failure<ParquetBlocks>(errors)
                : fields.Length == 0 ? ReadingOutcome.Failure<ParquetBlocks>([new Diagnostic(name, 1, null, null, "The file has no columns.")])
                : ReadingOutcome.Success(new ParquetBlocks(reader, name, fields));
        }
        catch (Exception e) when (IsBadFile(e))
        {
            return ReadingOutcome.Failure<ParquetBlocks>([Bad(name, e)]);
        }
    }

    /// <summary>Reads the blocks in their order.</summary>
    /// <returns>The blocks, each read when it is asked for.</returns>
    /// <exception cref="InvalidDataException">A row group cannot be read; the message says why.</exception>
    public IEnumerable<ParquetBlock> Read()
    {
        int line = 2;
        Task<ParquetColumn[]>? ahead = null;
        try
        {
            for (int group = 0; group < _reader.RowGroupCount; group++)
            {
                ParquetColumn[] columns = (ahead ?? ReadAhead(group)).GetAwaiter().GetResult();
                ahead = group + 1 < _reader.RowGroupCount ? ReadAhead(group + 1) : null;
                int rows = RowsOfGroup(group);
                for (int start = 0; start < rows; start += RowsOfBlock)
                {
                    int length = Math.Min(RowsOfBlock, rows - start);
                    yield return new ParquetBlock(columns, start, length, line);
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

    /// <summary>Says that a file is bad.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="why">What was thrown while it was read.</param>
    /// <returns>The diagnostic.</returns>
    internal static Diagnostic Bad(string name, Exception why) => new(name, 1, null, null, $"The file cannot be read as Parquet: {why.Message}");

    // What the library throws on broken files is not one kind.
    private static bool IsBadFile(Exception e) =>
        e is ParquetException or IOException or InvalidDataException or NotSupportedException or NotImplementedException or ArgumentException or ArithmeticException or InvalidOperationException or IndexOutOfRangeException or InvalidCastException or NullReferenceException or OutOfMemoryException;

    private int RowsOfGroup(int group) => checked((int)_reader.RowGroups[group].RowCount);

    private Task<ParquetColumn[]> ReadAhead(int group) => Task.Run(() => ReadGroup(group, RowsOfGroup(group)));

    private ParquetColumn[] ReadGroup(int group, int rows)
    {
        try
        {
            using ParquetRowGroupReader reader = _reader.OpenRowGroupReader(group);
            return [.. _fields.Select(field => ParquetColumn.Read(reader, field, rows))];
        }
        catch (Exception e) when (IsBadFile(e))
        {
            throw new InvalidDataException($"Row group {group + 1} cannot be read: {e.Message}", e);
        }
    }
}
