namespace LocalGovMetrics.Comparison;

/// <summary>An end of a set on the line, in order: an unbounded end lies beyond all numbers, an open low end just above its number, an open high end just below.</summary>
internal readonly record struct RankEnd<T>(int Beyond, T Number, int Nudge) : IComparable<RankEnd<T>>
    where T : struct, IComparable<T>
{
    public static RankEnd<T> Low(T? end, bool closed) => end is { } number ? new(0, number, closed ? 0 : 1) : new(-1, default, 0);

    public static RankEnd<T> High(T? end, bool closed) => end is { } number ? new(0, number, closed ? 0 : -1) : new(1, default, 0);

    public int CompareTo(RankEnd<T> other) =>
        Beyond != other.Beyond ? Beyond.CompareTo(other.Beyond)
        : Number.CompareTo(other.Number) is not 0 and int order ? order
        : Nudge.CompareTo(other.Nudge);

    /// <summary>The number itself, whether it belongs to the set or not.</summary>
    public RankEnd<T> WithoutNudge() => this with { Nudge = 0 };
}
