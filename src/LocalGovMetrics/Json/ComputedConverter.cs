using System.Text.Json;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Json;

/// <summary>A computed number as a JSON number, and one that there is not as the text of its reason, <c>"undefined:zeroBase"</c>.</summary>
internal sealed class ComputedConverter : JsonConverter<Computed>
{
    public override Computed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetDouble(out double number) && double.IsFinite(number) => Computed.From(number),
        JsonTokenType.String when Computed.TryParse(reader.GetString(), out Computed undefined) && !undefined.IsDefined => undefined,
        _ => throw Unexpected(),
    };

    public override void Write(Utf8JsonWriter writer, Computed value, JsonSerializerOptions options)
    {
        if (value.TryGetValue(out double number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    public override Computed ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Computed.TryParse(reader.GetString(), out Computed value) ? value : throw Unexpected();

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Computed value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

    private static JsonException Unexpected() => new("Expected a number, or the reason why there is none, such as \"undefined:zeroBase\".");
}
