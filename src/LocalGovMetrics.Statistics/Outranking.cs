using System.Numerics;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Outranking: in what weight of indicators each unit beats each other, without any common scale.</summary>
/// <remarks>Conventions of the package COINr: a tie gives half the weight to either. Pure functions, safe for concurrent use.</remarks>
public static class Outranking
{
    /// <summary>Gives the share of weight in which one unit beats another.</summary>
    /// <param name="one">The values of the unit, higher = better.</param>
    /// <param name="other">The values of the other unit.</param>
    /// <param name="weights">The weight of each indicator, 0 or more, one at least above 0.</param>
    /// <returns>0 to 1; 1 = the unit dominates; undefined where a value is not finite.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or the weights are out of range.</exception>
    public static Computed Share(IReadOnlyList<double> one, IReadOnlyList<double> other, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(weights);
        _ = CompositeMean.CheckWeights(weights, one.Count);
        if (other.Count != one.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{one.Count} values, but {other.Count} of the other."), nameof(other));
        }

        (BigInteger[] whole, BigInteger total) = Whole(weights);
        return Won(one, other, whole) is { } won ? Computed.From(new Ratio(won, 2 * total).ToDouble()) : Computed.Undefined(UndefinedReason.NotFinite);
    }

    /// <summary>Gives Copeland scores: the units that a unit beats by more than half the weight, less those that beat it.</summary>
    /// <param name="rows">The values: a row a unit, a column an indicator, higher = better.</param>
    /// <param name="weights">The weight of each indicator, 0 or more, one at least above 0.</param>
    /// <returns>A score for every unit, from −(n − 1) to n − 1; undefined for all where a value is not finite.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The rows differ in length from the weights, or the weights are out of range.</exception>
    public static IReadOnlyList<Computed> Copeland(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(weights);
        if (rows.Count == 0)
        {
            return ValueList<Computed>.Empty;
        }

        foreach (IReadOnlyList<double> row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            _ = CompositeMean.CheckWeights(weights, row.Count);
        }

        (BigInteger[] whole, BigInteger total) = Whole(weights);
        int[] scores = new int[rows.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            for (int j = 0; j < scores.Length; j++)
            {
                if (Won(rows[i], rows[j], whole) is not { } won)
                {
                    return new ValueList<Computed>([.. scores.Select(_ => Computed.Undefined(UndefinedReason.NotFinite))]);
                }

                scores[i] += won.CompareTo(total);
            }
        }

        return new ValueList<Computed>([.. scores.Select(score => Computed.From(score))]);
    }

    // Twice the weight won, so that half a weight is whole too; null where a value is not finite.
    private static BigInteger? Won(IReadOnlyList<double> one, IReadOnlyList<double> other, BigInteger[] weights)
    {
        BigInteger won = BigInteger.Zero;
        for (int i = 0; i < weights.Length; i++)
        {
            if (!double.IsFinite(one[i]) || !double.IsFinite(other[i]))
            {
                return null;
            }

            won += weights[i] * (one[i] > other[i] ? 2 : one[i] < other[i] ? 0 : 1);
        }

        return won;
    }

    // Weights in whole numbers: half the weight is then exactly half.
    private static (BigInteger[] Whole, BigInteger Total) Whole(IReadOnlyList<double> weights)
    {
        Ratio[] exact = [.. weights.Select(Ratio.From)];
        BigInteger common = exact.Aggregate(BigInteger.One, (so, weight) => so * (weight.Denominator / BigInteger.GreatestCommonDivisor(so, weight.Denominator)));
        BigInteger[] whole = [.. exact.Select(weight => weight.Numerator * (common / weight.Denominator))];
        return (whole, whole.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight));
    }
}
