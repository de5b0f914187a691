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
