using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Json;

/// <summary>Reads and writes the object from language tag to name.</summary>
internal sealed class LocalizedNameConverter : JsonConverter<LocalizedName>
{
    public override LocalizedName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<KeyValuePair<string, string>> names = [];
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Expected an object from language to name.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string language = reader.GetString()!;
            if (!reader.Read()
                || reader.TokenType != JsonTokenType.String
                || reader.GetString() is not { } name
                || string.IsNullOrWhiteSpace(name)
                || string.IsNullOrWhiteSpace(language)
                || names.Exists(pair => pair.Key == language))
            {
                throw new JsonException($"Expected one name for '{language}'.");
            }

            names.Add(KeyValuePair.Create(language, name));
        }

        return names.Count > 0 ? new LocalizedName(names) : throw new JsonException("Expected at least one name.");
    }

    public override void Write(Utf8JsonWriter writer, LocalizedName value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (string language in value.Languages)
        {
            writer.WriteString(language, value.In(language));
        }

        writer.WriteEndObject();
    }
}
