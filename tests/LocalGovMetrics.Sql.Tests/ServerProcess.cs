using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>The processes of servers, which are installed on the machine or lie in the folder that <c>LGM_DATABASES</c> names, as <c>.ci/databases</c> lays them out.</summary>
internal static class ServerProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Gets the folder of servers that are laid out and not installed; empty where there is none.</summary>
    public static string Databases { get; } = Environment.GetEnvironmentVariable("LGM_DATABASES") ?? string.Empty;

    /// <summary>Fails where a server that <c>LGM_DATABASES_NEEDED</c> names is missing.</summary>
    public static string? Required(string name, string? missing) =>
        missing is not null && (Environment.GetEnvironmentVariable("LGM_DATABASES_NEEDED") ?? string.Empty).Split(' ').Contains(name, StringComparer.Ordinal)
            ? throw new InvalidOperationException($"{name} is asked for: {missing}")
            : missing;

    public static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts a program that finds the libraries beside it.</summary>
    public static Process Start(string program, params string[] arguments)
    {
        // A server inherits what its starter writes to: that is not waited for.
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = false, WorkingDirectory = "/" };
        if (Databases.Length > 0)
        {
            start.Environment["LD_LIBRARY_PATH"] = Path.Combine(Databases, "usr/lib/x86_64-linux-gnu");
        }

        return Process.Start(start)!;
    }

    public static void Run(string program, params string[] arguments)
    {
        using Process process = Start(program, arguments);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} gave {process.ExitCode}."));
        }
    }
}
