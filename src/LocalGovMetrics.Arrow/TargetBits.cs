using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Arrow;

/// <summary>Which rows have a target: a range needs both ends, any other criterion its one number.</summary>
internal static class TargetBits
{
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> low, ReadOnlyMemory<byte> high, ReadOnlyMemory<byte> criteria, int rows)
    {
        if (high.IsEmpty)
        {
            return low;
        }

        byte[] joined = new byte[ValidityBits.BytesFor(rows)];
        Join(low.Span, high.Span, criteria.Span, joined);
        return joined;
    }

    private static void Join(ReadOnlySpan<byte> low, ReadOnlySpan<byte> high, ReadOnlySpan<byte> criteria, Span<byte> joined)
    {
        for (int i = 0; i < joined.Length; i++)
        {
            joined[i] = (byte)((low.IsEmpty ? byte.MaxValue : low[i]) & (high[i] | ~RangesOf(criteria, i * 8)));
        }
    }

    private static int RangesOf(ReadOnlySpan<byte> criteria, int from)
    {
        if (criteria.Length == 1)
        {
            return criteria[0] == (byte)CriterionKind.Between ? byte.MaxValue : 0;
        }

        int ranges = 0;
        for (int i = from; i < Math.Min(from + 8, criteria.Length); i++)
        {
            ranges |= criteria[i] == (byte)CriterionKind.Between ? 1 << (i - from) : 0;
        }

        return ranges;
    }
}
