using System.Text.Json.Nodes;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>The JSON schemas of what is asked and what is answered.</summary>
internal static class Schemas
{
    private const string Definitions = "$defs";
    private const string Pointer = "#/$defs/";

    private static readonly string[] Files = ["contract.schema.json", "questions.schema.json"];
    private static readonly Lazy<IReadOnlyDictionary<string, JsonObject>> All = new(Load);

    /// <summary>Gets every definition by its name; those that they name stand under <c>#/$defs/</c>.</summary>
    public static IReadOnlyDictionary<string, JsonObject> ByName => All.Value;

    /// <summary>Gives the names of the definitions that some need, with their own.</summary>
    public static IReadOnlyCollection<string> Needed(params IEnumerable<string> names)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        Queue<string> open = new(names);
        while (open.TryDequeue(out string? name))
        {
            if (found.Add(name))
            {
                foreach (string other in NamedIn(ByName[name]))
                {
                    open.Enqueue(other);
                }
            }
        }

        return found;
    }

    /// <summary>Gives a schema that stands by itself: an object that is as any of some definitions.</summary>
    public static JsonObject Alone(params string[] names)
    {
        JsonObject schema = names.Length == 1
            ? (JsonObject)ByName[names[0]].DeepClone()
            : new JsonObject { ["type"] = "object", ["anyOf"] = new JsonArray([.. names.Select(name => (JsonNode)new JsonObject { ["$ref"] = Pointer + name })]) };
        string[] others = [.. Needed(names).Where(name => names.Length > 1 || name != names[0] || NamedIn(ByName[name]).Contains(name) || Needed(NamedIn(ByName[name])).Contains(name))];
        if (others.Length > 0)
        {
            schema[Definitions] = new JsonObject(others.Select(name => KeyValuePair.Create(name, (JsonNode?)ByName[name].DeepClone())));
        }

        return schema;
    }

    /// <summary>Gives a schema in which every definition stands where it is named: some clients follow no reference.</summary>
    public static JsonObject Inlined(string name) => (JsonObject)Inlined((JsonNode)ByName[name])!;

    /// <summary>Gives the names of the definitions that stand in a schema.</summary>
    public static IEnumerable<string> NamedIn(JsonNode? schema) => schema switch
    {
        JsonObject form => form.SelectMany(member => member.Key == "$ref" && member.Value is JsonValue value && value.GetValue<string>() is var pointer && pointer.StartsWith(Pointer, StringComparison.Ordinal) ? [pointer[Pointer.Length..]] : NamedIn(member.Value)),
        JsonArray list => list.SelectMany(NamedIn),
        _ => [],
    };

    private static JsonNode? Inlined(JsonNode? schema) => schema switch
    {
        JsonObject form when form["$ref"] is JsonValue value => Inlined((JsonNode)ByName[value.GetValue<string>()[Pointer.Length..]]),
        JsonObject form => new JsonObject(form.Select(member => KeyValuePair.Create(member.Key, Inlined(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Inlined)]),
        _ => schema?.DeepClone(),
    };

    private static Dictionary<string, JsonObject> Load() =>
        Files.SelectMany(file => (JsonObject)Read(file)[Definitions]!)
            .ToDictionary(definition => definition.Key, definition => (JsonObject)definition.Value!.DeepClone(), StringComparer.Ordinal);

    private static JsonNode Read(string file)
    {
        using Stream text = typeof(Schemas).Assembly.GetManifestResourceStream(file)!;
        return JsonNode.Parse(text)!;
    }
}
