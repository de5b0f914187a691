using System.Diagnostics;
using System.Text;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>The tool as it is compiled ahead of time: where a variable of the environment names it, the tests of the tool run it in place of the code that they are built with.</summary>
internal static class NativeTool
{
    private const string Variable = "LGM_NATIVE";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets its path, or null where the tests run the code that they are built with.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? System.IO.Path.GetFullPath(path) : null;

    /// <summary>Runs it once.</summary>
    public static ToolRun Run(string input, params string[] args)
    {
        ProcessStartInfo start = new(Path!, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It needed no more of its input.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Did not end: {string.Join(' ', args)}");
        }

        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}
