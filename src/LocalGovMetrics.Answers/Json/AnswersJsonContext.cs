using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Answers.Json;

/// <summary>The forms of the contract that need more packages than the core.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ComparableJson))]
[JsonSerializable(typeof(CompareJson))]
[JsonSerializable(typeof(SamplesJson))]
[JsonSerializable(typeof(ConversionJson))]
[JsonSerializable(typeof(ProgressAnswerJson))]
[JsonSerializable(typeof(PanelAnswerJson))]
[JsonSerializable(typeof(PeersJson))]
[JsonSerializable(typeof(ContributionsJson))]
[JsonSerializable(typeof(CodesJson))]
internal sealed partial class AnswersJsonContext : JsonSerializerContext
{
    /// <summary>Gets the forms as the contract writes them.</summary>
    public static AnswersJsonContext Readable { get; } = new(ContractContext.With(isIndented: true));

    /// <summary>Gets the same forms, each on one line.</summary>
    public static AnswersJsonContext Lines { get; } = new(ContractContext.With());
}
