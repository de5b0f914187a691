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
    internal CompareJson(Compared compared)
    {
        Policy = compared.Set.Table.Policy.Name;
        Period = compared.Set.Period?.ToString();
        Ties = compared.Request.Ties;
        Columns = compared.Columns.Select(column => new CompareColumnJson(column));
        InNoColumn = compared.Set.InNoColumn.Select(omitted => new OmittedJson(omitted));
        Criteria = compared.Sources.SelectMany(source => source.Assessment.ByUnit().Select(unit => new CriteriaJson(source, unit)));
        Summary = new CompareSummaryJson(compared.Set.Table.Comparands.Count, compared.Columns.Count, compared.Set.InNoColumn.Count);
        League = compared.League is { } league ? [.. league.SelectMany(one => one.Tables.Select(table => new LeagueJson(one, table)))] : null;
        Index = compared.Index is { } index ? new IndexJson(index) : null;
        Progress = compared.Progress is { } progress ? [.. progress.Select(row => new ProgressJson(row))] : null;
    }

    public int Version => ContractJson.Version;

    public string Policy { get; }

    public string? Period { get; }

    public TieRule Ties { get; }

    public IEnumerable<CompareColumnJson> Columns { get; }

    public IEnumerable<OmittedJson> InNoColumn { get; }

    public IEnumerable<CriteriaJson> Criteria { get; }

    public CompareSummaryJson Summary { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LeagueJson>? League { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IndexJson? Index { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProgressJson>? Progress { get; }
}

/// <summary>How much there is.</summary>
internal sealed record CompareSummaryJson(int Values, int Columns, int InNoColumn);

/// <summary>A value that stands in no column, or not in this one.</summary>
internal sealed record OmittedJson
{
    internal OmittedJson(OmittedValue omitted)
    {
        Value = new ComparandJson(omitted.Comparand);
        Reason = omitted.Reason;
        Findings = [.. omitted.Findings.Select(finding => new FindingJson(finding))];
    }

    public ComparandJson Value { get; }

    public OmissionReason Reason { get; }

    public IReadOnlyList<FindingJson> Findings { get; }
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
    internal CriteriaJson(CompareSource source, Assessment unit)
    {
        VerdictCounts counts = unit.Criteria;
        PrintedHeadline? reported = PrintedHeadline.For(counts, unit.Printed);
        Origin = source.Name;
        Unit = unit.Rows[0].Row.Unit;
        UnitParent = unit.Rows[0].Row.UnitParent;
        Counts = CountsJson.Of(counts);
        DirectionAssumed = counts.DirectionAssumed;
        ReportedAchieved = reported is { Of: not null } ? reported.Achieved : null;
        ReportedOf = reported is { Achieved: not null } ? reported.Of : null;
        ReportedNotAchieved = reported?.NotAchieved;
    }

    public string Origin { get; }

    public string Unit { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitParent { get; }

    public CountsJson Counts { get; }

    public long DirectionAssumed { get; }

    public int? ReportedAchieved { get; }

    public int? ReportedOf { get; }

    public int? ReportedNotAchieved { get; }
}
