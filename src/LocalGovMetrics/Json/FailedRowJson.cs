using System.Text.Json.Serialization;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>A row that could not be read, in the shape of those that could.</summary>
internal sealed record FailedRowJson : IRowJson
{
    public required int? Line { get; init; }

    public string? No { get; init; }

    public string? Parent { get; init; }

    public bool Headline { get; init; }

    /// <summary>Gets whether the table marks the row as a headline.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? HeadlineMarked { get; init; }

    public required string Unit { get; init; }

    public required string Indicator { get; init; }

    public required string Period { get; init; }

    public CellTextJson? Target { get; init; }

    public CellTextJson? Actual { get; init; }

    public VerdictKind Verdict => VerdictKind.NotAssessable;

    public bool? Achieved => null;

    public bool Near => false;

    public double? Attainment => null;

    public FailedReasonJson Reason => new(ReasonCode.Unreadable, string.Join(' ', Errors.Select(error => error.Message)), string.Join(' ', Errors.Select(error => error.MessageVi)));

    public bool DirectionAssumed => false;

    public string? ReportedVerdictText { get; init; }

    public bool? Agrees => null;

    public required IReadOnlyList<ErrorJson> Errors { get; init; }

    public IReadOnlyList<NoteJson> Notes => [];

    public static FailedRowJson Of(FailedRow row) => new()
    {
        Line = row.Line,
        No = row.Number,
        Parent = row.Parent,
        Headline = row.IsHeadline ?? row.Parent is null,
        HeadlineMarked = row.IsHeadline,
        Unit = row.Unit,
        Indicator = row.Indicator,
        Period = row.Period,
        Target = row.Target.Length == 0 ? null : new CellTextJson(row.Target),
        Actual = new CellTextJson(row.Actual),
        ReportedVerdictText = row.ReportedVerdictText.Length == 0 ? null : row.ReportedVerdictText,
        Errors = [.. row.Errors.Select(ErrorJson.Of)],
    };

    public FailedRow ToRow() => new()
    {
        Line = Needed.Of(Line, "line"),
        Number = No,
        Parent = Parent,
        IsHeadline = HeadlineMarked,
        Unit = Unit,
        Indicator = Indicator,
        Period = Period,
        Target = Target?.Text ?? string.Empty,
        Actual = Actual?.Text ?? string.Empty,
        ReportedVerdictText = ReportedVerdictText ?? string.Empty,
        Errors = [.. Errors.Select(error => error.ToDiagnostic())],
    };
}

/// <summary>The text of a cell that was not understood.</summary>
internal sealed record CellTextJson(string Text);

/// <summary>Why a row has no verdict.</summary>
internal sealed record FailedReasonJson(ReasonCode Code, string Detail, string DetailVi);

/// <summary>What is wrong, and where.</summary>
internal sealed record ErrorJson(string File, int Line, string? Column, string? Text, string Message)
{
    public string? MessageVi { get; init; }

    /// <summary>Gets how many errors it stands for, where that is more than one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Count { get; init; }

    public static ErrorJson Of(Diagnostic error) => new(error.File, error.Line, error.Column, error.Text, error.Message)
    {
        MessageVi = error.Sentence("vi"),
        Count = error.Errors == 1 ? null : error.Errors,
    };

    public Diagnostic ToDiagnostic() => new(File, Line, Column, Text, Message) { Errors = Count ?? 1 };
}
