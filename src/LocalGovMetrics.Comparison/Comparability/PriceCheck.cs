using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether both values are at the same prices. A growth rate at constant prices hangs on their year too, and no index converts it.</summary>
internal static class PriceCheck
{
    public static bool IsAmount(Comparand comparand) =>
        comparand.MeasureUnit is { Dimension: Dimension.Money } && ComparandMeasure.FamilyOf(comparand.Measure) is MeasureKind.Level or MeasureKind.Change;

    /// <summary>Tells whether two prints without a year mean the same one: those of one source, or else of one unit.</summary>
    public static string SourceOf(Comparand comparand) => comparand.Origin ?? comparand.Unit;

    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        PriceBasis one = left.PriceBasis;
        PriceBasis other = right.PriceBasis;
        bool areAmounts = IsAmount(left) && IsAmount(right);
        if (one == PriceBasis.NotPrinted && other == PriceBasis.NotPrinted)
        {
            if (areAmounts)
            {
                findings.Add(ComparabilityCode.PriceBasisNotPrinted, one.ToString(), other.ToString());
            }

            return;
        }

        if (one == other && (one != PriceBasis.ConstantOfUnknownYear || SourceOf(left) == SourceOf(right)))
        {
            return;
        }

        bool isUnknown = one == PriceBasis.NotPrinted || other == PriceBasis.NotPrinted || (one.IsConstant && other.IsConstant && (one.BaseYear is null || other.BaseYear is null));
        if (isUnknown)
        {
            findings.Add(areAmounts ? ComparabilityCode.PriceBasisUnknown : ComparabilityCode.PriceBasisUnknownOfRate, one.ToString(), other.ToString());
        }
        else if (areAmounts && findings.Policy.PriceIndex is { } index && CanConvert(index, left) && CanConvert(index, right))
        {
            findings.AddDeflated(one.ToString(), other.ToString(), index.Name);
        }
        else
        {
            findings.Add(ComparabilityCode.PriceBasesDiffer, one.ToString(), other.ToString());
        }
    }

    // Current money of several years is at several prices.
    private static bool CanConvert(PriceIndex index, Comparand comparand) =>
        (comparand.PriceBasis != PriceBasis.Current || comparand.Period.YearCount == 1) && index.Covers(comparand.PriceBasis, comparand.Period.LastYear);
}
