namespace LocalGovMetrics.Peers;

/// <summary>DuckDB with its columns written to a table in memory, then counted and ranked.</summary>
internal sealed class DuckColumnsPeer(DuckDatabase database, int threads) : Peer("DuckDB, columns materialised", threads, ColumnBytes)
{
    public override double Time()
    {
        database.UseThreads(Threads);
        return base.Time();
    }

    public override Answer Answer() => Peers.Answer.Of(
        database.Read("SELECT count(*) FILTER (WHERE achieved) FROM results", row => row.GetInt64(0)).Single(),
        [.. database.Read("SELECT rank FROM ranks ORDER BY unit", row => (int)row.GetInt64(0))],
        database.Read("SELECT fsum(rate) FROM results", row => row.GetDouble(0)).Single(),
        database.Read("SELECT fsum(attainment) FROM results", row => row.GetDouble(0)).Single());

    protected override void Compute()
    {
        database.Run($"CREATE OR REPLACE TABLE results AS {DuckDatabase.RowsSql}");
        database.Run("CREATE OR REPLACE TABLE ranks AS SELECT unit, rank() OVER (ORDER BY n DESC) AS rank FROM (SELECT unit, count(*) FILTER (WHERE achieved) AS n FROM results GROUP BY unit)");
    }
}
