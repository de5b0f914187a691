using System.Diagnostics;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Runs scripts of bash around the built tool, in a folder of their own: <c>lgm</c> is the tool, on the runtime that runs the tests.</summary>
internal sealed class Shell : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>Gets the folder in which the scripts run.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("lgm").FullName;

    /// <summary>Gets the program that runs the tests, which runs the tool too.</summary>
    public static string Muxer { get; } = NativeTool.Path is not null ? "/usr/bin/env"
        : Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    public static string Tool { get; } = NativeTool.Path ?? Path.Combine(AppContext.BaseDirectory, "lgm.dll");

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public string[] Names() => [.. Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>Runs a script to its end.</summary>
    public (int Status, string Output, string Error) Run(string script)
    {
        using Process process = Start(script);
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Did not end: {script}");
        }

        return (process.ExitCode, output.Result, error.Result);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Process Start(string script)
    {
        ProcessStartInfo start = new("bash", ["-c", $"lgm() {{ '{Muxer}' '{Tool}' \"$@\"; }}\n{script}"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
