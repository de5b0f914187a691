namespace LocalGovMetrics.Audit;

/// <summary>Which end of a planned range commits.</summary>
internal enum PlanEnd
{
    /// <summary>The number is no plan.</summary>
    None = 0,

    /// <summary>Higher is better.</summary>
    Low = 1,

    /// <summary>Lower is better.</summary>
    High = 2,
}
