using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units side by side.</content>
internal abstract partial class Wording
{
    public abstract string Rank { get; }

    public abstract string PercentagePoints { get; }

    public abstract string PrintedValue { get; }

    public abstract string AttainmentColumnsHeading { get; }

    public abstract string CriteriaHeading { get; }

    public abstract string ProgressHeading { get; }

    public abstract string IndexHeading { get; }

    public abstract string LeagueHeading { get; }

    public abstract string Standing { get; }

    public abstract string NoRanks { get; }

    public abstract string NoRanksAssumed { get; }

    public abstract string NoRanksCloser { get; }

    public abstract string NothingLeft { get; }

    public abstract string Score { get; }

    public abstract string DataShare { get; }

    public abstract string RankKept { get; }

    public abstract string RanksInRuns { get; }

    public abstract string Method { get; }

    public abstract string ProgressStatusHeading { get; }

    public abstract string Measured { get; }

    public abstract string Observed { get; }

    public abstract string Required { get; }

    public abstract string Projected { get; }

    public abstract string NoColumns { get; }

    public abstract string NoProgressRows { get; }

    public abstract string LevelDerived { get; }

    public abstract string CompareSummary(int values, int columns, int inNone);

    public abstract string NumberIn(string unit);

    public abstract string NoRank(string letters, string reason);

    public abstract string ComparatorIs(ComparatorKind kind, int peers, string value);

    public abstract string ComparatorsWithheld(IReadOnlyList<ComparatorKind> kinds, int peers, int needed);

    public abstract string TargetBy(string target, string level, int year);

    public abstract string MidTermPace(MidTermStatus status, string? soFar, string? needed, int years);

    public abstract string MidTermNotAssessed(string reason);

    public abstract string IndexSettings(IndexRequest request);

    public abstract string NoTargets(string rows);

    public abstract string MethodSaysNothing(string methods, string reason);

    public abstract string MissedInTheEnd(string? soFar);

    public abstract string DoesNotCount(string indicator, string reason);

    public abstract string RestOnAssumedDirection(int count);

    public abstract string NotInIndex(string unit, string reason);

    public abstract string WordFor(ComparandAspect aspect);

    public abstract string DirectionWord(DesiredDirection direction);

    public string WordFor(OmissionReason reason)
    {
        string words = ComparisonWords.Of(reason, Language);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public abstract string WordFor(MidTermStatus status);

    public abstract string WordFor(ProgressMethod method);

    public abstract string WordFor(ProgressStatus status);

    public abstract string WordFor(ProgressGap gap);

    public abstract string WordFor(LeagueStanding standing);

    public abstract string Ambition(AmbitionBasis basis);

    public abstract string NotPlaced(string units, string reason);

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
}
