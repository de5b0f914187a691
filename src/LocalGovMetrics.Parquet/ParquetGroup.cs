using System.Collections.Concurrent;

namespace LocalGovMetrics.Parquet;

/// <summary>The columns of one row group, which serve another once all blocks of this one were given back.</summary>
internal sealed class ParquetGroup
{
    private readonly ConcurrentBag<ParquetColumn[]> _idle;
    private int _rowsInUse;

    public ParquetGroup(ParquetColumn[] columns, int rows, ConcurrentBag<ParquetColumn[]> idle) => (Columns, Rows, _rowsInUse, _idle) = (columns, rows, rows, idle);

    public ParquetColumn[] Columns { get; }

    public int Rows { get; }

    /// <summary>Gives back some rows, each once.</summary>
    public void Release(int rowsOfBlock)
    {
        if (Interlocked.Add(ref _rowsInUse, -rowsOfBlock) == 0)
        {
            _idle.Add(Columns);
        }
    }
}
