using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace LocalGovMetrics.Load;

/// <summary>Asks for so many minutes, and tells every half minute what the server holds: what it keeps of requests that are answered would add up.</summary>
internal static class MemoryRun
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    public static string Header => "| minute | MiB | answers | errors |\n|---:|---:|---:|---:|";

    /// <summary>Runs.</summary>
    /// <param name="server">The server.</param>
    /// <param name="requests">What is asked, in turn, over two connections; the last once in a thousand.</param>
    /// <param name="time">How long.</param>
    /// <returns>How many answers were wrong.</returns>
    public static async Task<int> RunAsync(LoadedServer server, IReadOnlyList<Request> requests, TimeSpan time)
    {
        Tally tally = new();
        using CancellationTokenSource end = new();
        Task[] askers = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() => AskAsync(server.Port, requests, tally, end.Token), CancellationToken.None))];
        Console.WriteLine(Header);
        Stopwatch watch = Stopwatch.StartNew();
        List<(double Minute, double Mebibytes)> held = [];
        while (watch.Elapsed < time)
        {
            await Task.Delay(Step, CancellationToken.None);
            held.Add((watch.Elapsed.TotalMinutes, server.Mebibytes));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {watch.Elapsed.TotalMinutes:0.0} | {server.Mebibytes} | {tally.Answers:#,0} | {tally.Errors} |"));
        }

        await end.CancelAsync();
        await Task.WhenAll(askers);

        // What is made once, and what the runtime compiles, comes in the first half.
        (double Minute, double Mebibytes)[] later = [.. held.Skip(held.Count / 2)];
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Growth in the second half: {Slope(later):0.00} MiB a minute, by least squares over {later.Length} readings from {later.Min(one => one.Mebibytes)} to {later.Max(one => one.Mebibytes)} MiB."));
        return tally.Errors;
    }

    private static async Task AskAsync(int port, IReadOnlyList<Request> requests, Tally tally, CancellationToken stop)
    {
        Dictionary<string, byte[]> expected = [];
        for (int i = 1; !stop.IsCancellationRequested;)
        {
            using Connection connection = await Connection.OpenAsync(port);
            try
            {
                for (; !stop.IsCancellationRequested; i++)
                {
                    Request request = i % 1000 == 0 ? requests[^1] : requests[i % (requests.Count - 1)];
                    (int status, ReadOnlyMemory<byte> body) = await connection.AskAsync(request, CancellationToken.None);
                    bool isRight = status == 200 && (!expected.TryGetValue(request.Name, out byte[]? first) || body.Span.SequenceEqual(first));
                    expected.TryAdd(request.Name, body.ToArray());
                    tally.Add(isRight);
                    if (!isRight)
                    {
                        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrong: {request.Name}, status {status}"));
                    }
                }
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                // An answer that took longer than it may is cut off where it is.
                Console.WriteLine(e.Message);
                tally.Add(isRight: false);
                i++;
            }
        }
    }

    private static double Slope((double X, double Y)[] points)
    {
        double x = points.Average(point => point.X);
        double y = points.Average(point => point.Y);
        double spread = points.Sum(point => (point.X - x) * (point.X - x));
        return spread == 0 ? 0 : points.Sum(point => (point.X - x) * (point.Y - y)) / spread;
    }

    private sealed class Tally
    {
        private int _answers;
        private int _errors;

        public int Answers => _answers;

        public int Errors => _errors;

        public void Add(bool isRight)
        {
            Interlocked.Increment(ref _answers);
            Interlocked.Add(ref _errors, isRight ? 0 : 1);
        }
    }
}
