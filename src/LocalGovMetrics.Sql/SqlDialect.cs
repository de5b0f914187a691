using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Sql;

/// <summary>The database that a text is written for.</summary>
[JsonConverter(typeof(EnumTextConverter<SqlDialect>))]
public enum SqlDialect
{
    /// <summary>DuckDB; tested with 1.5.</summary>
    DuckDb = 0,

    /// <summary>PostgreSQL; tested with 15.</summary>
    PostgreSql = 1,

    /// <summary>ClickHouse, with columns that are <c>Nullable</c>; tested with 18.16.</summary>
    ClickHouse = 2,
}
