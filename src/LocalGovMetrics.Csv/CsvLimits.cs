namespace LocalGovMetrics.Csv;

/// <summary>How much of a file is read before it is refused.</summary>
/// <remarks>Equal by content, immutable. Every limit is 1 or more.</remarks>
public sealed record CsvLimits
{
    /// <summary>Gets the limits that are used unless others are given.</summary>
    public static CsvLimits Default { get; } = new();

    /// <summary>Gets the longest line, in characters.</summary>
    /// <value>1,048,576 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxLineLength
    {
        get;
        init => field = AtLeastOne(value);
    } = 1 << 20;

    /// <summary>Gets the longest cell, in characters.</summary>
    /// <value>65,536 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxCellLength
    {
        get;
        init => field = AtLeastOne(value);
    } = 1 << 16;

    /// <summary>Gets the most cells of one row.</summary>
    /// <value>4,096 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxColumns
    {
        get;
        init => field = AtLeastOne(value);
    } = 4_096;

    /// <summary>Gets the largest file, in bytes; in characters where text is read instead of bytes.</summary>
    /// <value>536,870,912 (512 MiB) unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public long MaxFileLength
    {
        get;
        init => field = AtLeastOne(value);
    } = 512L << 20;

    /// <summary>Gets how many errors are listed; those beyond are counted.</summary>
    /// <value>1,000 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init => field = AtLeastOne(value);
    } = 1_000;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private static long AtLeastOne(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
