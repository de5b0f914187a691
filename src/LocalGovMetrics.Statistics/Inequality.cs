using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Inequality between units (<c>chênh lệch giữa các đơn vị</c>): Gini and Theil, weighted, between and within groups.</summary>
/// <remarks>
/// Weights are people: with them a value per head is compared between people, without them between units. Values below 0 are
/// <see cref="UndefinedReason.NegativeBase"/>, a mean of 0 <see cref="UndefinedReason.ZeroBase"/>, no value at all
/// <see cref="UndefinedReason.TooFewObservations"/>. A value of 0 adds nothing to Theil's sum (its limit). Missing values are left out by the
/// caller. Pure functions, safe for concurrent use.
/// </remarks>
public static class Inequality
{
    /// <summary>Calculates the Gini coefficient: Σ Σ w·w·|x − x| / (2·mean·(Σ w)²).</summary>
    /// <param name="values">The values, 0 or more.</param>
    /// <param name="weights">The weight of each, 0 or more; null for all alike.</param>
    /// <returns>From 0, all alike, to just below 1.</returns>
    /// <exception cref="ArgumentNullException">The list of values is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or a weight is below 0 or not finite.</exception>
    public static Computed Gini(IReadOnlyList<double> values, IReadOnlyList<double>? weights = null) => Of(InequalityMeasure.Gini, values, weights);

    /// <summary>Calculates Theil's T index: Σ (w / Σ w)·(x / mean)·ln(x / mean).</summary>
    /// <param name="values">The values, 0 or more.</param>
    /// <param name="weights">The weight of each, 0 or more; null for all alike.</param>
    /// <returns>From 0, all alike, to the logarithm of the number of units.</returns>
    /// <exception cref="ArgumentNullException">The list of values is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or a weight is below 0 or not finite.</exception>
    public static Computed Theil(IReadOnlyList<double> values, IReadOnlyList<double>? weights = null) => Of(InequalityMeasure.Theil, values, weights);

    /// <summary>Takes inequality apart by groups of units, such as districts of communes.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="values">The values, 0 or more.</param>
    /// <param name="groups">The name of the group of each unit.</param>
    /// <param name="weights">The weight of each, 0 or more; null for all alike.</param>
    /// <returns>Total, between, within; for the Gini coefficient with the overlap of the groups.</returns>
    /// <exception cref="ArgumentNullException">A list or a group is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or a weight is below 0 or not finite.</exception>
    public static InequalityDecomposition Decompose(InequalityMeasure measure, IReadOnlyList<double> values, IReadOnlyList<string> groups, IReadOnlyList<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        Computed total = Of(measure, values, weights);
        if (groups.Count != values.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Count} values, but {groups.Count} groups."), nameof(groups));
        }

        if (!total.TryGetValue(out double whole))
        {
            return new InequalityDecomposition { Measure = measure, Total = total, Between = total, Within = total, Overlap = total };
        }

        double[] people = Weights(values, weights);
        double all = people.Sum();
        double sum = values.Select((value, i) => value * people[i]).Sum();
        List<double> means = [];
        List<double> sizes = [];
        double within = 0;
        foreach (IGrouping<string, int> group in Enumerable.Range(0, values.Count).Where(i => people[i] > 0).GroupBy(i => groups[i], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            double[] inside = [.. group.Select(i => values[i])];
            double[] weight = [.. group.Select(i => people[i])];
            double size = weight.Sum();
            double share = inside.Select((value, i) => value * weight[i]).Sum() / sum;
            within += share > 0 ? share * (measure == InequalityMeasure.Gini ? size / all : 1) * (Of(measure, inside, weight).ValueOrNull ?? 0) : 0;
            means.Add(share * sum / size);
            sizes.Add(size);
        }

        Computed between = Of(measure, means, sizes);
        double overlap = measure == InequalityMeasure.Gini ? Math.Max(0, whole - within - (between.ValueOrNull ?? 0)) : 0;
        return new InequalityDecomposition { Measure = measure, Total = total, Between = between, Within = Computed.From(within), Overlap = Computed.From(overlap) };
    }

    private static Computed Of(InequalityMeasure measure, IReadOnlyList<double> values, IReadOnlyList<double>? weights)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] people = Weights(values, weights);
        double all = people.Sum();
        if (values.Any(value => !double.IsFinite(value)) || !double.IsFinite(all))
        {
            return Computed.Undefined(UndefinedReason.NotFinite);
        }

        if (all <= 0 || values.Any(value => value < 0))
        {
            return Computed.Undefined(all <= 0 ? UndefinedReason.TooFewObservations : UndefinedReason.NegativeBase);
        }

        double mean = values.Select((value, i) => value * (people[i] / all)).Sum();
        return mean <= 0 ? Computed.Undefined(UndefinedReason.ZeroBase)
            : Computed.From(Math.Max(0, measure == InequalityMeasure.Theil ? TheilOf(values, people, all, mean) : GiniOf(values, people, all, mean)));
    }

    private static double TheilOf(IReadOnlyList<double> values, double[] people, double all, double mean)
    {
        double sum = 0;
        for (int i = 0; i < values.Count; i++)
        {
            double ratio = values[i] / mean;
            sum += ratio > 0 ? people[i] / all * ratio * Math.Log(ratio) : 0;
        }

        return sum;
    }

    // Twice the area between the diagonal and the Lorenz curve.
    private static double GiniOf(IReadOnlyList<double> values, double[] people, double all, double mean)
    {
        double below = 0;
        double area = 0;
        foreach (int i in Enumerable.Range(0, values.Count).OrderBy(i => values[i]))
        {
            double share = people[i] / all * (values[i] / mean);
            area += people[i] / all * ((2 * below) + share);
            below += share;
        }

        return 1 - area;
    }

    private static double[] Weights(IReadOnlyList<double> values, IReadOnlyList<double>? weights)
    {
        double[] people = weights is null ? [.. values.Select(_ => 1.0)] : [.. weights];
        return people.Length != values.Count
            ? throw new ArgumentException(FormattableString.Invariant($"{values.Count} values, but {people.Length} weights."), nameof(weights))
            : Array.TrueForAll(people, weight => weight >= 0 && double.IsFinite(weight)) ? people : throw new ArgumentException("A weight is 0 or more.", nameof(weights));
    }
}
