using DuckDB.NET.Data;

namespace LocalGovMetrics.Peers;

/// <summary>DuckDB in this process, in memory, with the rows in a table.</summary>
internal sealed class DuckDatabase : IDisposable
{
    /// <summary>Rate, attainment and achieved flag of each row.</summary>
    public const string RowsSql = """
        SELECT unit,
            pow(actual / base, 1e0 / periods) - 1 AS rate,
            CASE WHEN direction = 1 THEN actual / target ELSE target / actual END AS attainment,
            CASE WHEN direction = 1 THEN actual >= target ELSE actual <= target END AS achieved
        FROM plan
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDatabase() => _connection.Open();

    public string Version => _connection.ServerVersion;

    public void Load(PlanData data)
    {
        Run("CREATE TABLE plan (base DOUBLE, actual DOUBLE, target DOUBLE, direction UTINYINT, periods INTEGER, unit INTEGER)");
        using DuckDBAppender appender = _connection.CreateAppender("plan");
        for (int i = 0; i < data.Rows; i++)
        {
            appender.CreateRow()
                .AppendValue(data.Base[i])
                .AppendValue(data.Actual[i])
                .AppendValue(data.Target[i])
                .AppendValue(data.Direction[i])
                .AppendValue(data.Periods[i])
                .AppendValue(data.Unit[i])
                .EndRow();
        }
    }

    public void UseThreads(int threads) => Run(FormattableString.Invariant($"SET threads = {threads}"));

    public void Run(string sql)
    {
        using DuckDBCommand command = Command(sql);
        command.ExecuteNonQuery();
    }

    public IEnumerable<T> Read<T>(string sql, Func<DuckDBDataReader, T> read)
    {
        using DuckDBCommand command = Command(sql);
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    public void Dispose() => _connection.Dispose();

    private DuckDBCommand Command(string sql)
    {
        DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
