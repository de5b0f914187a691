using System.Buffers;
using System.Runtime.CompilerServices;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <content>Conversion of one indicator in all units at once, from and into arrays that belong to the caller.</content>
public sealed partial record Crosswalk
{
    private const int SmallBitmap = 1024;
    private const int BitsOfWord = 64;

    /// <summary>Converts additive values: each goes to the successors of its unit by share, and what comes to one unit adds.</summary>
    /// <param name="units">For each value the place of its unit in <see cref="From"/>, or -1 where it has none; a unit stands once at most.</param>
    /// <param name="values">The values, in the same order; NaN = not reported.</param>
    /// <param name="sums">Receives for each unit of <see cref="To"/> the sum of what came to it; finite.</param>
    /// <param name="missing">Receives for each unit of <see cref="To"/> which part of it the sum leaves out, 0 to 1: units without a value or with unknown shares; counted as <see cref="CrosswalkShare.Coverage"/> is.</param>
    /// <returns>What could not be placed; the only thing allocated.</returns>
    /// <exception cref="ArgumentException">The lengths do not fit, a unit stands twice, a value is infinite, or a sum leaves the range of double.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A place is no place of <see cref="From"/>.</exception>
    public ConversionTally ConvertSums(ReadOnlySpan<int> units, ReadOnlySpan<double> values, Span<double> sums, Span<double> missing)
    {
        RequireLengths(units, values, sums.Length, missing.Length);
        int words = (From.Count + BitsOfWord - 1) / BitsOfWord;
        Span<ulong> seen = words <= SmallBitmap ? stackalloc ulong[words] : new ulong[words];
        sums.Clear();
        missing.Clear();
        int[] starts = _index.Starts;
        int[] linkTo = _index.LinkTo;
        double[] shares = _index.Shares;
        double unplaced = 0;
        int unplacedValues = 0;
        int missingValues = 0;
        for (int i = 0; i < units.Length; i++)
        {
            int unit = units[i];
            double value = values[i];
            if (!double.IsFinite(value))
            {
                missingValues += Missing(value, i);
                if (unit >= 0)
                {
                    See(seen, unit, i);
                    Leave(unit, missing);
                }

                continue;
            }

            if (unit < 0)
            {
                unplaced += unit == -1 ? value : throw NoSuchPlace(unit, i);
                unplacedValues++;
                continue;
            }

            See(seen, unit, i);
            int link = starts[unit];
            int end = starts[unit + 1];
            if (shares[link] < 0)
            {
                unplaced += value;
                unplacedValues++;
                Leave(unit, missing);
                continue;
            }

            do
            {
                sums[linkTo[link]] += value * shares[link];
            }
            while (++link < end);
        }

        int absent = LeaveAbsent(seen, missing);
        RequireFinite(sums, unplaced);
        return new ConversionTally { Unplaced = unplaced, UnplacedValues = unplacedValues, MissingValues = missingValues, AbsentUnits = absent };
    }

    /// <summary>Converts rates: of all that came to a unit the mean weighted by the amounts that passed, over what has a value.</summary>
    /// <param name="units">For each value the place of its unit in <see cref="From"/>, or -1 where it has none; a unit stands once at most.</param>
    /// <param name="values">The rates, in the same order; NaN = not reported.</param>
    /// <param name="means">Receives for each unit of <see cref="To"/> the mean; undefined with <see cref="UndefinedReason.Missing"/> where nothing has a value or, of several, an amount is not known.</param>
    /// <param name="missing">Receives for each unit of <see cref="To"/> which part of it the mean leaves out, 0 to 1, counted as <see cref="CrosswalkShare.Coverage"/> is.</param>
    /// <returns>What could not be placed; its sum of rates means nothing and is 0.</returns>
    /// <exception cref="ArgumentException">The lengths do not fit, a unit stands twice, or a value is infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A place is no place of <see cref="From"/>.</exception>
    public ConversionTally ConvertMeans(ReadOnlySpan<int> units, ReadOnlySpan<double> values, Span<Computed> means, Span<double> missing)
    {
        RequireLengths(units, values, means.Length, missing.Length);
        int words = (From.Count + BitsOfWord - 1) / BitsOfWord;
        Span<ulong> seen = words <= SmallBitmap ? stackalloc ulong[words] : new ulong[words];
        double[] scratch = ArrayPool<double>.Shared.Rent(From.Count);
        try
        {
            return ConvertMeans(units, values, means, missing, scratch.AsSpan(0, From.Count), seen);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scratch);
        }
    }

    private ConversionTally ConvertMeans(ReadOnlySpan<int> units, ReadOnlySpan<double> values, Span<Computed> means, Span<double> missing, Span<double> byUnit, Span<ulong> seen)
    {
        byUnit.Fill(double.NaN);
        int unplacedValues = 0;
        int missingValues = 0;
        for (int i = 0; i < units.Length; i++)
        {
            int unit = units[i];
            bool isMissing = !double.IsFinite(values[i]);
            missingValues += isMissing ? Missing(values[i], i) : 0;
            if (unit < 0)
            {
                unplacedValues += unit != -1 ? throw NoSuchPlace(unit, i) : isMissing ? 0 : 1;
                continue;
            }

            See(seen, unit, i);
            byUnit[unit] = values[i];
        }

        for (int to = 0; to < means.Length; to++)
        {
            means[to] = Mean(to, byUnit, out missing[to]);
        }

        return new ConversionTally { UnplacedValues = unplacedValues, MissingValues = missingValues, AbsentUnits = From.Count - CountOf(seen) };
    }

    private static int Missing(double value, int row) =>
        double.IsNaN(value) ? 1 : throw new ArgumentException(FormattableString.Invariant($"The value of row {row} is infinite."), nameof(value));

    private static ArgumentOutOfRangeException NoSuchPlace(int unit, int row) =>
        new(nameof(unit), unit, FormattableString.Invariant($"Row {row} names no place of a unit before."));

    private static void RequireFinite(ReadOnlySpan<double> sums, double unplaced)
    {
        bool isFinite = double.IsFinite(unplaced);
        foreach (double sum in sums)
        {
            isFinite &= double.IsFinite(sum);
        }

        if (!isFinite)
        {
            throw new ArgumentException("A sum of the values leaves the range of double.", nameof(sums));
        }
    }

    private static int CountOf(ReadOnlySpan<ulong> seen)
    {
        int count = 0;
        foreach (ulong word in seen)
        {
            count += System.Numerics.BitOperations.PopCount(word);
        }

        return count;
    }

    private void RequireLengths(ReadOnlySpan<int> units, ReadOnlySpan<double> values, int results, int missing)
    {
        if (units.Length != values.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {units.Length} units and {values.Length} values."), nameof(values));
        }

        if (results != To.Count || missing != To.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"The results are of {To.Count} units; there is room for {results} and {missing}."), nameof(results));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void See(Span<ulong> seen, int unit, int row)
    {
        ulong bit = 1UL << (unit % BitsOfWord);
        if (unit >= _index.From.Count || (seen[unit / BitsOfWord] & bit) != 0)
        {
            throw Refused(unit, row);
        }

        seen[unit / BitsOfWord] |= bit;
    }

    private ArgumentException Refused(int unit, int row) =>
        unit >= From.Count ? NoSuchPlace(unit, row) : new ArgumentException(FormattableString.Invariant($"{From[unit]} stands twice, the second time in row {row}."), nameof(unit));

    private void Leave(int unit, Span<double> missing)
    {
        for (int link = _index.Starts[unit]; link < _index.Starts[unit + 1]; link++)
        {
            ref double part = ref missing[_index.LinkTo[link]];
            part = Math.Min(1, part + _index.Coverage[link]);
        }
    }

    private int LeaveAbsent(ReadOnlySpan<ulong> seen, Span<double> missing)
    {
        int absent = 0;
        for (int unit = 0; unit < From.Count; unit++)
        {
            if ((seen[unit / BitsOfWord] & (1UL << (unit % BitsOfWord))) == 0)
            {
                absent++;
                Leave(unit, missing);
            }
        }

        return absent;
    }

    private Computed Mean(int to, ReadOnlySpan<double> byUnit, out double missing)
    {
        double sum = 0;
        double weights = 0;
        double only = double.NaN;
        missing = 0;
        ReadOnlySpan<int> links = _index.Into(to);
        bool isWeighed = _index.IsWeighed(to);
        foreach (int link in links)
        {
            double value = byUnit[_index.FromOf(link)];
            if (double.IsNaN(value))
            {
                missing = Math.Min(1, missing + _index.Coverage[link]);
                continue;
            }

            only = value;
            sum += value * _index.Weights[link];
            weights += _index.Weights[link];
        }

        return links.Length == 1 && !double.IsNaN(only) ? Computed.From(only)
            : isWeighed && weights > 0 ? Computed.From(sum / weights)
            : Computed.Undefined(UndefinedReason.Missing);
    }
}
