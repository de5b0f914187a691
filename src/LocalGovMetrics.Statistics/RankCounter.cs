using System.Numerics;
using System.Runtime.InteropServices;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Ranks scores run after run and counts what ranks each unit gets.</summary>
/// <remarks>
/// A radix sort in two passes on how far a score lies below the best, in steps of a fixed width: no comparison, no branch that a
/// processor could mispredict. Scores that fall into the same step, equal ones among them, are then put in order by themselves.
/// </remarks>
internal sealed class RankCounter
{
    private const int FewScores = 16;
    private const int FewestBits = 4;
    private const int MostBits = 12;

    private readonly int _units;
    private readonly int _bits;
    private readonly int[] _lowPlaces;
    private readonly int[] _highPlaces;
    private readonly int[] _steps;
    private readonly int[] _byLow;
    private readonly int[] _order;
    private readonly double[] _group;
    private readonly int[] _ranks;
    private readonly int[] _own;
    private readonly int[] _kept;
    private readonly int[] _best;
    private readonly int[] _worst;
    private readonly long[] _sum;

    public RankCounter(int units)
    {
        _units = units;
        _bits = Math.Clamp(BitOperations.Log2((uint)units | 1), FewestBits, MostBits);
        (_lowPlaces, _highPlaces) = (new int[1 << _bits], new int[1 << _bits]);
        (_steps, _byLow, _order, _ranks) = (new int[units], new int[units], new int[units], new int[units]);
        _group = new double[units];
        (_own, _kept, _best, _worst, _sum) = (new int[units], new int[units], new int[units], new int[units], new long[units]);
    }

    /// <summary>Ranks the scores by which units are compared in every later run; best and worst begin with these ranks.</summary>
    public void SetOwn(ReadOnlySpan<double> scores)
    {
        Rank(scores);
        _ranks.CopyTo(_own, 0);
        _ranks.CopyTo(_best, 0);
        _ranks.CopyTo(_worst, 0);
    }

    /// <summary>Ranks the scores of a run and counts the ranks.</summary>
    public void Count(ReadOnlySpan<double> scores)
    {
        Rank(scores);
        ReadOnlySpan<Vector<int>> ranks = MemoryMarshal.Cast<int, Vector<int>>(_ranks);
        ReadOnlySpan<Vector<int>> own = MemoryMarshal.Cast<int, Vector<int>>(_own);
        Span<Vector<int>> kept = MemoryMarshal.Cast<int, Vector<int>>(_kept.AsSpan());
        Span<Vector<int>> best = MemoryMarshal.Cast<int, Vector<int>>(_best.AsSpan());
        Span<Vector<int>> worst = MemoryMarshal.Cast<int, Vector<int>>(_worst.AsSpan());
        Span<Vector<long>> sum = MemoryMarshal.Cast<long, Vector<long>>(_sum.AsSpan());
        for (int i = 0; i < ranks.Length; i++)
        {
            Vector<int> rank = ranks[i];
            kept[i] -= Vector.Equals(rank, own[i]);
            best[i] = Vector.Min(best[i], rank);
            worst[i] = Vector.Max(worst[i], rank);
            Vector.Widen(rank, out Vector<long> first, out Vector<long> second);
            int place = unchecked(2 * i);
            sum[place] += first;
            sum[unchecked(place + 1)] += second;
        }

        for (int i = ranks.Length * Vector<int>.Count; i < _units; i++)
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
        Array.Clear(_lowPlaces);
        Array.Clear(_highPlaces);
        TakeSteps(scores);
        Accumulate(_lowPlaces);
        Accumulate(_highPlaces);
        unchecked
        {
            int mask = (1 << _bits) - 1;
            for (int i = 0; i < _steps.Length; i++)
            {
                _byLow[_lowPlaces[_steps[i] & mask]++] = i;
            }

            foreach (int unit in _byLow)
            {
                _order[_highPlaces[_steps[unit] >> _bits]++] = unit;
            }

            for (int start = 0, end; start < _order.Length; start = end)
            {
                int step = _steps[_order[start]];
                end = start + 1;
                _ranks[_order[start]] = end;
                while (end < _order.Length && _steps[_order[end]] == step)
                {
                    end++;
                }

                if (end - start > 1)
                {
                    RankGroup(scores, start, end);
                }
            }
        }
    }

    private void TakeSteps(ReadOnlySpan<double> scores)
    {
        (double low, double high) = Ends(scores);
        int steps = 1 << (2 * _bits);
        int mask = (1 << _bits) - 1;
        double scale = (steps - 1) / (high - low);
        scale = double.IsFinite(scale) ? scale : 0;
        unchecked
        {
            for (int i = 0; i < scores.Length; i++)
            {
                int step = double.ConvertToIntegerNative<int>((high - scores[i]) * scale) & (steps - 1);
                _steps[i] = step;
                _lowPlaces[step & mask]++;
                _highPlaces[step >> _bits]++;
            }
        }
    }

    private static (double Low, double High) Ends(ReadOnlySpan<double> scores)
    {
        (double low, double high) = (double.PositiveInfinity, double.NegativeInfinity);
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(scores);
        if (!vectors.IsEmpty)
        {
            (Vector<double> lows, Vector<double> highs) = (vectors[0], vectors[0]);
            foreach (Vector<double> vector in vectors)
            {
                lows = Vector.Min(lows, vector);
                highs = Vector.Max(highs, vector);
            }

            for (int lane = 0; lane < Vector<double>.Count; lane++)
            {
                (low, high) = (Math.Min(low, lows[lane]), Math.Max(high, highs[lane]));
            }
        }

        foreach (double score in scores[(vectors.Length * Vector<double>.Count)..])
        {
            (low, high) = (Math.Min(low, score), Math.Max(high, score));
        }

        return (low, high);
    }

    // From how many there are to where the first of them goes.
    private static void Accumulate(int[] places)
    {
        int place = 0;
        for (int i = 0; i < places.Length; i++)
        {
            (places[i], place) = (place, unchecked(place + places[i]));
        }
    }

    private void RankGroup(ReadOnlySpan<double> scores, int start, int end)
    {
        Span<int> order = _order.AsSpan(start, end - start);
        Span<double> group = _group.AsSpan(0, order.Length);
        for (int i = 0; i < order.Length; i++)
        {
            group[i] = -scores[order[i]];
        }

        if (order.Length > FewScores)
        {
            group.Sort(order);
        }
        else
        {
            SortFew(group, order);
        }

        int rank = start + 1;
        for (int i = 0; i < order.Length; i++)
        {
            rank = i > 0 && group[i] > group[i - 1] ? start + i + 1 : rank;
            _ranks[order[i]] = rank;
        }
    }

    private static void SortFew(Span<double> group, Span<int> order)
    {
        for (int i = 1; i < order.Length; i++)
        {
            (double score, int unit) = (group[i], order[i]);
            int place = i;
            for (; place > 0 && group[place - 1] > score; place--)
            {
                (group[place], order[place]) = (group[place - 1], order[place - 1]);
            }

            (group[place], order[place]) = (score, unit);
        }
    }
}
