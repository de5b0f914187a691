using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalGovMetrics.Answers.Questions;
using Microsoft.AspNetCore.Http;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Describes the endpoints as OpenAPI 3.1 has it: what is asked and what is answered by the schemas of the contract, and every problem.</summary>
internal static class ApiDescription
{
    /// <summary>The tag of all operations.</summary>
    public const string Tag = "LocalGovMetrics";

    /// <summary>The schema of a problem document; the contract has a problem of its own, that of a claim.</summary>
    public const string ProblemName = "problemDetails";

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

    private static readonly int[] OfEveryAddress = [StatusCodes.Status422UnprocessableEntity, StatusCodes.Status429TooManyRequests, StatusCodes.Status503ServiceUnavailable];

    /// <summary>Gives a document of the endpoints alone.</summary>
    /// <param name="prefix">What their paths begin with.</param>
    /// <param name="title">What serves them.</param>
    /// <param name="version">Its version.</param>
    /// <param name="description">What it is for.</param>
    /// <returns>The document, as text in UTF-8.</returns>
    public static byte[] Text(string prefix, string title, string version, string description)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Document(prefix, title, version, description).WriteTo(writer);
        }

        return text.ToArray();
    }

    /// <summary>Gives every schema that the operations name, and those that they name.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> Components()
    {
        IEnumerable<string> roots = Routes.All.SelectMany(route => (string?[])[route.Question, route.Answer]).OfType<string>().Append("error");
        HashSet<string> questions = [.. Routes.All.Select(route => route.Question).OfType<string>()];
        return Schemas.Needed(roots).Select(name => (name, questions.Contains(name) ? WithNothingSaid(Schemas.ByName[name]) : Schemas.ByName[name])).Append((ProblemName, ProblemSchema()))
            .Select(schema => (schema.Item1, (JsonObject)ForClients(schema.Item2)!)).OrderBy(schema => schema.Item1, StringComparer.Ordinal);
    }

    /// <summary>Describes what is done at an address.</summary>
    public static JsonObject Operation(Route route)
    {
        JsonObject operation = new() { ["tags"] = new JsonArray(Value(Tag)), ["summary"] = route.Summary, ["description"] = route.Summary, ["operationId"] = route.Name };
        if (route.Query.Count > 0)
        {
            operation["parameters"] = new JsonArray([.. route.Query.Select(parameter => Parameter(parameter, route.Question is not null))]);
        }

        if (route.Question is not null)
        {
            operation["requestBody"] = new JsonObject { ["description"] = "The question.", ["content"] = Asked(route), ["required"] = true };
        }

        JsonObject answers = new() { ["application/json"] = Media(route.Answer) };
        if (route.TakesLines)
        {
            answers[Handler.Lines] = Plain("To lines: an answer a line in their order, one that cannot be read with its errors. Every line is a JSON object.");
        }

        JsonObject responses = new() { ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = answers } };
        foreach ((int status, string description) in Problems.Where(problem => route.Question is not null || OfEveryAddress.Contains(problem.Status)))
        {
            responses[status.ToString(CultureInfo.InvariantCulture)] = new JsonObject { ["description"] = description, ["content"] = new JsonObject { ["application/problem+json"] = Media(ProblemName) } };
        }

        operation["responses"] = responses;
        return operation;
    }

    private static JsonObject Document(string prefix, string title, string version, string description) => new()
    {
        ["openapi"] = "3.1.1",
        ["info"] = new JsonObject { ["title"] = title, ["description"] = description, ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" }, ["version"] = version },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
        ["paths"] = new JsonObject(Routes.All.GroupBy(route => prefix + route.Path).Select(path => KeyValuePair.Create(path.Key, (JsonNode?)new JsonObject(path.Select(route => KeyValuePair.Create(Method(route), (JsonNode?)Operation(route))))))),
        ["components"] = new JsonObject { ["schemas"] = new JsonObject(Components().Select(schema => KeyValuePair.Create(schema.Name, (JsonNode?)schema.Schema))) },
        ["security"] = new JsonArray(new JsonObject()),
        ["tags"] = new JsonArray(new JsonObject { ["name"] = Tag, ["description"] = "The checks." }),
    };

    private static JsonObject Asked(Route route)
    {
        JsonObject json = Media(route.Question!);
        if (route.Example is { } example)
        {
            json["example"] = JsonNode.Parse(example);
        }

        JsonObject content = new() { ["application/json"] = json };
        if (route.TakesFiles)
        {
            content[Handler.Csv] = Plain("Delimited text with a header.");
        }

        if (route.TakesLines)
        {
            content[Handler.Lines] = Plain(route.TakesFiles ? "A row a line, each a JSON object of its columns." : "A question a line, each a JSON object.");
        }

        return content;
    }

    private static JsonObject Parameter((string Name, string Description, bool IsNeeded) parameter, bool isBesideBody)
    {
        JsonObject said = new() { ["name"] = parameter.Name, ["in"] = "query", ["description"] = parameter.Description + (isBesideBody ? " For CSV and lines only." : string.Empty) };
        if (parameter.IsNeeded)
        {
            said["required"] = true;
        }

        said["schema"] = new JsonObject { ["type"] = "string" };
        return said;
    }

    private static string Method(Route route) => HttpMethods.IsGet(route.Method) ? "get" : "post";

    private static JsonNode Value(string text) => JsonValue.Create(text);

    private static JsonObject Plain(string description) => new() { ["schema"] = new JsonObject { ["type"] = "string", ["description"] = description } };

    private static JsonObject Media(string schema) => new() { ["schema"] = Reference(schema) };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = "#/components/schemas/" + schema };

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
            ["errors"] = new JsonObject { ["description"] = "All errors, each with its place.", ["type"] = "array", ["items"] = Reference("error") },
        },
    };

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
            return new JsonArray([.. list.Select(ForClients)]);
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
            else if (key == "$ref" && value is JsonValue reference)
            {
                said[key] = reference.GetValue<string>().Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal);
            }
            else
            {
                said[key] = ForClients(value);
            }
        }

        return said;
    }
}
