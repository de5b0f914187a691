using System.Globalization;
using CsCheck;
using LocalGovMetrics.Values;
using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>A column of one type, and what its values are as text.</summary>
internal sealed record TypedColumn(DataField Field, IReadOnlyList<string> Prints, Func<ParquetRowGroupWriter, int, int, Task> Write)
{
    private const int MostDecimals = 7;

    private static readonly Gen<decimal> Short = Gen.Select(Gen.Long[-99_999, 9_999_999], Gen.Int[0, MostDecimals]).Select((digits, scale) => digits / (decimal)Math.Pow(10, scale));

    private static readonly Gen<double> Doubles = Gen.Frequency(
        (8, Short.Select(value => (double)value)),
        (2, Gen.OneOf(0.0, -0.0, 1e-5, 1e-4, 123456.789, 1e11, 99999999999.9, 1e15, 1e16, 1e21, 0.1 + 0.2, 1.0 / 3, 5e-7, 12.345, 0.001)),
        (1, Gen.Double[0, 1e6]));

    public static Gen<TypedColumn> OfLength(string name, int rows) => Gen.OneOf(
        Numbers(name, rows, Doubles),
        Numbers(name, rows, Doubles),
        Numbers(name, rows, Short.Select(value => (float)value)),
        Numbers(name, rows, Gen.Long[-5, 1_000_000_000_000_000]),
        Numbers(name, rows, Gen.Int[-5, 200]),
        Numbers(name, rows, Gen.Short[0, 200]),
        Numbers(name, rows, Gen.ULong[0, 2_000]),
        Decimals(name, rows),
        Texts(name, rows));

    public Task WriteAsync(ParquetRowGroupWriter group, int start, int end) => Write(group, start, end);

    private static Gen<TypedColumn> Numbers<T>(string name, int rows, Gen<T> number)
        where T : struct, IFormattable => Gen.Select(number.Nullable(0.1).Array[rows], number.Array[rows], Gen.Bool).Select((some, all, isNullable) =>
        {
            DataField field = isNullable ? new DataField<T?>(name) : new DataField<T>(name);
            return isNullable
                ? new TypedColumn(field, Printed(some), (group, start, end) => group.WriteAsync<T>(field, some.AsMemory(start..end)))
                : new TypedColumn(field, Printed([.. all.Select(value => (T?)value)]), (group, start, end) => group.WriteAsync<T>(field, all.AsMemory(start..end)));
        });

    private static Gen<TypedColumn> Decimals(string name, int rows) =>
        Gen.Select(Gen.Long[-999, 999_999].Nullable(0.1).Array[rows], Gen.Int[0, 4]).Select((digits, scale) =>
        {
            decimal?[] values = [.. digits.Select(value => value is { } some ? new decimal((int)Math.Abs(some), 0, 0, some < 0, (byte)scale) : (decimal?)null)];
            DecimalDataField field = new(name, 18, scale, isNullable: true);
            return new TypedColumn(field, Printed(values), (group, start, end) => group.WriteAsync<decimal>(field, values.AsMemory(start..end)));
        });

    private static Gen<TypedColumn> Texts(string name, int rows) =>
        Gen.OneOf<string?>("5", "12,5", "14,5-15,5", ">93", "10%", null, "-", "giảm 5", "-5", "", "31/38 (81,6%)").Array[rows].Select(texts =>
        {
            DataField<string> field = new(name);
            return new TypedColumn(field, [.. texts.Select(text => text ?? string.Empty)], (group, start, end) => group.WriteAsync(field, texts[start..end]!));
        });

    // Three decimals may be taken for a group of thousands, so that a fourth is written.
    private static string[] Printed<T>(T?[] values)
        where T : struct, IFormattable => [.. values.Select(value =>
        {
            string text = value?.ToString(null, CultureInfo.InvariantCulture) ?? string.Empty;
            text = text.Contains('E', StringComparison.Ordinal) ? BinaryNumber.ToDecimal(Convert.ToDouble(value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture) : text;
            return text.Length > 3 && text[^4] == '.' ? text + "0" : text;
        })];
}
