using System.Text.Json;
using LocalGovMetrics.Tool;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>What the command prints as JSON.</summary>
internal static class ToolJson
{
    public static JsonElement Of(string input, params string[] args)
    {
        using StringReader reader = new(input);
        using StringWriter output = new();
        using StringWriter error = new();
        int status = ToolApp.Run(args.Contains("--") ? args : [.. args, "--format", "json"], reader, output, error, TerminalInfo.NoTerminal);
        status.Should().Be(0, error.ToString());
        return JsonDocument.Parse(output.ToString()).RootElement;
    }
}
