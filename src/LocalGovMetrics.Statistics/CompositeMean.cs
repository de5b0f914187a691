using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Weighted means of one unit's normalised values, and what each value contributes.</summary>
/// <remarks>
/// Powers: 1 arithmetic, 0 in the limit geometric, −1 harmonic. All but the arithmetic mean refuse values of 0 or less:
/// <see cref="UndefinedReason.OutOfRange"/>; nothing is replaced by a small number. Contributions are Euler's, value · ∂mean/∂value: they
/// add up to the mean, because these means grow in proportion. A mean does not depend on the order of the values: it is the exact mean of the
/// decimals that the numbers are printed as, rounded once, wherever that is a ratio. Pure functions, safe for concurrent use.
/// </remarks>
public static class CompositeMean
{
    /// <summary>Calculates the weighted arithmetic mean.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">The weight of each, 0 or more, one at least above 0.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, or the weights are out of range.</exception>
    public static Computed Arithmetic(IReadOnlyList<double> values, IReadOnlyList<double> weights) => Of(values, weights, 1);

    /// <summary>Calculates the weighted geometric mean.</summary>
    /// <param name="values">The values, above 0.</param>
    /// <param name="weights">The weight of each, 0 or more, one at least above 0.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, or the weights are out of range.</exception>
    public static Computed Geometric(IReadOnlyList<double> values, IReadOnlyList<double> weights) => Of(values, weights, 0);

    /// <summary>Calculates the weighted harmonic mean.</summary>
    /// <param name="values">The values, above 0.</param>
    /// <param name="weights">The weight of each, 0 or more, one at least above 0.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, or the weights are out of range.</exception>
    public static Computed Harmonic(IReadOnlyList<double> values, IReadOnlyList<double> weights) => Of(values, weights, -1);

    /// <summary>Calculates the weighted generalised mean (Σ w·x^p / Σ w)^(1/p).</summary>
    /// <param name="values">The values, above 0 unless the power is 1.</param>
    /// <param name="weights">The weight of each, 0 or more, one at least above 0.</param>
    /// <param name="power">The power p, finite and not 0; for 0 there is <see cref="Geometric"/>.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, or the weights are out of range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The power is 0 or not finite.</exception>
    public static Computed Generalised(IReadOnlyList<double> values, IReadOnlyList<double> weights, double power)
    {
        CheckPower(power);
        return Of(values, weights, power);
    }

    internal static void CheckPower(double power)
    {
        if (power is 0 || !double.IsFinite(power))
        {
            throw new ArgumentOutOfRangeException(nameof(power), power, "A power of a generalised mean is finite and not 0.");
        }
    }

    internal static double PowerOf(IndexMean mean, double power) => mean switch
    {
        IndexMean.Geometric => 0,
        IndexMean.Harmonic => -1,
        IndexMean.Generalised => power,
        IndexMean.Arithmetic => 1,
    };

    /// <summary>The value on the scale on which the mean is a sum.</summary>
    internal static double Transformed(double value, double power) => power is 1 ? value : power is 0 ? Math.Log(value) : Math.Pow(value, power);

    internal static Computed Of(IReadOnlyList<double> values, IReadOnlyList<double> weights, double power)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        _ = CheckWeights(weights, values.Count);
        if (values.Any(value => !double.IsFinite(value)))
        {
            return Computed.Undefined(UndefinedReason.NotFinite);
        }

        if (power is not 1 && values.Any(value => value <= 0))
        {
            return Computed.Undefined(UndefinedReason.OutOfRange);
        }

        int[] used = [.. Enumerable.Range(0, values.Count).Where(i => weights[i] > 0)];
        return Computed.From(ExactMean.Of([.. used.Select(i => Ratio.From(values[i]))], [.. used.Select(i => Ratio.From(weights[i]))], power));
    }

    /// <summary>The mean from the sum on the scale on which it is one.</summary>
    internal static double Inverse(double sum, double power) => power is 1 ? sum : power is 0 ? Math.Exp(sum) : Math.Pow(sum, 1 / power);

    /// <summary>What each value contributes to the mean; the contributions add up to it.</summary>
    internal static double[] Contributions(IReadOnlyList<double> values, IReadOnlyList<double> weights, double power, double mean)
    {
        double total = weights.Sum();
        double[] parts = [.. values.Select((value, i) => weights[i] / total * (power is 0 ? 1 : Transformed(value, power)))];
        double sum = parts.Sum();
        return power is 1 ? parts : [.. parts.Select(part => mean * (part / sum))];
    }

    internal static double CheckWeights(IReadOnlyList<double> weights, int count)
    {
        if (weights.Count != count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{count} values, but {weights.Count} weights."), nameof(weights));
        }

        double total = weights.Sum();
        return weights.All(weight => weight >= 0) && total > 0 && double.IsFinite(total)
            ? total
            : throw new ArgumentException("Weights are 0 or more, and one at least is above 0.", nameof(weights));
    }
}
