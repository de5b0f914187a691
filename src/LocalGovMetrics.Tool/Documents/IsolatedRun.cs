using System.Diagnostics;
using System.Text;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Documents;

/// <summary>Runs the tool once more as a child of itself where an input is a document: whatever a library does with the file, it ends within a time and a memory.</summary>
/// <remarks>
/// The child has the arguments, the input and the output of this process; it is told by a variable of its environment that it is one. What it says of
/// errors is passed on when it has ended by itself: of one that was stopped, or that broke down, one sentence is left.
/// </remarks>
internal static class IsolatedRun
{
    private const string Child = "LGM_DOCUMENT_CHILD";
    private const int MostMegabytes = 512;
    private const string MostBytes = "0x20000000";
    private const int MostSaid = 1 << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Gets a value indicating whether this process is such a child.</summary>
    public static bool IsChild { get; } = Environment.GetEnvironmentVariable(Child) is not null;

    /// <summary>Runs the child to its end.</summary>
    /// <param name="args">The arguments of this process.</param>
    /// <param name="name">The name of the document.</param>
    /// <param name="input">What was read of the standard input, or null where the child has the stream of this process.</param>
    /// <param name="error">Where what the child says of errors is passed on.</param>
    /// <param name="stopped">Where it is said that the child was stopped.</param>
    /// <returns>The exit status of the child; that of bad input where it was stopped.</returns>
    public static int Run(string[] args, string name, Stream? input, TextWriter error, TextWriter stopped)
    {
        using Process child = Process.Start(StartOf(args, input is not null)) ?? throw new IOException("The tool could not be started once more.");
        using Ending ending = new(child);
        Task<string> said = SaidBy(child.StandardError);
        if (input is not null)
        {
            Give(input, child);
        }

        if (!child.WaitForExit(Longest))
        {
            return Stopped(Language.Said("documentNote.readingTookMoreThan", Longest.TotalSeconds));
        }

        if (!HasEnded(child.ExitCode))
        {
            return Stopped(Language.Said("documentNote.readingNeededMoreMemory", MostMegabytes));
        }

        error.Write(said.GetAwaiter().GetResult());
        return child.ExitCode;

        int Stopped(string sentence) => BadInput.Write(stopped, name, new IOException(sentence));
    }

    // By itself, or because it was asked to: hung up, interrupted, quit, terminated, or nobody reads on.
    private static bool HasEnded(int status) =>
        status is ExitStatus.Done or ExitStatus.BadInput or ExitStatus.WrongCommandLine or ExitStatus.Found or 129 or 130 or 131 or 141 or 143;

    /// <summary>What the child says of errors, to its end; of much the first.</summary>
    private static async Task<string> SaidBy(StreamReader errors)
    {
        StringBuilder said = new();
        char[] buffer = new char[4096];
        for (int read; (read = await errors.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
        {
            said.Append(buffer, 0, Math.Min(read, MostSaid - said.Length));
        }

        return said.ToString();
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
        ProcessStartInfo start = new(self) { UseShellExecute = false, RedirectStandardInput = givesInput, RedirectStandardError = true, StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        if (Path.GetFileNameWithoutExtension(self).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, ToolApp.Name + ".dll"));
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
