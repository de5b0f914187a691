using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Json;

/// <summary>One verdict from two texts: a row of an assessment, without what nobody said, and with how its texts were read.</summary>
internal sealed record JudgedJson : VerdictJson
{
    public JudgedJson()
    {
    }

    /// <summary>Shows a verdict.</summary>
    /// <param name="judged">The verdict and how its texts were read.</param>
    /// <param name="asked">What was asked, where that is known.</param>
    [SetsRequiredMembers]
    internal JudgedJson(AssessedText judged, AssessOptions? asked = null)
        : base(judged.Verdict, around: null)
    {
        Version = ContractJson.Version;
        Indicator = asked is null ? judged.Series.Name?.ToString() : asked.Indicator;
        Period = (asked is null ? judged.Series.Period : asked.Period)?.ToString();
        MeasureUnit = judged.Series.MeasureUnit?.Symbol;
        Target = judged.Target is { } target ? TargetReadingJson.From(target) : null;
        Actual = ValueReadingJson.Of(judged.Actual);
        Series = SeriesJson.Of(judged.Series);
        Direction = judged.Direction;
        DirectionAssumed = judged.IsDirectionAssumed;
        Status = judged.Series.Actual.Status;
        ReportedVerdict = judged.ReportedVerdict is var printed and not Values.ReportedVerdict.NotPrinted ? printed : null;
        ReportedVerdictText = string.IsNullOrEmpty(asked?.ReportedVerdict) ? null : asked.ReportedVerdict;
        Agrees = judged.Agrees;
        Notes = [.. judged.Notes.Select(NoteJson.Of)];
    }

    [JsonPropertyOrder(-2)]
    public int? Version { get; init; }

    [JsonPropertyOrder(-2)]
    public int Line { get; init; } = 1;

    [JsonPropertyOrder(-2)]
    public string? Unit => null;

    [JsonPropertyOrder(-2)]
    public string? Indicator { get; init; }

    [JsonPropertyOrder(-2)]
    public string? Period { get; init; }

    [JsonPropertyOrder(-2)]
    public string? MeasureUnit { get; init; }

    [JsonPropertyOrder(-1)]
    public TargetReadingJson? Target { get; init; }

    [JsonPropertyOrder(-1)]
    public required ValueReadingJson Actual { get; init; }

    [JsonPropertyOrder(1)]
    public DesiredDirection Direction { get; init; }

    [JsonPropertyOrder(1)]
    public bool DirectionAssumed { get; init; }

    [JsonPropertyOrder(1)]
    public ObservationStatus Status { get; init; }

    [JsonPropertyOrder(1)]
    public ReportedVerdict? ReportedVerdict { get; init; }

    [JsonPropertyOrder(1)]
    public string? ReportedVerdictText { get; init; }

    [JsonPropertyOrder(1)]
    public bool? Agrees { get; init; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<NoteJson>? Notes { get; init; }

    /// <summary>Gets what the verdict was made of.</summary>
    [JsonPropertyOrder(1)]
    [JsonConverter(typeof(BriefConverter<SeriesJson>))]
    public required SeriesJson Series { get; init; }

    public AssessedText ToJudged() => new()
    {
        Verdict = Needed.Known(this, Version).ToVerdict(),
        Target = Target?.ToReading(),
        Actual = Actual.ToReading(),
        Series = Series.ToSeries(),
        Direction = Direction,
        IsDirectionAssumed = DirectionAssumed,
        ReportedVerdict = ReportedVerdict ?? Values.ReportedVerdict.NotPrinted,
        Notes = [.. (Notes ?? []).Select(note => note.ToNote())],
    };
}
