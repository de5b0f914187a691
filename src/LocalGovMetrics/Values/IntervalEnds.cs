using System.Numerics;

namespace LocalGovMetrics.Values;

/// <summary>What <see cref="Interval"/> and <see cref="RealInterval"/> share: which numbers lie between two ends, and the canonical text of the ends.</summary>
internal static class IntervalEnds
{
    private const string UnboundedBelow = "-∞";
    private const string UnboundedAbove = "∞";

    /// <summary>Reads one end from its canonical text.</summary>
    public delegate bool EndReader<T>(ReadOnlySpan<char> text, out T end);

    public static bool IsNonEmpty<T>(T? low, T? high, bool lowClosed, bool highClosed)
        where T : struct, INumber<T> =>
        low is not { } l || high is not { } h || l < h || (l == h && lowClosed && highClosed);

    public static bool Contain<T>(T? low, T? high, bool lowClosed, bool highClosed, T value)
        where T : struct, INumber<T> =>
        (low is not { } l || value > l || (lowClosed && value == l))
        && (high is not { } h || value < h || (highClosed && value == h));

    /// <summary>Whether an inner low end is not below an outer one.</summary>
    public static bool IsLowWithin<T>(T? outer, bool outerClosed, T? inner, bool innerClosed)
        where T : struct, INumber<T> =>
        outer is not { } o || (inner is { } i && (i > o || (i == o && (outerClosed || !innerClosed))));

    /// <summary>Whether an inner high end is not above an outer one.</summary>
    public static bool IsHighWithin<T>(T? outer, bool outerClosed, T? inner, bool innerClosed)
        where T : struct, INumber<T> =>
        outer is not { } o || (inner is { } i && (i < o || (i == o && (outerClosed || !innerClosed))));

    /// <summary>Whether a set that ends at <paramref name="high"/> lies wholly below one that starts at <paramref name="low"/>.</summary>
    public static bool AreApart<T>(T? high, bool highClosed, T? low, bool lowClosed)
        where T : struct, INumber<T> =>
        high is { } h && low is { } l && (h < l || (h == l && !(highClosed && lowClosed)));

    public static string Format(string? low, string? high, bool lowClosed, bool highClosed) =>
        $"{(lowClosed ? '[' : '(')}{low ?? UnboundedBelow}, {high ?? UnboundedAbove}{(highClosed ? ']' : ')')}";

    /// <summary>Reads the ends of a set that is not empty.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> text, EndReader<T> read, out T? low, out T? high, out bool lowClosed, out bool highClosed)
        where T : struct, INumber<T>
    {
        low = null;
        high = null;
        lowClosed = text is ['[', ..];
        highClosed = text is [.., ']'];
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma >= 2
            && text.Length >= comma + 4
            && (lowClosed || text[0] == '(')
            && (highClosed || text[^1] == ')')
            && TryParseEnd(text[1..comma], UnboundedBelow, read, out low)
            && TryParseEnd(text[(comma + 2)..^1], UnboundedAbove, read, out high)
            && (low is not null || !lowClosed)
            && (high is not null || !highClosed)
            && IsNonEmpty(low, high, lowClosed, highClosed);
    }

    private static bool TryParseEnd<T>(ReadOnlySpan<char> text, string unbounded, EndReader<T> read, out T? end)
        where T : struct, INumber<T>
    {
        end = null;
        if (text.SequenceEqual(unbounded))
        {
            return true;
        }

        bool isRead = read(text, out T value);
        end = isRead ? value : null;
        return isRead;
    }
}
