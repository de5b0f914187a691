using System.Collections.Concurrent;
using LocalGovMetrics.Languages;
using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Parquet;

/// <summary>The row groups of a file, of which each is read by several readers at the same time, column by column.</summary>
internal sealed class ParquetGroups
{
    // Page headers are read byte by byte.
    private const int BufferLength = 1 << 14;

    private readonly ColumnReader[] _readers;
    private readonly ConcurrentBag<ParquetColumn[]> _idle = [];
    private readonly Lock _turn = new();
    private ParquetGroup? _first;

    private ParquetGroups(ColumnReader[] readers) => _readers = readers;

    public IReadOnlyList<DataField> Fields => _readers[0].Fields;

    public int Count => _readers[0].File.RowGroupCount;

    /// <summary>Opens a stream as often as columns are read at the same time.</summary>
    public static ParquetGroups Open(Stream stream)
    {
        Footer.Require(stream);
        Lock gate = new();
        ColumnReader first = Reader(stream, gate);
        int others = Math.Min(Environment.ProcessorCount, first.Fields.Length) - 1;
        return new ParquetGroups([first, .. Enumerable.Range(0, Math.Max(others, 0)).Select(_ => Reader(stream, gate))]);
    }

    public int RowsOf(int group) => checked((int)_readers[0].File.RowGroups[group].RowCount);

    /// <summary>Keeps the first group for whoever reads it next.</summary>
    public void KeepFirst(ParquetGroup group) => _first = group;

    /// <summary>Reads a group.</summary>
    /// <exception cref="InvalidDataException">It cannot be read; the message says why.</exception>
    public ParquetGroup Read(int group)
    {
        if (group == 0 && Interlocked.Exchange(ref _first, null) is { } kept)
        {
            return kept;
        }

        int rows = RowsOf(group);
        ParquetColumn[] columns = _idle.TryTake(out ParquetColumn[]? idle) ? idle : [.. Fields.Select(ParquetColumn.Of)];
        Exception?[] failures = new Exception?[columns.Length];
        int next = -1;

        // A reader has one place in the file: whoever reads ahead for one enumeration waits for what is read ahead for another.
        lock (_turn)
        {
            ReadColumns();
        }

        return Array.Find(failures, failure => failure is not null) is { } why
            ? throw new InvalidDataException(Language.Said("fileNote.rowGroupCannotBeRead", group + 1, why.Message), why)
            : new ParquetGroup(columns, rows, _idle);

        void ReadColumns() => Parallel.ForEach(_readers, reader =>
        {
            for (int column = Interlocked.Increment(ref next); column < columns.Length; column = Interlocked.Increment(ref next))
            {
                try
                {
                    columns[column].Read(reader.File.OpenRowGroupReader(group), reader.Fields[column], rows);
                }
                catch (Exception e) when (BadParquet.Is(e))
                {
                    failures[column] = e;
                }
            }
        });
    }

    private static ColumnReader Reader(Stream stream, Lock gate)
    {
        ParquetReader file = ParquetReader.CreateAsync(new BufferedStream(new StreamView(stream, gate), BufferLength), leaveStreamOpen: true).GetAwaiter().GetResult();
        return new ColumnReader(file, file.Schema.GetDataFields());
    }

    private sealed record ColumnReader(ParquetReader File, DataField[] Fields);
}
