using System.Globalization;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Arrow;

/// <summary>Which columns of a record batch hold plan and actual.</summary>
/// <remarks>
/// Equal by content, immutable. Names are compared by their characters. A column that may be missing is read where the batch has it; an empty name
/// says that it is not read even so.
/// </remarks>
public sealed record ArrowPlanNames
{
    /// <summary>Gets the names that are used unless others are given.</summary>
    public static ArrowPlanNames Default { get; } = new();

    /// <summary>Gets the column of the actual values, of type <c>double</c>; a null is a missing value.</summary>
    public string Actual { get; init; } = "actual";

    /// <summary>Gets the column of the target, or of the low end of its range, of type <c>double</c>; a null says that the row has no target.</summary>
    public string Low { get; init; } = "low";

    /// <summary>Gets the column of the high ends of ranges, of type <c>double</c>; may be missing. A null says that a row with a range has no target.</summary>
    public string High { get; init; } = "high";

    /// <summary>Gets the column of codes of <see cref="CriterionKind"/>, of type <c>uint8</c> without nulls.</summary>
    public string Criterion { get; init; } = "criterion";

    /// <summary>Gets the criterion of all rows; where it is set, the column of criteria is not read.</summary>
    public CriterionKind? EveryCriterion { get; init; }

    /// <summary>Gets the column of codes of <see cref="DesiredDirection"/>, of type <c>uint8</c> without nulls.</summary>
    public string Direction { get; init; } = "direction";

    /// <summary>Gets the direction of all rows; where it is set, the column of directions is not read.</summary>
    public DesiredDirection? EveryDirection { get; init; }

    /// <summary>Gets the column of values at the base, of type <c>double</c>; may be missing. A null is a missing value.</summary>
    public string Base { get; init; } = "base";

    /// <summary>Gets the column of periods from base to actual, of type <c>int32</c> without nulls; may be missing.</summary>
    public string Periods { get; init; } = "periods";

    /// <summary>Gets the periods of all rows, 1 or more; where they are set, the column of periods is not read.</summary>
    public int? EveryPeriods { get; init; }

    /// <summary>Gets the column of decimals of the print, of type <c>int8</c> without nulls, as in <see cref="PlanColumns.Decimals"/>; may be missing.</summary>
    public string Decimals { get; init; } = "decimals";

    /// <summary>Gets the decimals of all rows; where they are set, the column of decimals is not read.</summary>
    public sbyte? EveryDecimals { get; init; }

    /// <summary>Gets the column of units, without nulls: numbers of type <c>int32</c> from 0, or a dictionary with indices of that type; may be missing.</summary>
    public string Unit { get; init; } = "unit";

    /// <summary>Gets the column of indicators, without nulls: numbers of type <c>int32</c> from 0, or a dictionary with indices of that type; may be missing.</summary>
    public string Indicator { get; init; } = "indicator";

    /// <summary>Formats the names and the values for all rows.</summary>
    /// <returns>The members with their names, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{nameof(ArrowPlanNames)} {{ {Actual}, {Low}, {High}, {Base}, {Unit}, {Indicator}, criterion: {EveryCriterion?.ToString() ?? Criterion}, direction: {EveryDirection?.ToString() ?? Direction}, periods: {One(EveryPeriods) ?? Periods}, decimals: {One(EveryDecimals) ?? Decimals} }}");

    private static string? One(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
