using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Load;

/// <summary>What is asked again and again.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">The address.</param>
/// <param name="Question">The question, or null for GET.</param>
/// <param name="Expected">What every answer holds, or null.</param>
internal sealed record Load(string Name, string Path, string? Question, string? Expected);

/// <summary>What a load came to.</summary>
/// <param name="Times">How long each answer took, in milliseconds, from the shortest on.</param>
/// <param name="Errors">How many answers were none, or wrong.</param>
/// <param name="Seconds">How long all took together.</param>
internal sealed record Outcome(double[] Times, int Errors, double Seconds)
{
    public double PerSecond => Times.Length / Seconds;

    public string ToString(string name, Outcome empty) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-18} {PerSecond,8:0} a second ({empty.PerSecond / PerSecond:0.00} times the empty one's time), p50 {At(0.5):0.00} ms, p95 {At(0.95):0.00}, p99 {At(0.99):0.00}, longest {Times[^1]:0.0}; errors {Errors}");

    private double At(double share) => Times[(int)(share * (Times.Length - 1))];
}

/// <summary><c>lgm serve</c> as a process of its own.</summary>
internal sealed class LoadedServer : IDisposable
{
    private readonly Process _process;
    private readonly Uri _address;

    private LoadedServer(Process process, Uri address, TimeSpan firstAnswer) => (_process, _address, FirstAnswer) = (process, address, firstAnswer);

    public TimeSpan FirstAnswer { get; }

    public static async Task<LoadedServer> StartAsync()
    {
        Stopwatch watch = Stopwatch.StartNew();
        Process process = Process.Start(new ProcessStartInfo("dotnet", [System.IO.Path.Combine(AppContext.BaseDirectory, "lgm.dll"), "serve", "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        string line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        Uri address = new(line[line.IndexOf("http", StringComparison.Ordinal)..]);
        using HttpClient client = new() { BaseAddress = address };
        await client.PostAsync("v1/judge", new StringContent("""{"target":"5","actual":"6"}""", Encoding.UTF8, "application/json"));
        return new LoadedServer(process, address, watch.Elapsed);
    }

    public long Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64;
    }

    public async Task<Outcome> RunAsync(Load load, int connections, TimeSpan time)
    {
        using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseProxy = false }) { BaseAddress = _address };
        Stopwatch watch = Stopwatch.StartNew();
        (List<double> Times, int Errors)[] each = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => AskAsync(client, load, watch, time)));
        return new Outcome([.. each.SelectMany(one => one.Times).Order()], each.Sum(one => one.Errors), watch.Elapsed.TotalSeconds);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit(10_000);
        _process.Dispose();
    }

    private static async Task<(List<double> Times, int Errors)> AskAsync(HttpClient client, Load load, Stopwatch watch, TimeSpan time)
    {
        List<double> times = [];
        int errors = 0;
        byte[] question = Encoding.UTF8.GetBytes(load.Question ?? string.Empty);
        while (watch.Elapsed < time)
        {
            TimeSpan start = watch.Elapsed;
            using HttpRequestMessage request = load.Question is null
                ? new(HttpMethod.Get, load.Path)
                : new(HttpMethod.Post, load.Path) { Content = new ByteArrayContent(question) { Headers = { { "content-type", "application/json" } } } };
            using HttpResponseMessage response = await client.SendAsync(request);
            string answer = await response.Content.ReadAsStringAsync();
            errors += response.IsSuccessStatusCode && (load.Expected is null || answer.Contains(load.Expected, StringComparison.Ordinal)) ? 0 : 1;
            times.Add((watch.Elapsed - start).TotalMilliseconds);
        }

        return (times, errors);
    }
}
