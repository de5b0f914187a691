using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <content>Rank ranges of values that are known within bounds.</content>
public static partial class Ranking
{
    /// <summary>Gives the best and the worst rank that each unit may have, from printed values.</summary>
    /// <param name="possible">The possible values of each unit (<see cref="ReportedValue.Possible"/>), in one unit of measure; null where not reported.</param>
    /// <param name="direction">The direction in which a value is better.</param>
    /// <param name="target">What closer is better to; needed for <see cref="DesiredDirection.Closer"/>, ignored elsewhere.</param>
    /// <returns>A range or a reason for every unit.</returns>
    /// <remarks>
    /// The best rank is 1 and the units that are surely better; the worst is 1 and the units that may be better. Units that
    /// both printed 98.1 share a rank at face value and may still stand in either order.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static RankRangesResult Ranges(IReadOnlyList<Interval?> possible, DesiredDirection direction, decimal? target = null)
    {
        ArgumentNullException.ThrowIfNull(possible);
        UndefinedReason refused = WhyNoOrder(direction, target is { } point ? BinaryNumber.FromDecimal(point) : null);
        (RankEnd<decimal> Low, RankEnd<decimal> High)?[] sets = new (RankEnd<decimal>, RankEnd<decimal>)?[possible.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            if (possible[i] is { } set && refused == UndefinedReason.None)
            {
                sets[i] = EndsOf(set, direction, target);
            }
        }

        return Ranges(sets, direction, refused);
    }

    /// <summary>Gives the best and the worst rank that each unit may have, from confidence intervals or other bounds.</summary>
    /// <param name="possible">The bounds of each unit's value, in one unit of measure; null where there are none.</param>
    /// <param name="direction">Higher or lower is better.</param>
    /// <returns>A range or a reason for every unit; <see cref="UndefinedReason.NotApplicable"/> for another direction.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static RankRangesResult Ranges(IReadOnlyList<RealInterval?> possible, DesiredDirection direction)
    {
        ArgumentNullException.ThrowIfNull(possible);
        UndefinedReason refused = direction is DesiredDirection.Higher or DesiredDirection.Lower ? UndefinedReason.None : UndefinedReason.NotApplicable;
        (RankEnd<double> Low, RankEnd<double> High)?[] sets = new (RankEnd<double>, RankEnd<double>)?[possible.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            if (possible[i] is { } set && refused == UndefinedReason.None)
            {
                sets[i] = direction == DesiredDirection.Higher
                    ? (RankEnd<double>.Low(set.Low, set.LowClosed), RankEnd<double>.High(set.High, set.HighClosed))
                    : (RankEnd<double>.Low(-set.High, set.HighClosed), RankEnd<double>.High(-set.Low, set.LowClosed));
            }
        }

        return Ranges(sets, direction, refused);
    }

    /// <summary>Turns a set of values so that higher is better.</summary>
    internal static (RankEnd<decimal> Low, RankEnd<decimal> High) EndsOf(Interval set, DesiredDirection direction, decimal? target)
    {
        Interval good = direction switch
        {
            DesiredDirection.Higher => set,
            DesiredDirection.Lower => -set,
            DesiredDirection.None or DesiredDirection.Closer => -DistanceFrom(set - Interval.Point(target.GetValueOrDefault())),
        };
        return (RankEnd<decimal>.Low(good.Low, good.LowClosed), RankEnd<decimal>.High(good.High, good.HighClosed));
    }

    /// <summary>Numbers for the ends of a list that are in the same order, equal where the ends are; NaN where there is none.</summary>
    internal static double[] PlacesOf(RankEnd<decimal>?[] ends)
    {
        RankEnd<decimal>[] sorted = [.. ends.OfType<RankEnd<decimal>>().Order()];
        return [.. ends.Select(end => end is { } own ? CountAbove(sorted, own) : double.NaN).Select(above => -above)];
    }

    /// <summary>Gives the ranks that sets of values leave open, under a tie rule: every rank that it gives some values inside the sets lies in the range.</summary>
    internal static RankRangesResult Ranges<T>((RankEnd<T> Low, RankEnd<T> High)?[] sets, DesiredDirection direction, UndefinedReason refused, TieRule ties = TieRule.Competition)
        where T : struct, IComparable<T>
    {
        (RankEnd<T> Low, RankEnd<T> High)[] known = [.. sets.Where(set => set is not null).Select(set => set!.Value)];
        RankEnd<T>[] lows = [.. known.Select(set => set.Low).Order()];
        RankEnd<T>[] highs = [.. known.Select(set => set.High.WithoutNudge()).Order()];
        DenseRanges<T>? dense = ties == TieRule.Dense ? new DenseRanges<T>(known) : null;
        UndefinedReason none = refused == UndefinedReason.None ? UndefinedReason.Missing : refused;
        RankRange[] ranges = new RankRange[sets.Length];
        for (int i = 0; i < sets.Length; i++)
        {
            if (sets[i] is not { } own)
            {
                ranges[i] = RankRange.None(none);
                continue;
            }

            RankEnd<T> low = own.Low.WithoutNudge();
            int itself = own.High.WithoutNudge().CompareTo(low) > 0 ? 1 : 0;
            int better = CountAbove(lows, own.High);
            ranges[i] = dense is not null ? new RankRange(1 + dense.FewestAbove(better), 1 + dense.MostAbove(low, itself > 0), UndefinedReason.None)
                : new RankRange(1 + better, ties == TieRule.Fractional ? CountFrom(highs, low) : 1 + CountAbove(highs, low) - itself, UndefinedReason.None);
        }

        return new RankRangesResult { Direction = direction, Ranges = new ValueList<RankRange>(ranges) };
    }

    private static int CountFrom<T>(RankEnd<T>[] sorted, RankEnd<T> end)
        where T : struct, IComparable<T>
    {
        int from = 0;
        int to = sorted.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = sorted[middle].CompareTo(end) >= 0 ? (from, middle) : (middle + 1, to);
        }

        return sorted.Length - from;
    }

    internal static int CountAbove<T>(RankEnd<T>[] sorted, RankEnd<T> end)
        where T : struct, IComparable<T>
    {
        int from = 0;
        int to = sorted.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = sorted[middle].CompareTo(end) > 0 ? (from, middle) : (middle + 1, to);
        }

        return sorted.Length - from;
    }

    // How far a set of differences lies from 0.
    private static Interval DistanceFrom(Interval difference) =>
        difference.Low is >= 0 ? difference
        : difference.High is <= 0 ? -difference
        : (difference.Low, difference.High) is ({ } low, { } high)
            ? Interval.Create(0, Math.Max(-low, high), true, -low > high ? difference.LowClosed : -low < high ? difference.HighClosed : difference.LowClosed || difference.HighClosed)
            : Interval.AtLeast(0);
}
