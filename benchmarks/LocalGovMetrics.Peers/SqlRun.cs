using System.Diagnostics;
using System.Globalization;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Sql.Tests;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Peers;

/// <summary>The totals of units computed in a database, beside reading the rows out of it into the batch; in processor time, of which a machine that does something else takes nothing.</summary>
internal static class SqlRun
{
    private const int Most = 10_000_000;

    // Reading out keeps its rows in memory.
    private const int MostRead = 10_000_000;
    private const int RowsForRounds = 1_000_000;
    private static readonly Measure[] Measures = [Measure.Level, Measure.AverageGrowth];

    public static int Run(PeersOptions options)
    {
        int most = options.Rows ?? Most;
        MarkdownTable table = new(2, "database", "measure", "rows", "in it, ns/row", "read out, ns/row", "of it the batch", "times in it", "wall in it, ms", "open");
        bool isSame = true;
        foreach (Func<SqlDatabase> start in Databases(options.Only))
        {
            using SqlDatabase database = start();
            for (long rows = options.From; rows <= (database is PostgresSql ? Math.Min(most, Most) : most); rows *= 10)
            {
                database.Make(rows);
                isSame &= Compare(database, rows, options.Rounds, table);
            }
        }

        Console.WriteLine("processor time of client and server together, one thread each; medians of the rounds, of one round from 10^7 rows on");
        Console.WriteLine();
        Console.Write(table);
        Console.WriteLine(isSame ? "The counts are the same." : "The counts differ.");
        if (ClickHouseServer.Missing is null && options.Only is null or "clickhouse")
        {
            Shards(Math.Min(most, Most), options.Rounds);
        }

        return isSame ? 0 : 1;
    }

    private static IEnumerable<Func<SqlDatabase>> Databases(string? only)
    {
        if (only is null or "duckdb")
        {
            yield return () => new DuckSql();
        }

        if (only is not null and not "postgres")
        {
            // Not asked for.
        }
        else if (PostgreSqlServer.Missing is { } noPostgres)
        {
            Console.WriteLine(noPostgres);
        }
        else
        {
            yield return () => new PostgresSql();
        }

        if (only is not null and not "clickhouse")
        {
            yield break;
        }

        if (ClickHouseServer.Missing is { } noClickHouse)
        {
            Console.WriteLine(noClickHouse);
        }
        else
        {
            yield return () => new ClickHouseSql(1);
        }
    }

    private static SqlPlanColumns ColumnsOf(Measure measure) => new()
    {
        CriterionOfAll = CriterionKind.Reach,
        Base = measure.Kind == MeasureKind.Level ? null : "base",
        Periods = measure.Kind == MeasureKind.Level ? null : "periods",
    };

    private static bool Compare(SqlDatabase database, long rows, int rounds, MarkdownTable table)
    {
        bool isSame = true;
        int times = rows > RowsForRounds ? 1 : rounds;
        PlanData? data = rows <= MostRead ? PlanData.Empty((int)rows) : null;
        foreach (Measure measure in Measures)
        {
            SqlRule rule = SqlRule.Compile(measure, database.Dialect);
            string totals = rule.Totals(SqlGrouping.Unit, "plans", ColumnsOf(measure));
            List<double> inIt = [];
            List<double> wall = [];
            List<double> readOut = [];
            List<double> batch = [];
            (long achieved, long open) = (0, 0);
            for (int round = 0; round < times; round++)
            {
                (double before, long start) = (database.Processor, Stopwatch.GetTimestamp());
                IReadOnlyList<object?[]> counted = database.Query(totals);
                wall.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                inIt.Add(database.Processor - before);
                (achieved, open) = (counted.Sum(row => Whole(row[2])), counted.Sum(row => Whole(row[4])));
                if (data is null)
                {
                    continue;
                }

                before = database.Processor;
                database.ReadOut(data);
                double read = database.Processor;
                long own = Batch(data, measure);
                batch.Add(database.Processor - read);
                readOut.Add(database.Processor - before);
                isSame &= own >= achieved && own <= achieved + open;
            }

            string PerRow(List<double> seconds) => seconds.Count == 0 ? "not tried" : (Median.Of(seconds) * 1e9 / rows).ToString("F1", CultureInfo.InvariantCulture);
            table.Add(
                database.Name,
                measure,
                rows.ToString("N0", CultureInfo.InvariantCulture),
                PerRow(inIt),
                PerRow(readOut),
                PerRow(batch),
                readOut.Count == 0 ? string.Empty : (Median.Of(inIt) / Median.Of(readOut)).ToString("F2", CultureInfo.InvariantCulture),
                Median.Of(wall).ToString("F0", CultureInfo.InvariantCulture),
                (100.0 * open / rows).ToString("F3", CultureInfo.InvariantCulture) + " %");
            Console.Error.WriteLine($"{database.Name} {measure} {rows}");
        }

        return isSame;
    }

    private static long Batch(PlanData data, Measure measure)
    {
        VerdictColumns answers = new() { Verdicts = new byte[data.Rows], Reasons = new byte[data.Rows], Attainments = new double[data.Rows], AttainmentValid = new byte[(data.Rows + 7) / 8] };
        PlanBatch.Compile(measure).Assess(
            new PlanColumns
            {
                Low = data.Target,
                Actual = data.Actual,
                Base = measure.Kind == MeasureKind.Level ? default : data.Base,
                Periods = data.Periods,
                Criteria = new[] { (byte)CriterionKind.Reach },
                Directions = data.Direction,
            },
            answers);
        long achieved = 0;
        foreach (byte verdict in answers.Verdicts.Span)
        {
            achieved += (VerdictKind)verdict is VerdictKind.Achieved or VerdictKind.Exceeded ? 1 : 0;
        }

        return achieved;
    }

    // What the busiest server computes bounds a cluster on machines of its own.
    private static void Shards(long rows, int rounds)
    {
        MarkdownTable table = new(1, "shards", "measure", "rows", "busiest server, ns/row of all", "all servers, ns/row");
        foreach (int shards in (int[])[1, 2])
        {
            using ClickHouseSql cluster = new(shards);
            cluster.Make(rows);
            foreach (Measure measure in Measures)
            {
                SqlRule rule = SqlRule.Compile(measure, SqlDialect.ClickHouse);
                foreach (ISqlChannel channel in cluster.Channels)
                {
                    channel.Execute("DROP TABLE IF EXISTS verdicts");
                    channel.Execute(rule.View("verdicts", "plans", ColumnsOf(measure)));
                }

                cluster.Channels[0].Execute("DROP TABLE IF EXISTS verdicts_all");
                cluster.Channels[0].Execute("CREATE TABLE verdicts_all AS verdicts ENGINE = Distributed(lgm, default, verdicts)");
                List<double[]> seconds = [];
                for (int round = 0; round < Math.Min(rounds, 3); round++)
                {
                    double[] before = cluster.OfServers;
                    cluster.Query(rule.TotalsOfView(SqlGrouping.Unit, "verdicts_all", ColumnsOf(measure)));
                    seconds.Add([.. cluster.OfServers.Zip(before, (now, then) => now - then)]);
                }

                string PerRow(Func<double[], double> of) => (Median.Of([.. seconds.Select(of)]) * 1e9 / rows).ToString("F1", CultureInfo.InvariantCulture);
                table.Add(shards, measure, rows.ToString("N0", CultureInfo.InvariantCulture), PerRow(each => each.Max()), PerRow(each => each.Sum()));
            }
        }

        Console.WriteLine();
        Console.Write(table);
    }

    private static long Whole(object? value) => value is System.Numerics.BigInteger big ? (long)big : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
