namespace LocalGovMetrics.Columns;

/// <summary>A run of rows of the caller's results, or of scratch where a column is not wanted but needed.</summary>
internal readonly ref struct VerdictSpans
{
    public VerdictSpans(VerdictColumns columns, int start, int rows, BlockScratch scratch)
    {
        int groups = rows / 8;
        Verdicts = columns.Verdicts.IsEmpty ? scratch.Verdicts.AsSpan(0, rows) : columns.Verdicts.Span.Slice(start, rows);
        Reasons = columns.Reasons.IsEmpty ? scratch.Reasons.AsSpan(0, rows) : columns.Reasons.Span.Slice(start, rows);
        Attainments = columns.Attainments.IsEmpty ? scratch.Attainments.AsSpan(0, rows) : columns.Attainments.Span.Slice(start, rows);
        AttainmentReasons = columns.AttainmentReasons.IsEmpty ? default : columns.AttainmentReasons.Span.Slice(start, rows);
        AttainmentValid = Run(columns.AttainmentValid, start / 8, groups, scratch.AttainmentValid);
        Growth = columns.Growth.IsEmpty ? default : columns.Growth.Span.Slice(start, rows);
        GrowthValid = Run(columns.GrowthValid, start / 8, groups, scratch.RateValid);
    }

    public Span<byte> Verdicts { get; }

    public Span<byte> Reasons { get; }

    public Span<double> Attainments { get; }

    public Span<byte> AttainmentValid { get; }

    /// <summary>Gets where the reasons go why there is no attainment; empty where they are not wanted.</summary>
    public Span<byte> AttainmentReasons { get; }

    /// <summary>Gets where growth goes; empty where it is not wanted.</summary>
    public Span<double> Growth { get; }

    public Span<byte> GrowthValid { get; }

    private static Span<byte> Run(Memory<byte> column, int start, int length, byte[] scratch) =>
        column.IsEmpty ? scratch.AsSpan(0, length) : column.Span.Slice(start, length);
}
