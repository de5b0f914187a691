using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Sql;

/// <summary>A row that a database left open, as its columns have it.</summary>
public sealed record SqlPlanRow
{
    /// <summary>Gets the kind of criterion; null where its word is none, which is not assessable.</summary>
    public CriterionKind? Criterion { get; init; }

    /// <summary>Gets the target, or the low end of a range; null = no target.</summary>
    public double? Low { get; init; }

    /// <summary>Gets the high end of a range.</summary>
    public double? High { get; init; }

    /// <summary>Gets the desired direction.</summary>
    public DesiredDirection Direction { get; init; }

    /// <summary>Gets the actual value; null = not reported.</summary>
    public double? Actual { get; init; }

    /// <summary>Gets how firmly the actual is known.</summary>
    public ObservationStatus Status { get; init; } = ObservationStatus.Actual;

    /// <summary>Gets the value at the base; null = missing.</summary>
    public double? Base { get; init; }

    /// <summary>Gets the years from base to actual.</summary>
    /// <value>1 or more.</value>
    public int Periods { get; init; } = 1;

    /// <summary>Gets how many decimals the actual, and the base, were printed with; read under a policy where rounding counts. Null = exact.</summary>
    /// <value>From −15 to 15.</value>
    public int? Decimals { get; init; }
}
