using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LocalGovMetrics.Json;

/// <summary>The forms of the contract, made when the library is built: nothing is looked up at run time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ValueJson))]
[JsonSerializable(typeof(ValueReadingJson))]
[JsonSerializable(typeof(TargetJson))]
[JsonSerializable(typeof(TargetReadingJson))]
[JsonSerializable(typeof(CriterionJson))]
[JsonSerializable(typeof(RuleJson))]
[JsonSerializable(typeof(IntervalJson))]
[JsonSerializable(typeof(RealIntervalJson))]
[JsonSerializable(typeof(GrowthBoundsJson))]
[JsonSerializable(typeof(PolicyJson))]
[JsonSerializable(typeof(ReasonJson))]
[JsonSerializable(typeof(VerdictJson))]
[JsonSerializable(typeof(PartVerdictJson))]
[JsonSerializable(typeof(GrowthJson))]
[JsonSerializable(typeof(GrowthAnswerJson))]
[JsonSerializable(typeof(AssessmentJson))]
[JsonSerializable(typeof(RowJson))]
[JsonSerializable(typeof(FailedRowJson))]
[JsonSerializable(typeof(FailedLineJson))]
[JsonSerializable(typeof(JudgedJson))]
[JsonSerializable(typeof(ObservationJson))]
[JsonSerializable(typeof(YearJson))]
[JsonSerializable(typeof(SeriesJson))]
[JsonSerializable(typeof(ReadClaimJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(CountsJson))]
[JsonSerializable(typeof(SummaryJson))]
[JsonSerializable(typeof(TermPlanJson))]
[JsonSerializable(typeof(NoteJson))]
[JsonSerializable(typeof(ClaimJson))]
[JsonSerializable(typeof(ClaimsLineJson))]
[JsonSerializable(typeof(AuditJson))]
[JsonSerializable(typeof(UnitListJson))]
[JsonSerializable(typeof(LineageJson))]
[JsonSerializable(typeof(NowJson))]
[JsonSerializable(typeof(RegisterCheckJson))]
[JsonSerializable(typeof(string))]
internal sealed partial class ContractContext : JsonSerializerContext
{
    /// <summary>Gets the forms on several lines, with Vietnamese letters as letters: such a document stands by itself, never inside of a web page.</summary>
    public static ContractContext Readable { get; } = new(With(isIndented: true));

    /// <summary>Gets the same forms, each on one line.</summary>
    public static ContractContext Lines { get; } = new(With());

    /// <summary>Gets the same forms without what is null.</summary>
    public static ContractContext Brief { get; } = new(With(ignored: JsonIgnoreCondition.WhenWritingNull));

    /// <summary>The options of the contract.</summary>
    internal static JsonSerializerOptions With(bool isIndented = false, JsonIgnoreCondition ignored = JsonIgnoreCondition.Never, IJsonTypeInfoResolver? resolver = null) => new()
    {
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = ignored,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        PropertyNameCaseInsensitive = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = resolver,
        WriteIndented = isIndented,
    };
}
