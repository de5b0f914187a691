using System.Globalization;
using System.Numerics;
using System.Text;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;
using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Parquet;

/// <summary>The values of one column in one row group, which print themselves.</summary>
internal abstract class ParquetColumn
{
    /// <summary>Tells whether columns of a type are read.</summary>
    public static bool CanRead(DataField field) =>
        !field.IsArray && field.MaxRepetitionLevel == 0 && Find(field) is not null;

    /// <summary>Makes room for the values of a column.</summary>
    public static ParquetColumn Of(DataField field) =>
        Find(field) ?? throw new NotSupportedException(Language.Said("fileNote.columnsTypeNotRead", field.ClrType.Name));

    /// <summary>Reads the values of one group in place of those of another.</summary>
    public abstract void Read(ParquetRowGroupReader group, DataField field, int rows);

    /// <summary>Gives the most bytes that a value takes.</summary>
    public abstract int LongestOf(int row);

    /// <summary>Writes a value as text; nothing where it is missing.</summary>
    public abstract int Write(int row, Span<byte> to);

    // Each type that is read, and how.
    private static ParquetColumn? Find(DataField field) =>
        IsText(field) ? new Texts()
        : field.ClrType == typeof(double) ? Numbers<double>()
        : field.ClrType == typeof(float) ? Numbers<float>()
        : field is DecimalDataField { Scale: var scale } ? new Values<decimal>((value, to) => NumberPrint.Write(NumberPrint.AtScale(value, scale), to), decimal.MinValue, decimal.MaxValue)
        : field.ClrType == typeof(decimal) ? Numbers<decimal>()
        : field.ClrType == typeof(long) ? Numbers<long>()
        : field.ClrType == typeof(int) ? Numbers<int>()
        : field.ClrType == typeof(short) ? Numbers<short>()
        : field.ClrType == typeof(sbyte) ? Numbers<sbyte>()
        : field.ClrType == typeof(ulong) ? Numbers<ulong>()
        : field.ClrType == typeof(uint) ? Numbers<uint>()
        : field.ClrType == typeof(ushort) ? Numbers<ushort>()
        : field.ClrType == typeof(byte) ? Numbers<byte>()
        : field.ClrType == typeof(bool) ? new Values<bool>(static (value, to) => Encoding.ASCII.GetBytes(value ? "true" : "false", to), false, true)
        : field.ClrType == typeof(DateTime) ? new Values<DateTime>(static (value, to) => WriteDay(DateOnly.FromDateTime(value), to), DateTime.MinValue, DateTime.MaxValue)
        : field.ClrType == typeof(DateOnly) ? new Values<DateOnly>(WriteDay, DateOnly.MinValue, DateOnly.MaxValue)
        : null;

    private static bool IsText(DataField field) => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>);

    private static Values<T> Numbers<T>()
        where T : struct, IUtf8SpanFormattable, IMinMaxValue<T> => new(NumberPrint.Write, T.MinValue, T.MaxValue);

    private static int WriteDay(DateOnly day, Span<byte> to)
    {
        _ = day.TryFormat(to, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return length;
    }

    private sealed class Texts : ParquetColumn
    {
        // Beyond this a count of bytes is no number any more.
        private const int MostCharacters = 1 << 28;

        private readonly ColumnValues<ReadOnlyMemory<char>> _values = new(new char[1], new char[1]);

        public override void Read(ParquetRowGroupReader group, DataField field, int rows) => _values.Read(group, field, rows);

        public override int LongestOf(int row) => _values[row].Length > MostCharacters ? int.MaxValue : Encoding.UTF8.GetMaxByteCount(_values[row].Length);

        public override int Write(int row, Span<byte> to) => Encoding.UTF8.GetBytes(_values[row].Span, to);
    }

    private sealed class Values<T>(Values<T>.Print print, T mark, T otherMark) : ParquetColumn
        where T : struct
    {
        private readonly ColumnValues<T> _values = new(mark, otherMark);

        public delegate int Print(T value, Span<byte> to);

        public override void Read(ParquetRowGroupReader group, DataField field, int rows) => _values.Read(group, field, rows);

        public override int LongestOf(int row) => NumberPrint.Longest;

        public override int Write(int row, Span<byte> to) => _values.IsMissing(row) ? 0 : print(_values[row], to);
    }
}
