using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace LocalGovMetrics.Values;

/// <summary>Writes an optional date to JSON in its ISO form, or null.</summary>
internal sealed class NullableLocalDateConverter : JsonConverter<LocalDate?>
{
    private static readonly LocalDateConverter Inner = new();

    public override bool HandleNull => true;

    public override LocalDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Inner.Read(ref reader, typeof(LocalDate), options);

    public override void Write(Utf8JsonWriter writer, LocalDate? value, JsonSerializerOptions options)
    {
        if (value is { } date)
        {
            Inner.Write(writer, date, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
