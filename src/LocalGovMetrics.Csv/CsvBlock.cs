using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Csv;

/// <summary>A run of whole records of a file that have not been split into cells yet.</summary>
/// <remarks>Blocks of one file may be split by several threads at once, each block by one.</remarks>
internal sealed class CsvBlock
{
    private readonly int _length;
    private readonly int _line;
    private readonly char _delimiter;
    private readonly string _name;
    private readonly CsvLimits _limits;
    private readonly BlockMemory _memory;

    internal CsvBlock(byte[] bytes, int length, int line, char delimiter, string name, CsvLimits limits)
    {
        (_memory, _length, _line, _delimiter, _name, _limits) = (new BlockMemory { Bytes = bytes }, length, line, delimiter, name, limits);
    }

    /// <summary>Gets how many bytes of the file the block holds, as UTF-8.</summary>
    public int Length => _length;

    /// <summary>Gets a value indicating whether the first row is the header, which is not given.</summary>
    internal bool HasHeader { get; init; }

    /// <summary>Gets a value indicating whether the end of its last record was not found within what memory allows.</summary>
    internal bool IsEndless { get; init; }

    private byte[] Bytes => _memory.Bytes ?? throw new InvalidOperationException("The memory of the block was given back.");

    /// <summary>Splits the block into rows and cells, blank rows of one cell left out.</summary>
    /// <param name="rows">The rows; theirs is the memory of this block. Null where the block is bad.</param>
    /// <returns>False where the block breaks a rule of delimited text or a limit: <see cref="CsvBlocks.FindErrors"/> tells which.</returns>
    /// <exception cref="InvalidOperationException">The memory of the block was given back.</exception>
    public bool TrySplit([NotNullWhen(true)] out TextBlock? rows)
    {
        rows = SplitAll();
        rows = HasHeader && rows is { Rows: > 0 } ? rows.From(1) : rows;
        return rows is not null;
    }

    /// <summary>Splits the block with the header, or gives null.</summary>
    internal TextBlock? SplitAll()
    {
        BlockBuffer places = _memory.Places ??= BlockPool.TakePlaces();
        places.Clear();
        return IsEndless ? null
            : CleanLines.TrySplit(Bytes.AsSpan(0, _length), (byte)_delimiter, _line, _limits, places) ? places.Over(Bytes.AsMemory(0, _length))
            : SplitGuarded(places);
    }

    /// <summary>Gives the memory back for the next blocks, once its rows are not needed any more.</summary>
    public void Release()
    {
        if (_memory.Bytes is { } bytes)
        {
            _memory.Bytes = null;
            ArrayPool<byte>.Shared.Return(bytes);
        }

        if (_memory.Places is { } places)
        {
            _memory.Places = null;
            BlockPool.Return(places);
        }
    }

    private TextBlock? SplitGuarded(BlockBuffer places)
    {
        places.Clear();
        using MemoryStream stream = new(Bytes, 0, _length, writable: false);
        using CsvPipe pipe = CsvPipe.OfBlock(stream, _name, _limits, _delimiter, _line);
        ArrayBufferWriter<byte> text = new(_length);
        while (pipe.Read() is { } record)
        {
            if (!pipe.Guard.RecordLines.TryDequeue(out int line))
            {
                return null;
            }

            foreach (string cell in record)
            {
                int start = text.WrittenCount;
                _ = Encoding.UTF8.GetBytes(cell, text);
                places.Add(start, text.WrittenCount);
            }

            places.EndRow(line, text.WrittenSpan);
        }

        return !pipe.Guard.HasErrors && pipe.IsWellFormed && pipe.Guard.RecordLines.Count == 0 ? places.Over(text.WrittenMemory) : null;
    }
}
