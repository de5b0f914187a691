using System.Text.Json;
using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Json;

/// <summary>A near band in a policy: a number is a share of the target, every other band is its text.</summary>
internal sealed class NearBandForm : JsonConverter<NearBand>
{
    public override NearBand Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal share) && share is >= 0 and <= 1 ? NearBand.Share(share)
        : reader.TokenType == JsonTokenType.String && (NearBand.TryParse(reader.GetString(), out NearBand? band) || PlanCellReader.TryReadNearBand(reader.GetString() ?? string.Empty, out band)) ? band
        : throw new JsonException(Language.Said("command.nearBandIsNone"));

    public override void Write(Utf8JsonWriter writer, NearBand value, JsonSerializerOptions options)
    {
        if (value.Kind == NearBandKind.Share)
        {
            writer.WriteNumberValue(value.Width);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }
}
