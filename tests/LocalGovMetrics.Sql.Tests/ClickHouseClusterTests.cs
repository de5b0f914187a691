using System.Data.Common;
using System.Diagnostics;
using Xunit.Abstractions;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>Two shards of ClickHouse, by the steps of the page.</summary>
public sealed class ClickHouseClusterTests(ITestOutputHelper output)
{
    [Fact]
    public void TwoShards_CountTheirOwnRows_AndNoTotalIsSmallerWhereOneIsDown()
    {
        if (ClickHouseServer.Missing is { } why)
        {
            output.WriteLine($"Not run: {why}");
            return;
        }

        IReadOnlyList<ClickHouseServer> servers = ClickHouseServer.Cluster(2);
        try
        {
            ClusterPage page = ClusterPage.Read("Two shards of ClickHouse");
            using ISqlChannel first = servers[0].Open();
            using ISqlChannel second = servers[1].Open();
            TwoShards shards = new(page, first, second, "verdicts_all");
            shards.Fill("on each shard: the table", (channel, rows) => ClickHouseEngine.Insert(channel, rows, "plans", areKeysNullable: false));
            page.Run("on the shard that is asked: the tables over all", first);
            first.Query("SELECT count(*) FROM plans_all").Should().ContainSingle().Which.Should().Equal(4000L);

            shards.Totals.Should().Be(shards.Rule.TotalsOfView(SqlGrouping.Unit, "verdicts_all", shards.Columns));
            IReadOnlyList<int> open = shards.RequireCounts();
            open.Should().NotBeEmpty().And.HaveCountLessThan(2000);

            // The other shard gave its units with their counts, and the rows that it left open: no other row was sent.
            long sent = LargestAnswer(second, "GROUP BY");
            sent.Should().Be(3);
            output.WriteLine($"The second shard sent {sent} rows of totals; {open.Count} of {shards.Rows.Count} rows were open.");

            // Written over the table of all rows instead, the rule would be computed where it is asked.
            first.Query(shards.Rule.Totals(SqlGrouping.Unit, "plans_all", shards.Columns)).Should().HaveCount(7);
            LargestAnswer(second, "plans").Should().Be(shards.Rows.Where((_, i) => !ClusterCounts.IsOnFirst(i)).Count());

            shards.RequireNoMixture(SqlDialect.ClickHouse, "DROP TABLE verdicts");
            servers[1].Stop();
            FluentActions.Invoking(() => first.Query(shards.Totals)).Should().Throw<DbException>().WithMessage("*refused*");
            page.Refused("a shard is down", first, "refused");
        }
        finally
        {
            foreach (ClickHouseServer server in servers)
            {
                server.Dispose();
            }
        }
    }

    private static long LargestAnswer(ISqlChannel shard, string part)
    {
        Stopwatch watch = Stopwatch.StartNew();
        IReadOnlyList<object?[]> answers;
        do
        {
            shard.Execute("SYSTEM FLUSH LOGS");
            answers = shard.Query($"SELECT max(result_rows), count(*) FROM system.query_log WHERE type = 2 AND is_initial_query = 0 AND position(query, '{part}') > 0");
        }
        while ((long)answers[0][1]! == 0 && watch.Elapsed < TimeSpan.FromSeconds(10));
        return (long)answers[0][0]!;
    }
}
