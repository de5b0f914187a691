using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether both numbers are the same kind of thing: level, change, growth; state or amount; of a year or averaged.</summary>
internal static class MeasureCheck
{
    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        Measure one = left.Measure;
        Measure other = right.Measure;
        if (Differ(left, right))
        {
            findings.Add(ComparabilityCode.MeasuresDiffer, one.ToString(), other.ToString());
        }
        else if (IsAverage(left) != IsAverage(right))
        {
            findings.Add(ComparabilityCode.AverageAgainstYear, one.ToString(), other.ToString());
        }

        StockOrFlow nature = left.Concept?.StockOrFlow ?? StockOrFlow.NotStated;
        StockOrFlow with = right.Concept?.StockOrFlow ?? StockOrFlow.NotStated;
        if (nature != with && nature != StockOrFlow.NotStated && with != StockOrFlow.NotStated && IsLevel(left) && IsLevel(right))
        {
            findings.Add(ComparabilityCode.StockAgainstFlow, CanonicalText.FormatName(nature), CanonicalText.FormatName(with));
        }
    }

    /// <summary>Tells whether the number grows with the length of its period.</summary>
    public static bool Accumulates(Comparand comparand) =>
        comparand.Aspect != ComparandAspect.Attainment
        && (comparand.Measure.Kind == MeasureKind.Total
            || (!ComparandMeasure.IsAverage(comparand.Measure) && ComparandMeasure.FamilyOf(comparand.Measure) switch
            {
                MeasureKind.Change => true,
                MeasureKind.Level => comparand.Concept?.StockOrFlow switch
                {
                    StockOrFlow.Flow => true,
                    StockOrFlow.Stock => false,
                    null or StockOrFlow.NotStated => comparand.Indicator.Aggregation == Aggregation.Additive,
                },
                MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple or MeasureKind.Total or MeasureKind.AnnualAverage
                    or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade or MeasureKind.Count => false,
            }));

    /// <summary>Tells whether the number is the state at the end of its period, whatever went before.</summary>
    public static bool IsState(Comparand comparand) => IsLevel(comparand) && comparand.Concept?.StockOrFlow == StockOrFlow.Stock;

    private static bool IsLevel(Comparand comparand) => comparand.Measure.Kind is MeasureKind.Level or MeasureKind.Count;

    // The average of one year is its value.
    private static bool IsAverage(Comparand comparand) => ComparandMeasure.IsAverage(comparand.Measure) && comparand.Period.YearCount > 1;

    private static bool Differ(Comparand left, Comparand right)
    {
        ChangeSense one = left.Measure.Sense;
        ChangeSense other = right.Measure.Sense;
        return ComparandMeasure.FamilyOf(left.Measure) != ComparandMeasure.FamilyOf(right.Measure)
            || (one != other && one != ChangeSense.None && other != ChangeSense.None)
            || (left.Measure.Kind == MeasureKind.Total && IsAverage(right))
            || (right.Measure.Kind == MeasureKind.Total && IsAverage(left));
    }
}
