namespace LocalGovMetrics.Sql.Tests;

/// <summary>PostgreSQL; where the machine has none installed, it is missing by name.</summary>
public sealed class PostgreSqlEngine : ISqlEngine, IDisposable
{
    private readonly PostgreSqlServer? _server = PostgreSqlServer.Missing is null ? new PostgreSqlServer() : null;
    private ISqlChannel? _filled;

    public SqlDialect Dialect => SqlDialect.PostgreSql;

    public string DoubleType => "double precision";

    public string DecimalType => "numeric(38,18)";

    public string SingleType => "real";

    public string IntegerType => "int";

    public string TextType => "text";

    public string TableEnd => string.Empty;

    public string? Missing => PostgreSqlServer.Missing;

    public string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public ISqlChannel Open() => _server!.Open();

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

    public void Dispose()
    {
        _filled?.Dispose();
        _server?.Dispose();
    }
}
