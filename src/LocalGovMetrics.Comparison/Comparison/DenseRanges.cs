namespace LocalGovMetrics.Comparison;

/// <summary>How many different values may lie above a place: dense ranks count values, not units.</summary>
internal sealed class DenseRanges<T>
    where T : struct, IComparable<T>
{
    private readonly int[] _fewest;
    private readonly RankEnd<T>[] _points;
    private readonly RankEnd<T>[] _highs;

    public DenseRanges(IReadOnlyList<(RankEnd<T> Low, RankEnd<T> High)> sets)
    {
        // From the top down, each set that no value so far lies in needs one of its own: its lowest, which the most of the others share.
        (RankEnd<T> Low, RankEnd<T> High)[] ordered = [.. sets.OrderByDescending(set => set.Low)];
        _fewest = new int[ordered.Length + 1];
        RankEnd<T>? value = null;
        for (int i = 0; i < ordered.Length; i++)
        {
            bool isShared = value is { } last && ordered[i].High.CompareTo(last) >= 0;
            _fewest[i + 1] = _fewest[i] + (isShared ? 0 : 1);
            value = isShared ? value : ordered[i].Low;
        }

        _points = [.. sets.Where(IsPoint).Select(set => set.Low).Distinct().Order()];
        _highs = [.. sets.Where(set => !IsPoint(set)).Select(set => set.High.WithoutNudge()).Order()];
    }

    /// <summary>The fewest values that the best sets of a number may share.</summary>
    public int FewestAbove(int better) => _fewest[better];

    /// <summary>The most values that may lie above a place.</summary>
    public int MostAbove(RankEnd<T> low, bool isItselfAbove) =>
        Ranking.CountAbove(_points, low) + Ranking.CountAbove(_highs, low) - (isItselfAbove ? 1 : 0);

    private static bool IsPoint((RankEnd<T> Low, RankEnd<T> High) set) => set.Low.CompareTo(set.High) == 0;
}
