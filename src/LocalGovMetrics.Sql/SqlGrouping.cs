namespace LocalGovMetrics.Sql;

/// <summary>What totals are counted by.</summary>
public enum SqlGrouping
{
    /// <summary>By administrative unit.</summary>
    Unit = 0,

    /// <summary>By indicator.</summary>
    Indicator = 1,

    /// <summary>All rows together.</summary>
    All = 2,
}
