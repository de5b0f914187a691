using LocalGovMetrics.Assessments;
using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Json;

/// <summary>One verdict from two texts: a row of an assessment, without what nobody said.</summary>
internal sealed record JudgedJson
{
    private readonly RowJson _row;
    private readonly JudgeQuestion _question;

    internal JudgedJson(AssessedRow assessed, JudgeQuestion question) => (_row, _question) = (new RowJson(assessed), question);

    public int Line => _row.Line;

    public string? Unit => null;

    public string? Indicator => _question.Indicator;

    public string? Period => _question.Period is null ? null : _row.Period;

    public string? MeasureUnit => _row.MeasureUnit;

    public TargetJson? Target => _row.Target;

    public ValueJson Actual => _row.Actual;

    public VerdictKind Verdict => _row.Verdict;

    public bool? Achieved => _row.Achieved;

    public bool Near => _row.Near;

    public bool NotYetDue => _row.NotYetDue;

    public double? Attainment => _row.Attainment;

    public decimal? AttainmentLow => _row.AttainmentLow;

    public decimal? AttainmentHigh => _row.AttainmentHigh;

    public UndefinedReason? AttainmentUndefined => _row.AttainmentUndefined;

    public UndefinedReason? AttainmentOutcome => _row.AttainmentOutcome;

    public ReasonJson Reason => _row.Reason;

    public bool SettledByEstimate => _row.SettledByEstimate;

    public DesiredDirection Direction => _row.Direction;

    public bool DirectionAssumed => _row.DirectionAssumed;

    public ObservationStatus Status => _row.Status;

    public ReportedVerdict? ReportedVerdict => _row.ReportedVerdict;

    public string? ReportedVerdictText => _row.ReportedVerdictText;

    public bool? Agrees => _row.Agrees;

    public IReadOnlyList<NoteJson> Notes => _row.Notes;
}
