using System.CommandLine;
using LocalGovMetrics.Tool.Commands;

namespace LocalGovMetrics.Tool.Serving;

/// <summary><c>lgm mcp</c>: the checks as tools for an assistant.</summary>
internal static class McpCommand
{
    public const string Name = "mcp";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm mcp",
        "{ \"mcpServers\": { \"lgm\": { \"command\": \"lgm\", \"args\": [\"mcp\"] } } }",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        Command command = new(Name, HelpText.Of("help.mcp"));
        command.SetAction((_, stop) => PortableVerbs.IsHere ? AssistantServer.RunAsync(context, stop) : Task.FromResult(PortableVerbs.Refuse(Name, context)));
        return command;
    }
}
