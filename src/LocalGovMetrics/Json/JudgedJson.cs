using LocalGovMetrics.Assessments;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>One verdict from two texts: a row of an assessment, without what nobody said.</summary>
internal sealed record JudgedJson
{
    private readonly AssessedText _judged;
    private readonly AssessOptions _asked;

    internal JudgedJson(AssessedText judged, AssessOptions asked) => (_judged, _asked) = (judged, asked);

    public int Version => ContractJson.Version;

    public int Line => 1;

    public string? Unit => null;

    public string? Indicator => _asked.Indicator;

    public string? Period => _asked.Period?.ToString();

    public string? MeasureUnit => _judged.Series.Unit?.Symbol;

    public TargetJson? Target => _judged.Target is { } target ? TargetJson.From(target.Target) : null;

    public ValueJson Actual => ValueJson.Of(_judged.Actual.Text, _judged.Series.Actual.Value);

    public VerdictKind Verdict => _judged.Verdict.Kind;

    public bool? Achieved => _judged.Verdict.IsAchieved;

    public bool Near => _judged.Verdict.IsNear;

    public bool NotYetDue => _judged.Verdict.IsNotYetDue;

    public double? Attainment => _judged.Verdict.Attainment.ValueOrNull;

    public decimal? AttainmentLow => _judged.Verdict.AttainmentBounds?.Low;

    public decimal? AttainmentHigh => _judged.Verdict.AttainmentBounds?.High;

    public UndefinedReason? AttainmentUndefined => _judged.Verdict.Attainment.IsDefined ? null : _judged.Verdict.Attainment.Reason;

    public UndefinedReason? AttainmentOutcome => AttainmentUndefined;

    public ReasonJson Reason => ReasonJson.Of(_judged.Verdict.Reason);

    public bool SettledByEstimate => _judged.Verdict.SettledByEstimate;

    public DesiredDirection Direction => _judged.Direction;

    public bool DirectionAssumed => _judged.IsDirectionAssumed;

    public ObservationStatus Status => _judged.Series.Actual.Status;

    public ReportedVerdict? ReportedVerdict => _judged.ReportedVerdict is var printed and not Values.ReportedVerdict.NotPrinted ? printed : null;

    public string? ReportedVerdictText => string.IsNullOrEmpty(_asked.ReportedVerdict) ? null : _asked.ReportedVerdict;

    public bool? Agrees => _judged.Agrees;

    public IReadOnlyList<NoteJson> Notes => [.. _judged.Notes.Select(NoteJson.Of)];
}
