using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data.DataChunk.Reader;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.DuckDB;

/// <summary>A column of numbers of a call, as doubles with a bit for each that is there.</summary>
internal sealed class NumberColumn
{
    private HashSet<int>? _beyond;

    private NumberColumn(int rows) => (Numbers, Valid) = (new double[rows], new byte[(rows + 7) / 8]);

    /// <summary>Gets the numbers; 0 where there is none.</summary>
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
                numbers.Numbers[i] = numbers.Read(column, i);
            }
        }

        return numbers;
    }

    /// <summary>Tells whether a number has more digits than can be read.</summary>
    public bool IsBeyond(int row) => _beyond is not null && _beyond.Contains(row);

    // The number that a short float prints, not the binary one that stands for it: 8.8, not 8.80000019.
    private static double Widened(float number) => double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private double Read(IDuckDBDataReader column, int row)
    {
        ulong at = (ulong)row;
        try
        {
            return column.ClrType == typeof(double) ? column.GetValue<double>(at)
                : column.ClrType == typeof(float) ? Widened(column.GetValue<float>(at))
                : column.ClrType == typeof(decimal) ? BinaryNumber.FromDecimal(column.GetValue<decimal>(at))
                : column.ClrType == typeof(BigInteger) ? BinaryNumber.FromDecimal((decimal)column.GetValue<BigInteger>(at))
                : BinaryNumber.FromDecimal(Convert.ToDecimal(column.GetValue(at), CultureInfo.InvariantCulture));
        }
        catch (OverflowException)
        {
            (_beyond ??= []).Add(row);
            return 0;
        }
    }
}
