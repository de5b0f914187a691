using System.Globalization;

namespace LocalGovMetrics.Peers;

/// <summary>How the cost of a row and the memory grow with the rows.</summary>
internal static class ScaleRun
{
    private const int Most = 100_000_000;
    private const int RowsATime = 2_000_000;
    private const double BytesPerRow = 33 + 18.25;

    public static int Run(PeersOptions options)
    {
        int most = options.Rows ?? Most;
        while (most * BytesPerRow * 1.5 > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{most:N0} rows: skipped, they need {most * BytesPerRow / (1 << 30):F1} GiB"));
            most /= 10;
        }

        PlanData data = PlanData.Generate(most);
        int[] threads = options.Threads == 1 ? [1] : [1, options.Threads];
        List<(BatchPeer Peer, int Rows)> runs = [];
        for (int rows = 1000; rows <= most; rows = checked(rows * 10))
        {
            runs.AddRange(threads.Select(count => (new BatchPeer(data, rows, count), rows)));
        }

        List<double>[] times = [.. runs.Select(_ => new List<double>())];
        long[] allocated = new long[runs.Count];
        for (int round = -1; round < options.Rounds; round++)
        {
            for (int i = 0; i < runs.Count; i++)
            {
                double time = Nanoseconds(runs[i].Peer, runs[i].Rows);
                (round < 0 ? [] : times[i]).Add(time);
                allocated[i] = Allocated(runs[i].Peer);
            }
        }

        MarkdownTable table = new(0, "rows", "threads", "ns/row", "M rows/s", "bytes allocated", "of them per row", "MiB of columns");
        for (int i = 0; i < runs.Count; i++)
        {
            double time = Median.Of(times[i]);
            table.Add(
                runs[i].Rows.ToString("N0", CultureInfo.InvariantCulture),
                runs[i].Peer.Threads,
                time.ToString("F2", CultureInfo.InvariantCulture),
                (1000 / time).ToString("F1", CultureInfo.InvariantCulture),
                allocated[i].ToString("N0", CultureInfo.InvariantCulture),
                ((double)allocated[i] / runs[i].Rows).ToString("F4", CultureInfo.InvariantCulture),
                (runs[i].Rows * BytesPerRow / (1 << 20)).ToString("F1", CultureInfo.InvariantCulture));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"medians of {options.Rounds} interleaved rounds; counting and ranking of {PlanData.Units:N0} units included, whose counts and ranks are what is allocated"));
        Console.WriteLine();
        Console.Write(table);
        return 0;
    }

    private static double Nanoseconds(BatchPeer peer, int rows)
    {
        int times = Math.Max(1, RowsATime / rows);
        double sum = 0;
        for (int i = 0; i < times; i++)
        {
            sum += peer.Time();
        }

        return sum * 1e6 / times / rows;
    }

    private static long Allocated(BatchPeer peer)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        peer.Time();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
