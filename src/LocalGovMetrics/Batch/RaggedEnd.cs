namespace LocalGovMetrics.Batch;

/// <summary>The last one to seven rows, copied into columns of eight; the rows added have no target.</summary>
internal static class RaggedEnd
{
    private const int Lanes = 8;

    public static PlanColumns Of(PlanColumns columns, int start)
    {
        int rows = columns.Rows - start;
        int bytes = ColumnCheck.BytesFor(columns.Rows);
        double[] actual = new double[Lanes * columns.Years];
        byte[] actualValid = new byte[columns.ActualValid.IsEmpty ? 0 : columns.Years];
        for (int year = 0; year < columns.Years; year++)
        {
            columns.Actual.Span.Slice((year * columns.Rows) + start, rows).CopyTo(actual.AsSpan(year * Lanes));
            if (actualValid.Length > 0)
            {
                actualValid[year] = columns.ActualValid.Span[(year * bytes) + bytes - 1];
            }
        }

        int exists = (1 << rows) - 1;
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
            TargetValid = new[] { (byte)(columns.TargetValid.IsEmpty ? exists : exists & columns.TargetValid.Span[^1]) },
            BaseValid = columns.BaseValid.IsEmpty ? default : columns.BaseValid[^1..],
        };
    }

    public static VerdictColumns Results(VerdictColumns columns) => new()
    {
        Verdicts = new byte[Lanes],
        Reasons = new byte[Lanes],
        Attainments = new double[Lanes],
        AttainmentValid = new byte[1],
        Growth = columns.Growth.IsEmpty ? default : new double[Lanes],
        GrowthValid = new byte[1],
    };

    public static void CopyBack(VerdictColumns padded, VerdictColumns columns, int start, int rows)
    {
        Copy(padded.Verdicts, columns.Verdicts, start, rows);
        Copy(padded.Reasons, columns.Reasons, start, rows);
        Copy(padded.Attainments, columns.Attainments, start, rows);
        Copy(padded.Growth, columns.Growth, start, rows);
        CopyBits(padded.AttainmentValid, columns.AttainmentValid, rows);
        CopyBits(padded.GrowthValid, columns.GrowthValid, rows);
    }

    private static ReadOnlyMemory<T> Padded<T>(ReadOnlyMemory<T> column, int start)
    {
        if (column.IsEmpty)
        {
            return column;
        }

        T[] padded = new T[Lanes];
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

    // Bits beyond the last row are 0.
    private static void CopyBits(Memory<byte> padded, Memory<byte> column, int rows)
    {
        if (!column.IsEmpty)
        {
            column.Span[^1] = (byte)(padded.Span[0] & ((1 << rows) - 1));
        }
    }
}
