using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Ranks scores run after run, by spreading them over buckets instead of sorting them, and counts what ranks each unit gets.</summary>
internal sealed class RankCounter(int units)
{
    private const int FewScores = 16;

    private readonly int[] _bucketOf = new int[units];
    private readonly int[] _starts = new int[units + 3];
    private readonly int[] _order = new int[units];
    private readonly double[] _sorted = new double[units];
    private readonly int[] _ranks = new int[units];
    private readonly int[] _own = new int[units];
    private readonly int[] _kept = new int[units];
    private readonly int[] _best = new int[units];
    private readonly int[] _worst = new int[units];
    private readonly long[] _sum = new long[units];

    /// <summary>Ranks the scores by which units are compared in every later run.</summary>
    public void SetOwn(ReadOnlySpan<double> scores)
    {
        Rank(scores);
        _ranks.CopyTo(_own, 0);
        _best.AsSpan().Fill(int.MaxValue);
    }

    /// <summary>Ranks the scores of a run and counts the ranks.</summary>
    public void Count(ReadOnlySpan<double> scores)
    {
        Rank(scores);
        for (int i = 0; i < units; i++)
        {
            int rank = _ranks[i];
            _kept[i] += rank == _own[i] ? 1 : 0;
            _best[i] = Math.Min(_best[i], rank);
            _worst[i] = Math.Max(_worst[i], rank);
            _sum[i] += rank;
        }
    }

    public RankStability Stability(int unit, int runs) => new()
    {
        Rank = Computed.From(_own[unit]),
        KeptShare = Computed.From((double)_kept[unit] / runs),
        MeanRank = Computed.From((double)_sum[unit] / runs),
        BestRank = Computed.From(_best[unit]),
        WorstRank = Computed.From(_worst[unit]),
    };

    private void Rank(ReadOnlySpan<double> scores)
    {
        if (units == 0)
        {
            return;
        }

        (double low, double high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (double score in scores)
        {
            low = score < low ? score : low;
            high = score > high ? score : high;
        }

        int buckets = units + 1;
        double scale = buckets / (high - low);
        bool isSpread = double.IsFinite(scale) && scale > 0;

        Array.Clear(_starts);
        for (int i = 0; i < units; i++)
        {
            int bucket = isSpread ? Math.Min(buckets - 1, unchecked((int)((high - scores[i]) * scale))) : 0;
            _bucketOf[i] = bucket;
            _starts[bucket + 2]++;
        }

        for (int b = 2; b < _starts.Length; b++)
        {
            _starts[b] += _starts[b - 1];
        }

        for (int i = 0; i < units; i++)
        {
            int place = _starts[_bucketOf[i] + 1]++;
            _order[place] = i;
            _sorted[place] = -scores[i];
        }

        for (int start = 0, end; start < units; start = end)
        {
            end = _starts[_bucketOf[_order[start]] + 1];
            RankBucket(start, end);
        }
    }

    private void SortFew(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            (double score, int unit) = (_sorted[i], _order[i]);
            int place = i;
            for (; place > start && _sorted[place - 1] > score; place--)
            {
                (_sorted[place], _order[place]) = (_sorted[place - 1], _order[place - 1]);
            }

            (_sorted[place], _order[place]) = (score, unit);
        }
    }

    // After placing, a bucket's entry in the starts is its end: from here to there all scores of the bucket lie.
    private void RankBucket(int start, int end)
    {
        if (end - start == 1)
        {
            _ranks[_order[start]] = end;
            return;
        }

        if (end - start > FewScores)
        {
            _sorted.AsSpan(start, end - start).Sort(_order.AsSpan(start, end - start));
        }
        else
        {
            SortFew(start, end);
        }

        int rank = start + 1;
        for (int i = start; i < end; i++)
        {
            rank = i > start && _sorted[i] > _sorted[i - 1] ? i + 1 : rank;
            _ranks[_order[i]] = rank;
        }
    }
}
