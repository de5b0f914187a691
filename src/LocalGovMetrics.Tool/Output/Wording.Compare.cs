using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units side by side.</content>
internal sealed partial class Wording
{
    public string Rank => Text("tool.rank");

    public string PercentagePoints => Text("tool.percentagePoints");

    public string PrintedValue => Text("tool.printedValue");

    public string AttainmentColumnsHeading => Text("tool.attainmentColumnsHeading");

    public string CriteriaHeading => Text("tool.criteriaHeading");

    public string ProgressHeading => Text("tool.progressHeading");

    public string IndexHeading => Text("tool.indexHeading");

    public string LeagueHeading => Text("tool.leagueHeading");

    public string Standing => Text("tool.standing");

    public string NoRanks => Text("tool.noRanks");

    public string NoRanksAssumed => Text("tool.noRanksAssumed");

    public string NoRanksCloser => Text("tool.noRanksCloser");

    public string NothingLeft => Text("tool.nothingLeft");

    public string Score => Text("tool.score");

    public string DataShare => Text("tool.dataShare");

    public string RankKept => Text("tool.rankKept");

    public string RanksInRuns => Text("tool.ranksInRuns");

    public string Method => Text("tool.method");

    public string ProgressStatusHeading => Text("tool.progressStatusHeading");

    public string Measured => Text("tool.measured");

    public string Observed => Text("tool.observed");

    public string Required => Text("tool.required");

    public string Projected => Text("tool.projected");

    public string NoColumns => Text("tool.noColumns");

    public string NoProgressRows => Text("tool.noProgressRows");

    public string LevelDerived => Text("tool.levelDerived");

    public string CompareSummary(int values, int columns, int inNone) => Text("tool.compareSummary", values, columns, inNone);

    public string NumberIn(string unit) => unit.Length == 0 ? Text("tool.numberAlone") : Text("tool.numberIn", unit);

    public string NoRank(string letters, string reason) => Text("tool.noRank", reason, letters);

    public string ComparatorIs(ComparatorKind kind, int peers, string value) => Text("tool.comparatorIs", NameOf(kind), peers, value);

    public string ComparatorsWithheld(IReadOnlyList<ComparatorKind> kinds, int peers, int needed) =>
        Text(
        "tool.comparatorsWithheld",
        kinds.Select(NameOf).Aggregate((before, name) => Text("tool.and", before, name.ToLowerInvariant())),
        peers,
        needed);

    public string TargetBy(string target, string level, int year) => Text(level.Length == 0 ? "tool.targetBy" : "tool.targetLevelBy", target, year, level);

    public string MidTermPace(MidTermStatus status, string? soFar, string? needed, int years) =>
        WordFor(status) + SoFar(soFar) + (needed is null || years < 1 ? string.Empty : Text("tool.neededForYearsLeft", needed, years));

    public string MidTermNotAssessed(string reason) => Text("tool.midTermNotAssessed", reason);

    public string IndexSettings(IndexRequest request) =>
        Text("tool.indexSettings", Word("tool.indexMean", request.Mean), Percent(request.DataShare, 0), Short(request.Runs), request.Seed);

    public string NoTargets(string rows) => Text("tool.noTargets", rows);

    public string MethodSaysNothing(string methods, string reason) => Text("tool.methodSaysNothing", methods, reason);

    public string MissedInTheEnd(string? soFar) => Text("tool.missedInTheEnd") + SoFar(soFar);

    public string DoesNotCount(string indicator, string reason) => Text("tool.doesNotCount", indicator, reason);

    public string RestOnAssumedDirection(int count) => Text("tool.restOnAssumedDirection", count);

    public string NotInIndex(string unit, string reason) => Text("tool.notInIndex", unit, reason);

    public string WordFor(ComparandAspect aspect) => Word("tool.comparandAspect", aspect);

    public string DirectionWord(DesiredDirection direction) => Word("tool.direction", direction);

    public string WordFor(OmissionReason reason)
    {
        string words = ComparisonWords.Of(reason, Language);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public string WordFor(MidTermStatus status) => Word("tool.midTermStatus", status);

    public string WordFor(ProgressMethod method) => Word("tool.progressMethod", method);

    public string WordFor(ProgressStatus status) => Word("tool.progressStatus", status);

    public string WordFor(ProgressGap gap) => Word("tool.progressGap", gap);

    public string WordFor(LeagueStanding standing) => Word("tool.leagueStanding", standing);

    public string Ambition(AmbitionBasis basis) => Word("tool.ambition", basis);

    public string NotPlaced(string units, string reason) => Text("tool.notPlaced", reason, units);

    /// <summary>Writes a number for show, with at most three digits after the decimal mark.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text, without zeros at the end.</returns>
    public string Short(double value) =>
        Math.Abs(value) < 1e15
            ? Math.Round(BinaryNumber.ToDecimal(value), Math.Abs(value) < 0.1 ? 4 : Math.Abs(value) < 100 ? 2 : 1, MidpointRounding.AwayFromZero).ToString("#,0.####", Format)
            : value.ToString("E3", Format);

    /// <summary>Writes a change with its sign.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public string Signed(double value) => value > 0 ? $"+{Short(value)}" : Short(value).Replace('-', '−');

    private string NameOf(ComparatorKind kind) => Text(kind == ComparatorKind.Median ? "tool.median" : "tool.bestQuartile");

    private string SoFar(string? soFar) => soFar is null ? string.Empty : Text("tool.soFar", soFar);
}
