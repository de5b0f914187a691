using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Display;

/// <summary>Writes a text as an object: of its one form where it is the same in every language, else of its Vietnamese and its English form.</summary>
internal sealed class DisplayTextConverter : JsonConverter<DisplayText>
{
    private const string Vietnamese = "vi";
    private const string English = "en";
    private const string Notation = "isNotation";
    private const string Any = "text";

    public override DisplayText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement text = document.RootElement;
        if (text.ValueKind == JsonValueKind.Object && text.TryGetProperty(Any, out JsonElement any) && any.ValueKind == JsonValueKind.String)
        {
            return DisplayText.Verbatim(any.GetString()!);
        }

        string vietnamese = Part(text, Vietnamese);
        string english = Part(text, English);
        return text.TryGetProperty(Notation, out JsonElement notation) && notation.ValueKind == JsonValueKind.True
            ? DisplayText.Notation(language => language == Languages.Language.Vietnamese ? vietnamese : english)
            : DisplayText.Of(vietnamese, english);
    }

    public override void Write(Utf8JsonWriter writer, DisplayText value, JsonSerializerOptions options)
    {
        (string vietnamese, string english) = (value.Vietnamese, value.English);
        if (value.IsNotation && vietnamese == english)
        {
            writer.WriteStartObject();
            writer.WriteString(Any, vietnamese);
            writer.WriteEndObject();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Vietnamese, vietnamese);
        writer.WriteString(English, english);
        if (value.IsNotation)
        {
            writer.WriteBoolean(Notation, true);
        }

        writer.WriteEndObject();
    }

    private static string Part(JsonElement text, string tag) =>
        text.ValueKind == JsonValueKind.Object && text.TryGetProperty(tag, out JsonElement part) && part.ValueKind == JsonValueKind.String ? part.GetString()! : throw new JsonException("A text is a string, or an object of vi and en.");
}
