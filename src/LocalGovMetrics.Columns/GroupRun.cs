using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>The totals of one way of grouping over one part of the rows.</summary>
internal sealed class GroupRun
{
    private const ulong OneDecided = 1UL << 32;

    // By the byte of a verdict: how many achieved in the low half, decided in the high half.
    private static readonly ulong[] CountOf = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(kind => (Enum.IsDefined((VerdictKind)kind) ? ((VerdictKind)kind).IsAchieved() : null) switch
    {
        true => OneDecided + 1,
        false => OneDecided,
        null => 0UL,
    })];

    private readonly ulong[] _counts;

    // The sum of the attainments, and how many there are; empty where neither is wanted.
    private readonly Vector128<double>[] _attainments;

    // Which groups have a row of which nothing is left; empty where they are not ranked by attainment.
    private readonly bool[] _nothingLeft;

    public GroupRun(GroupTotals totals)
    {
        _counts = new ulong[totals.Groups];
        _attainments = new Vector128<double>[totals.AreSums ? totals.Groups : 0];
        _nothingLeft = new bool[!totals.Ranks.IsEmpty && totals.RankedBy == GroupRanking.MeanAttainment ? totals.Groups : 0];
    }

    public void Add(ReadOnlySpan<int> keys, in VerdictSpans verdicts, ReadOnlySpan<byte> nothingLeft)
    {
        Count(keys, verdicts.Verdicts[..keys.Length], _counts);
        if (_attainments.Length > 0 && keys.Length > 0)
        {
            Sum(keys, verdicts, _attainments);
        }

        if (_nothingLeft.Length > 0)
        {
            Mark(keys, nothingLeft, _nothingLeft);
        }
    }

    public void Add(GroupRun part)
    {
        for (int group = 0; group < _counts.Length; group++)
        {
            _counts[group] += part._counts[group];
        }

        for (int group = 0; group < _attainments.Length; group++)
        {
            _attainments[group] += part._attainments[group];
        }

        for (int group = 0; group < _nothingLeft.Length; group++)
        {
            _nothingLeft[group] |= part._nothingLeft[group];
        }
    }

    public void Write(GroupTotals totals)
    {
        for (int group = 0; group < _counts.Length; group++)
        {
            Put(totals.Achieved, group, (long)(_counts[group] & uint.MaxValue));
            Put(totals.Decided, group, (long)(_counts[group] >> 32));
        }

        for (int group = 0; group < _attainments.Length; group++)
        {
            Put(totals.AttainmentSums, group, _attainments[group][0]);
            Put(totals.Attainments, group, (long)_attainments[group][1]);
        }

        if (!totals.Ranks.IsEmpty)
        {
            Rank(totals);
        }
    }

    private void Rank(GroupTotals totals)
    {
        double[] values = new double[totals.Groups];
        byte[] valid = new byte[ColumnCheck.BytesFor(totals.Groups)];
        for (int group = 0; group < values.Length; group++)
        {
            double achieved = _counts[group] & uint.MaxValue;
            double decided = _counts[group] >> 32;
            (double value, double of) = totals.RankedBy switch
            {
                GroupRanking.AchievedCount => (achieved, Math.Min(decided, 1)),
                GroupRanking.AchievedShare => (achieved, decided),
                GroupRanking.MeanAttainment => _nothingLeft[group] ? (double.PositiveInfinity, 1) : (_attainments[group][0], _attainments[group][1]),
            };
            if (of > 0)
            {
                values[group] = value / of;
                valid[group >> 3] |= (byte)(1 << (group & 7));
            }
        }

        RankColumn.Rank(values, valid, DesiredDirection.Higher, totals.Ties, totals.Ranks.Span);
    }

    // In the order of the rows; the sum of a group stays at hand while its rows follow one another.
    private static void Sum(ReadOnlySpan<int> keys, in VerdictSpans verdicts, Span<Vector128<double>> attainments)
    {
        ReadOnlySpan<double> ratios = verdicts.Attainments[..keys.Length];
        ReadOnlySpan<byte> valid = verdicts.AttainmentValid;
        int group = keys[0];
        Vector128<double> sum = attainments[group];
        for (int row = 0; row < keys.Length; row++)
        {
            int key = keys[row];
            if (key != group)
            {
                attainments[group] = sum;
                group = key;
                sum = attainments[group];
            }

            int isThere = (valid[row >> 3] >> (row & 7)) & 1;
            sum += Vector128.Create(ratios[row], isThere);
        }

        attainments[group] = sum;
    }

    private static void Mark(ReadOnlySpan<int> keys, ReadOnlySpan<byte> rows, Span<bool> groups)
    {
        for (int row = 0; row < keys.Length; row++)
        {
            groups[keys[row]] |= PlanSpans.IsSet(rows, row);
        }
    }

    // Four rows a turn, of which only the group is checked: half of what a plain loop does is its own upkeep.
    private static void Count(ReadOnlySpan<int> keys, ReadOnlySpan<byte> kinds, Span<ulong> counts)
    {
        const int Turn = 4;
        ref readonly ulong countOf = ref MemoryMarshal.GetArrayDataReference(CountOf);
        int whole = keys.Length - (keys.Length % Turn);
        for (int row = 0; row < whole; row = unchecked(row + Turn))
        {
            ref int key = ref Unsafe.Add(ref MemoryMarshal.GetReference(keys), row);
            ref byte kind = ref Unsafe.Add(ref MemoryMarshal.GetReference(kinds), row);
            CountRow(key, kind, in countOf, counts);
            CountRow(Unsafe.Add(ref key, 1), Unsafe.Add(ref kind, 1), in countOf, counts);
            CountRow(Unsafe.Add(ref key, 2), Unsafe.Add(ref kind, 2), in countOf, counts);
            CountRow(Unsafe.Add(ref key, 3), Unsafe.Add(ref kind, 3), in countOf, counts);
            Ahead.Touch(in key, 0);
        }

        for (int row = whole; row < keys.Length; row++)
        {
            CountRow(keys[row], kinds[row], in countOf, counts);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CountRow(int key, byte kind, ref readonly ulong countOf, Span<ulong> counts)
    {
        ref ulong count = ref counts[key];
        count = unchecked(count + Unsafe.Add(ref Unsafe.AsRef(in countOf), (nuint)kind));
    }

    private static void Put<T>(Memory<T> column, int group, T value)
    {
        if (!column.IsEmpty)
        {
            column.Span[group] = value;
        }
    }
}
