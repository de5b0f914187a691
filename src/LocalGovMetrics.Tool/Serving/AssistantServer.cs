using System.Text;
using System.Text.Json;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Json;
using LocalGovMetrics.Reading;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace LocalGovMetrics.Tool.Serving;

/// <summary>Answers an assistant by the Model Context Protocol, over standard input and output.</summary>
internal static class AssistantServer
{
    private const string Instructions =
        "Checks of local governments' plans: targets, actuals, growth, audits and comparisons, with Vietnamese and English notation. Give texts exactly as they were printed. A verdict that is undetermined or not assessable has a reason: say it, and do not decide it yourself.";

    /// <summary>Serves until the input ends.</summary>
    /// <param name="context">Where it reads and writes.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>The exit status.</returns>
    public static async Task<int> RunAsync(ToolContext context, CancellationToken stop)
    {
        using Stream input = context.InputBytes ?? new MemoryStream(Encoding.UTF8.GetBytes(await context.Input.ReadToEndAsync(stop).ConfigureAwait(false)));
        using TextOutputStream output = new(context.Output);
        await RunAsync(input, output, stop).ConfigureAwait(false);
        return ExitStatus.Done;
    }

    /// <summary>Serves over two streams.</summary>
    /// <param name="input">What the assistant says.</param>
    /// <param name="output">What it is answered.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>When the input has ended.</returns>
    public static async Task RunAsync(Stream input, Stream output, CancellationToken stop)
    {
        McpServerOptions options = new()
        {
            ServerInfo = new Implementation { Name = ToolApp.Name, Title = "LocalGovMetrics", Version = ToolApp.Version },
            ServerInstructions = Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. AssistantTools.All.Select(tool => tool.Shown)] }),
                CallToolHandler = (request, token) => ValueTask.FromResult(Answer(request.Params ?? new CallToolRequestParams { Name = string.Empty }, token)),
            },
        };
        StreamServerTransport transport = new(input, output, ToolApp.Name);
        await using (transport.ConfigureAwait(false))
        {
            McpServer server = McpServer.Create(transport, options);
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync(stop).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Answers one call; what is wrong is a result in words, so that the assistant can mend its question.</summary>
    /// <param name="call">The call.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>The result.</returns>
    public static CallToolResult Answer(CallToolRequestParams call, CancellationToken stop)
    {
        AssistantTool tool = AssistantTools.All.FirstOrDefault(tool => tool.Name == call.Name) ?? throw new McpProtocolException($"There is no tool '{call.Name}'; the tools are {string.Join(", ", AssistantTools.All.Select(tool => tool.Name))}.", McpErrorCode.InvalidParams);
        Outcome<Reply, Diagnostic> outcome = tool.Ask(ArgumentsOf(call), stop);
        if (!outcome.IsSuccess)
        {
            return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = string.Join('\n', outcome.Reasons.SelectMany(error => (string[])[Words(error, "en"), Words(error, "vi")])) }] };
        }

        byte[] answer = outcome.Value.ToBytes();
        using JsonDocument document = JsonDocument.Parse(answer);
        return new CallToolResult { StructuredContent = document.RootElement.Clone(), Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(answer) }] };
    }

    private static string Words(Diagnostic error, string language) =>
        $"{(error.Column is { } key ? $"{key}: " : string.Empty)}{error.Sentence(language)}{(error.Text is { } text ? $" ({JsonSerializer.Serialize(text, ContractContext.Lines.String)})" : string.Empty)}";

    private static JsonElement ArgumentsOf(CallToolRequestParams call)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text))
        {
            writer.WriteStartObject();
            foreach ((string key, JsonElement value) in call.Arguments ?? new Dictionary<string, JsonElement>())
            {
                writer.WritePropertyName(key);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        using JsonDocument document = JsonDocument.Parse(text.ToArray());
        return document.RootElement.Clone();
    }
}
