using System.Globalization;
using Npgsql;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>A PostgreSQL server of these tests' own, on a free port of the loopback, in a temporary folder.</summary>
internal sealed class PostgreSqlServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm-postgres-").FullName;
    private bool _runs;

    public PostgreSqlServer()
    {
        if (Environment.UserName == "root")
        {
            ServerProcess.Run("chown", User, _folder);
        }

        Run("initdb", "-D", Data, "-A", "trust", "-U", "lgm", "--no-sync", "-E", "UTF8", "--locale=C");
        Start();
    }

    /// <summary>Gets why there is none here; null where there is.</summary>
    public static string? Missing { get; } = ServerProcess.Required("postgres", Programs is null ? "PostgreSQL is not installed here." : null);

    public int Port { get; } = ServerProcess.FreePort();

    private static string? Programs =>
        ((string[])[Path.Combine(ServerProcess.Databases, "usr/lib/postgresql"), "/usr/lib/postgresql"]).Where(Directory.Exists).SelectMany(folder => Directory.GetDirectories(folder).OrderDescending(StringComparer.Ordinal))
        .Select(version => Path.Combine(version, "bin")).FirstOrDefault(path => File.Exists(Path.Combine(path, "initdb")));

    private static string User => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private string Data => Path.Combine(_folder, "data");

    public void Start()
    {
        Run("pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"), "-o", string.Create(CultureInfo.InvariantCulture, $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c statement_timeout=60000"), "start");
        _runs = true;
    }

    public void Stop()
    {
        if (_runs)
        {
            Run("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        }

        _runs = false;
    }

    /// <param name="secondsAtMost">The most that a query may take; 0 = any time.</param>
    public ISqlChannel Open(int secondsAtMost = DriverChannel.Minute)
    {
        DriverChannel channel = new(new NpgsqlConnection(string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=lgm;Database=postgres;Pooling=false")), secondsAtMost);
        channel.Connection.Open();
        return channel;
    }

    public void Dispose()
    {
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    // The server refuses to run as root.
    private static void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        if (Environment.UserName == "root")
        {
            ServerProcess.Run("runuser", ["-u", User, "--", path, .. arguments]);
        }
        else
        {
            ServerProcess.Run(path, arguments);
        }
    }
}
