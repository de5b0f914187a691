using System.Globalization;

namespace LocalGovMetrics.Peers;

/// <summary>What the command line asks for.</summary>
internal sealed record PeersOptions
{
    public const string Usage = """
        dotnet run -c Release --project benchmarks/LocalGovMetrics.Peers -- [--scale | --files --lgm PATH | --sql [--only duckdb|postgres|clickhouse] [--from N]] [--rows N] [--rounds N] [--threads N]

        (nothing)    the peers on the same rows: 5,000,000 unless --rows says otherwise (3,321 or more)
        --scale      time and allocation from 10^3 rows to 10^8, or to --rows
        --files      the tool at PATH against DuckDB on a CSV and a Parquet file of 5,000,000 rows, or of --rows
        --sql        the rule in DuckDB, PostgreSQL and ClickHouse against reading the rows out, from 10^5 rows to 10^7, or to --rows
        --rounds N   rounds of which the median is taken; 7 unless set
        --threads N  the larger number of threads; all unless set
        """;

    public bool Scale { get; init; }

    public bool Files { get; init; }

    public bool Sql { get; init; }

    public int From { get; init; } = 100_000;

    public string? Only { get; init; }

    public string? Lgm { get; init; }

    public int? Rows { get; init; }

    public int Rounds { get; init; } = 7;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <returns>The options, or null where the command line has something else.</returns>
    public static PeersOptions? Parse(ReadOnlySpan<string> args)
    {
        PeersOptions options = new();
        while (!args.IsEmpty)
        {
            PeersOptions? next = args switch
            {
                ["--scale", ..] => options with { Scale = true },
                ["--files", ..] => options with { Files = true },
                ["--sql", ..] => options with { Sql = true },
                ["--from", string text, ..] when Number(text) is { } from => options with { From = from },
                ["--only", string name, ..] => options with { Only = name },
                ["--lgm", string path, ..] => options with { Lgm = path },
                ["--rows", string text, ..] when RowsIn(text) is { } rows => options with { Rows = rows },
                ["--rounds", string text, ..] when Number(text) is { } rounds => options with { Rounds = rounds },
                ["--threads", string text, ..] when Number(text) is { } threads => options with { Threads = threads },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            args = args[(args[0] is "--scale" or "--files" or "--sql" ? 1 : 2)..];
            options = next;
        }

        return options;
    }

    /// <summary>Every unit has a row, so that all peers rank the same units.</summary>
    private static int? RowsIn(string text) => Number(text) is >= PlanData.Units and var rows ? rows : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
