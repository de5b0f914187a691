using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data.DataChunk.Reader;
using DuckDB.NET.Native;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.DuckDB;

/// <summary>A column of numbers of a call, as doubles with a bit for each that is there.</summary>
internal sealed class NumberColumn
{
    private NumberColumn(int rows) => (Numbers, Valid) = (new double[rows], new byte[(rows + 7) / 8]);

    /// <summary>Gets the numbers, each the double nearest to it; 0 where there is none.</summary>
    public double[] Numbers { get; }

    /// <summary>Gets which numbers there are.</summary>
    public byte[] Valid { get; }

    /// <summary>Reads a column.</summary>
    public static NumberColumn Of(IDuckDBDataReader column, int rows)
    {
        NumberColumn numbers = new(rows);
        for (int i = 0; i < rows; i++)
        {
            if (column.IsValid((ulong)i))
            {
                numbers.Valid[i >> 3] |= (byte)(1 << (i & 7));
                numbers.Numbers[i] = Read(column, (ulong)i);
            }
        }

        return numbers;
    }

    private static double Read(IDuckDBDataReader column, ulong row) =>
        column.ClrType == typeof(double) ? column.GetValue<double>(row)
        : column.ClrType == typeof(float) ? Widened(column.GetValue<float>(row))
        : column.ClrType == typeof(decimal) ? Nearest(column.GetValue<DuckDBDecimal>(row))
        : column.ClrType == typeof(BigInteger) ? Parsed(column.GetValue<BigInteger>(row).ToString(CultureInfo.InvariantCulture))
        : BinaryNumber.FromDecimal(Convert.ToDecimal(column.GetValue(row), CultureInfo.InvariantCulture));

    // Decimals have up to 38 digits, more than one of ours holds.
    private static double Nearest(DuckDBDecimal number) => Parsed(string.Create(CultureInfo.InvariantCulture, $"{number.Value.ToBigInteger()}e-{number.Scale}"));

    // The number that a short float prints, not the binary one that stands for it: 8.8, not 8.80000019.
    private static double Widened(float number) => Parsed(number.ToString("R", CultureInfo.InvariantCulture));

    private static double Parsed(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
