using System.Text.Json.Serialization;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Json;

/// <summary>The attainment league of one indicator: ambition beside attainment.</summary>
internal sealed record LeagueJson
{
    private readonly ComparedLeague _league;
    private readonly LeagueTable _table;

    internal LeagueJson(ComparedLeague league, LeagueTable table) => (_league, _table) = (league, table);

    public string Code => _league.Column.Code;

    public string? Part => _league.Column.Part?.In("en");

    public string? PartVi => _league.Column.Part?.In("vi");

    public AmbitionBasis Basis => _league.Basis;

    public string? Measure => _table.Measure?.ToString();

    public string? MeasureUnit => _table.MeasureUnit?.Symbol;

    public DesiredDirection Direction => _table.Direction;

    public IReadOnlyList<LeaguePlaceJson> Places => [.. _table.Places.Select(place => new LeaguePlaceJson(place))];

    public IReadOnlyList<ComparandJson> Contradicted => [.. _league.Column.Values.Where(value => value.Contradicting.Count > 0).Select(value => new ComparandJson(value.Comparand))];

    public IReadOnlyList<OmittedJson> LeftOut => [.. _league.Column.LeftOut.Select(omitted => new OmittedJson(omitted))];
}

/// <summary>One unit in a league.</summary>
internal sealed record LeaguePlaceJson
{
    private readonly LeaguePlace _place;

    internal LeaguePlaceJson(LeaguePlace place) => _place = place;

    public string Unit => _place.Unit;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitParent => _place.UnitParent;

    public VerdictKind Verdict => _place.Verdict.Kind;

    public double? Attainment => _place.Attainment.ValueOrNull;

    public UndefinedReason? AttainmentReason => _place.Attainment.IsDefined ? null : _place.Attainment.Reason;

    public double? AttainmentRank => _place.AttainmentRank.ValueOrNull;

    public UndefinedReason? AttainmentRankReason => _place.AttainmentRank.IsDefined ? null : _place.AttainmentRank.Reason;

    public double? Target => _place.Ambition.Target.ValueOrNull;

    public double? Baseline => _place.Ambition.Baseline.ValueOrNull;

    public double? RequiredGrowth => _place.Ambition.RequiredGrowth.ValueOrNull;

    public double? RequiredChangePerYear => _place.Ambition.RequiredChangePerYear.ValueOrNull;

    public double? RatioToPeers => _place.Ambition.RatioToPeers.ValueOrNull;

    public double? AmbitionRank => _place.AmbitionRank.ValueOrNull;

    public ComparatorJson PeerAmbition => new ComparatorJson(_place.PeerAmbition);

    public LeagueStanding Standing => _place.Standing;

    public UndefinedReason? Reason => _place.Reason == UndefinedReason.None ? null : _place.Reason;
}
