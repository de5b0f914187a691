namespace LocalGovMetrics.Peers;

/// <summary>DuckDB with one query from rows to ranked units; no column of rows is kept.</summary>
internal sealed class DuckQueryPeer(DuckDatabase database, int threads) : Peer("DuckDB, fused query", threads, InputBytes)
{
    private const string Sql = $"""
        SELECT unit, n, rank() OVER (ORDER BY n DESC) AS rank, rates, attainments
        FROM (SELECT unit, count(*) FILTER (WHERE achieved) AS n, sum(rate) AS rates, sum(attainment) AS attainments FROM ({DuckDatabase.RowsSql}) GROUP BY unit)
        ORDER BY unit
        """;

    private readonly List<(long Achieved, int Rank, double Rates, double Attainments)> _units = [];

    public override double Time()
    {
        database.UseThreads(Threads);
        return base.Time();
    }

    public override Answer Answer() => Peers.Answer.Of(
        _units.Sum(unit => unit.Achieved),
        [.. _units.Select(unit => unit.Rank)],
        Peers.Answer.Sum([.. _units.Select(unit => unit.Rates)]),
        Peers.Answer.Sum([.. _units.Select(unit => unit.Attainments)]));

    protected override void Compute()
    {
        _units.Clear();
        _units.AddRange(database.Read(Sql, row => (row.GetInt64(1), (int)row.GetInt64(2), row.GetDouble(3), row.GetDouble(4))));
    }
}
