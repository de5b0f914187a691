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
                Interval good = direction switch
                {
                    DesiredDirection.Higher => set,
                    DesiredDirection.Lower => -set,
                    _ => -DistanceFrom(set - Interval.Point(target.GetValueOrDefault())),
                };
                sets[i] = (RankEnd<decimal>.Low(good.Low, good.LowClosed), RankEnd<decimal>.High(good.High, good.HighClosed));
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

    private static RankRangesResult Ranges<T>((RankEnd<T> Low, RankEnd<T> High)?[] sets, DesiredDirection direction, UndefinedReason refused)
        where T : struct, IComparable<T>
    {
        RankEnd<T>[] lows = [.. sets.Where(set => set is not null).Select(set => set!.Value.Low).Order()];
        RankEnd<T>[] highs = [.. sets.Where(set => set is not null).Select(set => set!.Value.High.WithoutNudge()).Order()];
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
            ranges[i] = new RankRange(1 + CountAbove(lows, own.High), 1 + CountAbove(highs, low) - itself, UndefinedReason.None);
        }

        return new RankRangesResult { Direction = direction, Ranges = new ValueList<RankRange>(ranges) };
    }

    private static int CountAbove<T>(RankEnd<T>[] sorted, RankEnd<T> end)
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
