using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Sql;

/// <summary>What totals are counted by.</summary>
[JsonConverter(typeof(EnumTextConverter<SqlGrouping>))]
public enum SqlGrouping
{
    /// <summary>By administrative unit.</summary>
    Unit = 0,

    /// <summary>By indicator.</summary>
    Indicator = 1,

    /// <summary>All rows together.</summary>
    All = 2,
}
