using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>An assessment, as the contract shows it.</summary>
internal sealed record AssessmentJson
{
    public int? Version { get; init; }

    public required string Source { get; init; }

    public string? Title { get; init; }

    public required string Policy { get; init; }

    /// <summary>Gets the rules of a policy that its name does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PolicyJson? PolicyRules { get; init; }

    public required IReadOnlyList<IRowJson> Rows { get; init; }

    public SummaryJson? Summary { get; init; }

    /// <summary>Gets the plans of terms that have plans of years beside them; they follow from the rows, and are not read back.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TermPlanJson>? Terms { get; init; }

    public IReadOnlyList<NoteJson>? Notes { get; init; }

    public static AssessmentJson Of(Assessment assessment, string? title = null) => new()
    {
        Version = ContractJson.Version,
        Source = assessment.Name,
        Title = title,
        Policy = assessment.Policy.Name,
        PolicyRules = PolicyJson.BesideName(assessment.Policy),
        Rows = RowsOf(assessment),
        Summary = new SummaryJson(assessment.Headline, assessment.Others, assessment.Printed),
        Terms = assessment.Terms is { Count: > 0 } terms ? [.. terms.Select(TermPlanJson.Of)] : null,
        Notes = [.. assessment.Notes.Select(NoteJson.Of)],
    };

    // Rows that could not be read stand in their places among the others.
    private static IRowJson[] RowsOf(Assessment assessment)
    {
        IEnumerable<IRowJson> rows = assessment.Rows.Select(row => new RowJson(row, assessment.Policy));
        return assessment.Failed.Count == 0 ? [.. rows] : [.. rows.Concat(assessment.Failed.Select(FailedRowJson.Of)).OrderBy(row => row.Line)];
    }

    /// <summary>Reads the assessment back: a summary that its rows do not come to is refused.</summary>
    public Assessment ToAssessment()
    {
        VerdictPolicy policy = PolicyJson.Read(Needed.Known(Policy, Version), PolicyRules);
        Assessment read = new(Source, [.. Rows.OfType<RowJson>().Select(row => row.ToAssessed(policy))], policy)
        {
            Failed = [.. Rows.OfType<FailedRowJson>().Select(row => row.ToRow())],
            Notes = [.. (Notes ?? []).Select(note => note.ToNote())],
            Printed = Summary?.Reported?.ToHeadline(),
        };
        return Summary is null || (Summary.ToCounts() == read.Headline && Summary.SubIndicators.ToCounts() == read.Others)
            ? read
            : throw new FormatException("The summary is not what the rows come to.");
    }
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
