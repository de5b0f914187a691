using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>A PostgreSQL server of these tests' own, on a free port of the loopback, in a temporary folder; where the machine has none installed, it is missing by name.</summary>
public sealed class PostgreSqlEngine : ISqlEngine, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm-postgres-").FullName;
    private readonly string? _programs = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(path => File.Exists(Path.Combine(path, "initdb"))) : null;
    private readonly int _port = FreePort();
    private DbConnection? _filled;

    public PostgreSqlEngine()
    {
        if (_programs is null)
        {
            Missing = "PostgreSQL is not installed here.";
            return;
        }

        string data = Path.Combine(_folder, "data");
        if (Environment.UserName == "root")
        {
            Run("chown", "postgres", _folder);
        }

        RunAsServer(Path.Combine(_programs, "initdb"), "-D", data, "-A", "trust", "-U", "lgm", "--no-sync", "-E", "UTF8", "--locale=C");
        RunAsServer(Path.Combine(_programs, "pg_ctl"), "-D", data, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"), "-o", string.Create(CultureInfo.InvariantCulture, $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c statement_timeout=60000"), "start");
    }

    public SqlDialect Dialect => SqlDialect.PostgreSql;

    public string DoubleType => "double precision";

    public string? Missing { get; }

    public DbConnection Open()
    {
        NpgsqlConnection connection = new(string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=lgm;Database=postgres;Pooling=false"));
        connection.Open();
        return connection;
    }

    public DbConnection Filled(IReadOnlyList<SqlPlanRow> rows)
    {
        if (_filled is null)
        {
            _filled = Open();
            this.Fill(_filled, rows);
        }

        return _filled;
    }

    public void Dispose()
    {
        _filled?.Dispose();
        if (_programs is not null)
        {
            RunAsServer(Path.Combine(_programs, "pg_ctl"), "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
        }

        Directory.Delete(_folder, recursive: true);
    }

    // The server refuses to run as root.
    private static void RunAsServer(string program, params string[] arguments)
    {
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "postgres", "--", program, .. arguments]);
        }
        else
        {
            Run(program, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server inherits what pg_ctl writes to: that is not waited for.
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = false, WorkingDirectory = "/" };
        using Process process = Process.Start(start)!;
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} gave {process.ExitCode}."));
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
