using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tool.Json;

/// <summary>The JSON forms of the results.</summary>
[JsonSerializable(typeof(ValueReadingJson))]
[JsonSerializable(typeof(TargetReadingJson))]
[JsonSerializable(typeof(GrowthJson))]
[JsonSerializable(typeof(AssessmentJson))]
[JsonSerializable(typeof(RowJson))]
[JsonSerializable(typeof(FailedLineJson))]
[JsonSerializable(typeof(ClaimsLineJson))]
[JsonSerializable(typeof(NoteJson))]
[JsonSerializable(typeof(FailedRowJson))]
[JsonSerializable(typeof(JudgedJson))]
[JsonSerializable(typeof(SummaryJson))]
[JsonSerializable(typeof(ClaimJson))]
[JsonSerializable(typeof(ConversionJson))]
[JsonSerializable(typeof(ComparedValueJson))]
[JsonSerializable(typeof(ComparableIndicatorJson))]
[JsonSerializable(typeof(ComparablePairJson))]
[JsonSerializable(typeof(ComparableGroupPairJson))]
[JsonSerializable(typeof(LeftOutJson))]
[JsonSerializable(typeof(SeriesBreakJson))]
[JsonSerializable(typeof(ComparableSummaryJson))]
[JsonSerializable(typeof(CompareJson))]
[JsonSerializable(typeof(AuditCounts))]
[JsonSerializable(typeof(UnitListJson))]
[JsonSerializable(typeof(LineageJson))]
[JsonSerializable(typeof(NowJson))]
[JsonSerializable(typeof(RegisterCheckJson))]
[JsonSerializable(typeof(string))]
internal sealed partial class ToolJsonContext : JsonSerializerContext
{
    /// <summary>Gets the forms with Vietnamese letters as letters: the output is a document of its own, never part of a web page.</summary>
    public static ToolJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });

    /// <summary>Gets the same forms, each on one line.</summary>
    public static ToolJsonContext Lines { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
