using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>Why a verdict is what it is; the sentences are made of the rest, and are not read back.</summary>
internal sealed record ReasonJson
{
    public required ReasonCode Code { get; init; }

    public string? Detail { get; init; }

    public string? DetailVi { get; init; }

    public decimal? Value { get; init; }

    public decimal? Threshold { get; init; }

    public decimal? Margin { get; init; }

    public string? Unit { get; init; }

    public IReadOnlyList<int>? Years { get; init; }

    /// <summary>Gets which of the target's parts failed, from 0.</summary>
    public IReadOnlyList<int>? FailedParts { get; init; }

    public IReadOnlyList<ReasonNote>? Notes { get; init; }

    /// <summary>Gets the words that were not understood, with their places.</summary>
    public IReadOnlyList<WordJson>? Words { get; init; }

    /// <summary>Gets the number of the other reading, where the two differ in the verdict.</summary>
    public decimal? Alternative { get; init; }

    /// <summary>Gets the name of the index by which the value was brought to the prices of the target.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PriceIndex { get; init; }

    /// <summary>Gets the values that the print leaves possible.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IntervalJson? Possible { get; init; }

    /// <summary>Gets what the value was held against.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(BriefConverter<CriterionJson>))]
    public CriterionJson? Criterion { get; init; }

    /// <summary>Gets what was held against it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(BriefConverter<ValueJson>))]
    public ValueJson? Actual { get; init; }

    public static ReasonJson Of(VerdictReason reason) => new()
    {
        Code = reason.Code,
        Detail = reason.Sentence("en"),
        DetailVi = reason.Sentence("vi"),
        Value = reason.Value,
        Threshold = reason.Threshold,
        Margin = reason.Margin,
        Unit = reason.MeasureUnit?.Symbol,
        Years = reason.Years,
        FailedParts = reason.FailedParts,
        Notes = reason.Notes,
        Words = reason.Words.Count == 0 ? null : [.. reason.Words.Select(WordJson.Of)],
        Alternative = reason.Alternative,
        PriceIndex = reason.PriceIndex,
        Possible = reason.Possible is { } possible ? IntervalJson.Of(possible) : null,
        Criterion = reason.Criterion is { } criterion ? CriterionJson.Of(criterion) : null,
        Actual = reason.Actual is { } actual ? ValueJson.Of(null, actual) : null,
    };

    public VerdictReason ToReason() => new()
    {
        Code = Code,
        Value = Value,
        Threshold = Threshold,
        Margin = Margin,
        MeasureUnit = Unit is null ? null : MeasureUnit.Parse(Unit),
        Years = Years ?? [],
        FailedParts = FailedParts ?? [],
        Notes = Notes ?? [],
        Words = [.. (Words ?? []).Select(word => word.ToWord())],
        Alternative = Alternative,
        PriceIndex = PriceIndex,
        Possible = Possible?.ToInterval(),
        Criterion = Criterion?.ToCriterion(),
        Actual = Actual?.ToReported(),
    };
}
