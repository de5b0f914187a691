using System.Text.Json.Serialization;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Json;

/// <summary>A row that could not be read, in the shape of those that could.</summary>
internal sealed record FailedRowJson : AnyRowJson
{
    private readonly FailedRow _row;

    internal FailedRowJson(FailedRow row) => _row = row;

    [JsonIgnore]
    public override int LineInFile => Line;

    public int Line => _row.Line;

    public string? No => _row.Number;

    public string? Parent => _row.Parent;

    public bool Headline => _row.IsHeadline ?? _row.Parent is null;

    public string Unit => _row.Unit;

    public string Indicator => _row.Indicator;

    public string Period => _row.Period;

    public CellTextJson? Target => _row.Target.Length == 0 ? null : new CellTextJson(_row.Target);

    public CellTextJson Actual => new(_row.Actual);

    public VerdictKind Verdict => VerdictKind.NotAssessable;

    public bool? Achieved => null;

    public bool Near => false;

    public double? Attainment => null;

    public FailedReasonJson Reason => new(ReasonCode.Unreadable, DetailIn("en"), DetailIn("vi"));

    public bool DirectionAssumed => false;

    public string? ReportedVerdictText => _row.ReportedVerdictText is { Length: > 0 } text ? text : null;

    public bool? Agrees => null;

    public IReadOnlyList<ErrorJson> Errors => [.. _row.Errors.Select(error => new ErrorJson(error.Line, error.Column, error.Text, error.Sentence("en"), error.Sentence("vi")))];

    public IReadOnlyList<NoteJson> Notes => [];

    private string DetailIn(string language) => string.Join(' ', _row.Errors.Select(error => error.Sentence(language)));
}

/// <summary>The text of a cell that was not understood.</summary>
internal sealed record CellTextJson(string Text);

/// <summary>Why a row has no verdict.</summary>
internal sealed record FailedReasonJson(ReasonCode Code, string Detail, string DetailVi);

/// <summary>What is wrong, and where.</summary>
internal sealed record ErrorJson(int Line, string? Column, string? Text, string Message, string MessageVi);
