using System.Diagnostics;
using System.Globalization;

namespace LocalGovMetrics.Load;

/// <summary><c>lgm serve</c> as a process of its own, on a free port of this machine: the portable tool, or the native one that the environment's LGM_NATIVE names.</summary>
internal sealed class LoadedServer : IDisposable
{
    private readonly Process _process;

    private LoadedServer(Process process, int port, TimeSpan firstAnswer, TimeSpan firstProcessor) => (_process, Port, FirstAnswer, FirstProcessor) = (process, port, firstAnswer, firstProcessor);

    public int Port { get; }

    /// <summary>Gets the time from the start of the process to its first answer.</summary>
    public TimeSpan FirstAnswer { get; }

    /// <summary>Gets the processor time that the first answer took, the start included.</summary>
    public TimeSpan FirstProcessor { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long Mebibytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    public bool IsAlive => !_process.HasExited;

    /// <summary>Starts one and asks it once.</summary>
    /// <param name="first">The first request.</param>
    /// <param name="options">Options of <c>lgm serve</c>.</param>
    public static async Task<LoadedServer> StartAsync(Request first, params string[] options)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string[] tool = Environment.GetEnvironmentVariable("LGM_NATIVE") is { Length: > 0 } native ? [native] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "lgm.dll")];
        Process process = Process.Start(new ProcessStartInfo(tool[0], [.. tool[1..], "serve", "--urls", "http://127.0.0.1:0", .. options]) { RedirectStandardOutput = true })!;
        string line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        int port = int.Parse(line[(line.LastIndexOf(':') + 1)..].TrimEnd('/', '.'), CultureInfo.InvariantCulture);
        using Connection connection = await Connection.OpenAsync(port);
        (int status, _) = await connection.AskAsync(first, CancellationToken.None);
        TimeSpan elapsed = watch.Elapsed;
        return status == 200 ? new LoadedServer(process, port, elapsed, process.TotalProcessorTime) : throw new InvalidOperationException($"The first answer has the status {status}.");
    }

    public void Dispose()
    {
        if (IsAlive)
        {
            _process.Kill();
            _process.WaitForExit(10_000);
        }

        _process.Dispose();
    }
}
