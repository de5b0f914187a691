using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.AspNetCore;

/// <summary>The forms that are no answers.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ProblemContext : JsonSerializerContext
{
    /// <summary>Gets the forms as the contract writes them.</summary>
    public static ProblemContext Lines { get; } = new(ContractContext.With());
}
