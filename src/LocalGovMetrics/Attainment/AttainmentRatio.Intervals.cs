using LocalGovMetrics.Values;

namespace LocalGovMetrics.Attainment;

/// <content>Ratios of sets, rounded outward, so that the ratio of any two members lies inside.</content>
public static partial class AttainmentRatio
{
    /// <summary>Divides every possible actual by every possible target, where higher is better.</summary>
    /// <param name="actual">The possible actual values.</param>
    /// <param name="target">The possible targets, all more than 0, in the same unit.</param>
    /// <returns>The set of ratios, or null where the target may be 0 or less.</returns>
    public static Interval? HigherIsBetter(Interval actual, Interval target) =>
        target.Low is > 0 && actual.TryDivide(target, out Interval ratio) ? ratio : null;

    /// <summary>Divides every possible target by every possible actual, where lower is better.</summary>
    /// <param name="actual">The possible actual values.</param>
    /// <param name="target">The possible targets, all more than 0, in the same unit.</param>
    /// <returns>The set of ratios, or null where the actual or the target may be 0 or less.</returns>
    public static Interval? LowerIsBetter(Interval actual, Interval target) =>
        actual.Low is > 0 && target.Low is > 0 && target.TryDivide(actual, out Interval ratio) ? ratio : null;

    /// <summary>Divides every possible way gone from the baseline by every possible way to go.</summary>
    /// <param name="actual">The possible actual values.</param>
    /// <param name="target">The possible targets, in the same unit.</param>
    /// <param name="baseline">The possible values at the start, in the same unit.</param>
    /// <returns>The set of ratios, or null where target and baseline may be equal. Wider than need be: the three vary apart.</returns>
    public static Interval? FromBaseline(Interval actual, Interval target, Interval baseline) =>
        (actual - baseline).TryDivide(target - baseline, out Interval ratio) ? ratio : null;

    /// <summary>Compares every possible growth rate with every possible planned one by the levels they lead to.</summary>
    /// <param name="actualPercent">The growth that came, in per cent.</param>
    /// <param name="plannedPercent">The growth that was planned, in per cent, all more than -100.</param>
    /// <returns>The set of ratios, or null where the planned growth may be -100 or less.</returns>
    public static Interval? BetweenGrowthRates(Interval actualPercent, Interval plannedPercent) =>
        HigherIsBetter(actualPercent + Interval.Point(100), plannedPercent + Interval.Point(100));
}
