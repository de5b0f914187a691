using DuckDB.NET.Data;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>DuckDB in the process; each connection is a database of its own.</summary>
public sealed class DuckDbEngine : ISqlEngine, IDisposable
{
    private ISqlChannel? _filled;

    public SqlDialect Dialect => SqlDialect.DuckDb;

    public string DoubleType => "DOUBLE";

    public string DecimalType => "DECIMAL(38,18)";

    public string SingleType => "REAL";

    public string IntegerType => "INTEGER";

    public string TextType => "VARCHAR";

    public string TableEnd => string.Empty;

    public string? Missing => null;

    public string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public ISqlChannel Open()
    {
        DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        return new DriverChannel(connection);
    }

    public void Fill(ISqlChannel channel, IReadOnlyList<SqlPlanRow> rows, string table) => PlanTables.FillByText(this, channel, rows, table);

    public ISqlChannel Filled(IReadOnlyList<SqlPlanRow> rows)
    {
        if (_filled is null)
        {
            _filled = Open();
            Fill(_filled, rows, "plans");
        }

        return _filled;
    }

    public void Dispose() => _filled?.Dispose();
}
