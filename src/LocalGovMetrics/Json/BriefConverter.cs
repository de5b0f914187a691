using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LocalGovMetrics.Json;

/// <summary>Writes a form inside of another without what it has not: an absent key is null.</summary>
/// <typeparam name="TForm">The form.</typeparam>
internal sealed class BriefConverter<TForm> : JsonConverter<TForm>
    where TForm : class
{
    private static JsonTypeInfo<TForm> TypeInfo => (JsonTypeInfo<TForm>)ContractContext.Brief.GetTypeInfo(typeof(TForm))!;

    public override TForm? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize(ref reader, TypeInfo);

    public override void Write(Utf8JsonWriter writer, TForm value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, TypeInfo);
}
