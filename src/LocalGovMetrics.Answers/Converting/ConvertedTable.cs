using LocalGovMetrics.Conversion;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Verdicts;
using NodaTime;

namespace LocalGovMetrics.Answers.Converting;

/// <summary>A plan-versus-actual table in the units of another day.</summary>
internal sealed record ConvertedTable
{
    public required string Name { get; init; }

    public required LocalizedName? Title { get; init; }

    public required LocalDate To { get; init; }

    public required string? Weight { get; init; }

    public required VerdictPolicy Policy { get; init; }

    /// <summary>Gets the rows, made as they are asked for.</summary>
    public required IEnumerable<ConvertedTableRow> Rows { get; init; }

    public required ConversionTotals Totals { get; init; }

    public required IReadOnlyList<LeftOutTableRow> LeftOut { get; init; }
}

/// <summary>A row of a unit of the other day, the lines that it comes from, and its verdict.</summary>
internal sealed record ConvertedTableRow(ConvertedRow Converted, ConvertedVerdict Verdict, IReadOnlyList<int> Lines, bool IsAggregationAssumed, Aggregation Aggregation);

/// <summary>A row that is in no unit of the other day, and why.</summary>
internal sealed record LeftOutTableRow(PlanRow Row, LeftOutCause Cause);

/// <summary>Why a row is in no unit of the other day.</summary>
internal enum LeftOutCause
{
    /// <summary>Another row says something of the same unit, indicator and period.</summary>
    Repeated,

    /// <summary>The unit ended without a successor that the register knows.</summary>
    Ended,

    /// <summary>The unit, or a part of it, began without a predecessor that the register knows, and the other day is earlier.</summary>
    Begun,

    /// <summary>It is not known on which side of one of the days a change of the unit lies.</summary>
    Uncertain,
}

/// <summary>Says why rows are left out.</summary>
internal static class LeftOutCauses
{
    public static string Words(this LeftOutCause cause, Language language) => language.Text("tool.leftOutCause." + Invariant.Text(cause));
}
