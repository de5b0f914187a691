using System.Text.Json.Serialization;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Answers.Json;

/// <summary>Panels of like units, as the contract shows them.</summary>
internal sealed record PanelAnswerJson
{
    private readonly string _policy;
    private readonly IReadOnlyList<NamedPanel> _panels;

    internal PanelAnswerJson(string policy, IReadOnlyList<NamedPanel> panels) => (_policy, _panels) = (policy, panels);

    public int Version => ContractJson.Version;

    public string Policy => _policy;

    public IReadOnlyList<PanelJson> Panels => [.. _panels.Select(panel => new PanelJson(panel))];
}

/// <summary>One indicator over years.</summary>
internal sealed record PanelJson
{
    private readonly NamedPanel _named;

    internal PanelJson(NamedPanel named) => _named = named;

    public string Code => _named.Code;

    public string Name => _named.Name.In("en");

    public string NameVi => _named.Name.In("vi");

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Part => _named.Part?.In("en");

    public IReadOnlyList<int> Years => _named.Panel.Years;

    public IReadOnlyList<string> LikeUnits => _named.Panel.LikeUnits;

    public IReadOnlyList<PanelOmissionJson> Dropped => [.. _named.Panel.Dropped.Select(unit => new PanelOmissionJson(unit))];

    public ConvergenceJson? Convergence => _named.Convergence is { } convergence ? new ConvergenceJson(convergence) : null;

    public IReadOnlyList<PanelValueJson> Values => [.. _named.Panel.Columns.SelectMany((column, i) => column.Values.Select(value => new PanelValueJson(value.Comparand.UnitLabel, _named.Panel.Years[i], value.Comparand.Text, value.Number.ValueOrNull)))];
}

/// <summary>Convergence of the like units: the spread of logarithms by year, and the fit of growth on the first value.</summary>
internal sealed record ConvergenceJson
{
    private readonly PanelConvergence _convergence;

    internal ConvergenceJson(PanelConvergence convergence) => _convergence = convergence;

    public IReadOnlyList<double?> Sigma => [.. _convergence.Sigma.Select(sigma => sigma.ValueOrNull)];

    public double? Beta => _convergence.Beta.Slope.ValueOrNull;

    public double? StandardError => _convergence.Beta.SlopeStandardError.ValueOrNull;

    public double? Speed => _convergence.Beta.Speed.ValueOrNull;

    public double? HalfLife => _convergence.Beta.HalfLife.ValueOrNull;

    public Values.UndefinedReason? Reason => _convergence.Beta.Slope.IsDefined ? null : _convergence.Beta.Slope.Reason;
}

/// <summary>A value of a unit and a year.</summary>
internal sealed record PanelValueJson(string Unit, int Year, string? Text, double? Number);

/// <summary>A unit that is not alike over the whole span, and why.</summary>
internal sealed record PanelOmissionJson
{
    private readonly PanelOmission _unit;

    internal PanelOmissionJson(PanelOmission unit) => _unit = unit;

    public string Unit => _unit.Unit;

    public IReadOnlyList<int> MissingYears => _unit.MissingYears;

    public string? Before => _unit.Refusal?.Before?.Period.ToString();

    public string? After => _unit.Refusal?.After.Period.ToString();

    public IReadOnlyList<FindingJson> Findings => [.. (_unit.Refusal?.Findings ?? []).Select(finding => new FindingJson(finding))];
}
