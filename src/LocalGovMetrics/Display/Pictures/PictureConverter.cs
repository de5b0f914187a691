using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Writes a picture as an object that begins with its kind, and reads it back.</summary>
internal sealed class PictureConverter : JsonConverter<Picture>
{
    private const string Kind = "kind";

    private static readonly (string Kind, JsonTypeInfo Type)[] Kinds =
    [
        ("bulletList", PictureContext.Default.BulletList),
        ("auditStrip", PictureContext.Default.AuditStrip),
        ("rankList", PictureContext.Default.RankList),
        ("leagueChart", PictureContext.Default.LeagueChart),
        ("yearsChart", PictureContext.Default.YearsChart),
        ("funnelChart", PictureContext.Default.FunnelChart),
    ];

    public override bool CanConvert(Type typeToConvert) => typeof(Picture).IsAssignableFrom(typeToConvert);

    public override Picture Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        string? kind = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(Kind, out JsonElement named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        JsonTypeInfo type = Array.Find(Kinds, one => one.Kind == kind).Type ?? throw new JsonException("A picture has a kind: " + string.Join(", ", Kinds.Select(one => one.Kind)) + ".");
        try
        {
            return document.RootElement.Deserialize(type) as Picture is { } picture && typeToConvert.IsInstanceOfType(picture) ? picture : throw new JsonException("The picture is of another kind.");
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, Picture value, JsonSerializerOptions options)
    {
        (string kind, JsonTypeInfo type) = Array.Find(Kinds, one => one.Type.Type == value.GetType());
        writer.WriteStartObject();
        writer.WriteString(Kind, kind);
        using JsonDocument own = JsonSerializer.SerializeToDocument(value, type);
        foreach (JsonProperty property in own.RootElement.EnumerateObject())
        {
            property.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}

/// <summary>The forms of the kinds of pictures.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BulletList))]
[JsonSerializable(typeof(AuditStrip))]
[JsonSerializable(typeof(RankList))]
[JsonSerializable(typeof(LeagueChart))]
[JsonSerializable(typeof(YearsChart))]
[JsonSerializable(typeof(FunnelChart))]
internal sealed partial class PictureContext : JsonSerializerContext;
