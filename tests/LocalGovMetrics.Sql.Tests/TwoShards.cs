using System.Globalization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>Plans that lie on two servers, by the steps of the page: each counts its own, and no total is wrong where they do not agree.</summary>
/// <param name="page">The section of the page.</param>
/// <param name="first">The server that is asked.</param>
/// <param name="second">The other.</param>
/// <param name="all">The name of the verdicts of both.</param>
internal sealed class TwoShards(ClusterPage page, ISqlChannel first, ISqlChannel second, string all)
{
    public IReadOnlyList<SqlPlanRow> Rows { get; } = PlanCorpus.Rows(4000, 19);

    public SqlRule Rule { get; } = page.Rule("the view");

    public SqlPlanColumns Columns { get; } = page.Columns("the view");

    public string Totals { get; } = page.Lgm("the totals");

    /// <summary>Makes the table and the view on each, with its own rows.</summary>
    public void Fill(string table, Action<ISqlChannel, IEnumerable<(int Number, SqlPlanRow Row)>> insert)
    {
        foreach ((ISqlChannel channel, bool isFirst) in ((ISqlChannel, bool)[])[(first, true), (second, false)])
        {
            page.Run(table, channel);
            insert(channel, Rows.Select((row, i) => (i, row)).Where(row => ClusterCounts.IsOnFirst(row.i) == isFirst));
            channel.Execute(page.Lgm("the view"));
        }
    }

    /// <summary>Sees the counts with the open rows settled be those of the library.</summary>
    /// <returns>The rows that were open.</returns>
    public IReadOnlyList<int> RequireCounts()
    {
        IReadOnlyList<object?[]> counted = first.Query(Totals);
        IReadOnlyList<int> open = [.. first.Query($"SELECT number FROM ({Rule.OpenRowsOfView(all, Columns)}) AS o").Select(row => Convert.ToInt32(row[0], CultureInfo.InvariantCulture))];
        ClusterCounts.Settled(counted, open, Rows, Rule).Should().BeEquivalentTo(ClusterCounts.OfTheLibrary(Rows, Rule));
        return open;
    }

    /// <summary>Sees the rows of a view of another version on one server be open, not added up.</summary>
    public void RequireNoMixture(SqlDialect dialect, string drop)
    {
        second.Execute(drop);
        second.Execute(SqlRule.Compile(Measure.Level, dialect, VerdictPolicy.Face with { TargetRange = RangeRule.FarEnd }).View("verdicts", "plans", Columns));
        first.Query(Totals).Should().HaveCount(7).And.OnlyContain(row => string.CompareOrdinal((string)row[0]!, "u4") < 0 || ClusterCounts.Whole(row[4]) == ClusterCounts.Whole(row[1]));
    }
}
