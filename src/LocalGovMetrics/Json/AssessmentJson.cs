using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>An assessment, as the contract shows it.</summary>
internal sealed record AssessmentJson
{
    internal AssessmentJson(Assessment assessment, string? title = null)
    {
        Source = assessment.Name;
        Title = title;
        Policy = assessment.Policy.Name;
        Rows = [.. assessment.Rows.Select(AnyRowJson (row) => new RowJson(row)).Concat(assessment.Failed.Select(row => FailedRowJson.Of(row))).OrderBy(row => row.LineInFile)];
        Summary = new SummaryJson(assessment.Headline, assessment.Others, assessment.Printed);
        Notes = [.. assessment.Notes.Select(NoteJson.Of)];
    }

    public int Version => ContractJson.Version;

    public string Source { get; }

    public string? Title { get; }

    public string Policy { get; }

    public IReadOnlyList<AnyRowJson> Rows { get; }

    public SummaryJson Summary { get; }

    public IReadOnlyList<NoteJson> Notes { get; }
}

/// <summary>A row, read or not.</summary>
[JsonDerivedType(typeof(RowJson))]
[JsonDerivedType(typeof(FailedRowJson))]
internal abstract record AnyRowJson
{
    [JsonIgnore]
    public abstract int LineInFile { get; }
}

/// <summary>One row and its verdict.</summary>
internal sealed record RowJson : AnyRowJson
{
    private readonly AssessedRow _assessed;

    internal RowJson(AssessedRow assessed) => _assessed = assessed;

    [JsonIgnore]
    public override int LineInFile => Line;

    public int Line => _assessed.Row.Line.GetValueOrDefault();

    public string? No => _assessed.Row.Number;

    public string? Parent => _assessed.Row.Parent;

    public bool Headline => _assessed.IsHeadline;

    public string Unit => Plan.Unit;

    public string? UnitParent => Plan.UnitParent;

    public string Indicator => Plan.Indicator.Name.ToString();

    public string? IndicatorEn => Plan.Indicator.Name.TryGet("en", out string? name) ? name : null;

    public string Period => Plan.Period.ToString();

    public string? MeasureUnit => Plan.Indicator.Unit?.Symbol;

    public TargetJson? Target => Plan.Target is { } target ? TargetJson.From(target) : null;

    public ValueJson Actual => ValueJson.Of(_assessed.Row.Actual.Text ?? string.Empty, _assessed.Row.Actual.Value);

    public VerdictKind Verdict => _assessed.Verdict.Kind;

    public bool? Achieved => _assessed.Verdict.IsAchieved;

    public bool Near => _assessed.Verdict.IsNear;

    public bool NotYetDue => _assessed.Verdict.IsNotYetDue;

    public double? Attainment => _assessed.Verdict.Attainment.ValueOrNull;

    public decimal? AttainmentLow => _assessed.Verdict.AttainmentBounds?.Low;

    public decimal? AttainmentHigh => _assessed.Verdict.AttainmentBounds?.High;

    public UndefinedReason? AttainmentUndefined => _assessed.Verdict.Attainment.IsDefined ? null : _assessed.Verdict.Attainment.Reason;

    public UndefinedReason? AttainmentOutcome => AttainmentUndefined;

    public double? AttainmentFromBaseline => _assessed.Verdict.AttainmentFromBaseline?.ValueOrNull;

    public ReasonJson Reason => ReasonJson.Of(_assessed.Verdict.Reason);

    public bool SettledByEstimate => _assessed.Verdict.SettledByEstimate;

    public DesiredDirection Direction => Plan.Indicator.Direction;

    public bool DirectionAssumed => Plan.IsDirectionAssumed;

    public ObservationStatus Status => Plan.Actual.Status;

    public ReportedVerdict? ReportedVerdict => Plan.ReportedVerdict is var printed and not Values.ReportedVerdict.NotPrinted ? printed : null;

    public string? ReportedVerdictText => _assessed.Row.ReportedVerdictText is { Length: > 0 } text ? text : null;

    public bool? Agrees => _assessed.Agrees;

    public string? Source => Plan.Source;

    public string? Note => _assessed.Row.Note;

    public IReadOnlyList<NoteJson> Notes => [.. _assessed.Row.Notes.Select(NoteJson.Of)];

    public IReadOnlyDictionary<string, string> Extra => new Dictionary<string, string>(_assessed.Row.Extra);

    private Plans.PlanRow Plan => _assessed.Row;
}

/// <summary>What the rows come to: those that the report counts, and beside them the rest.</summary>
internal sealed record SummaryJson : CountsJson
{
    public SummaryJson()
    {
    }

    [SetsRequiredMembers]
    internal SummaryJson(VerdictCounts counts, VerdictCounts subIndicators, PrintedHeadline? printed)
        : base(counts)
    {
        FailedRows = counts.Unreadable + subIndicators.Unreadable;
        SubIndicators = Of(subIndicators);
        Reported = printed is null ? null : ReportedCountJson.From(printed);
    }

    /// <summary>Gets how many rows could not be read; they are among those that are not assessable.</summary>
    public long FailedRows { get; init; }

    public required CountsJson SubIndicators { get; init; }

    public ReportedCountJson? Reported { get; init; }
}
