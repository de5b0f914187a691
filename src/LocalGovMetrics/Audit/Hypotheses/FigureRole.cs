namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>What a figure of a table is.</summary>
internal enum FigureRole
{
    /// <summary>Any figure.</summary>
    Any = 0,

    /// <summary>A plan of which an attainment is printed.</summary>
    Plan = 1,

    /// <summary>A figure that is no such plan.</summary>
    Other = 2,
}
