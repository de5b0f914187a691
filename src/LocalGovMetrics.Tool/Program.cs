using System.Text;

namespace LocalGovMetrics.Tool;

internal static class Program
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Main(string[] args)
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        using StreamReader input = new(Console.OpenStandardInput(), ToolApp.InputEncoding);
        using StreamWriter output = new(Console.OpenStandardOutput(), Utf8);
        using StreamWriter error = new(Console.OpenStandardError(), Utf8);
        return ToolApp.Run(args, input, output, error, TerminalInfo.Detect());
    }
}
