using System.CommandLine;
using System.CommandLine.Invocation;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Writes the version of the tool, not of whatever process runs it.</summary>
internal sealed class WriteVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ToolApp.Version);
        return ExitStatus.Done;
    }
}
