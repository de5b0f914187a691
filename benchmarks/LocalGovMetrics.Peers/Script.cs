using System.ComponentModel;
using System.Diagnostics;

namespace LocalGovMetrics.Peers;

/// <summary>A script that keeps the rows in memory and answers questions, line by line.</summary>
internal sealed class Script : IDisposable
{
    private readonly Process _process;

    private Script(Process process, string version) => (_process, Version) = (process, version);

    public string Version { get; }

    /// <summary>Starts a script with the folder of the rows, by the first program that can run it.</summary>
    /// <returns>The script, or why there is none.</returns>
    public static (Script? Script, string? Skipped) Start(IEnumerable<string> programs, string script, string folder)
    {
        string? why = null;
        foreach (string program in programs)
        {
            try
            {
                Process process = Process.Start(new ProcessStartInfo(program, [Path.Combine(AppContext.BaseDirectory, "scripts", script), folder])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                })!;
                if (process.StandardOutput.ReadLine() is { } version)
                {
                    process.BeginErrorReadLine();
                    return (new Script(process, version), null);
                }

                why = process.StandardError.ReadToEnd().Trim().Split('\n')[^1];
                process.Dispose();
            }
            catch (Win32Exception exception)
            {
                why = exception.Message;
            }
        }

        return (null, why);
    }

    public string Ask(string question)
    {
        _process.StandardInput.WriteLine(question);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The script ended: {Version}.");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
