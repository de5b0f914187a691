using System.Data.Common;
using System.Diagnostics;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;
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
            IReadOnlyList<SqlPlanRow> rows = PlanCorpus.Rows(4000, 19);
            ClusterPage page = ClusterPage.Read("Two shards of ClickHouse");
            using ISqlChannel first = servers[0].Open();
            using ISqlChannel second = servers[1].Open();
            foreach ((ISqlChannel channel, bool isFirst) in ((ISqlChannel, bool)[])[(first, true), (second, false)])
            {
                page.Run("on each shard: the table", channel);
                ClickHouseEngine.Insert(channel, rows.Select((row, i) => (i, row)).Where(row => ClusterCounts.IsOnFirst(row.i) == isFirst), "plans", areKeysNullable: false);
                channel.Execute(page.Lgm("the view"));
            }

            page.Run("on the shard that is asked: the tables over all", first);
            first.Query("SELECT count(*) FROM plans_all").Should().ContainSingle().Which.Should().Equal(4000L);

            SqlRule rule = page.Rule("the view");
            string totals = page.Lgm("the totals");
            totals.Should().Be(rule.TotalsOfView(SqlGrouping.Unit, "verdicts_all", page.Columns("the view")));
            IReadOnlyList<object?[]> counted = first.Query(totals);
            IReadOnlyList<int> open = [.. first.Query($"SELECT number FROM ({rule.OpenRowsOfView("verdicts_all", page.Columns("the view"))}) AS o").Select(row => (int)(long)row[0]!)];
            ClusterCounts.Settled(counted, open, rows, rule).Should().BeEquivalentTo(ClusterCounts.OfTheLibrary(rows, rule));
            open.Should().NotBeEmpty().And.HaveCountLessThan(2000);

            // The other shard gave its units with their counts, and the rows that it left open: no other row was sent.
            long sent = LargestAnswer(second, "GROUP BY");
            sent.Should().Be(3);
            output.WriteLine($"The second shard sent {sent} rows of totals; {open.Count} of {rows.Count} rows were open.");

            // Written over the table of all rows instead, the rule would be computed where it is asked.
            first.Query(rule.Totals(SqlGrouping.Unit, "plans_all", page.Columns("the view"))).Should().HaveCount(7);
            LargestAnswer(second, "plans").Should().Be(rows.Where((_, i) => !ClusterCounts.IsOnFirst(i)).Count());

            // A view of another version on one shard: its rows are open, not added up.
            second.Execute("DROP TABLE verdicts");
            second.Execute(SqlRule.Compile(Measure.Level, SqlDialect.ClickHouse, VerdictPolicy.Face with { TargetRange = RangeRule.FarEnd }).View("verdicts", "plans", page.Columns("the view")));
            IReadOnlyList<object?[]> mixed = first.Query(totals);
            mixed.Should().HaveCount(7).And.OnlyContain(row => string.CompareOrdinal((string)row[0]!, "u4") < 0 || ClusterCounts.Whole(row[4]) == ClusterCounts.Whole(row[1]));

            servers[1].Stop();
            FluentActions.Invoking(() => first.Query(totals)).Should().Throw<DbException>().WithMessage("*refused*");
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
