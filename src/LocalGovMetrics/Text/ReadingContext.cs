using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>What is known of a cell before its text is read: its column's unit, its row's direction, measure and period.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ReadingContext
{
    /// <summary>Gets the context of which nothing is known.</summary>
    public static ReadingContext Empty { get; } = new();

    /// <summary>Gets the unit of measure of the row or column; a unit in the cell itself goes before it.</summary>
    public MeasureUnit? MeasureUnit { get; init; }

    /// <summary>Gets the stated measure of a target that is printed as a bare number; words in the cell go before it.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Gets the period of the row.</summary>
    public Period? Period { get; init; }

    /// <summary>Gets the name of the row's indicator, or null: its words in a cell are labels and leave nothing open.</summary>
    public string? Indicator { get; init; }

    /// <summary>Gets the unit of measure as the row or column prints it, or null: its words in a cell are labels, too.</summary>
    public string? UnitText { get; init; }
}
