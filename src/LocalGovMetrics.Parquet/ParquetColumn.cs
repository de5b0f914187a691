using System.Globalization;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Parquet;

/// <summary>The values of one column in one row group, which print themselves.</summary>
internal abstract class ParquetColumn
{
    /// <summary>Tells whether columns of a type are read.</summary>
    public static bool CanRead(DataField field) =>
        !field.IsArray && field.MaxRepetitionLevel == 0
        && (IsText(field) || field.ClrType == typeof(double) || field.ClrType == typeof(float) || field.ClrType == typeof(decimal)
            || field.ClrType == typeof(long) || field.ClrType == typeof(int) || field.ClrType == typeof(short) || field.ClrType == typeof(sbyte)
            || field.ClrType == typeof(ulong) || field.ClrType == typeof(uint) || field.ClrType == typeof(ushort) || field.ClrType == typeof(byte)
            || field.ClrType == typeof(bool) || field.ClrType == typeof(DateTime) || field.ClrType == typeof(DateOnly));

    public static ParquetColumn Read(ParquetRowGroupReader group, DataField field, int rows) =>
        IsText(field) ? Texts.Of(group, field, rows)
        : field.ClrType == typeof(double) ? Numbers<double>(group, field, rows)
        : field.ClrType == typeof(float) ? Numbers<float>(group, field, rows)
        : field.ClrType == typeof(decimal) ? Numbers<decimal>(group, field, rows)
        : field.ClrType == typeof(long) ? Numbers<long>(group, field, rows)
        : field.ClrType == typeof(int) ? Numbers<int>(group, field, rows)
        : field.ClrType == typeof(short) ? Numbers<short>(group, field, rows)
        : field.ClrType == typeof(sbyte) ? Numbers<sbyte>(group, field, rows)
        : field.ClrType == typeof(ulong) ? Numbers<ulong>(group, field, rows)
        : field.ClrType == typeof(uint) ? Numbers<uint>(group, field, rows)
        : field.ClrType == typeof(ushort) ? Numbers<ushort>(group, field, rows)
        : field.ClrType == typeof(byte) ? Numbers<byte>(group, field, rows)
        : field.ClrType == typeof(bool) ? Values<bool>.Of(group, field, rows, static (value, to) => Encoding.ASCII.GetBytes(value ? "true" : "false", to))
        : field.ClrType == typeof(DateTime) ? Values<DateTime>.Of(group, field, rows, static (value, to) => WriteDay(DateOnly.FromDateTime(value), to))
        : field.ClrType == typeof(DateOnly) ? Values<DateOnly>.Of(group, field, rows, static (value, to) => WriteDay(value, to))
        : throw new NotSupportedException($"Columns of the type {field.ClrType.Name} are not read.");

    /// <summary>Gives the most bytes that a value takes.</summary>
    public abstract int LongestOf(int row);

    /// <summary>Writes a value as text; nothing where it is missing.</summary>
    public abstract int Write(int row, Span<byte> to);

    private static bool IsText(DataField field) => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>);

    private static ParquetColumn Numbers<T>(ParquetRowGroupReader group, DataField field, int rows)
        where T : struct, IUtf8SpanFormattable => Values<T>.Of(group, field, rows, NumberPrint.Write);

    private static int WriteDay(DateOnly day, Span<byte> to)
    {
        _ = day.TryFormat(to, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Reads the values of a column, each in the place of its row; places of missing ones hold anything.</summary>
    private static T[] ReadValues<T>(ParquetRowGroupReader group, DataField field, int rows, out int[]? levels)
        where T : struct
    {
        if (group.GetMetadata(field)?.MetaData?.NumValues is { } count && count != rows)
        {
            throw new InvalidDataException($"The column {field.Name} has {count} values for {rows} rows.");
        }

        T[] values = GC.AllocateUninitializedArray<T>(rows);
        levels = field.MaxDefinitionLevel > 0 ? GC.AllocateUninitializedArray<int>(rows) : null;
        group.ReadRawAsync(field, values.AsMemory(), levels is null ? default(Memory<int>?) : levels.AsMemory(), repetitionLevels: null).AsTask().GetAwaiter().GetResult();
        if (levels is not null)
        {
            Spread(values, levels, field.MaxDefinitionLevel);
        }

        return values;
    }

    // They come without gaps.
    private static void Spread<T>(T[] values, int[] levels, int present)
    {
        int next = values.Length - levels.Count(level => level < present);
        for (int row = values.Length - 1; next < row + 1; row--)
        {
            values[row] = levels[row] < present ? default! : values[--next];
        }
    }

    private sealed class Texts(ReadOnlyMemory<char>[] values) : ParquetColumn
    {
        public static Texts Of(ParquetRowGroupReader group, DataField field, int rows) => new(ReadValues<ReadOnlyMemory<char>>(group, field, rows, out _));

        public override int LongestOf(int row) => Encoding.UTF8.GetMaxByteCount(values[row].Length);

        public override int Write(int row, Span<byte> to) => Encoding.UTF8.GetBytes(values[row].Span, to);
    }

    private sealed class Values<T>(T[] values, int[]? levels, int present, Values<T>.Print print) : ParquetColumn
        where T : struct
    {
        public delegate int Print(T value, Span<byte> to);

        public static Values<T> Of(ParquetRowGroupReader group, DataField field, int rows, Print print) =>
            new(ReadValues<T>(group, field, rows, out int[]? levels), levels, field.MaxDefinitionLevel, print);

        public override int LongestOf(int row) => NumberPrint.Longest;

        public override int Write(int row, Span<byte> to) => levels is null || levels[row] == present ? print(values[row], to) : 0;
    }
}
