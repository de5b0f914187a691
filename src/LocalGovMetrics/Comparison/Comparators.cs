using LocalGovMetrics.Values;
using MathNet.Numerics.Statistics;

namespace LocalGovMetrics.Comparison;

/// <summary>Comparators (<c>giá trị so sánh</c>): median, means and best quartile of peers, withheld where peers are too few.</summary>
/// <remarks>Peers without a finite value do not count. Pure functions, safe for concurrent use.</remarks>
public static class Comparators
{
    /// <summary>How many peers are needed unless the caller says otherwise: 5.</summary>
    public const int UsualMinimum = 5;

    private const double UpperQuarter = 0.75;

    /// <summary>Takes the median.</summary>
    /// <param name="values">The values of the peers, in one unit; null where not reported.</param>
    /// <param name="minimumPeers">How many peers are needed, 1 or more.</param>
    /// <returns>The comparator.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator Median(IReadOnlyList<double?> values, int minimumPeers = UsualMinimum) =>
        OfSorted(ComparatorKind.Median, Known(values), minimumPeers, sorted => Computed.From(Quantile(sorted, 0.5)));

    /// <summary>Takes the mean weighted by a named weight.</summary>
    /// <param name="values">The values of the peers, in one unit; null where not reported.</param>
    /// <param name="weights">The weight of each peer, 0 or more: the denominator of a rate; null where not reported.</param>
    /// <param name="weightName">What the weight is, such as <c>population</c>.</param>
    /// <param name="minimumPeers">How many peers with value and weight are needed, 1 or more.</param>
    /// <returns>The comparator, with the name of the weight.</returns>
    /// <exception cref="ArgumentNullException">A list or the name is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or the name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator WeightedMean(IReadOnlyList<double?> values, IReadOnlyList<double?> weights, string weightName, int minimumPeers = UsualMinimum)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentException.ThrowIfNullOrWhiteSpace(weightName);
        if (weights.Count != values.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Count} values, but {weights.Count} weights."), nameof(weights));
        }

        (double Value, double Weight)[] known = [.. values.Zip(weights)
            .Where(pair => pair is { First: { } value, Second: { } weight } && double.IsFinite(value) && double.IsFinite(weight))
            .Select(pair => (pair.First!.Value, pair.Second!.Value))
            .Order()];
        double total = known.Sum(pair => pair.Weight);
        Computed mean = Array.Exists(known, pair => pair.Weight < 0) ? Computed.Undefined(UndefinedReason.OutOfRange)
            : total <= 0 ? Computed.Undefined(UndefinedReason.ZeroBase)
            : Computed.From(known.Sum(pair => pair.Value * (pair.Weight / total)));
        return Make(ComparatorKind.WeightedMean, known.Length, minimumPeers, mean) with { WeightName = weightName };
    }

    /// <summary>Takes the mean with every peer counted alike. For rates this is seldom what is meant: see <see cref="WeightedMean"/>.</summary>
    /// <param name="values">The values of the peers, in one unit; null where not reported.</param>
    /// <param name="minimumPeers">How many peers are needed, 1 or more.</param>
    /// <returns>The comparator.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator UnweightedMean(IReadOnlyList<double?> values, int minimumPeers = UsualMinimum) =>
        OfSorted(ComparatorKind.UnweightedMean, Known(values), minimumPeers, sorted => Computed.From(sorted.Sum(value => value / sorted.Length)));

    /// <summary>Takes the value from which the best quarter begins: the upper quartile where higher is better, the lower where lower is.</summary>
    /// <param name="values">The values of the peers, in one unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better.</param>
    /// <param name="minimumPeers">How many peers are needed, 1 or more.</param>
    /// <returns>The comparator.</returns>
    /// <remarks>Quantiles of type 7 of Hyndman and Fan.</remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator BestQuartile(IReadOnlyList<double?> values, DesiredDirection direction, int minimumPeers = UsualMinimum) =>
        OfSorted(ComparatorKind.BestQuartile, Known(values), minimumPeers, sorted => direction switch
        {
            DesiredDirection.Higher => Computed.From(Quantile(sorted, UpperQuarter)),
            DesiredDirection.Lower => Computed.From(Quantile(sorted, 1 - UpperQuarter)),
            _ => Computed.Undefined(UndefinedReason.NotApplicable),
        });

    private static double[] Known(IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return [.. values.Where(value => value is { } number && double.IsFinite(number)).Select(value => value!.Value).Order()];
    }

    private static double Quantile(double[] sorted, double share) => SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7);

    private static Comparator OfSorted(ComparatorKind kind, double[] sorted, int minimumPeers, Func<double[], Computed> value) =>
        Make(kind, sorted.Length, minimumPeers, sorted.Length == 0 ? Computed.Undefined(UndefinedReason.TooFewObservations) : value(sorted));

    private static Comparator Make(ComparatorKind kind, int peers, int minimumPeers, Computed value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumPeers, 1);
        return new Comparator { Kind = kind, Peers = peers, MinimumPeers = minimumPeers, Value = peers < minimumPeers ? Computed.Undefined(UndefinedReason.TooFewObservations) : value };
    }
}
