using System.Text.Json;
using System.Text.Json.Nodes;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Reading;
using ModelContextProtocol.Protocol;

namespace LocalGovMetrics.Tool.Serving;

/// <summary>A tool for an assistant: what it says of itself, and what answers it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its name for a person.</param>
/// <param name="Description">What it is for, and when to use it.</param>
/// <param name="Input">The schema of its question.</param>
/// <param name="Output">The names of the schemas of its answers.</param>
/// <param name="Ask">Answers a question.</param>
internal sealed record AssistantTool(string Name, string Title, string Description, JsonObject Input, string[] Output, Func<JsonElement, CancellationToken, Outcome<Reply, Diagnostic>> Ask)
{
    /// <summary>Gets what the protocol shows of it: it reads, it changes nothing, and it knows nothing but what it is given.</summary>
    public ModelContextProtocol.Protocol.Tool Shown => new()
    {
        Name = Name,
        Title = Title,
        Description = Description,
        InputSchema = Element(Input),
        OutputSchema = Element(Schemas.Alone(Output)),
        Annotations = new ToolAnnotations { Title = Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    private static JsonElement Element(JsonObject schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema.ToJsonString());
        return document.RootElement.Clone();
    }
}
