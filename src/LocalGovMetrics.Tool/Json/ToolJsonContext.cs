using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Tool.Json;

/// <summary>The forms of the contract that need more packages than the core.</summary>
[JsonSerializable(typeof(ConversionJson))]
internal sealed partial class ToolJsonContext : JsonSerializerContext
{
    /// <summary>Gets the forms as the contract writes them.</summary>
    public static ToolJsonContext Readable { get; } = new(ContractContext.With(isIndented: true));
}
