using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Values;

/// <summary>Writes a date to JSON in its ISO form, <c>2025-07-01</c>, and reads nothing else.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate date) =>
        LocalDatePattern.Iso.Parse(text.ToString()).TryGetValue(default, out date) && text.SequenceEqual(Format(date));

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryParse(reader.GetString(), out LocalDate date)
            ? date
            : throw new JsonException("Expected an ISO date, such as 2025-07-01.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));
}
