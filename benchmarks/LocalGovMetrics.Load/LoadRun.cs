using System.Diagnostics;
using System.Globalization;

namespace LocalGovMetrics.Load;

/// <summary>What a load came to.</summary>
/// <param name="Times">How long each answer took, in milliseconds, from the shortest on.</param>
/// <param name="Errors">How many answers were none, or others than the first one.</param>
/// <param name="Seconds">How long all took together.</param>
/// <param name="Processor">The processor time of the server.</param>
internal sealed record Outcome(double[] Times, int Errors, double Seconds, TimeSpan Processor)
{
    /// <summary>Gets the processor time of one answer, in microseconds: what another process does meanwhile is not in it.</summary>
    public double Microseconds => Processor.TotalMicroseconds / Times.Length;

    public static string Header => "| asked | a second | p50 ms | p99 ms | longest ms | processor µs | of the empty one | two cores' worth a second | errors |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|";

    public string Row(string name, Outcome empty) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Times.Length / Seconds:#,0} | {At(0.5):0.00} | {At(0.99):0.00} | {Times[^1]:0.0} | {Microseconds:0.0} | {Microseconds / empty.Microseconds:0.00} | {2_000_000 / Microseconds:#,0} | {Errors} |");

    private double At(double share) => Times[(int)(share * (Times.Length - 1))];
}

/// <summary>Asks one thing again and again, over connections that are kept, for so many seconds.</summary>
internal static class LoadRun
{
    public static async Task<Outcome> RunAsync(LoadedServer server, Request request, int connections, TimeSpan time, CancellationToken stop = default)
    {
        using Connection first = await Connection.OpenAsync(server.Port);
        (int status, ReadOnlyMemory<byte> body) = await first.AskAsync(request, stop);
        byte[] expected = status == 200 ? body.ToArray() : throw new InvalidOperationException($"{request.Name}: {status}");
        TimeSpan before = server.ProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        (List<double> Times, int Errors)[] each = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(server.Port, request, expected, watch, time, stop), CancellationToken.None)));
        double seconds = watch.Elapsed.TotalSeconds;
        return new Outcome([.. each.SelectMany(one => one.Times).Order()], each.Sum(one => one.Errors), seconds, server.ProcessorTime - before);
    }

    private static async Task<(List<double> Times, int Errors)> AskAsync(int port, Request request, byte[] expected, Stopwatch watch, TimeSpan time, CancellationToken stop)
    {
        List<double> times = [];
        int errors = 0;
        using Connection connection = await Connection.OpenAsync(port);
        while (watch.Elapsed < time && !stop.IsCancellationRequested)
        {
            TimeSpan start = watch.Elapsed;
            (int status, ReadOnlyMemory<byte> body) = await connection.AskAsync(request, CancellationToken.None);
            errors += status == 200 && body.Span.SequenceEqual(expected) ? 0 : 1;
            times.Add((watch.Elapsed - start).TotalMilliseconds);
        }

        return (times, errors);
    }
}
