using System.Text.Json.Serialization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Json;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Json;

/// <summary>Units side by side, as the contract shows them; sides of reservations name values of their column by index. What is long is made as it is written.</summary>
internal sealed record CompareJson
{
    private readonly Compared _compared;

    internal CompareJson(Compared compared) => _compared = compared;

    public int Version => ContractJson.Version;

    public string Policy => _compared.Set.Table.Policy.Name;

    public string? Period => _compared.Set.Period?.ToString();

    public TieRule Ties => _compared.Request.Ties;

    public IEnumerable<CompareColumnJson> Columns => _compared.Columns.Select(column => new CompareColumnJson(column));

    public IEnumerable<OmittedJson> InNoColumn => _compared.Set.InNoColumn.Select(omitted => new OmittedJson(omitted));

    public IEnumerable<CriteriaJson> Criteria => _compared.Sources.SelectMany(source => source.Assessment.ByUnit().Select(unit => new CriteriaJson(source, unit)));

    public CompareSummaryJson Summary => new CompareSummaryJson(_compared.Set.Table.Comparands.Count, _compared.Columns.Count, _compared.Set.InNoColumn.Count);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LeagueJson>? League => _compared.League is { } league ? [.. league.SelectMany(one => one.Tables.Select(table => new LeagueJson(one, table)))] : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IndexJson? Index => _compared.Index is { } index ? new IndexJson(index) : null;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProgressJson>? Progress => _compared.Progress is { } progress ? [.. progress.Select(row => new ProgressJson(row))] : null;
}

/// <summary>How much there is.</summary>
internal sealed record CompareSummaryJson(int Values, int Columns, int InNoColumn);

/// <summary>A value that stands in no column, or not in this one.</summary>
internal sealed record OmittedJson
{
    private readonly OmittedValue _omitted;

    internal OmittedJson(OmittedValue omitted) => _omitted = omitted;

    public ComparandJson Value => new ComparandJson(_omitted.Comparand);

    public OmissionReason Reason => _omitted.Reason;

    public IReadOnlyList<FindingJson> Findings => [.. _omitted.Findings.Select(finding => new FindingJson(finding))];
}

/// <summary>A value as its source prints it.</summary>
internal sealed record ComparandJson
{
    private readonly Comparand _value;

    internal ComparandJson(Comparand value) => _value = value;

    public string Unit => _value.Unit;

    public string? UnitId => _value.UnitId?.ToString();

    public string? UnitParent => _value.UnitParent;

    public string Indicator => _value.Indicator.Key;

    public string? Concept => _value.Concept?.Code;

    public ComparandAspect Aspect => _value.Aspect;

    public string Period => _value.Period.ToString();

    public string? Text => _value.Text;

    public decimal? Number => _value.Number?.Value;

    public string? MeasureUnit => _value.MeasureUnit?.Symbol;

    public UndefinedReason? AttainmentReason => _value.Attained is { IsDefined: false } attained ? attained.Reason : null;

    public ObservationStatus Status => _value.Status;

    public string? Origin => _value.Origin;

    public string? Source => _value.Source;
}

/// <summary>How much of its plan a unit achieved, by our count and by that of its report.</summary>
internal sealed record CriteriaJson
{
    private readonly CompareSource _source;
    private readonly Assessment _unit;

    internal CriteriaJson(CompareSource source, Assessment unit) => (_source, _unit) = (source, unit);

    private PrintedHeadline? Printed => PrintedHeadline.For(_unit.Criteria, _unit.Printed);

    public string Origin => _source.Name;

    public string Unit => _unit.Rows[0].Row.Unit;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitParent => _unit.Rows[0].Row.UnitParent;

    public CountsJson Counts => CountsJson.Of(_unit.Criteria);

    public long DirectionAssumed => _unit.Criteria.DirectionAssumed;

    public int? ReportedAchieved => Printed is { Of: not null } found ? found.Achieved : null;

    public int? ReportedOf => Printed is { Achieved: not null } found ? found.Of : null;

    public int? ReportedNotAchieved => Printed?.NotAchieved;
}
