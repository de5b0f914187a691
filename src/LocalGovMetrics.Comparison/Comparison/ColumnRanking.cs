using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;

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

    /// <summary>Gives the table, with the picture above it where there is one.</summary>
    /// <returns>The document, in Vietnamese and English.</returns>
    public DisplayDocument ToDocument() => new([.. ToPicture() is { } picture ? [PictureBlock.Beside(picture)] : Array.Empty<DisplayBlock>(), ToTable()]);

    /// <summary>Draws the units in the order of their ranks, each with the ranks that the prints leave open.</summary>
    /// <returns>The picture; null where fewer than two units have a rank.</returns>
    public Picture? ToPicture() => new ColumnView(new ComparedColumn(Column, this, [])).Picture;

    /// <summary>Writes both.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Column}: {Face} | {Possible}";
}
