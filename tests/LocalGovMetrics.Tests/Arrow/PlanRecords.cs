using Apache.Arrow;
using Apache.Arrow.Types;
using LocalGovMetrics.Tests.Columns;

namespace LocalGovMetrics.Tests.Arrow;

/// <summary>Record batches for tests, built by Arrow's own builders.</summary>
internal static class PlanRecords
{
    public static RecordBatch Of(params (string Name, IArrowArray Array)[] columns) =>
        new(new Schema(columns.Select(column => new Field(column.Name, column.Array.Data.DataType, nullable: true)), metadata: null), columns.Select(column => column.Array), columns[0].Array.Length);

    /// <summary>Seeded rows of all criteria, with bits of validity, as columns of a batch.</summary>
    public static Rows Random(int rows)
    {
        Random random = new(rows);
        double[] Values() => [.. Enumerable.Range(0, rows).Select(_ => random.Next(1, 1000) / 10.0)];
        byte[] Bits()
        {
            byte[] bits = new byte[(rows + 7) / 8];
            for (int i = 0; i < rows; i++)
            {
                bits[i / 8] |= (byte)(random.Next(5) == 0 ? 0 : 1 << (i % 8));
            }

            return bits;
        }

        double[] low = Values();
        return new Rows(
            Values(),
            Values(),
            low,
            [.. low.Select(value => value + 5)],
            [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(7))],
            [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(4))],
            [.. Enumerable.Range(0, rows).Select(_ => random.Next(1, 12))],
            [.. Enumerable.Range(0, rows).Select(_ => (sbyte)1)])
        {
            ActualValid = Bits(),
            TargetValid = Bits(),
            BaseValid = Bits(),
            Units = [.. Enumerable.Range(0, rows).Select(_ => random.Next(3))],
        };
    }

    public static RecordBatch Of(Rows rows) => Of(
        ("unit", new Int32Array.Builder().AppendRange(rows.Units).Build()),
        ("actual", Doubles(rows.Actual, rows.ActualValid)),
        ("low", Doubles(rows.Low, rows.TargetValid)),
        ("high", Doubles(rows.High, [])),
        ("criterion", new UInt8Array.Builder().AppendRange(rows.Criteria).Build()),
        ("direction", new UInt8Array.Builder().AppendRange(rows.Directions).Build()),
        ("base", Doubles(rows.Base, rows.BaseValid)),
        ("periods", new Int32Array.Builder().AppendRange(rows.Periods).Build()),
        ("decimals", new Int8Array.Builder().AppendRange(rows.Decimals).Build()));

    public static DoubleArray Doubles(double[] values, byte[] valid)
    {
        DoubleArray.Builder builder = new();
        for (int i = 0; i < values.Length; i++)
        {
            _ = valid.Length > 0 && (valid[i / 8] >> (i % 8) & 1) == 0 ? builder.AppendNull() : builder.Append(values[i]);
        }

        return builder.Build();
    }

    public static RecordBatch Slice(RecordBatch batch, int offset, int rows) =>
        new(batch.Schema, batch.Arrays.Select(array => ArrowArrayFactory.Slice(array, offset, rows)), rows);

    /// <summary>A record batch with one of its columns replaced.</summary>
    public static RecordBatch With(RecordBatch batch, string name, IArrowArray array) =>
        Of([.. batch.Schema.FieldsList.Select((field, i) => (field.Name, field.Name == name ? array : batch.Column(i)))]);

    public static DictionaryArray Dictionary(IArrowType indexType, IArrowArray indices) =>
        new(new DictionaryType(indexType, StringType.Default, ordered: false), indices, new StringArray.Builder().Append("A").Append("B").Append("C").Build());
}
