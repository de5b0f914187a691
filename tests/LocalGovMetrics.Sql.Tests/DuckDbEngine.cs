using System.Data.Common;
using DuckDB.NET.Data;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>DuckDB in the process.</summary>
public sealed class DuckDbEngine : ISqlEngine, IDisposable
{
    private DbConnection? _filled;

    public SqlDialect Dialect => SqlDialect.DuckDb;

    public string DoubleType => "DOUBLE";

    public string? Missing => null;

    public DbConnection Open()
    {
        DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        return connection;
    }

    public DbConnection Filled(IReadOnlyList<SqlPlanRow> rows)
    {
        if (_filled is null)
        {
            _filled = Open();
            this.Fill(_filled, rows);
        }

        return _filled;
    }

    public void Dispose() => _filled?.Dispose();
}
