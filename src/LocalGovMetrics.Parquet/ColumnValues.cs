using LocalGovMetrics.Languages;
using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Parquet;

/// <summary>The values of one column in one row group, each in the place of its row; the memory serves group after group.</summary>
/// <param name="mark">Stands where nothing is read, to be told from what is; two that differ, since a value may look like one.</param>
/// <param name="otherMark">The other.</param>
internal sealed class ColumnValues<T>(T mark, T otherMark)
    where T : struct
{
    private const int NoLevel = -1;
    private T[] _values = [];
    private int[] _levels = [];
    private int _present;

    /// <summary>Gets the value of a row; the default where it is missing.</summary>
    public T this[int row] => _values[row];

    public bool IsMissing(int row) => _present > 0 && _levels[row] < _present;

    /// <summary>Reads the values of a group.</summary>
    /// <exception cref="InvalidDataException">The column has more or fewer values than there are rows.</exception>
    public void Read(ParquetRowGroupReader group, DataField field, int rows)
    {
        if (group.GetMetadata(field)?.MetaData?.NumValues is { } count && count != rows)
        {
            throw new InvalidDataException(Language.Said("fileNote.columnHasValuesForRows", field.Name, count, rows));
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

        if (!TryRead(group, field, rows, mark) && !TryRead(group, field, rows, otherMark))
        {
            throw new InvalidDataException(Language.Said("fileNote.pagesColumnHaveFewerValues", field.Name, rows));
        }

        if (_present > 0)
        {
            Spread(_values.AsSpan(0, rows), _levels.AsSpan(0, rows));
        }
    }

    // Pages are read one after another, so that what they do not fill is at the end.
    private bool TryRead(ParquetRowGroupReader group, DataField field, int rows, T unread)
    {
        Span<T> values = _values.AsSpan(0, rows);
        Span<int> levels = _present > 0 ? _levels.AsSpan(0, rows) : default;
        values.Fill(unread);
        levels.Fill(NoLevel);
        group.ReadRawAsync(field, _values.AsMemory(0, rows), _present > 0 ? _levels.AsMemory(0, rows) : default(Memory<int>?), repetitionLevels: null).AsTask().GetAwaiter().GetResult();
        if (levels.ContainsAnyExceptInRange(0, _present))
        {
            return false;
        }

        int count = _present > 0 ? levels.Count(_present) : rows;
        return count == 0 || !EqualityComparer<T>.Default.Equals(values[count - 1], unread);
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
