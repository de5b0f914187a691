using System.Collections.Concurrent;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Parquet;

/// <summary>A run of rows of one row group that have not become text yet.</summary>
/// <remarks>Blocks of one file may be written out by several threads at once, each block by one.</remarks>
internal sealed class ParquetBlock
{
    private readonly ParquetGroup _group;
    private readonly int _start;
    private readonly int _firstLine;
    private readonly ConcurrentBag<BlockText> _idle;
    private readonly BlockMemory _memory = new();

    internal ParquetBlock(ParquetGroup group, int start, int rows, int firstLine, ConcurrentBag<BlockText> idle)
    {
        (_group, _start, Rows, _firstLine, _idle) = (group, start, rows, firstLine, idle);
    }

    /// <summary>Gets how many rows there are.</summary>
    public int Rows { get; }

    /// <summary>Writes the rows out as text.</summary>
    /// <returns>The rows; theirs is the memory of this block.</returns>
    /// <exception cref="InvalidOperationException">The memory of the block was given back.</exception>
    /// <exception cref="InvalidDataException">The rows are longer than those of any table: 64 MiB.</exception>
    public TextBlock ToText()
    {
        if (_memory.IsReleased)
        {
            throw new InvalidOperationException("The memory of the block was given back.");
        }

        BlockText text = _memory.Text ??= _idle.TryTake(out BlockText? idle) ? idle : new BlockText();
        return text.Write(_group.Columns, _start, Rows, _firstLine);
    }

    /// <summary>Gives the memory back for the next blocks, once the rows are not needed any more.</summary>
    public void Release()
    {
        if (_memory.IsReleased)
        {
            return;
        }

        _memory.IsReleased = true;
        _group.Release(Rows);
        if (_memory.Text is { } text)
        {
            _memory.Text = null;
            _idle.Add(text);
        }
    }

    private sealed class BlockMemory
    {
        public BlockText? Text { get; set; }

        public bool IsReleased { get; set; }
    }
}
