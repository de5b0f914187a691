using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Columns;

/// <summary>Plan and actual of many rows, as columns of the caller's own memory; nothing is copied.</summary>
/// <remarks>
/// A column that is empty is not there. Missing is a bit of a validity column, never NaN: bit i % 8 of byte i / 8, set where row i has a value, as in
/// Apache Arrow; what stands in the slot of a missing value does not matter. A validity column that is empty says that nothing is missing.
/// </remarks>
public sealed class PlanColumns
{
    /// <summary>Gets how many rows there are: the length of <see cref="Low"/>.</summary>
    public int Rows => Low.Length;

    /// <summary>Gets the actual values: levels where there is a <see cref="Base"/>, else the measure itself as it was printed.</summary>
    /// <value>One for each row; with <see cref="Years"/> above 1, all rows of the first year, then all rows of the second, and so on.</value>
    public required ReadOnlyMemory<double> Actual { get; init; }

    /// <summary>Gets how many years' values each row has in <see cref="Actual"/>; above 1 for a total or an annual average only.</summary>
    /// <value>1 or more.</value>
    public int Years { get; init; } = 1;

    /// <summary>Gets the target: the number, the bound, or the low end of a range.</summary>
    /// <value>In the unit of the measure: growth in per cent.</value>
    public required ReadOnlyMemory<double> Low { get; init; }

    /// <summary>Gets the high ends of ranges; not read for other criteria.</summary>
    public ReadOnlyMemory<double> High { get; init; }

    /// <summary>Gets the kinds of criterion.</summary>
    /// <value>Codes of <see cref="CriterionKind"/>, from 0 to 6; one for each row, or one for all.</value>
    public required ReadOnlyMemory<byte> Criteria { get; init; }

    /// <summary>Gets the desired directions.</summary>
    /// <value>Codes of <see cref="DesiredDirection"/>; one for each row, or one for all.</value>
    public required ReadOnlyMemory<byte> Directions { get; init; }

    /// <summary>Gets the values at the base, for growth and for measures against it.</summary>
    public ReadOnlyMemory<double> Base { get; init; }

    /// <summary>Gets the periods from base to actual; growth on the previous year has one, whatever stands here.</summary>
    /// <value>1 or more; one for each row, or one for all.</value>
    public ReadOnlyMemory<int> Periods { get; init; }

    /// <summary>Gets how many decimals the actual, and the base, were printed with; read under a policy where rounding counts, and needed there.</summary>
    /// <value>From −15 (rounded to 10^15) to 15, or <see cref="Exact"/>; one for each row, or one for all.</value>
    public ReadOnlyMemory<sbyte> Decimals { get; init; }

    /// <summary>Gets how firmly the actual values are known; with several years, the least firmly known of a row's. Empty = all are actual.</summary>
    /// <value>Codes of <see cref="ObservationStatus"/>; one for each row, or one for all.</value>
    public ReadOnlyMemory<byte> Statuses { get; init; }

    /// <summary>Gets which actual values there are; with several years, the bytes of the first year, then those of the second, and so on.</summary>
    public ReadOnlyMemory<byte> ActualValid { get; init; }

    /// <summary>Gets which rows have a target.</summary>
    public ReadOnlyMemory<byte> TargetValid { get; init; }

    /// <summary>Gets which rows have a value at the base; a measure that is computed from it is not assessable without, whatever the actual says.</summary>
    public ReadOnlyMemory<byte> BaseValid { get; init; }

    /// <summary>Gets the number of each row's unit, from 0; for totals by unit.</summary>
    public ReadOnlyMemory<int> UnitKeys { get; init; }

    /// <summary>Gets the number of each row's indicator, from 0; for totals by indicator.</summary>
    public ReadOnlyMemory<int> IndicatorKeys { get; init; }

    /// <summary>Gets the number of decimals that stands for an exact number, such as a count.</summary>
    public static sbyte Exact => sbyte.MaxValue;
}
