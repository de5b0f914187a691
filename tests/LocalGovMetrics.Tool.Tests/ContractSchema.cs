using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>The JSON schema of the contract, made of its forms: one definition for each, named as the form is.</summary>
internal sealed class ContractSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<Type> _open = new();
    private readonly Dictionary<string, Type> _named = new(StringComparer.Ordinal);

    /// <summary>Gets the documents that the verbs print, and their lines.</summary>
    public static IReadOnlyDictionary<string, Type> Documents { get; } = new Dictionary<string, Type>
    {
        ["assess"] = typeof(AssessmentJson),
        ["assess --format jsonl"] = typeof(IRowJson),
        ["assess --format jsonl, a line that cannot be read"] = typeof(FailedLineJson),
        ["judge"] = typeof(JudgedJson),
        ["read value"] = typeof(ValueReadingJson),
        ["read target"] = typeof(TargetReadingJson),
        ["growth"] = typeof(GrowthAnswerJson),
        ["audit"] = typeof(AuditJson),
        ["audit --format jsonl"] = typeof(ClaimJson),
        ["audit --format jsonl, a row of a plan"] = typeof(ClaimsLineJson),
        ["comparable"] = typeof(ComparableJson),
        ["compare"] = typeof(CompareJson),
        ["progress"] = typeof(ProgressAnswerJson),
        ["panel"] = typeof(PanelAnswerJson),
        ["peers"] = typeof(PeersJson),
        ["contributions"] = typeof(ContributionsJson),
        ["units codes"] = typeof(CodesJson),
        ["GET samples"] = typeof(SamplesJson),
        ["units convert"] = typeof(ConversionJson),
        ["units list"] = typeof(UnitListJson),
        ["units lineage"] = typeof(LineageJson),
        ["units now"] = typeof(NowJson),
        ["units check"] = typeof(RegisterCheckJson),
        ["a verdict"] = typeof(VerdictJson),
        ["a policy"] = typeof(PolicyJson),
        ["growth between two values"] = typeof(GrowthJson),
    };

    private static readonly Dictionary<Type, string[]> Written = new()
    {
        [typeof(PriceBasis)] = ["string"],
        [typeof(Targets.NearBand)] = ["number", "string"],
    };

    /// <summary>The schema of all documents.</summary>
    public static string Text()
    {
        ContractSchema schema = new();
        JsonArray documents = [.. Documents.Select(document => (JsonNode)new JsonObject { ["$ref"] = schema.Reference(document.Value), ["title"] = document.Key })];
        schema.Complete();
        JsonObject all = new()
        {
            ["$schema"] = Dialect,
            ["title"] = $"LocalGovMetrics, version {ContractJson.Version} of the contract",
            ["anyOf"] = documents,
            ["$defs"] = schema.Definitions(),
        };
        return all.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    /// <summary>The schema of one document in which no key may stand that the contract does not name.</summary>
    public static string Closed(Type document)
    {
        ContractSchema schema = new();
        JsonObject one = new() { ["$schema"] = Dialect, ["$ref"] = schema.Reference(document) };
        schema.Complete();
        foreach (JsonNode definition in schema._definitions.Values)
        {
            if (definition is JsonObject form && form.ContainsKey("properties"))
            {
                form["additionalProperties"] = false;
            }
        }

        one["$defs"] = schema.Definitions();
        return one.ToJsonString();
    }

    private JsonObject Definitions() => new(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value.DeepClone())));

    private string Reference(Type type)
    {
        string name = type == typeof(IRowJson) ? "anyRow" : JsonNamingPolicy.CamelCase.ConvertName(type.Name.EndsWith("Json", StringComparison.Ordinal) ? type.Name[..^4] : type.Name);
        if (_named.TryAdd(name, type))
        {
            _open.Enqueue(type);
        }

        _named[name].Should().Be(type, "a definition has one meaning");
        return "#/$defs/" + name;
    }

    private void Complete()
    {
        while (_open.TryDequeue(out Type? type))
        {
            _definitions[_named.First(named => named.Value == type).Key] = type == typeof(IRowJson)
                ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = Reference(typeof(RowJson)) }, new JsonObject { ["$ref"] = Reference(typeof(FailedRowJson)) }) }
                : type.IsEnum
                ? new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name)))]), ["type"] = "string" }
                : TypeInfoOf(type).GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform });
            Describe(_definitions[_named.First(named => named.Value == type).Key].AsObject(), type);
        }
    }

    // What the documentation says of a form is what its schema says of itself, and of its keys where it says something.
    private static void Describe(JsonObject definition, Type type)
    {
        if (FormDocumentation.Of(type) is { } summary)
        {
            definition.Insert(0, "description", summary);
        }

        foreach ((string key, JsonNode? member) in definition["properties"] as JsonObject ?? [])
        {
            if (member is JsonObject form && FormDocumentation.Of(type, key) is { } said)
            {
                form.Insert(0, "description", said);
            }
        }
    }

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Enumerable && schema["$ref"] is not null)
        {
            // The exporter points to a list of the same kind, which need not stand where it did.
            schema = new JsonObject { ["type"] = context.PropertyInfo?.IsGetNullable == true ? new JsonArray("array", "null") : "array", ["items"] = ItemOf(context.TypeInfo.ElementType!) };
        }

        if (Written.TryGetValue(type, out string[]? kinds))
        {
            // Written by a converter of its own: the exporter knows nothing of it.
            return new JsonObject { ["type"] = new JsonArray([.. kinds.Select(kind => (JsonNode)kind), "null"]) };
        }

        if (context.Path.Length == 0 || !(type.IsEnum || type.Name.EndsWith("Json", StringComparison.Ordinal)))
        {
            return schema;
        }

        JsonObject reference = new() { ["$ref"] = Reference(type) };
        bool isNullable = type != context.TypeInfo.Type || (context.PropertyInfo?.IsGetNullable == true && !type.IsValueType);
        return isNullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private JsonNode ItemOf(Type type) =>
        type.IsEnum || type.Name.EndsWith("Json", StringComparison.Ordinal) ? new JsonObject { ["$ref"] = Reference(type) } : TypeInfoOf(type).GetJsonSchemaAsNode();

    private static JsonTypeInfo TypeInfoOf(Type type) =>
        new JsonSerializerContext[] { ContractContext.Readable, AnswersJsonContext.Readable }.Select(context => context.GetTypeInfo(type)).First(known => known is not null)!;
}
