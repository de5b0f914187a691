using System.Text.Json.Serialization;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Tool.Json;

/// <summary>The forms of the contract that need more packages than the core.</summary>
[JsonSerializable(typeof(ConversionJson))]
[JsonSerializable(typeof(ProgressAnswerJson))]
[JsonSerializable(typeof(PanelAnswerJson))]
[JsonSerializable(typeof(PeersJson))]
[JsonSerializable(typeof(ContributionsJson))]
[JsonSerializable(typeof(CodesJson))]
internal sealed partial class ToolJsonContext : JsonSerializerContext
{
    /// <summary>Gets the forms as the contract writes them.</summary>
    public static ToolJsonContext Readable { get; } = new(ContractContext.With(isIndented: true));
}
