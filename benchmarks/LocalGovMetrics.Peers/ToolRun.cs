using System.Diagnostics;

namespace LocalGovMetrics.Peers;

/// <summary>The built tool as a process, from its start to its end.</summary>
internal sealed class ToolRun(string lgm, string file, string output)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(20);

    /// <summary>The largest working set that was seen.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Runs once.</summary>
    /// <returns>Why it does not work, or null.</returns>
    public string? Try()
    {
        try
        {
            Run();
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return exception.Message;
        }
    }

    /// <returns>Milliseconds.</returns>
    public double Run()
    {
        string[] arguments = ["assess", file, "--notation", "en", "--format", "csv", "--output", output];
        bool isAssembly = Path.GetExtension(lgm) == ".dll";
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(isAssembly ? "dotnet" : lgm, isAssembly ? [lgm, .. arguments] : arguments) { RedirectStandardError = true })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(Often))
        {
            PeakBytes = Math.Max(PeakBytes, PeakOf(process));
        }

        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? time : throw new InvalidOperationException($"the tool ended with {process.ExitCode}: {error.GetAwaiter().GetResult().Split('\n')[0]}");
    }

    // A process that ends meanwhile has none any more.
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
