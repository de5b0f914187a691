using Apache.Arrow;
using LocalGovMetrics.Columns;

namespace LocalGovMetrics.Arrow;

/// <summary>Results as record batches.</summary>
/// <remarks>Pure functions, safe for several threads.</remarks>
public static class ArrowVerdicts
{
    /// <summary>Makes room for all results of a record batch.</summary>
    /// <param name="rows">How many rows there are, 0 or more.</param>
    /// <param name="withGrowth">Whether growth is wanted; it needs a base and periods.</param>
    /// <returns>The columns, to be given to <see cref="PlanBatch.Assess"/> and then to <see cref="ToRecordBatch"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of rows is negative.</exception>
    public static VerdictColumns Room(int rows, bool withGrowth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        int bytes = ValidityBits.BytesFor(rows);
        return new VerdictColumns
        {
            Verdicts = new byte[rows],
            Reasons = new byte[rows],
            Attainments = new double[rows],
            AttainmentValid = new byte[bytes],
            Growth = new double[withGrowth ? rows : 0],
            GrowthValid = new byte[withGrowth ? bytes : 0],
        };
    }

    /// <summary>Wraps results as a record batch; nothing is copied.</summary>
    /// <param name="results">The results of a batch: columns of any memory, which must not be changed while the record batch is used. One that is empty is left out.</param>
    /// <param name="names">How the columns are named; null = <see cref="ArrowVerdictNames.Default"/>.</param>
    /// <returns>The record batch: verdict, reason, attainment, growth.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or two have the same name.</exception>
    public static RecordBatch ToRecordBatch(VerdictColumns results, ArrowVerdictNames? names = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        names ??= ArrowVerdictNames.Default;
        int rows = Math.Max(Math.Max(results.Verdicts.Length, results.Reasons.Length), Math.Max(results.Attainments.Length, results.Growth.Length));
        List<(string Name, IArrowArray Array)> columns = [];
        AddCodes(names.Verdict, results.Verdicts);
        AddCodes(names.Reason, results.Reasons);
        AddNumbers(names.Attainment, results.Attainments, results.AttainmentValid);
        AddNumbers(names.Growth, results.Growth, results.GrowthValid);
        return columns.DistinctBy(column => column.Name).Count() == columns.Count
            ? new RecordBatch(new Schema(columns.Select(FieldOf), metadata: null), columns.Select(column => column.Array), rows)
            : throw new ArgumentException("Two columns have the same name.", nameof(names));

        void AddCodes(string name, Memory<byte> codes)
        {
            if (!codes.IsEmpty)
            {
                RequireLength(name, codes.Length, rows);
                columns.Add((name, new UInt8Array(new ArrowBuffer(codes), ArrowBuffer.Empty, rows, 0, 0)));
            }
        }

        void AddNumbers(string name, Memory<double> numbers, Memory<byte> valid)
        {
            if (!numbers.IsEmpty)
            {
                RequireLength(name, numbers.Length, rows);
                RequireLength(name + " (validity)", valid.Length, ValidityBits.BytesFor(rows));
                int missing = rows - ValidityBits.Count(valid.Span, rows);
                columns.Add((name, new DoubleArray(new ArrowBuffer(CastMemory.Of<double, byte>(numbers)), new ArrowBuffer(valid), rows, missing, 0)));
            }
        }
    }

    private static Field FieldOf((string Name, IArrowArray Array) column) => new(column.Name, column.Array.Data.DataType, nullable: column.Array is DoubleArray);

    private static void RequireLength(string name, int length, int expected)
    {
        if (length != expected)
        {
            throw new ArgumentException(FormattableString.Invariant($"The column '{name}' has the length {length}; {expected} was expected."));
        }
    }
}
