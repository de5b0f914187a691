using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Yes, no, or neither: what a verdict says, and what a printed one says.</summary>
public static class VerdictAnswers
{
    /// <summary>Tells whether a verdict says that the target was achieved.</summary>
    /// <param name="kind">The verdict.</param>
    /// <returns>True where achieved or exceeded, false where not achieved, null where open or not assessable.</returns>
    public static bool? IsAchieved(this VerdictKind kind) =>
        kind is VerdictKind.Achieved or VerdictKind.Exceeded ? true : kind == VerdictKind.NotAchieved ? false : null;

    /// <summary>Tells whether a printed verdict says that the target was achieved.</summary>
    /// <param name="printed">The printed verdict.</param>
    /// <returns>True where achieved or exceeded, false where not or nearly achieved; null where nothing is printed, or neither yes nor no, or what is not understood.</returns>
    public static bool? IsAchieved(this ReportedVerdict printed) =>
        printed is ReportedVerdict.Achieved or ReportedVerdict.Exceeded ? true : printed is ReportedVerdict.NotAchieved or ReportedVerdict.NearlyAchieved ? false : null;

    /// <summary>Tells whether a printed verdict says the same as the one that was reached.</summary>
    /// <param name="printed">The printed verdict.</param>
    /// <param name="kind">The verdict that was reached.</param>
    /// <returns>Null where either is neither yes nor no.</returns>
    public static bool? AgreesWith(this ReportedVerdict printed, VerdictKind kind) =>
        printed.IsAchieved() is { } said && kind.IsAchieved() is { } reached ? said == reached : null;
}
