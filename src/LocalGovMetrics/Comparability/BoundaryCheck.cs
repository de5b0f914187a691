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

        BoundaryChange[] between = left.IsOfSameUnit(right) ? [.. one.Changes.Concat(other.Changes).Where(change => Separates(change, left, right)).Distinct().OrderBy(change => change.Day)] : [];
        if (between.Length > 0)
        {
            findings.Add(ComparabilityCode.BoundariesChanged, left.Period.ToString(), right.Period.ToString(), between);
        }

        BoundaryChange[] within = [.. one.Changes.Where(change => IsWithin(change, left)).Concat(other.Changes.Where(change => IsWithin(change, right))).Distinct().OrderBy(change => change.Day)];
        if (within.Length > 0)
        {
            findings.Add(ComparabilityCode.BoundaryChangeWithin, HasWithin(left) ? left.Period.ToString() : null, HasWithin(right) ? right.Period.ToString() : null, within);
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

    private static bool IsWithin(BoundaryChange change, Comparand comparand) => change.Day > FirstDayOf(comparand) && change.Day <= LastDayOf(comparand);

    private static bool Separates(BoundaryChange change, Comparand one, Comparand other) =>
        (change.Day > LastDayOf(one) && change.Day <= FirstDayOf(other)) || (change.Day > LastDayOf(other) && change.Day <= FirstDayOf(one));

    private static string? DayText(LocalDate? day) => day is { } known ? LocalDateConverter.Format(known) : null;
}
