using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

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
        double total = CompositeMean.CheckWeights(weights, one.Count);
        if (other.Count != one.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{one.Count} values, but {other.Count} of the other."), nameof(other));
        }

        double won = 0;
        for (int i = 0; i < one.Count; i++)
        {
            if (!double.IsFinite(one[i]) || !double.IsFinite(other[i]))
            {
                return Computed.Undefined(UndefinedReason.NotFinite);
            }

            won += weights[i] * (one[i] > other[i] ? 1 : one[i] < other[i] ? 0 : 0.5);
        }

        return Computed.From(Math.Min(1, won / total));
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
        Computed[] scores = new Computed[rows.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            int score = 0;
            UndefinedReason why = UndefinedReason.None;
            for (int j = 0; j < scores.Length; j++)
            {
                Computed share = i == j ? Computed.From(0.5) : Share(rows[i], rows[j], weights);
                why = share.IsDefined ? why : share.Reason;
                score += share.ValueOrNull is > 0.5 ? 1 : share.ValueOrNull is < 0.5 ? -1 : 0;
            }

            scores[i] = why == UndefinedReason.None ? Computed.From(score) : Computed.Undefined(why);
        }

        UndefinedReason any = scores.Select(score => score.Reason).FirstOrDefault(reason => reason != UndefinedReason.None);
        return new ValueList<Computed>(any == UndefinedReason.None ? scores : [.. scores.Select(_ => Computed.Undefined(any))]);
    }
}
