using System.Data.Common;
using System.Globalization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;
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
        IReadOnlyList<SqlPlanRow> rows = PlanCorpus.Rows(4000, 19);
        ClusterPage page = ClusterPage.Read("Two servers of PostgreSQL");
        using ISqlChannel first = one.Open();
        using ISqlChannel second = two.Open();
        foreach ((ISqlChannel channel, bool isFirst) in ((ISqlChannel, bool)[])[(first, true), (second, false)])
        {
            page.Run("on each server: the table", channel);
            channel.Execute("INSERT INTO plans VALUES " + string.Join(", ", rows.Select((row, i) => (i, row)).Where(row => ClusterCounts.IsOnFirst(row.i) == isFirst).Select(row => PlanTables.Values("double precision", row.i, row.row))));
            channel.Execute(page.Lgm("the view"));
        }

        page.Run(
            "on the server that is asked: the tables over all",
            first,
            ("host 'shard1.example'", string.Create(CultureInfo.InvariantCulture, $"host '127.0.0.1', port '{one.Port}'")),
            ("host 'shard2.example'", string.Create(CultureInfo.InvariantCulture, $"host '127.0.0.1', port '{two.Port}'")));

        SqlRule rule = page.Rule("the view");
        SqlPlanColumns columns = page.Columns("the view");
        string totals = page.Lgm("the totals");
        page.Run("on the server that is asked: each server counts its own", first);
        string plan = Plan(first, totals);
        output.WriteLine(plan);
        plan.Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(line => line.Contains("GROUP BY", StringComparison.Ordinal), "each server counts its own rows");

        IReadOnlyList<int> open = [.. first.Query($"SELECT number FROM ({rule.OpenRowsOfView("everywhere.verdicts", columns)}) AS o").Select(row => (int)row[0]!)];
        ClusterCounts.Settled(first.Query(totals), open, rows, rule).Should().BeEquivalentTo(ClusterCounts.OfTheLibrary(rows, rule));
        string openPlan = Plan(first, rule.OpenRowsOfView("everywhere.verdicts", columns));
        openPlan.Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(line => line.Contains("WHERE", StringComparison.Ordinal), "no settled row is sent");

        // By a column that is not the partitions' alone, rows are sent; with it, groups.
        string[] Sent(string query) => [.. Plan(first, query).Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal))];
        Sent("SELECT criterion, count(*) FROM everywhere.verdicts GROUP BY criterion").Should().HaveCount(2).And.NotContain(line => line.Contains("GROUP BY", StringComparison.Ordinal));
        Sent("SELECT unit, criterion, count(*) FROM everywhere.verdicts GROUP BY unit, criterion").Should().HaveCount(2).And.OnlyContain(line => line.Contains("GROUP BY", StringComparison.Ordinal));

        // Written over the table of all rows instead, the rule would be computed where it is asked, of rows that are sent.
        string over = Plan(first, rule.Totals(SqlGrouping.Unit, "everywhere.plans", columns));
        over.Split('\n').Where(line => line.Contains("Remote SQL", StringComparison.Ordinal)).Should().HaveCount(2).And.NotContain(line => line.Contains("CASE", StringComparison.Ordinal));

        // A view of another version on one server: its rows are open, not added up.
        second.Execute("DROP VIEW verdicts");
        second.Execute(SqlRule.Compile(Measure.Level, SqlDialect.PostgreSql, VerdictPolicy.Face with { TargetRange = RangeRule.FarEnd }).View("verdicts", "plans", columns));
        first.Query(totals).Should().HaveCount(7).And.OnlyContain(row => string.CompareOrdinal((string)row[0]!, "u4") < 0 || ClusterCounts.Whole(row[4]) == ClusterCounts.Whole(row[1]));

        second.Dispose();
        two.Stop();
        FluentActions.Invoking(() => first.Query(totals)).Should().Throw<DbException>();
        page.Refused("a server is down", first, "could not connect");
    }

    private static string Plan(ISqlChannel channel, string query) => string.Join('\n', channel.Query("EXPLAIN (VERBOSE, COSTS OFF) " + query).Select(row => (string)row[0]!));
}
