using System.Text;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool;

internal static class Program
{
    public static int Main(string[] args)
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        using Interrupts interrupts = new();
        int status = ExitStatus.Done;
        try
        {
            using StreamWriter error = StandardStreams.Error();
            status = Run(args, error);
            error.Flush();
        }
        catch (OutputFailedException)
        {
            // What could not be said is said by the status alone.
            status = status == ExitStatus.Done ? ExitStatus.BadInput : status;
        }

        return status;
    }

    private static int Run(string[] args, StreamWriter error)
    {
        int status = ExitStatus.BadInput;
        try
        {
            using StreamReader input = StandardStreams.Input();
            using StreamWriter output = StandardStreams.Output();
            status = ToolApp.Run(args, new ToolContext(input, output, error, TerminalInfo.Detect()) { InputBytes = input.BaseStream, Elsewhere = IsolatedRun.IsChild ? null : (name, read, said) => IsolatedRun.Run(args, name, read, error, said) });
        }
        catch (OutputFailedException) when (status != ExitStatus.Done)
        {
            // Said before; what is left in the buffer cannot be written either.
        }

        return status;
    }
}
