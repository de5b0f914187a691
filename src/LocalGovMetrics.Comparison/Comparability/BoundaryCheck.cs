using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether both values are of stable boundaries: those of one unit between its values, and those of each within its own time.</summary>
internal static class BoundaryCheck
{
    private const string NotKnown = "notKnown";

    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        UnitBoundaries one = left.Boundaries;
        UnitBoundaries other = right.Boundaries;
        if (one.ConvertedTo is not null || other.ConvertedTo is not null)
        {
            findings.Add(ComparabilityCode.BoundariesConverted, DayText(one.ConvertedTo), DayText(other.ConvertedTo));
        }

        if (left.Period != right.Period && (IsOpen(one) || IsOpen(other)))
        {
            findings.Add(ComparabilityCode.BoundariesNotKnown, IsOpen(one) ? NotKnown : null, IsOpen(other) ? NotKnown : null);
        }

        if (one.Changes.Count == 0 && other.Changes.Count == 0)
        {
            return;
        }

        if (left.IsOfSameUnit(right))
        {
            BoundaryChange[] changes = [.. one.Changes.Concat(other.Changes).Distinct()];
            AddBetween(ComparabilityCode.BoundariesChanged, [.. changes.Where(change => Separates(change, left, right) == Existence.Certain)], left, right, ref findings);
            AddBetween(ComparabilityCode.BoundariesMayHaveChanged, [.. changes.Where(change => Separates(change, left, right) == Existence.Possible)], left, right, ref findings);
        }

        BoundaryChange[] within = [.. one.Changes.Where(change => IsWithin(change, left)).Concat(other.Changes.Where(change => IsWithin(change, right))).Distinct()];
        if (within.Length > 0)
        {
            findings.Add(ComparabilityCode.BoundaryChangeWithin, HasWithin(left) ? left.Period.ToString() : null, HasWithin(right) ? right.Period.ToString() : null, Ordered(within));
        }
    }

    /// <summary>Tells whether the boundaries changed within the time that the value depends on.</summary>
    public static bool HasWithin(Comparand comparand)
    {
        for (int i = 0; i < comparand.Boundaries.Changes.Count; i++)
        {
            if (IsWithin(comparand.Boundaries.Changes[i], comparand))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds changes of boundaries anywhere in the span from the first value's beginning to the last one's end, those among them that two values alone would only touch.</summary>
    /// <param name="series">The values of one unit in the order of time; those converted to one day's boundaries do not count.</param>
    /// <param name="policy">How much a change weighs.</param>
    /// <returns>What was found; null where nothing was.</returns>
    public static ComparabilityFinding? InSpan(IReadOnlyList<Comparand> series, ComparabilityPolicy policy)
    {
        if (series.Count == 0)
        {
            return null;
        }

        LocalDate start = series.Min(value => value.Period.Start);
        LocalDate end = series.Max(value => value.Period.End);
        BoundaryChange[] changes = [.. series.Where(value => value.Boundaries.ConvertedTo is null).SelectMany(value => value.Boundaries.Changes).Distinct().Where(change => LatestOf(change) > start && EarliestOf(change) <= end)];
        BoundaryChange[] certain = [.. changes.Where(change => EarliestOf(change) > start && LatestOf(change) <= end)];
        ComparabilityCode code = certain.Length > 0 ? ComparabilityCode.BoundariesChanged : ComparabilityCode.BoundariesMayHaveChanged;
        return changes.Length == 0 ? null : new ComparabilityFinding
        {
            Code = code,
            Severity = policy.SeverityOf(code),
            Left = series[0].Period.ToString(),
            Right = series[^1].Period.ToString(),
            Changes = Ordered(certain.Length > 0 ? certain : changes),
        };
    }

    private static bool IsOpen(UnitBoundaries boundaries) => boundaries is { AreKnown: false, ConvertedTo: null, Changes.Count: 0 };

    private static LocalDate FirstDayOf(Comparand comparand) =>
        comparand.Boundaries.ConvertedTo ?? comparand.Since ?? (MeasureCheck.IsState(comparand) ? comparand.Period.End : comparand.Period.Start);

    private static LocalDate LastDayOf(Comparand comparand) => comparand.Boundaries.ConvertedTo ?? comparand.Period.End;

    // Of a date that is open to one side the nearest day counts; one of which nothing is known may be any.
    private static LocalDate EarliestOf(BoundaryChange change) => change.Date.Earliest ?? change.Date.Latest ?? LocalDate.MinIsoValue;

    private static LocalDate LatestOf(BoundaryChange change) => change.Date.Latest ?? change.Date.Earliest ?? LocalDate.MaxIsoValue;

    private static bool IsWithin(BoundaryChange change, Comparand comparand) => LatestOf(change) > FirstDayOf(comparand) && EarliestOf(change) <= LastDayOf(comparand);

    private static Existence Separates(BoundaryChange change, Comparand one, Comparand other)
    {
        (Comparand before, Comparand after) = LastDayOf(one) <= FirstDayOf(other) ? (one, other) : (other, one);
        LocalDate last = LastDayOf(before);
        LocalDate first = FirstDayOf(after);
        return first <= last || LatestOf(change) <= last || EarliestOf(change) > first ? Existence.No
            : EarliestOf(change) > last && LatestOf(change) <= first ? Existence.Certain
            : Existence.Possible;
    }

    private static void AddBetween(ComparabilityCode code, BoundaryChange[] changes, Comparand left, Comparand right, ref FindingList findings)
    {
        if (changes.Length > 0)
        {
            findings.Add(code, left.Period.ToString(), right.Period.ToString(), Ordered(changes));
        }
    }

    private static BoundaryChange[] Ordered(BoundaryChange[] changes) => [.. changes.OrderBy(EarliestOf).ThenBy(LatestOf).ThenBy(change => change.ToString(), StringComparer.Ordinal)];

    private static string? DayText(LocalDate? day) => day is { } known ? LocalDateConverter.Format(known) : null;
}
