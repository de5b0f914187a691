using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparison;

/// <summary>The ranks of the units of a column, and how far the prints leave their order open.</summary>
/// <remarks>Immutable; two are the same where they are the same object.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ColumnRanking : IDisplayable
{
    internal ColumnRanking(ComparisonColumn column, RankingResult face, RankRangesResult possible)
    {
        Column = column;
        Face = face;
        Possible = possible;
    }

    /// <summary>Gets the column that is ranked, with its reservations and what was left out.</summary>
    public ComparisonColumn Column { get; }

    /// <summary>Gets the ranks of the numbers as printed, in the order of the column; a bound or a range has none.</summary>
    public RankingResult Face { get; }

    /// <summary>Gets the best and the worst rank that each unit may have, in the order of the column.</summary>
    public RankRangesResult Possible { get; }

    /// <inheritdoc/>
    public DisplayTable ToTable() => ColumnTable.Of(this);

    /// <summary>Writes both.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Column}: {Face} | {Possible}";
}
