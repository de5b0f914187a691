using System.Buffers.Binary;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Sql.Tests;

namespace LocalGovMetrics.Peers;

/// <summary>A database with the table <c>plans</c> of rows that it makes itself, the same in all: read out as columns, and its processor time.</summary>
internal abstract class SqlDatabase(string name, SqlDialect dialect) : IDisposable
{
    // Whole numbers that repeat late, as numbers of one decimal.
    protected const string Columns = "n AS number, n % 3321 AS unit, (n * 7919 % 99991 + 1000) / CAST(10 AS DOUBLE) AS base, (n * 104729 % 99989 + 1000) / CAST(10 AS DOUBLE) AS actual, (n * 15485863 % 99971 + 1000) / CAST(10 AS DOUBLE) AS low, n % 5 + 1 AS periods, CASE WHEN n % 2 = 0 THEN 'higher' ELSE 'lower' END AS direction";
    protected const string Read = "low, actual, base, CAST(periods AS INT), CASE WHEN direction = 'higher' THEN 1 ELSE 2 END";

    public string Name => name;

    public SqlDialect Dialect => dialect;

    /// <summary>Gets the processor seconds of this process and of the servers.</summary>
    public virtual double Processor => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    public abstract void Make(long rows);

    public abstract IReadOnlyList<object?[]> Query(string text);

    public abstract void ReadOut(PlanData into);

    public abstract void Dispose();

    protected static void ReadRows(DbConnection connection, PlanData into)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {Read} FROM plans";
        command.CommandTimeout = 0;
        using DbDataReader reader = command.ExecuteReader();
        for (int i = 0; reader.Read(); i++)
        {
            into.Target[i] = reader.GetDouble(0);
            into.Actual[i] = reader.GetDouble(1);
            into.Base[i] = reader.GetDouble(2);
            into.Periods[i] = reader.GetInt32(3);
            into.Direction[i] = (byte)reader.GetInt32(4);
        }
    }

    protected static double ProcessorOf(int process)
    {
        // The fourteenth and fifteenth field, in hundredths of a second; the second, the name, may hold spaces.
        string[] fields = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat")).Split(") ")[1].Split(' ');
        return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / 100;
    }
}

/// <summary>DuckDB in this process, in a file, on one thread.</summary>
internal sealed class DuckSql : SqlDatabase
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm-duckdb-").FullName;
    private readonly DriverChannel _channel;

    public DuckSql()
        : base("DuckDB", SqlDialect.DuckDb)
    {
        _channel = new DriverChannel(new DuckDBConnection("DataSource=" + Path.Combine(_folder, "plans.db")), 0);
        _channel.Connection.Open();
        _channel.Execute("SET threads = 1");
    }

    public override void Make(long rows)
    {
        _channel.Execute("DROP TABLE IF EXISTS plans");
        _channel.Execute(string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE plans AS SELECT {Columns} FROM (SELECT range AS n FROM range({rows})) AS r"));
    }

    public override IReadOnlyList<object?[]> Query(string text) => _channel.Query(text);

    public override void ReadOut(PlanData into) => ReadRows(_channel.Connection, into);

    public override void Dispose()
    {
        _channel.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>One PostgreSQL server, no parallel workers.</summary>
internal sealed class PostgresSql : SqlDatabase
{
    private readonly PostgreSqlServer _server = new();
    private readonly DriverChannel _channel;
    private readonly int _backend;

    public PostgresSql()
        : base("PostgreSQL", SqlDialect.PostgreSql)
    {
        _channel = (DriverChannel)_server.Open(0);
        _channel.Execute("SET max_parallel_workers_per_gather = 0; SET jit = off; SET statement_timeout = 0; SET work_mem = '64MB'");
        _backend = (int)_channel.Query("SELECT pg_backend_pid()")[0][0]!;
    }

    public override double Processor => base.Processor + ProcessorOf(_backend);

    public override void Make(long rows)
    {
        _channel.Execute("DROP TABLE IF EXISTS plans");
        _channel.Execute(string.Create(CultureInfo.InvariantCulture, $"CREATE UNLOGGED TABLE plans AS SELECT {Columns.Replace("AS DOUBLE", "AS double precision", StringComparison.Ordinal)} FROM generate_series(0, {rows - 1}::bigint) AS r(n)"));
        _channel.Execute("VACUUM ANALYZE plans");
    }

    public override IReadOnlyList<object?[]> Query(string text) => _channel.Query(text);

    public override void ReadOut(PlanData into) => ReadRows(_channel.Connection, into);

    public override void Dispose()
    {
        _channel.Dispose();
        _server.Dispose();
    }
}

/// <summary>One ClickHouse server, or two as shards; one thread each.</summary>
internal sealed class ClickHouseSql : SqlDatabase
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(10) };
    private readonly IReadOnlyList<ClickHouseServer> _servers;
    private readonly ISqlChannel[] _channels;

    public ClickHouseSql(int shards)
        : base(shards == 1 ? "ClickHouse" : "ClickHouse, two shards", SqlDialect.ClickHouse)
    {
        _servers = ClickHouseServer.Cluster(shards);
        _channels = [.. _servers.Select(server => server.Open())];
    }

    public IReadOnlyList<ISqlChannel> Channels => _channels;

    public override double Processor => base.Processor + _servers.Sum(server => ProcessorOf(server.Id));

    /// <summary>Gets the processor seconds of each server.</summary>
    public double[] OfServers => [.. _servers.Select(server => ProcessorOf(server.Id))];

    public override void Make(long rows)
    {
        for (int i = 0; i < _channels.Length; i++)
        {
            _channels[i].Execute("DROP TABLE IF EXISTS plans");
            _channels[i].Execute("CREATE TABLE plans (number UInt64, unit UInt32, base Nullable(Float64), actual Nullable(Float64), low Nullable(Float64), periods Int32, direction String) ENGINE = MergeTree() ORDER BY (unit, number)");
            _channels[i].Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"INSERT INTO plans SELECT {Columns.Replace("CAST(10 AS DOUBLE)", "10", StringComparison.Ordinal)} FROM (SELECT number AS n FROM system.numbers LIMIT {rows}) WHERE n % {_channels.Length} = {i}"));
            _channels[i].Execute("OPTIMIZE TABLE plans FINAL");
        }
    }

    public override IReadOnlyList<object?[]> Query(string text) => _channels[0].Query(text);

    public override void ReadOut(PlanData into)
    {
        const int Width = 3 * 8 + 4 + 1;
        const string Select = "SELECT assumeNotNull(low), assumeNotNull(actual), assumeNotNull(base), periods, CASE WHEN direction = 'higher' THEN 1 ELSE 2 END FROM plans FORMAT RowBinary";
        using HttpRequestMessage request = new(HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_servers[0].Port}/")) { Content = new StringContent(Select) };
        using HttpResponseMessage response = Client.Send(request, HttpCompletionOption.ResponseHeadersRead);
        using Stream stream = response.EnsureSuccessStatusCode().Content.ReadAsStream();
        byte[] block = new byte[Width * 8192];
        int row = 0;
        for (int read; (read = stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false)) > 0;)
        {
            for (int at = 0; at < read; at += Width, row++)
            {
                ReadOnlySpan<byte> bytes = block.AsSpan(at, Width);
                into.Target[row] = BinaryPrimitives.ReadDoubleLittleEndian(bytes);
                into.Actual[row] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[8..]);
                into.Base[row] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[16..]);
                into.Periods[row] = BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]);
                into.Direction[row] = bytes[28];
            }
        }
    }

    public override void Dispose()
    {
        foreach (ClickHouseServer server in _servers)
        {
            server.Dispose();
        }
    }
}
