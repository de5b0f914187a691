using NodaTime;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether both values cover the same time, or times that compare.</summary>
internal static class PeriodCheck
{
    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        Period one = left.Period;
        Period other = right.Period;
        if (one == other)
        {
            return;
        }

        ComparabilityCode code =
            AreAsLong(one, other) ? ComparabilityCode.DifferentTimes
            : GrowsWithLength(left, right) ? ComparabilityCode.LengthsDiffer
            : one.IsWholeYears && other.IsWholeYears ? ComparabilityCode.YearAgainstSpan
            : ComparabilityCode.PartOfYear;
        findings.Add(code, one.ToString(), other.ToString());
    }

    // The yearly average of a span is an amount of a year.
    private static bool GrowsWithLength(Comparand left, Comparand right) =>
        ComparandMeasure.FamilyOf(left.Measure) == ComparandMeasure.FamilyOf(right.Measure)
        && (MeasureCheck.Accumulates(left) || MeasureCheck.Accumulates(right))
        && !(ComparandMeasure.IsAverage(left.Measure) && IsOneYear(right.Period))
        && !(ComparandMeasure.IsAverage(right.Measure) && IsOneYear(left.Period));

    private static bool IsOneYear(Period period) => period is { IsWholeYears: true, YearCount: 1 };

    // 29 February makes no period longer.
    private static bool AreAsLong(Period one, Period other) =>
        one.YearCount == other.YearCount && IsSameDay(one.Start, other.Start) && IsSameDay(one.End, other.End);

    private static bool IsSameDay(LocalDate one, LocalDate other) => one.Month == other.Month && (one.Day == other.Day || (one.Month == 2 && one.Day >= 28 && other.Day >= 28));
}
