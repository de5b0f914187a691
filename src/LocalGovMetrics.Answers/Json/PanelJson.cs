using System.Text.Json.Serialization;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Json;
using LocalGovMetrics.Statistics;

namespace LocalGovMetrics.Answers.Json;

/// <summary>Panels of like units, as the contract shows them.</summary>
internal sealed record PanelAnswerJson
{
    internal PanelAnswerJson(string policy, IReadOnlyList<NamedPanel> panels)
    {
        Policy = policy;
        Panels = [.. panels.Select(panel => new PanelJson(panel))];
    }

    public int Version => ContractJson.Version;

    public string Policy { get; }

    public IReadOnlyList<PanelJson> Panels { get; }
}

/// <summary>One indicator over years.</summary>
internal sealed record PanelJson
{
    internal PanelJson(NamedPanel named)
    {
        Code = named.Code;
        Name = named.Name.In("en");
        NameVi = named.Name.In("vi");
        Part = named.Part?.In("en");
        Years = named.Panel.Years;
        LikeUnits = named.Panel.LikeUnits;
        Dropped = [.. named.Panel.Dropped.Select(unit => new PanelOmissionJson(unit))];
        Convergence = named.Convergence is { } convergence ? new ConvergenceJson(convergence) : null;
        Values = [.. named.Panel.Columns.SelectMany((column, i) => column.Values.Select(value => new PanelValueJson(value.Comparand.UnitLabel, named.Panel.Years[i], value.Comparand.Text, value.Number.ValueOrNull)))];
    }

    public string Code { get; }

    public string Name { get; }

    public string NameVi { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Part { get; }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<string> LikeUnits { get; }

    public IReadOnlyList<PanelOmissionJson> Dropped { get; }

    public ConvergenceJson? Convergence { get; }

    public IReadOnlyList<PanelValueJson> Values { get; }
}

/// <summary>Convergence of the like units: the spread of logarithms by year, and the fit of growth on the first value.</summary>
internal sealed record ConvergenceJson
{
    internal ConvergenceJson(PanelConvergence convergence)
    {
        Sigma = [.. convergence.Sigma.Select(sigma => sigma.ValueOrNull)];
        Beta = convergence.Beta.Slope.ValueOrNull;
        StandardError = convergence.Beta.SlopeStandardError.ValueOrNull;
        Speed = convergence.Beta.Speed.ValueOrNull;
        HalfLife = convergence.Beta.HalfLife.ValueOrNull;
        Reason = convergence.Beta.Slope.IsDefined ? null : convergence.Beta.Slope.Reason;
    }

    public IReadOnlyList<double?> Sigma { get; }

    public double? Beta { get; }

    public double? StandardError { get; }

    public double? Speed { get; }

    public double? HalfLife { get; }

    public Values.UndefinedReason? Reason { get; }
}

/// <summary>A value of a unit and a year.</summary>
internal sealed record PanelValueJson(string Unit, int Year, string? Text, double? Number);

/// <summary>A unit that is not alike over the whole span, and why.</summary>
internal sealed record PanelOmissionJson
{
    internal PanelOmissionJson(PanelOmission unit)
    {
        Unit = unit.Unit;
        MissingYears = unit.MissingYears;
        Before = unit.Refusal?.Before?.Period.ToString();
        After = unit.Refusal?.After.Period.ToString();
        Findings = [.. (unit.Refusal?.Findings ?? []).Select(finding => new FindingJson(finding))];
    }

    public string Unit { get; }

    public IReadOnlyList<int> MissingYears { get; }

    public string? Before { get; }

    public string? After { get; }

    public IReadOnlyList<FindingJson> Findings { get; }
}
