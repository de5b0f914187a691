using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>One run of the tool in process: its exit status and all that it wrote.</summary>
internal sealed record ToolRun(int Status, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    public static ToolRun Of(params string[] args) => With(string.Empty, TerminalInfo.NoTerminal, args);

    public static ToolRun WithInput(string input, params string[] args) => With(input, TerminalInfo.NoTerminal, args);

    public static ToolRun On(TerminalInfo terminal, params string[] args) => With(string.Empty, terminal, args);

    public static ToolRun With(string input, TerminalInfo terminal, params string[] args)
    {
        if (NativeTool.Path is not null && terminal == TerminalInfo.NoTerminal)
        {
            return NativeTool.Run(input, args);
        }

        using StringReader reader = new(input);
        using StringWriter output = new();
        using StringWriter error = new();
        int status = ToolApp.Run(args, reader, output, error, terminal);
        return new ToolRun(status, output.ToString(), error.ToString());
    }

    /// <summary>The one JSON row of a table with one row.</summary>
    public JsonElement OnlyRow() => Json.GetProperty("rows").EnumerateArray().Should().ContainSingle().Which;
}
