using System.Data.Common;
using System.Globalization;
using Xunit.Abstractions;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>Partitions on two servers of PostgreSQL, by the steps of the page.</summary>
public sealed class PostgreSqlClusterTests(ITestOutputHelper output)
{
    [Fact]
    public void TwoServers_CountTheirOwnRows_AndNoTotalIsSmallerWhereOneIsDown()
    {
        if (PostgreSqlServer.Missing is { } why)
        {
            output.WriteLine($"Not run: {why}");
            return;
        }

        using PostgreSqlServer one = new();
        using PostgreSqlServer two = new();
        ClusterPage page = ClusterPage.Read("Two servers of PostgreSQL");
        using ISqlChannel first = one.Open();
        using ISqlChannel second = two.Open();
        TwoShards shards = new(page, first, second, "everywhere.verdicts");
        shards.Fill("on each server: the table", (channel, rows) => channel.Execute("INSERT INTO plans VALUES " + string.Join(", ", rows.Select(row => PlanTables.Values("double precision", row.Number, row.Row)))));
        page.Run(
            "on the server that is asked: the tables over all",
            first,
            ("host 'shard1.example'", string.Create(CultureInfo.InvariantCulture, $"host '127.0.0.1', port '{one.Port}'")),
            ("host 'shard2.example'", string.Create(CultureInfo.InvariantCulture, $"host '127.0.0.1', port '{two.Port}'")));

        page.Run("on the server that is asked: each server counts its own", first);
        string plan = Plan(first, shards.Totals);
        output.WriteLine(plan);
        plan.Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(line => line.Contains("GROUP BY", StringComparison.Ordinal), "each server counts its own rows");

        shards.RequireCounts();
        string openPlan = Plan(first, shards.Rule.OpenRowsOfView("everywhere.verdicts", shards.Columns));
        openPlan.Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(line => line.Contains("WHERE", StringComparison.Ordinal), "no settled row is sent");

        // By a column that is not the partitions' alone, rows are sent; with it, groups.
        string[] Sent(string query) => [.. Plan(first, query).Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal))];
        Sent("SELECT criterion, count(*) FROM everywhere.verdicts GROUP BY criterion").Should().HaveCount(2).And.NotContain(line => line.Contains("GROUP BY", StringComparison.Ordinal));
        Sent("SELECT unit, criterion, count(*) FROM everywhere.verdicts GROUP BY unit, criterion").Should().HaveCount(2).And.OnlyContain(line => line.Contains("GROUP BY", StringComparison.Ordinal));

        // Written over the table of all rows instead, the rule would be computed where it is asked, of rows that are sent.
        string over = Plan(first, shards.Rule.Totals(SqlGrouping.Unit, "everywhere.plans", shards.Columns));
        over.Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal)).Should().HaveCount(2).And.NotContain(line => line.Contains("CASE", StringComparison.Ordinal));

        shards.RequireNoMixture(SqlDialect.PostgreSql, "DROP VIEW verdicts");

        second.Dispose();
        two.Stop();
        FluentActions.Invoking(() => first.Query(shards.Totals)).Should().Throw<DbException>();
        page.Refused("a server is down", first, "could not connect");
    }

    private static string Plan(ISqlChannel channel, string query) => string.Join('\n', channel.Query("EXPLAIN (VERBOSE, COSTS OFF) " + query).Select(row => (string)row[0]!));
}
