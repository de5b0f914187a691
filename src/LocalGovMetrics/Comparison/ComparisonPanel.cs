using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>One indicator over years: a column a year, and which units are alike in all of them.</summary>
/// <remarks>Immutable; two are the same where they are the same object.</remarks>
public sealed class ComparisonPanel
{
    private ComparisonPanel(IReadOnlyList<int> years, IReadOnlyList<ComparisonColumn> columns, IReadOnlyList<string> likeUnits, IReadOnlyList<SeriesBreak> breaks)
    {
        Years = ValueList.From(years);
        Columns = ValueList.From(columns);
        LikeUnits = ValueList.From(likeUnits);
        Breaks = ValueList.From(breaks);
    }

    /// <summary>Gets the years in which two units or more compare, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Gets the column of each year.</summary>
    public IReadOnlyList<ComparisonColumn> Columns { get; }

    /// <summary>Gets the units that are in every column and whose own values of every two years compare, in ordinal order.</summary>
    public IReadOnlyList<string> LikeUnits { get; }

    /// <summary>Gets what breaks the series of units, refusals and reservations.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; }

    /// <summary>Writes the years and how many units are alike.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{string.Join(", ", Years)}: {LikeUnits.Count} like units, {Breaks.Count} breaks");

    internal static ComparisonPanel Of(IReadOnlyList<Comparand> values, ComparabilityPolicy policy)
    {
        (int Year, ComparisonColumn Column)[] years =
        [
            .. values.Select(value => value.Period)
                .Where(period => period.IsWholeYears && period.YearCount == 1)
                .Select(period => period.FirstYear)
                .Distinct()
                .Order()
                .SelectMany(year => ComparisonSet.Of(values, Period.OfYear(year), policy).Columns.Take(1).Select(column => (year, column))),
        ];
        UnitIndex index = new(values);
        Dictionary<int, List<Comparand>> series = [];
        foreach (Comparand value in years.SelectMany(year => year.Column.Values).Select(value => value.Comparand))
        {
            int unit = index.Of(value);
            if (!series.TryGetValue(unit, out List<Comparand>? own))
            {
                series.Add(unit, own = []);
            }

            own.Add(value);
        }

        ComparabilityPolicy across = AcrossTime(policy);
        List<SeriesBreak> breaks = [];
        List<string> like = [];
        foreach (List<Comparand> own in series.Values)
        {
            breaks.AddRange(SeriesBreaks.Along(own, across));
            if (own.Count == years.Length && AreLike(own, across))
            {
                like.Add(own[0].Unit);
            }
        }

        like.Sort(StringComparer.Ordinal);
        return new ComparisonPanel([.. years.Select(year => year.Year)], [.. years.Select(year => year.Column)], like, breaks);
    }

    // What the caller's policy says, but that a series is of different times, which is what it is followed for.
    private static ComparabilityPolicy AcrossTime(ComparabilityPolicy policy) =>
        policy == ComparabilityPolicy.Default ? SeriesBreaks.Policy : policy.With(ComparabilityCode.DifferentTimes, ComparabilitySeverity.Note);

    // A change within a year touches both of its neighbours only lightly: the years around it tell.
    private static bool AreLike(List<Comparand> own, ComparabilityPolicy policy)
    {
        for (int i = 0; i < own.Count; i++)
        {
            for (int j = i + 1; j < own.Count; j++)
            {
                if (!ComparabilityCalculator.Check(own[i], own[j], policy).IsComparable)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
