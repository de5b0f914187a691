using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Conversion;

/// <summary>What kind of criterion several criteria make when their numbers add, or are averaged.</summary>
internal static class CriterionKinds
{
    /// <summary>The common kind; null where the kinds do not combine.</summary>
    /// <remarks>
    /// Equal kinds stay. A number and a range make a range. What is at least some number each is together at least the sum, and more than
    /// the sum where one must be more; a bare number or a range counts as such a bound where higher is better. Bounds above likewise.
    /// </remarks>
    public static CriterionKind? Common(IReadOnlyList<CriterionKind> kinds, DesiredDirection judged) =>
        kinds.All(kind => kind == kinds[0]) ? kinds[0]
        : kinds.All(kind => kind is CriterionKind.Reach or CriterionKind.Between) ? CriterionKind.Between
        : kinds.All(kind => IsBoundBelow(kind, judged)) ? kinds.Contains(CriterionKind.MoreThan) ? CriterionKind.MoreThan : CriterionKind.AtLeast
        : kinds.All(kind => IsBoundAbove(kind, judged)) ? kinds.Contains(CriterionKind.LessThan) ? CriterionKind.LessThan : CriterionKind.AtMost
        : null;

    private static bool IsBoundBelow(CriterionKind kind, DesiredDirection judged) =>
        kind is CriterionKind.AtLeast or CriterionKind.MoreThan || (judged == DesiredDirection.Higher && (kind is CriterionKind.Reach or CriterionKind.Between));

    private static bool IsBoundAbove(CriterionKind kind, DesiredDirection judged) =>
        kind is CriterionKind.AtMost or CriterionKind.LessThan || (judged == DesiredDirection.Lower && (kind is CriterionKind.Reach or CriterionKind.Between));
}
