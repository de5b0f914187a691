using System.Text.Json.Serialization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;

namespace LocalGovMetrics.Json;

/// <summary>The plan of a term, and whether the plans of its years add up to it.</summary>
internal sealed record TermPlanJson
{
    public required string Unit { get; init; }

    public required string Indicator { get; init; }

    public required string Period { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Line { get; init; }

    public TermPlanOutcome Outcome { get; init; }

    public TermPlanBasis Basis { get; init; }

    public decimal? Planned { get; init; }

    public decimal? Asked { get; init; }

    public string? MeasureUnit { get; init; }

    public required IReadOnlyList<TermYearJson> Years { get; init; }

    public required IReadOnlyList<int> MissingYears { get; init; }

    public string? Detail { get; init; }

    public string? DetailVi { get; init; }

    public static TermPlanJson Of(TermPlan plan) => new()
    {
        Unit = plan.Whole.UnitLabel,
        Indicator = plan.Whole.Indicator.Name.ToString(),
        Period = plan.Whole.Period.ToString(),
        Line = plan.Whole.Line,
        Outcome = plan.Outcome,
        Basis = plan.Basis,
        Planned = plan.Planned,
        Asked = plan.Asked,
        MeasureUnit = plan.MeasureUnit?.Symbol,
        Years = [.. plan.Years.Select(TermYearJson.Of)],
        MissingYears = plan.MissingYears,
        Detail = plan.Sentence("en"),
        DetailVi = plan.Sentence("vi"),
    };
}

/// <summary>The plan of a year of a term.</summary>
internal sealed record TermYearJson(int Year, int? Line, string? Target)
{
    public static TermYearJson Of(PlanRow row) => new(row.Period.LastYear, row.Line, row.Target is { } target ? target.Text ?? target.Rule.ToString() : null);
}
