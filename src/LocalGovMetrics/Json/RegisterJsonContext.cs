using System.Text.Json.Serialization;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Json;

/// <summary>The form of a register of units in JSON.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(UnitRegister))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext;
