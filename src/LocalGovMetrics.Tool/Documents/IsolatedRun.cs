using System.Diagnostics;
using System.Globalization;
using LocalGovMetrics.Tool.Commands;

namespace LocalGovMetrics.Tool.Documents;

/// <summary>Runs the tool once more as a child of itself where an input is a document: whatever a library does with the file, it ends within a time and a memory.</summary>
/// <remarks>The child has the arguments, the streams and the terminal of this process; it is told by a variable of its environment that it is one.</remarks>
internal static class IsolatedRun
{
    private const string Child = "LGM_DOCUMENT_CHILD";
    private const string MostBytes = "0x20000000";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Gets a value indicating whether this process is such a child.</summary>
    public static bool IsChild { get; } = Environment.GetEnvironmentVariable(Child) is not null;

    /// <summary>Runs the child to its end.</summary>
    /// <param name="args">The arguments of this process.</param>
    /// <param name="name">The name of the document.</param>
    /// <param name="input">What was read of the standard input, or null where the child has the stream of this process.</param>
    /// <param name="error">Where it is said that the child was stopped.</param>
    /// <returns>The exit status of the child; that of bad input where it was stopped.</returns>
    public static int Run(string[] args, string name, Stream? input, TextWriter error)
    {
        using Process child = Process.Start(StartOf(args, input is not null)) ?? throw new IOException("The tool could not be started once more.");
        using Ending ending = new(child);
        if (input is not null)
        {
            Give(input, child);
        }

        if (!child.WaitForExit(Longest))
        {
            return Stopped(string.Create(CultureInfo.InvariantCulture, $"Reading the document took more than {Longest.TotalSeconds:0} seconds and was stopped."));
        }

        return child.ExitCode is ExitStatus.Done or ExitStatus.BadInput or ExitStatus.WrongCommandLine or ExitStatus.Found or > 128 and < 128 + 32 ? child.ExitCode
            : Stopped("Reading the document needed more memory than 512 MB, or could not be finished, and was stopped.");

        int Stopped(string sentence) => BadInput.Write(error, name, new IOException(sentence));
    }

    private static void Give(Stream input, Process child)
    {
        try
        {
            input.CopyTo(child.StandardInput.BaseStream);
            child.StandardInput.Close();
        }
        catch (IOException)
        {
            // The child has read enough, and says by its exit status what it made of it.
        }
    }

    private static ProcessStartInfo StartOf(string[] args, bool givesInput)
    {
        string self = Environment.ProcessPath ?? throw new IOException("The path of the tool is not known.");
        ProcessStartInfo start = new(self) { UseShellExecute = false, RedirectStandardInput = givesInput };
        if (Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(IsolatedRun).Assembly.Location);
        }

        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment[Child] = "1";
        start.Environment.TryAdd("DOTNET_GCHeapHardLimit", MostBytes);
        return start;
    }

    /// <summary>Ends the child where this process ends before it.</summary>
    private sealed class Ending : IDisposable
    {
        private readonly Process _child;

        public Ending(Process child)
        {
            _child = child;
            AppDomain.CurrentDomain.ProcessExit += End;
        }

        public void Dispose()
        {
            AppDomain.CurrentDomain.ProcessExit -= End;
            End(this, EventArgs.Empty);
        }

        private void End(object? sender, EventArgs e)
        {
            try
            {
                if (!_child.HasExited)
                {
                    _child.Kill(entireProcessTree: true);
                }
            }
            catch (InvalidOperationException)
            {
                // It has just ended by itself.
            }
        }
    }
}
