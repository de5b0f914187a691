using System.Diagnostics;
using System.Globalization;

namespace LocalGovMetrics.Peers;

/// <summary>The tool's file path against DuckDB, which reads the same file, computes and writes the same columns.</summary>
internal static class FilesRun
{
    private const int DefaultRows = 5_000_000;

    private const string Names = "'U' || lpad(unit::VARCHAR, 4, '0') AS unit, 'I' AS indicator, 2025 AS period, target, actual, CASE WHEN direction = 1 THEN 'higher' ELSE 'lower' END AS direction";

    // The tool's own words: a lower or a higher actual than the target exceeds it, the same achieves it.
    private const string Verdicts = """
        *,
        CASE WHEN actual = target THEN 'achieved' WHEN (actual > target) = (direction = 'higher') THEN 'exceeded' ELSE 'notAchieved' END AS verdict,
        CASE WHEN direction = 'higher' THEN actual >= target ELSE actual <= target END AS achieved,
        false AS near,
        CASE WHEN direction = 'higher' THEN actual / target ELSE target / actual END AS attainment,
        CASE WHEN actual = target THEN 'meetsTarget' WHEN (actual > target) = (direction = 'higher') THEN 'beyondTarget' ELSE 'shortOfTarget' END AS reasonCode,
        actual::VARCHAR || CASE WHEN actual = target THEN ' meets the target ' WHEN (actual > target) = (direction = 'higher') THEN ' is beyond the target ' ELSE ' is short of the target ' END || target::VARCHAR || '.' AS reason,
        NULL AS agrees
        """;

    public static int Run(PeersOptions options)
    {
        if (options.Lgm is null)
        {
            Console.WriteLine("lgm: skipped, --lgm PATH says where the built tool is");
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("lgm-files-");
        try
        {
            int rows = options.Rows ?? DefaultRows;
            string csv = Path.Combine(folder.FullName, "plan.csv");
            string parquet = Path.Combine(folder.FullName, "plan.parquet");
            using DuckDatabase database = new();
            database.Load(PlanData.Generate(rows));
            database.Run($"COPY (SELECT {Names} FROM plan) TO '{csv}' (HEADER)");
            database.Run($"COPY (SELECT {Names} FROM plan) TO '{parquet}' (FORMAT parquet)");
            database.Run("DROP TABLE plan");
            Console.WriteLine($"DuckDB {database.Version} in process");
            return Compare(options, rows, database, [csv, parquet], Path.Combine(folder.FullName, "out.csv"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Compare(PeersOptions options, int rows, DuckDatabase database, string[] files, string output)
    {
        int[] threads = options.Threads == 1 ? [1] : [1, options.Threads];
        bool agree = true;
        MarkdownTable table = new(2, "file", "peer", "ms", "times lgm", "M rows/s", "peak MiB");
        foreach (string file in files)
        {
            List<FileRun> runs = [.. threads.Select(count => new FileRun(string.Create(CultureInfo.InvariantCulture, $"DuckDB, {count} threads"), () => Duck(database, count, file, output)))];
            ToolRun? tool = options.Lgm is { } lgm ? new ToolRun(lgm, file, output) : null;
            if (tool?.Try() is { } failure)
            {
                Console.WriteLine($"lgm on {Path.GetExtension(file)}: skipped, {failure}");
                tool = null;
            }
            else if (tool is not null)
            {
                runs.Insert(0, new FileRun("lgm assess", tool.Run));
            }

            agree &= Measure(runs, options.Rounds, database, output);
            foreach (FileRun run in runs)
            {
                bool isTool = run.Name == runs[0].Name && tool is not null;
                double ms = Median.Of(run.Times);
                table.Add(
                    Path.GetExtension(file)[1..],
                    run.Name,
                    ms.ToString("F0", CultureInfo.InvariantCulture),
                    tool is null ? "–" : (ms / Median.Of(runs[0].Times)).ToString("F2", CultureInfo.InvariantCulture),
                    (rows / ms / 1000).ToString("F2", CultureInfo.InvariantCulture),
                    isTool ? (tool!.PeakBytes / (1 << 20)).ToString(CultureInfo.InvariantCulture) : "–");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, medians of {options.Rounds} interleaved rounds, written as CSV; CSV {new FileInfo(files[0]).Length / 1e6:F0} MB, Parquet {new FileInfo(files[1]).Length / 1e6:F0} MB"));
        Console.WriteLine();
        Console.Write(table);
        return agree ? 0 : 1;
    }

    private static bool Measure(List<FileRun> runs, int rounds, DuckDatabase database, string output)
    {
        List<string> counts = [];
        for (int round = 0; round < rounds; round++)
        {
            foreach (FileRun run in runs)
            {
                File.Delete(output);
                run.Times.Add(run.Time());
                if (round == 0)
                {
                    counts.Add(database.Read($"SELECT count(*), count(*) FILTER (WHERE achieved), count(*) FILTER (WHERE verdict = 'exceeded'), round(sum(attainment), 3) FROM '{output}'", row =>
                        string.Create(CultureInfo.InvariantCulture, $"{run.Name}: {row.GetInt64(0)} rows, {row.GetInt64(1)} achieved, of them {row.GetInt64(2)} exceeded, attainments {row.GetDouble(3):F3}")).Single());
                }
            }
        }

        bool agree = counts.Select(count => count[count.IndexOf(':', StringComparison.Ordinal)..]).Distinct().Count() == 1;
        Console.WriteLine(agree ? "all agree" + counts[0][counts[0].IndexOf(':', StringComparison.Ordinal)..] : "NOT ALL AGREE: " + string.Join("; ", counts));
        return agree;
    }

    private static double Duck(DuckDatabase database, int threads, string file, string output)
    {
        database.UseThreads(threads);
        long start = Stopwatch.GetTimestamp();
        database.Run($"COPY (SELECT {Verdicts} FROM '{file}') TO '{output}' (FORMAT csv, HEADER)");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private sealed record FileRun(string Name, Func<double> Time)
    {
        public List<double> Times { get; } = [];
    }
}
