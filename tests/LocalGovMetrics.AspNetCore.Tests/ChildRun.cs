using System.ComponentModel;
using System.Diagnostics;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>A run of another program, which ends in time or is ended.</summary>
internal sealed record ChildRun(int Status, string Output, string Error)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Runs a program; null where it is not there.</summary>
    public static async Task<ChildRun?> TryAsync(string program, IReadOnlyList<string> arguments, string input = "", string? folder = null, string? path = null)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.WorkingDirectory = folder ?? string.Empty;
        if (path is not null)
        {
            start.Environment["PATH"] = path + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        }

        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }

        using (process!)
        {
            using CancellationTokenSource time = new(Longest);
            try
            {
                Task<string> output = process!.StandardOutput.ReadToEndAsync(time.Token);
                Task<string> error = process.StandardError.ReadToEndAsync(time.Token);
                await process.StandardInput.WriteAsync(input);
                process.StandardInput.Close();
                await process.WaitForExitAsync(time.Token);
                return new ChildRun(process.ExitCode, await output, await error);
            }
            catch (OperationCanceledException)
            {
                process!.Kill(entireProcessTree: true);
                throw new TimeoutException($"{program} did not end within {Longest}.");
            }
        }
    }
}
