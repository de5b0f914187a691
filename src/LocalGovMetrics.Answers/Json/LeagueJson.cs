using System.Text.Json.Serialization;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Json;

/// <summary>The attainment league of one indicator: ambition beside attainment.</summary>
internal sealed record LeagueJson
{
    internal LeagueJson(ComparedLeague league, LeagueTable table)
    {
        Code = league.Column.Code;
        Part = league.Column.Part?.In("en");
        PartVi = league.Column.Part?.In("vi");
        Basis = league.Basis;
        Measure = table.Measure?.ToString();
        MeasureUnit = table.MeasureUnit?.Symbol;
        Direction = table.Direction;
        Places = [.. table.Places.Select(place => new LeaguePlaceJson(place))];
        Contradicted = [.. league.Column.Values.Where(value => value.Contradicting.Count > 0).Select(value => new ComparandJson(value.Comparand))];
        LeftOut = [.. league.Column.LeftOut.Select(omitted => new OmittedJson(omitted))];
    }

    public string Code { get; }

    public string? Part { get; }

    public string? PartVi { get; }

    public AmbitionBasis Basis { get; }

    public string? Measure { get; }

    public string? MeasureUnit { get; }

    public DesiredDirection Direction { get; }

    public IReadOnlyList<LeaguePlaceJson> Places { get; }

    public IReadOnlyList<ComparandJson> Contradicted { get; }

    public IReadOnlyList<OmittedJson> LeftOut { get; }
}

/// <summary>One unit in a league.</summary>
internal sealed record LeaguePlaceJson
{
    internal LeaguePlaceJson(LeaguePlace place)
    {
        Unit = place.Unit;
        UnitParent = place.UnitParent;
        Verdict = place.Verdict.Kind;
        Attainment = place.Attainment.ValueOrNull;
        AttainmentReason = place.Attainment.IsDefined ? null : place.Attainment.Reason;
        AttainmentRank = place.AttainmentRank.ValueOrNull;
        AttainmentRankReason = place.AttainmentRank.IsDefined ? null : place.AttainmentRank.Reason;
        Target = place.Ambition.Target.ValueOrNull;
        Baseline = place.Ambition.Baseline.ValueOrNull;
        RequiredGrowth = place.Ambition.RequiredGrowth.ValueOrNull;
        RequiredChangePerYear = place.Ambition.RequiredChangePerYear.ValueOrNull;
        RatioToPeers = place.Ambition.RatioToPeers.ValueOrNull;
        AmbitionRank = place.AmbitionRank.ValueOrNull;
        PeerAmbition = new ComparatorJson(place.PeerAmbition);
        Standing = place.Standing;
        Reason = place.Reason == UndefinedReason.None ? null : place.Reason;
    }

    public string Unit { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitParent { get; }

    public VerdictKind Verdict { get; }

    public double? Attainment { get; }

    public UndefinedReason? AttainmentReason { get; }

    public double? AttainmentRank { get; }

    public UndefinedReason? AttainmentRankReason { get; }

    public double? Target { get; }

    public double? Baseline { get; }

    public double? RequiredGrowth { get; }

    public double? RequiredChangePerYear { get; }

    public double? RatioToPeers { get; }

    public double? AmbitionRank { get; }

    public ComparatorJson PeerAmbition { get; }

    public LeagueStanding Standing { get; }

    public UndefinedReason? Reason { get; }
}
