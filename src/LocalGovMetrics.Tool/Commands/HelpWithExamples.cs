using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using LocalGovMetrics.Tool.Serving;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The usual help, then an example or two of the command.</summary>
internal sealed class HelpWithExamples(TerminalInfo terminal) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction { MaxWidth = terminal.Width }.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in ExamplesOf(parseResult.CommandResult.Command))
        {
            output.WriteLine("  " + example);
        }

        return ExitStatus.Done;
    }

    private static IEnumerable<string> ExamplesOf(Command command) => command switch
    {
        Verb verb => verb.Examples,
        { Name: ServeCommand.Name } => ServeCommand.Examples,
        { Name: McpCommand.Name } => McpCommand.Examples,
        _ => command.Subcommands.Where(sub => sub.Name != McpCommand.Name).Select(sub => sub is Verb verb ? verb.Example : ExamplesOf(sub).First()),
    };
}
