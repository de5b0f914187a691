using System.Text.Json;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>Rules as JSON objects: <c>measure</c>, <c>criterion</c>, and <c>unit</c> and <c>fraction</c> where there are any.</summary>
internal sealed class TargetRuleConverter : JsonConverter<TargetRule>
{
    public override TargetRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Read(document.RootElement) ?? throw new JsonException("Expected a rule: an object with a measure and a criterion.");
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException)
        {
            throw new JsonException("The JSON object is not a rule: " + e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, TargetRule value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, TargetRule value)
    {
        writer.WriteStartObject();
        writer.WriteString("measure", value.Measure.ToString());
        writer.WritePropertyName("criterion");
        CriterionConverter.Write(writer, value.Criterion);
        if (value.Unit is { } unit)
        {
            writer.WriteString("unit", unit.Symbol);
        }

        if (value.Fraction is { } fraction)
        {
            writer.WriteString("fraction", fraction.ToString());
        }

        writer.WriteEndObject();
    }

    internal static TargetRule? Read(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("measure", out JsonElement measure)
        && json.TryGetProperty("criterion", out JsonElement criterion)
        && CriterionConverter.Read(criterion) is { } read
            ? new TargetRule(
                Measure.Parse(measure.GetString() ?? string.Empty),
                read,
                json.TryGetProperty("unit", out JsonElement unit) ? MeasureUnit.Parse(unit.GetString() ?? string.Empty) : null,
                json.TryGetProperty("fraction", out JsonElement fraction) ? Fraction.Parse(fraction.GetString() ?? string.Empty) : null)
            : null;
}
