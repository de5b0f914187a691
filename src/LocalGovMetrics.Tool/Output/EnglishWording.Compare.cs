using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Tool.Comparing;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units side by side.</content>
internal sealed partial class EnglishWording
{
    public override string Rank => "Rank";

    public override string PercentagePoints => "points";

    public override string PrintedValue => "Printed";

    public override string AttainmentColumnsHeading => "Attainment: how much of its own plan each unit reached, 100 % = the plan";

    public override string CriteriaHeading => "Share of criteria achieved";

    public override string ProgressHeading => "Progress towards targets";

    public override string IndexHeading => "Composite index";

    public override string LeagueHeading => "League: what each unit set itself beside how much of it was reached";

    public override string Standing => "Standing";

    public override string NoRanks => "no ranks: no direction is known";

    public override string NoRanksAssumed => "no ranks: the direction in which it is better is only assumed";

    public override string NoRanksCloser => "no ranks: closer to a target is better, and no one target is given";

    public override string NothingLeft => "nothing left";

    public override string Score => "Score";

    public override string DataShare => "Data";

    public override string RankKept => "Rank kept";

    public override string RanksInRuns => "Ranks in runs";

    public override string Method => "Method";

    public override string ProgressStatusHeading => "Status";

    public override string Measured => "Measure";

    public override string Observed => "Observed";

    public override string Required => "Required";

    public override string Projected => "Projected";

    public override string NoColumns => "No two units have values that compare.";

    public override string NoProgressRows => "No row has values of several years, or a target that lies ahead.";

    public override string LevelDerived => "The level follows from the base and the printed growth or multiple.";

    public override string CompareSummary(int values, int columns, int inNone) =>
        FormattableString.Invariant($"{values} values; {columns} {(columns == 1 ? "column" : "columns")} of values that compare; {inNone} {(inNone == 1 ? "value compares" : "values compare")} with nothing");

    public override string NumberIn(string unit) => unit.Length == 0 ? "Number" : $"In {unit}";

    public override string NoRank(string letters, string reason) => $"No rank: {reason} ({letters}).";

    public override string ComparatorIs(ComparatorKind kind, int peers, string value) => FormattableString.Invariant($"{NameOf(kind)} of {peers} {(peers == 1 ? "unit" : "units")}: {value}");

    public override string ComparatorsWithheld(IReadOnlyList<ComparatorKind> kinds, int peers, int needed) =>
        FormattableString.Invariant($"{string.Join(" and ", kinds.Select(NameOf).Select((name, i) => i == 0 ? name : name.ToLowerInvariant()))}: withheld, {peers} of the {needed} units needed have a number");

    public override string TargetBy(string target, string level, int year) => FormattableString.Invariant($"target {target}{(level.Length == 0 ? string.Empty : $" = {level}")} by {year}");

    public override string MidTermPace(MidTermStatus status, string? soFar, string? needed, int years) =>
        $"{WordFor(status)}{(soFar is null ? string.Empty : $"; {soFar} a year so far")}{(needed is null || years < 1 ? string.Empty : FormattableString.Invariant($"; {needed} a year needed for the {years} {(years == 1 ? "year" : "years")} left"))}";

    public override string MidTermNotAssessed(string reason) => $"not assessed: {reason}";

    public override string IndexSettings(IndexRequest request) =>
        FormattableString.Invariant($"{WordFor(request.Mean)} mean; a unit needs {Percent(request.DataShare, 0)} of the indicators; weights shaken by a quarter in {request.Runs} runs from seed {request.Seed}");

    public override string NoTargets(string rows) => $"There is no target: {rows}.";

    public override string MethodSaysNothing(string methods, string reason) => $"{methods}: nothing, {reason}.";

    public override string MissedInTheEnd(string? soFar) => $"not achieved, and no year is left{(soFar is null ? string.Empty : $"; {soFar} a year so far")}";

    public override string DoesNotCount(string indicator, string reason) => $"{indicator}: does not count, {reason}.";

    public override string RestOnAssumedDirection(int count) => FormattableString.Invariant($"; {count} of the verdicts {(count == 1 ? "rests" : "rest")} on an assumed direction");

    public override string NotInIndex(string unit, string reason) => $"{unit}: no score, {reason}.";

    public override string WordFor(ComparandAspect aspect) => aspect switch
    {
        ComparandAspect.Target => "as planned",
        ComparandAspect.Attainment => "attainment",
        _ => "as reported",
    };

    public override string DirectionWord(DesiredDirection direction) => direction switch
    {
        DesiredDirection.Higher => "higher is better",
        DesiredDirection.Lower => "lower is better",
        DesiredDirection.Closer => "closer to the target is better",
        _ => "no direction known",
    };

    public override string WordFor(MidTermStatus status) => status switch
    {
        MidTermStatus.Achieved => "achieved",
        MidTermStatus.Near => "nearly achieved",
        MidTermStatus.OnTrack => "on track",
        MidTermStatus.HardToReach => "hard to reach",
        _ => "not assessed",
    };

    public override string WordFor(ProgressMethod method) => method switch
    {
        ProgressMethod.OpenSdg => "Open SDG",
        ProgressMethod.OpenSdgWithoutTarget => "Open SDG, no target",
        ProgressMethod.Unsd => "UNSD",
        ProgressMethod.UnsdWithoutTarget => "UNSD, no target",
        ProgressMethod.LinearProjection => "Linear projection",
        ProgressMethod.DirectionOnly => "Direction only",
        ProgressMethod.BaselineShare => "Share of the way, of 10",
        _ => "none",
    };

    public override string WordFor(ProgressStatus status) => status switch
    {
        ProgressStatus.TargetAchieved => "target achieved",
        ProgressStatus.OnTrack => "on track",
        ProgressStatus.AccelerationNeeded => "acceleration needed",
        ProgressStatus.LimitedProgress => "limited progress",
        ProgressStatus.Deterioration => "deterioration",
        ProgressStatus.SomeProgress => "some progress",
        ProgressStatus.NoProgress => "no progress",
        ProgressStatus.Sun => "sun",
        ProgressStatus.SunAndCloud => "sun and cloud",
        ProgressStatus.Cloud => "cloud",
        ProgressStatus.Thunderstorm => "thunderstorm",
        _ => "–",
    };

    public override string WordFor(ProgressGap gap) => gap switch
    {
        ProgressGap.NoTarget => "there is no target",
        ProgressGap.TargetIsNoLevel => "the target asks for no level that values of single years could be held against",
        ProgressGap.ActualIsNoNumber => "what is reported is no single number",
        ProgressGap.OtherUnit => "target and reported value are in different units of measure",
        ProgressGap.NoBase => "the target grows from a base that is not printed",
        _ => "–",
    };

    public override string WordFor(LeagueStanding standing) => standing switch
    {
        LeagueStanding.AmbitiousAndAchieved => "ambitious, achieved",
        LeagueStanding.ModestAndAchieved => "modest, achieved",
        LeagueStanding.AmbitiousAndMissed => "ambitious, missed",
        LeagueStanding.ModestAndMissed => "modest, missed",
        _ => "not placed",
    };

    public override string Ambition(AmbitionBasis basis) => basis switch
    {
        AmbitionBasis.RequiredGrowth => "Asked growth a year",
        AmbitionBasis.RequiredChange => "Asked change a year",
        _ => "Target",
    };

    public override string NotPlaced(string units, string reason) => $"Not placed: {reason} ({units}).";

    private static string WordFor(IndexMean mean) => mean switch
    {
        IndexMean.Geometric => "geometric",
        IndexMean.Harmonic => "harmonic",
        _ => "arithmetic",
    };

    private static string NameOf(ComparatorKind kind) => kind == ComparatorKind.Median ? "Median" : "Best quartile";
}
