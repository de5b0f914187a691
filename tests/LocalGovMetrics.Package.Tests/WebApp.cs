using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LocalGovMetrics.Package.Tests;

/// <summary>A web app that was built already, started on a free port of the loopback; it ends with this.</summary>
internal sealed partial class WebApp : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process _process;

    private WebApp(Process process, Uri address) => (_process, Client) = (process, new HttpClient { BaseAddress = address, Timeout = Patience });

    public HttpClient Client { get; }

    public static async Task<WebApp> Start(string assembly)
    {
        ProcessStartInfo start = Dotnet.Start(Path.GetDirectoryName(assembly)!, [assembly, "--urls", "http://127.0.0.1:0"]);
        Process process = Process.Start(start)!;
        using CancellationTokenSource patience = new(Patience);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                if (Listening().Match(line) is { Success: true } found)
                {
                    return new WebApp(process, new Uri(found.Groups[1].Value));
                }
            }

            throw new InvalidOperationException($"The app ended: {await process.StandardError.ReadToEndAsync(patience.Token)}");
        }
        catch
        {
            End(process);
            throw;
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        End(_process);
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:[0-9]+)")]
    private static partial Regex Listening();
}
