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
        List<(string File, string Name, Func<double> Time, List<double> Times)> runs = [];
        foreach (string file in files)
        {
            if (options.Lgm is { } lgm)
            {
                runs.Add((file, "lgm assess", () => Tool(lgm, file, output), []));
            }

            runs.AddRange(threads.Select(count => (file, string.Create(CultureInfo.InvariantCulture, $"DuckDB, {count} threads"), (Func<double>)(() => Duck(database, count, file, output)), new List<double>())));
        }

        bool failed = false;
        for (int round = 0; round < options.Rounds; round++)
        {
            foreach ((_, _, Func<double> time, List<double> times) in runs)
            {
                File.Delete(output);
                times.Add(time());
                if (round == 0 && Lines(output) != rows + 1)
                {
                    failed = true;
                    Console.WriteLine($"FAILED: {runs.First(run => run.Times == times).Name} wrote {Lines(output)} lines, {rows + 1} were expected");
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, medians of {options.Rounds} interleaved rounds, written as CSV; CSV {new FileInfo(files[0]).Length / 1e6:F0} MB, Parquet {new FileInfo(files[1]).Length / 1e6:F0} MB"));
        Console.WriteLine();
        MarkdownTable table = new(2, "file", "peer", "ms", "times lgm", "M rows/s");
        foreach ((string file, string name, _, List<double> times) in runs)
        {
            double ms = Median.Of(times);
            double? ours = options.Lgm is null ? null : Median.Of(runs.First(run => run.File == file).Times);
            table.Add(Path.GetExtension(file)[1..], name, ms.ToString("F0", CultureInfo.InvariantCulture), ours is { } tool ? (ms / tool).ToString("F2", CultureInfo.InvariantCulture) : "–", (rows / ms / 1000).ToString("F2", CultureInfo.InvariantCulture));
        }

        Console.Write(table);
        return failed ? 1 : 0;
    }

    private static double Duck(DuckDatabase database, int threads, string file, string output)
    {
        database.UseThreads(threads);
        long start = Stopwatch.GetTimestamp();
        database.Run($"COPY (SELECT {Verdicts} FROM '{file}') TO '{output}' (FORMAT csv, HEADER)");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Tool(string lgm, string file, string output)
    {
        string[] arguments = ["assess", file, "--notation", "en", "--format", "csv", "--output", output];
        bool isAssembly = Path.GetExtension(lgm) == ".dll";
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(isAssembly ? "dotnet" : lgm, isAssembly ? [lgm, .. arguments] : arguments) { RedirectStandardError = true })!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? time : throw new InvalidOperationException($"The tool ended with {process.ExitCode}: {error}");
    }

    private static int Lines(string path) => File.Exists(path) ? File.ReadLines(path).Count() : 0;
}
