using LocalGovMetrics.Values;
using MathNet.Numerics.Statistics;

namespace LocalGovMetrics.Statistics;

/// <summary>Quantile groups: quartiles, quintiles, deciles of units, by a named definition.</summary>
/// <remarks>Below the minimum number of units nobody gets a group. Pure functions, safe for concurrent use.</remarks>
public static class QuantileGroups
{
    /// <summary>Divides units into groups.</summary>
    /// <param name="values">The value of each unit, in one unit of measure; null where not reported.</param>
    /// <param name="groupCount">How many groups, 2 or more.</param>
    /// <param name="method">The definition.</param>
    /// <param name="order">Which group has the number 1.</param>
    /// <param name="minimumUnits">How many units with a value are needed; null for as many as there are groups.</param>
    /// <returns>A group or a reason for every unit.</returns>
    /// <remarks>Equal values are in one group, whatever the definition.</remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two groups, or a minimum below the number of groups.</exception>
    public static QuantileGroupsResult Of(
        IReadOnlyList<double?> values,
        int groupCount,
        QuantileMethod method = QuantileMethod.PublicHealthEngland,
        QuantileOrder order = QuantileOrder.LargestFirst,
        int? minimumUnits = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupCount, 2);
        int needed = minimumUnits ?? groupCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(needed, groupCount, nameof(minimumUnits));
        double[] sorted = [.. values.Where(value => value is { } number && double.IsFinite(number)).Select(value => value!.Value).Order()];
        double[] cuts = method == QuantileMethod.PublicHealthEngland || sorted.Length < needed ? [] : Cuts(sorted, groupCount, method);
        Computed[] groups = [.. values.Select(value =>
            sorted.Length < needed ? Computed.Undefined(UndefinedReason.TooFewObservations)
            : value is not { } number ? Computed.Undefined(UndefinedReason.Missing)
            : !double.IsFinite(number) ? Computed.Undefined(UndefinedReason.NotFinite)
            : Computed.From(method == QuantileMethod.PublicHealthEngland ? ByRank(number, sorted, groupCount, order) : ByCut(number, cuts, groupCount, order)))];
        return new QuantileGroupsResult { Method = method, Order = order, GroupCount = groupCount, MinimumUnits = needed, Units = sorted.Length, Groups = new ValueList<Computed>(groups) };
    }

    // In whole numbers: (n + 1 − r) · k / n, rounded up.
    private static int ByRank(double value, double[] sorted, int groupCount, QuantileOrder order)
    {
        long rank = 1 + (order == QuantileOrder.LargestFirst ? sorted.Length - CountUpTo(sorted, value, true) : CountUpTo(sorted, value, false));
        long above = (sorted.Length + 1 - rank) * groupCount;
        long ceiling = (above + sorted.Length - 1) / sorted.Length;
        return (int)Math.Max(1, groupCount + 1 - ceiling);
    }

    private static int CountUpTo(double[] sorted, double value, bool included)
    {
        int from = 0;
        int to = sorted.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            bool counts = included ? sorted[middle] <= value : sorted[middle] < value;
            (from, to) = counts ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static double[] Cuts(double[] sorted, int groupCount, QuantileMethod method)
    {
        QuantileDefinition definition = method == QuantileMethod.CutPointsExclusive ? QuantileDefinition.R6 : QuantileDefinition.R7;
        return [.. Enumerable.Range(1, groupCount - 1).Select(i => SortedArrayStatistics.QuantileCustom(sorted, (double)i / groupCount, definition))];
    }

    // A value on a cut point belongs to the group below it.
    private static int ByCut(double value, double[] cuts, int groupCount, QuantileOrder order)
    {
        int below = cuts.Count(cut => cut < value);
        return order == QuantileOrder.SmallestFirst ? below + 1 : groupCount - below;
    }
}
