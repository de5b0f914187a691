using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>A row that could not be read, in its place among the others.</summary>
internal sealed record FailedLineJson
{
    internal FailedLineJson(int line, IReadOnlyList<Diagnostic> errors)
    {
        Line = line;
        Errors = [.. errors.Select(error => new LineErrorJson(error.Column, error.Text, error.Message, error.Sentence("vi")))];
    }

    public int Line { get; }

    public VerdictKind Verdict => VerdictKind.NotAssessable;

    public bool? Achieved => null;

    public IReadOnlyList<LineErrorJson> Errors { get; }
}

/// <summary>What is wrong in a row.</summary>
internal sealed record LineErrorJson(string? Column, string? Text, string Message, string MessageVi);

/// <summary>The claims that a row of a plan makes, each checked.</summary>
internal sealed record ClaimsLineJson(int Line, IReadOnlyList<ClaimJson> Claims);
