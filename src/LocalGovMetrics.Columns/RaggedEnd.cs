namespace LocalGovMetrics.Columns;

/// <summary>The last rows that do not fill a step of the kernels, copied into columns of one step; the rows added have no target.</summary>
internal static class RaggedEnd
{
    private const int Rows = KernelRun.Step;
    private const int Bytes = Rows / 8;

    public static PlanColumns Of(PlanColumns columns, int start)
    {
        int rows = columns.Rows - start;
        int bytes = ColumnCheck.BytesFor(columns.Rows);
        double[] actual = new double[Rows * columns.Years];
        byte[] actualValid = new byte[columns.ActualValid.IsEmpty ? 0 : Bytes * columns.Years];
        for (int year = 0; year < columns.Years; year++)
        {
            columns.Actual.Span.Slice((year * columns.Rows) + start, rows).CopyTo(actual.AsSpan(year * Rows));
            if (actualValid.Length > 0)
            {
                columns.ActualValid.Span[((year * bytes) + (start / 8))..((year + 1) * bytes)].CopyTo(actualValid.AsSpan(year * Bytes));
            }
        }

        return new PlanColumns
        {
            Actual = actual,
            Years = columns.Years,
            Low = Padded(columns.Low, start),
            High = Padded(columns.High, start),
            Criteria = columns.Criteria.Length == 1 ? columns.Criteria : Padded(columns.Criteria, start),
            Directions = columns.Directions.Length == 1 ? columns.Directions : Padded(columns.Directions, start),
            Base = Padded(columns.Base, start),
            Periods = columns.Periods.Length == 1 ? columns.Periods : Padded(columns.Periods, start),
            Decimals = columns.Decimals.Length == 1 ? columns.Decimals : Padded(columns.Decimals, start),
            Statuses = columns.Statuses.Length == 1 ? columns.Statuses : Padded(columns.Statuses, start),
            ActualValid = actualValid,
            TargetValid = Exist(columns.TargetValid, start, rows),
            BaseValid = PaddedBits(columns.BaseValid, start),
        };
    }

    public static VerdictColumns Results(VerdictColumns columns) => new()
    {
        Verdicts = new byte[Rows],
        Reasons = new byte[Rows],
        Attainments = new double[Rows],
        AttainmentValid = new byte[Bytes],
        AttainmentReasons = columns.AttainmentReasons.IsEmpty ? default : new byte[Rows],
        Growth = columns.Growth.IsEmpty ? default : new double[Rows],
        GrowthValid = new byte[Bytes],
    };

    public static void CopyBack(VerdictColumns padded, VerdictColumns columns, int start, int rows)
    {
        Copy(padded.Verdicts, columns.Verdicts, start, rows);
        Copy(padded.Reasons, columns.Reasons, start, rows);
        Copy(padded.Attainments, columns.Attainments, start, rows);
        Copy(padded.AttainmentReasons, columns.AttainmentReasons, start, rows);
        Copy(padded.Growth, columns.Growth, start, rows);
        CopyBits(padded.AttainmentValid, columns.AttainmentValid, start, rows);
        CopyBits(padded.GrowthValid, columns.GrowthValid, start, rows);
    }

    private static ReadOnlyMemory<T> Padded<T>(ReadOnlyMemory<T> column, int start)
    {
        if (column.IsEmpty)
        {
            return column;
        }

        T[] padded = new T[Rows];
        column.Span[start..].CopyTo(padded);
        return padded;
    }

    private static void Copy<T>(Memory<T> padded, Memory<T> column, int start, int rows)
    {
        if (!column.IsEmpty)
        {
            padded.Span[..rows].CopyTo(column.Span[start..]);
        }
    }

    private static byte[] Exist(ReadOnlyMemory<byte> valid, int start, int rows)
    {
        byte[] bits = new byte[Bytes];
        for (int row = 0; row < rows; row++)
        {
            bits[row >> 3] |= (byte)(PlanSpans.IsSet(valid.Span, start + row) ? 1 << (row & 7) : 0);
        }

        return bits;
    }

    private static ReadOnlyMemory<byte> PaddedBits(ReadOnlyMemory<byte> bits, int start)
    {
        if (bits.IsEmpty)
        {
            return bits;
        }

        byte[] padded = new byte[Bytes];
        bits.Span[(start / 8)..].CopyTo(padded);
        return padded;
    }

    // Bits beyond the last row are 0.
    private static void CopyBits(Memory<byte> padded, Memory<byte> column, int start, int rows)
    {
        if (!column.IsEmpty)
        {
            Span<byte> last = column.Span[(start / 8)..];
            for (int i = 0; i < last.Length; i++)
            {
                last[i] = (byte)(padded.Span[i] & ((1 << Math.Min(8, rows - (i * 8))) - 1));
            }
        }
    }
}
