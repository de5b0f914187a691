using System.Text.Json.Nodes;
using LocalGovMetrics.Answers.Questions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Describes the endpoints: what is asked and what is answered by the schemas of the contract, and every problem.</summary>
internal static class OpenApiSchemas
{
    private const string ProblemName = "problem";

    private static readonly (int Status, string Description)[] Problems =
    [
        (StatusCodes.Status400BadRequest, "The body is no JSON."),
        (StatusCodes.Status408RequestTimeout, "The body came too slowly."),
        (StatusCodes.Status413PayloadTooLarge, "The body is too long."),
        (StatusCodes.Status415UnsupportedMediaType, "The body is of another type."),
        (StatusCodes.Status422UnprocessableEntity, "What was asked cannot be read; every error with its place."),
        (StatusCodes.Status429TooManyRequests, "Too many requests, or the queue is full."),
        (StatusCodes.Status503ServiceUnavailable, "The time ran out."),
    ];

    /// <summary>Adds the descriptions to a document.</summary>
    public static void AddTo(OpenApiOptions options)
    {
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Route>().FirstOrDefault() is { } route && context.Document is { } document)
            {
                AddSchemas(document);
                Describe(operation, route, document);
            }

            return Task.CompletedTask;
        });
    }

    private static void AddSchemas(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        if (document.Components.Schemas.ContainsKey(ProblemName))
        {
            return;
        }

        IEnumerable<string> roots = Routes.All.SelectMany(route => (string?[])[route.Question, route.Answer]).OfType<string>().Append("error");
        HashSet<string> questions = [.. Routes.All.Select(route => route.Question).OfType<string>()];
        foreach (string name in Schemas.Needed(roots))
        {
            document.Components.Schemas[name] = Parse(questions.Contains(name) ? WithNothingSaid(Schemas.ByName[name]) : Schemas.ByName[name], document);
        }

        document.Components.Schemas[ProblemName] = Parse(ProblemSchema(), document);
    }

    private static JsonObject ProblemSchema() => new()
    {
        ["description"] = "Why a request was not answered (RFC 9457).",
        ["type"] = "object",
        ["required"] = new JsonArray("type", "title", "status", "detail", "detailVi"),
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["description"] = "Which problem it is; a page that explains it.", ["type"] = "string", ["format"] = "uri" },
            ["title"] = new JsonObject { ["description"] = "The problem in a few words.", ["type"] = "string" },
            ["status"] = new JsonObject { ["description"] = "The status of the response.", ["type"] = "integer" },
            ["detail"] = new JsonObject { ["description"] = "What is wrong, in English.", ["type"] = "string" },
            ["detailVi"] = new JsonObject { ["description"] = "What is wrong, in Vietnamese.", ["type"] = "string" },
            ["errors"] = new JsonObject { ["description"] = "All errors, each with its place.", ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/error" } },
        },
    };

    private static void Describe(OpenApiOperation operation, Route route, OpenApiDocument document)
    {
        operation.Description = route.Summary;
        if (route.Question is { } question)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Description = "The question.",
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = Media(question, document, route.Example) },
            };
            if (route.AskTable is not null)
            {
                operation.RequestBody.Content!["text/csv"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Delimited text with a header." } };
            }
        }

        operation.Parameters = route.Query.Count == 0 ? null :
        [
            .. route.Query.Select(parameter => (IOpenApiParameter)new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Description + (route.Question is null ? string.Empty : " For CSV and lines only."),
                Required = parameter.IsNeeded,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            }),
        ];
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = "The answer.", Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = Media(route.Answer, document) } },
        };
        foreach ((int status, string description) in Problems.Where(problem => route.Question is not null || problem.Status is StatusCodes.Status422UnprocessableEntity or StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable))
        {
            operation.Responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = description,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = Media(ProblemName, document) },
            };
        }
    }

    // What a question need not say may be null, so that a client with types says nothing where its user says nothing.
    private static JsonObject WithNothingSaid(JsonObject question)
    {
        JsonObject copy = question.DeepClone().AsObject();
        JsonObject properties = copy["properties"]!.AsObject();
        HashSet<string> needed = [.. copy["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []];
        foreach (string name in properties.Where(property => !needed.Contains(property.Key) && property.Value!["$ref"] is { } of && !TakesNull(of.GetValue<string>())).Select(property => property.Key).ToArray())
        {
            JsonNode reference = properties[name]!.DeepClone();
            properties[name] = new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) };
        }

        return copy;
    }

    private static bool TakesNull(string reference) => Schemas.ByName[reference[(reference.LastIndexOf('/') + 1)..]]["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null");

    // Generators of clients make a class of its own of every union. What may be null is said as they know it; and a cell, which may be a text or a number, is the text that it
    // was printed as: numbers are taken all the same, and the schemas of the contract say so.
    private static JsonNode? ForClients(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            return new JsonArray([.. list.Select(item => ForClients(item?.DeepClone()))]);
        }

        if (node is not JsonObject schema)
        {
            return node?.DeepClone();
        }

        JsonObject said = [];
        foreach ((string key, JsonNode? value) in schema)
        {
            if (key == "anyOf" && value is JsonArray { Count: 2 } choices && choices[1] is JsonObject { Count: 1 } nothing && nothing["type"] is JsonValue type && type.GetValue<string>() == "null")
            {
                said["oneOf"] = new JsonArray(nothing.DeepClone(), ForClients(choices[0]));
            }
            else if (key == "type" && value is JsonArray types && types.Any(one => one!.GetValue<string>() == "string"))
            {
                said[key] = new JsonArray([.. types.Where(one => one!.GetValue<string>() is "null" or "string").Select(one => one!.DeepClone())]);
            }
            else
            {
                said[key] = ForClients(value);
            }
        }

        return said;
    }

    private static OpenApiMediaType Media(string schema, OpenApiDocument document, string? example = null) =>
        new() { Schema = new OpenApiSchemaReference(schema, document), Example = example is null ? null : JsonNode.Parse(example) };

    private static IOpenApiSchema Parse(JsonObject schema, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(ForClients(schema.DeepClone())!.ToJsonString().Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")!;
}
