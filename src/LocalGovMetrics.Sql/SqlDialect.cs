using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Sql;

/// <summary>The database that a text is written for.</summary>
[JsonConverter(typeof(EnumTextConverter<SqlDialect>))]
public enum SqlDialect
{
    /// <summary>DuckDB, from 1.0 on.</summary>
    DuckDb = 0,

    /// <summary>PostgreSQL, from 15 on.</summary>
    PostgreSql = 1,

    /// <summary>ClickHouse, from 18.16 on.</summary>
    ClickHouse = 2,
}
