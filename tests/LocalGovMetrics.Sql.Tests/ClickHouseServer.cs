using System.Diagnostics;
using System.Globalization;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>A ClickHouse server of these tests' own, on free ports of the loopback, in a temporary folder; one shard of a cluster named <c>lgm</c>.</summary>
internal sealed class ClickHouseServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm-clickhouse-").FullName;
    private Process? _process;

    /// <summary>Gets why there is none here; null where there is.</summary>
    public static string? Missing { get; } = ServerProcess.Required("clickhouse", Program is null ? "ClickHouse is not installed here." : null);

    public int Port { get; } = ServerProcess.FreePort();

    public int Id => _process!.Id;

    private int NativePort { get; } = ServerProcess.FreePort();

    private static string? Program =>
        ((string[])[Path.Combine(ServerProcess.Databases, "usr/sbin/clickhouse-server"), "/usr/sbin/clickhouse-server", "/usr/bin/clickhouse-server"]).FirstOrDefault(File.Exists);

    /// <summary>Starts servers that know each other as the shards of one cluster.</summary>
    public static IReadOnlyList<ClickHouseServer> Cluster(int shards)
    {
        ClickHouseServer[] servers = [.. Enumerable.Range(0, shards).Select(_ => new ClickHouseServer())];
        foreach (ClickHouseServer server in servers)
        {
            server.Configure(servers);
            server.Start();
        }

        return servers;
    }

    public void Start()
    {
        _process = ServerProcess.Start(Program!, "--config-file=" + Path.Combine(_folder, "config.xml"));
        Stopwatch watch = Stopwatch.StartNew();
        using ISqlChannel channel = Open();
        while (!Answers(channel))
        {
            if (_process.HasExited || watch.Elapsed > Patience)
            {
                throw new InvalidOperationException("ClickHouse does not start: " + (File.Exists(LogFile) ? File.ReadAllText(LogFile) : "it wrote nothing."));
            }

            Thread.Sleep(100);
        }
    }

    public void Stop()
    {
        if (_process is not null)
        {
            _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
            _process = null;
        }
    }

    public ISqlChannel Open() => new ClickHouseChannel(Port);

    public void Dispose()
    {
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private string LogFile => Path.Combine(_folder, "log");

    private static bool Answers(ISqlChannel channel)
    {
        try
        {
            return channel.Query("SELECT 1").Count == 1;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Configure(IEnumerable<ClickHouseServer> shards)
    {
        string all = string.Concat(shards.Select(shard => string.Create(CultureInfo.InvariantCulture, $"<shard><replica><host>127.0.0.1</host><port>{shard.NativePort}</port></replica></shard>")));
        File.WriteAllText(Path.Combine(_folder, "config.xml"), string.Create(CultureInfo.InvariantCulture, $"""
            <yandex>
              <logger><level>error</level><log>{LogFile}</log></logger>
              <http_port>{Port}</http_port>
              <tcp_port>{NativePort}</tcp_port>
              <listen_host>127.0.0.1</listen_host>
              <path>{_folder}/data/</path>
              <tmp_path>{_folder}/tmp/</tmp_path>
              <users_config>{_folder}/users.xml</users_config>
              <default_profile>default</default_profile>
              <default_database>default</default_database>
              <mark_cache_size>67108864</mark_cache_size>
              <query_log><database>system</database><table>query_log</table><flush_interval_milliseconds>100</flush_interval_milliseconds></query_log>
              <remote_servers><lgm>{all}</lgm></remote_servers>
            </yandex>
            """));
        File.WriteAllText(Path.Combine(_folder, "users.xml"), """
            <yandex>
              <profiles><default><skip_unavailable_shards>0</skip_unavailable_shards><max_memory_usage>4000000000</max_memory_usage></default></profiles>
              <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
              <quotas><default></default></quotas>
            </yandex>
            """);
    }
}
