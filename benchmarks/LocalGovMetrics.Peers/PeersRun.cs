using System.Globalization;
using System.Runtime.InteropServices;

namespace LocalGovMetrics.Peers;

/// <summary>All peers on the same rows, in interleaved rounds.</summary>
internal static class PeersRun
{
    private const int DefaultRows = 5_000_000;

    public static int Run(PeersOptions options)
    {
        PlanData data = PlanData.Generate(options.Rows ?? DefaultRows);
        using DuckDatabase database = new();
        database.Load(data);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("lgm-peers-");
        try
        {
            Write(folder.FullName, data);
            int[] threads = options.Threads == 1 ? [1] : [1, options.Threads];
            List<Script> scripts = [];
            List<Peer> peers =
            [
                .. threads.Select(count => new BatchPeer(data, data.Rows, count)),
                .. threads.Select(count => new LoopPeer(data, count)),
                new LinqPeer(data),
                .. threads.Select(count => new DuckColumnsPeer(database, count)),
                .. threads.Select(count => new DuckQueryPeer(database, count)),
            ];
            Console.WriteLine($"DuckDB {database.Version} in process");
            string[] pythons = OperatingSystem.IsWindows() ? ["python"] : ["python3", "/usr/bin/python3"];
            AddScript("pandas", pythons, "peer_pandas.py", folder.FullName, 1);
            AddScript("polars", pythons, "peer_polars.py", folder.FullName, options.Threads);
            AddScript("R data.table", ["Rscript"], "peer_datatable.R", folder.FullName, threads);
            int status = Run(peers, threads, data.Rows, options.Rounds);
            scripts.ForEach(script => script.Dispose());
            return status;

            void AddScript(string name, string[] programs, string file, string rows, params int[] threads)
            {
                (Script? script, string? skipped) = Script.Start(programs, file, rows);
                if (script is null)
                {
                    Console.WriteLine($"{name}: skipped, not installed ({skipped})");
                    return;
                }

                Console.WriteLine(script.Version);
                scripts.Add(script);
                peers.AddRange(threads.Select(count => new ScriptPeer(name, count, script)));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Run(List<Peer> peers, int[] threads, int rows, int rounds)
    {
        Dictionary<int, CopyPeer> copies = threads.ToDictionary(count => count, count => new CopyPeer(count));
        Dictionary<int, List<double>> copied = threads.ToDictionary(count => count, _ => new List<double>());
        Dictionary<Peer, List<double>> times = peers.ToDictionary(peer => peer, _ => new List<double>());
        for (int round = -1; round < rounds; round++)
        {
            foreach ((int count, CopyPeer copy) in copies)
            {
                double rate = copy.Rate();
                (round < 0 ? [] : copied[count]).Add(rate);
            }

            foreach (Peer peer in peers)
            {
                GC.Collect();
                double time = peer.Time();
                (round < 0 ? [] : times[peer]).Add(time);
            }
        }

        bool agree = Agree(peers);
        Print(peers, rows, rounds, times, copied.ToDictionary(pair => pair.Key, pair => Median.Of(pair.Value)));
        return agree ? 0 : 1;
    }

    private static void Print(List<Peer> peers, int rows, int rounds, Dictionary<Peer, List<double>> times, Dictionary<int, double> copied)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, medians of {rounds} interleaved rounds; array copy, bytes read and written: {string.Join(", ", copied.Select(pair => Gigabytes(pair.Key, pair.Value)))}"));
        Console.WriteLine();
        MarkdownTable table = new(1, "peer", "threads", "ms", "best", "times ours", "M rows/s", "bytes/row", "share of copy bandwidth");
        foreach (Peer peer in peers)
        {
            double ms = Median.Of(times[peer]);
            double ours = Median.Of(times[peers.First(other => other is BatchPeer && other.Threads == peer.Threads)]);
            double rate = rows / ms * 1000;
            table.Add(
                peer.Name,
                peer.Threads,
                ms.ToString("F1", CultureInfo.InvariantCulture),
                times[peer].Min().ToString("F1", CultureInfo.InvariantCulture),
                (ms / ours).ToString("F2", CultureInfo.InvariantCulture),
                (rate / 1e6).ToString("F1", CultureInfo.InvariantCulture),
                peer.BytesPerRow,
                (rate * peer.BytesPerRow / copied[peer.Threads]).ToString("P1", CultureInfo.InvariantCulture));
        }

        Console.Write(table);
    }

    private static string Gigabytes(int threads, double rate) => string.Create(CultureInfo.InvariantCulture, $"{rate / (1 << 30):F1} GiB/s on {threads}");

    private static bool Agree(List<Peer> peers)
    {
        Answer expected = peers[0].Answer();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"achieved {expected.Achieved}, rank hash {expected.RankHash:x16}, sum of rates {expected.RateSum:R}, of attainments {expected.AttainmentSum:R}"));
        bool agree = true;
        foreach (Peer peer in peers)
        {
            Answer answer = peer.Answer();
            if (!answer.Agrees(expected))
            {
                agree = false;
                Console.WriteLine($"DISAGREES: {peer.Name} on {peer.Threads}: {answer}");
            }
        }

        Console.WriteLine(agree ? "all agree: achieved count, rank hash, sums within 1e-12" : "NOT ALL AGREE");
        return agree;
    }

    private static void Write(string folder, PlanData data)
    {
        Write<double>("base", data.Base);
        Write<double>("actual", data.Actual);
        Write<double>("target", data.Target);
        Write<byte>("direction", data.Direction);
        Write<int>("periods", data.Periods);
        Write<int>("unit", data.Unit);

        void Write<T>(string name, ReadOnlySpan<T> values)
            where T : unmanaged => File.WriteAllBytes(Path.Combine(folder, name + ".bin"), MemoryMarshal.AsBytes(values));
    }
}
