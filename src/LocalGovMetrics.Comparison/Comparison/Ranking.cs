using System.Buffers;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Ranks (<c>xếp hạng</c>): the place of each unit among those that have a value, 1 = the best.</summary>
/// <remarks>
/// Always from the values given, never from rounded ones. What has no value has no rank. Ranks follow the desired
/// direction; closer to a target ranks by the distance from it, that of the decimals that the numbers are printed as: 0.9 and 1.1 are equally
/// far from 1. Pure functions, safe for concurrent use.
/// </remarks>
/// <example>
/// <code>
/// RankingResult ranking = Ranking.Of([3, 1, 4, 3], DesiredDirection.Higher);
/// Console.WriteLine(string.Join(", ", ranking.Ranks.Select(rank => rank.Value)));   // 2, 4, 1, 2
/// </code>
/// </example>
public static partial class Ranking
{
    /// <summary>Ranks units.</summary>
    /// <param name="values">The value of each unit, in one unit of measure; null where not reported.</param>
    /// <param name="direction">The direction in which a value is better.</param>
    /// <param name="ties">Which ranks equal values get; <see cref="TieRule.Ordinal"/> needs a tie-break.</param>
    /// <param name="target">What closer is better to; needed for <see cref="DesiredDirection.Closer"/>, ignored elsewhere.</param>
    /// <param name="tieBreak">The order among equal values for <see cref="TieRule.Ordinal"/>: a number for each unit, all different,
    /// the smallest first.</param>
    /// <returns>A rank or a reason for every unit.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">Ordinal ranks were asked for without a tie-break, or the tie-break leaves ties or
    /// differs in length from the values.</exception>
    public static RankingResult Of(IReadOnlyList<double?> values, DesiredDirection direction, TieRule ties = TieRule.Competition, double? target = null, IReadOnlyList<int>? tieBreak = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        CheckTieBreak(values.Count, ties, tieBreak);
        UndefinedReason refused = WhyNoOrder(direction, target);
        double[] keys = new double[values.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = values[i] is { } value && refused == UndefinedReason.None ? Goodness(value, direction, target) : double.NaN;
        }

        double[] ranks = new double[keys.Length];
        AssignDescending(keys, ties, ties == TieRule.Ordinal ? tieBreak : null, ranks);
        Computed[] result = new Computed[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            result[i] = ranks[i] > 0 ? Computed.From(ranks[i])
                : Computed.Undefined(refused != UndefinedReason.None ? refused : values[i] is null ? UndefinedReason.Missing : UndefinedReason.NotFinite);
        }

        return new RankingResult { Ties = ties, Direction = direction, Target = direction == DesiredDirection.Closer && target is { } t && double.IsFinite(t) ? t : null, Ranks = new ValueList<Computed>(result) };
    }

    /// <summary>Ranks plain numbers into memory of the caller's; does not allocate beyond pooled memory.</summary>
    /// <param name="values">The value of each unit; NaN and infinities stand for none.</param>
    /// <param name="direction">Higher or lower is better.</param>
    /// <param name="ties">Which ranks equal values get; not <see cref="TieRule.Ordinal"/>, which needs a tie-break.</param>
    /// <param name="ranks">Where the ranks go, 1 = the best, 0 for a unit without a value.</param>
    /// <exception cref="ArgumentException">The ranks differ in length from the values, the direction is neither higher nor lower,
    /// or ordinal ranks were asked for.</exception>
    public static void Assign(ReadOnlySpan<double> values, DesiredDirection direction, TieRule ties, Span<double> ranks)
    {
        CheckTieBreak(values.Length, ties, null);
        if (direction is not (DesiredDirection.Higher or DesiredDirection.Lower))
        {
            throw new ArgumentException($"Plain numbers are ranked by higher or lower, not by {direction}.", nameof(direction));
        }

        if (ranks.Length != values.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Length} values, but {ranks.Length} ranks."), nameof(ranks));
        }

        double[] rented = ArrayPool<double>.Shared.Rent(Math.Max(1, values.Length));
        Span<double> keys = rented.AsSpan(0, values.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = direction == DesiredDirection.Higher ? values[i] : -values[i];
        }

        AssignDescending(keys, ties, null, ranks);
        ArrayPool<double>.Shared.Return(rented);
    }

    internal static UndefinedReason WhyNoOrder(DesiredDirection direction, double? target) => direction switch
    {
        DesiredDirection.Higher or DesiredDirection.Lower => UndefinedReason.None,
        DesiredDirection.Closer => target is not { } t ? UndefinedReason.Missing : double.IsFinite(t) ? UndefinedReason.None : UndefinedReason.NotFinite,
        DesiredDirection.None => UndefinedReason.NotApplicable,
    };

    // A number that is the larger the better the value.
    internal static double Goodness(double value, DesiredDirection direction, double? target) => direction switch
    {
        DesiredDirection.Higher => value,
        DesiredDirection.Lower => -value,
        DesiredDirection.None or DesiredDirection.Closer => double.IsFinite(value) ? -(Ratio.From(value) - Ratio.From(target.GetValueOrDefault())).Abs().ToDouble() : double.NaN,
    };

    // The largest key gets rank 1; what is not finite gets 0 and is not counted.
    internal static void AssignDescending(ReadOnlySpan<double> keys, TieRule ties, IReadOnlyList<int>? tieBreak, Span<double> ranks)
    {
        double[] rentedKeys = ArrayPool<double>.Shared.Rent(Math.Max(1, keys.Length));
        int[] rentedOrder = ArrayPool<int>.Shared.Rent(Math.Max(1, keys.Length));
        int count = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            ranks[i] = 0;
            if (double.IsFinite(keys[i]))
            {
                rentedKeys[count] = -keys[i];
                rentedOrder[count++] = i;
            }
        }

        Span<double> sorted = rentedKeys.AsSpan(0, count);
        Span<int> order = rentedOrder.AsSpan(0, count);
        sorted.Sort(order);
        int distinct = 0;
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && sorted[end] <= sorted[start])
            {
                end++;
            }

            distinct++;
            Span<int> tied = order[start..end];
            if (tieBreak is not null)
            {
                tied.Sort((one, other) => tieBreak[one].CompareTo(tieBreak[other]));
            }

            for (int i = 0; i < tied.Length; i++)
            {
                ranks[tied[i]] = ties switch
                {
                    TieRule.Dense => distinct,
                    TieRule.Fractional => (start + end + 1) / 2.0,
                    TieRule.Ordinal => start + i + 1,
                    TieRule.Competition => start + 1,
                };
            }
        }

        ArrayPool<double>.Shared.Return(rentedKeys);
        ArrayPool<int>.Shared.Return(rentedOrder);
    }

    private static void CheckTieBreak(int count, TieRule ties, IReadOnlyList<int>? tieBreak)
    {
        if (!Enum.IsDefined(ties))
        {
            throw new ArgumentException("There is no such tie rule.", nameof(ties));
        }

        if (ties != TieRule.Ordinal)
        {
            return;
        }

        if (tieBreak is null)
        {
            throw new ArgumentException("Ordinal ranks of equal values need a tie-break.", nameof(tieBreak));
        }

        if (tieBreak.Count != count || tieBreak.Distinct().Count() != count)
        {
            throw new ArgumentException(FormattableString.Invariant($"A tie-break has a different number for each of the {count} units."), nameof(tieBreak));
        }
    }
}
