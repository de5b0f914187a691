using System.CommandLine;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Serving;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

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
        foreach (string example in ExamplesOf(parseResult.CommandResult.Command.Name))
        {
            output.WriteLine("  " + example);
        }

        return ExitStatus.Done;
    }

    private static string[] ExamplesOf(string command) => command switch
    {
        AssessCommand.Name => AssessCommand.Examples,
        ReadCommand.ValueName => ReadCommand.ValueExamples,
        ReadCommand.TargetName => ReadCommand.TargetExamples,
        ReadCommand.Name => [.. ReadCommand.ValueExamples, .. ReadCommand.TargetExamples],
        JudgeCommand.Name => JudgeCommand.Examples,
        GrowthCommand.Name => GrowthCommand.Examples,
        AuditCommand.Name => AuditCommand.Examples,
        ExtractCommand.Name => ExtractCommand.Examples,
        UnitsCommand.Name => UnitsCommand.Examples,
        UnitsCommand.ListName => [UnitsCommand.Examples[0]],
        UnitsCommand.LineageName => [UnitsCommand.Examples[1]],
        UnitsCommand.NowName => [UnitsCommand.Examples[2]],
        UnitsCommand.CheckName => [UnitsCommand.Examples[3]],
        ConvertCommand.Name => ConvertCommand.Examples,
        ComparableCommand.Name => ComparableCommand.Examples,
        CompareCommand.Name => CompareCommand.Examples,
        ProgressCommand.Name => ProgressCommand.Examples,
        PanelCommand.Name => PanelCommand.Examples,
        PeersCommand.Name => PeersCommand.Examples,
        ContributionsCommand.Name => ContributionsCommand.Examples,
        UnitsCommand.CodesName => [UnitsCommand.Examples[4]],
        ServeCommand.Name => ServeCommand.Examples,
        McpCommand.Name => McpCommand.Examples,
        ReportCommand.Name => ReportCommand.Examples,
        SqlCommand.Name => SqlCommand.Examples,
        _ => [AssessCommand.Examples[0], ExtractCommand.Examples[0], ReadCommand.TargetExamples[0], JudgeCommand.Examples[0], GrowthCommand.Examples[0], AuditCommand.Examples[0], UnitsCommand.Examples[0], ComparableCommand.Examples[0], CompareCommand.Examples[0], ProgressCommand.Examples[0], PanelCommand.Examples[0], PeersCommand.Examples[0], ContributionsCommand.Examples[0], ServeCommand.Examples[0], ReportCommand.Examples[0], SqlCommand.Examples[0]],
    };
}
