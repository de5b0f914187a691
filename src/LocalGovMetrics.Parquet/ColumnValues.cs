using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Parquet;

/// <summary>The values of one column in one row group, each in the place of its row; the memory serves group after group.</summary>
internal sealed class ColumnValues<T>
    where T : struct
{
    private T[] _values = [];
    private int[] _levels = [];
    private int _present;

    /// <summary>Gets the value of a row; the default where it is missing.</summary>
    public T this[int row] => _values[row];

    public bool IsMissing(int row) => _present > 0 && _levels[row] < _present;

    /// <exception cref="InvalidDataException">The column has more or fewer values than there are rows.</exception>
    public void Read(ParquetRowGroupReader group, DataField field, int rows)
    {
        if (group.GetMetadata(field)?.MetaData?.NumValues is { } count && count != rows)
        {
            throw new InvalidDataException($"The column {field.Name} has {count} values for {rows} rows.");
        }

        _present = field.MaxDefinitionLevel;
        if (_values.Length < rows)
        {
            _values = GC.AllocateUninitializedArray<T>(rows);
        }

        if (_present > 0 && _levels.Length < rows)
        {
            _levels = GC.AllocateUninitializedArray<int>(rows);
        }

        group.ReadRawAsync(field, _values.AsMemory(0, rows), _present > 0 ? _levels.AsMemory(0, rows) : default(Memory<int>?), repetitionLevels: null).AsTask().GetAwaiter().GetResult();
        if (_present > 0)
        {
            Spread(_values.AsSpan(0, rows), _levels.AsSpan(0, rows));
        }
    }

    // They come without gaps.
    private void Spread(Span<T> values, ReadOnlySpan<int> levels)
    {
        int next = levels.Count(_present);
        for (int row = values.Length - 1; next <= row; row--)
        {
            values[row] = levels[row] < _present ? default : values[--next];
        }
    }
}
