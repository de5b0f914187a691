using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Comparators (<c>giá trị so sánh</c>): median, means and best quartile of peers, withheld where peers are too few; the unit above; the unit's own target.</summary>
/// <remarks>Peers without a finite value do not count, and are not named. <c>PeerGroup</c> of LocalGovMetrics.Statistics chooses the peers. Pure functions, safe for concurrent use.</remarks>
public static class Comparators
{
    /// <summary>How many peers are needed unless the caller says otherwise: 5.</summary>
    public const int UsualMinimum = 5;

    private const double UpperQuarter = 0.75;

    /// <summary>Takes the median.</summary>
    /// <param name="values">The values of the peers, in one unit; null where not reported.</param>
    /// <param name="minimumPeers">How many peers are needed, 1 or more.</param>
    /// <param name="names">The names of the peers, in the same order; null where they are not to be named.</param>
    /// <returns>The comparator.</returns>
    /// <exception cref="ArgumentNullException">The list, or a name, is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer names than values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator Median(IReadOnlyList<double?> values, int minimumPeers = UsualMinimum, IReadOnlyList<string>? names = null) =>
        OfSorted(ComparatorKind.Median, values, names, minimumPeers, sorted => Computed.From(Quantile(sorted, 0.5)));

    /// <summary>Takes the mean weighted by a named weight.</summary>
    /// <param name="values">The values of the peers, in one unit; null where not reported.</param>
    /// <param name="weights">The weight of each peer, 0 or more: the denominator of a rate; null where not reported.</param>
    /// <param name="weightName">What the weight is, such as <c>population</c>.</param>
    /// <param name="minimumPeers">How many peers with value and weight are needed, 1 or more.</param>
    /// <param name="names">The names of the peers, in the same order; null where they are not to be named.</param>
    /// <returns>The comparator, with the name of the weight; void, with the share of the peers that is missing, where a value has no weight.</returns>
    /// <exception cref="ArgumentNullException">A list or a name is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length, or the name of the weight is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator WeightedMean(IReadOnlyList<double?> values, IReadOnlyList<double?> weights, string weightName, int minimumPeers = UsualMinimum, IReadOnlyList<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentException.ThrowIfNullOrWhiteSpace(weightName);
        if (weights.Count != values.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Count} values, but {weights.Count} weights."), nameof(weights));
        }

        (double Value, double Weight)[] known = [.. values.Zip(weights)
            .Where(pair => IsKnown(pair.First) && IsKnown(pair.Second))
            .Select(pair => (pair.First!.Value, pair.Second!.Value))
            .Order()];
        double total = known.Sum(pair => pair.Weight);
        Computed mean = Array.Exists(known, pair => pair.Weight < 0) ? Computed.Undefined(UndefinedReason.OutOfRange)
            : total <= 0 ? Computed.Undefined(UndefinedReason.ZeroBase)
            : Computed.From(known.Sum(pair => pair.Value * (pair.Weight / total)));
        int unweighted = values.Zip(weights).Count(pair => IsKnown(pair.First) && !IsKnown(pair.Second));
        return Make(ComparatorKind.WeightedMean, known.Length, minimumPeers, unweighted > 0 ? Computed.Undefined(UndefinedReason.Missing) : mean) with
        {
            MissingShare = unweighted > 0 ? (double)unweighted / (unweighted + known.Length) : 0,
            WeightName = weightName,
            PeerNames = Named(names, values.Count, i => IsKnown(values[i]) && IsKnown(weights[i])),
        };
    }

    /// <summary>Takes the mean with every peer counted alike. For rates this is seldom what is meant: see <see cref="WeightedMean"/>.</summary>
    /// <param name="values">The values of the peers, in one unit; null where not reported.</param>
    /// <param name="minimumPeers">How many peers are needed, 1 or more.</param>
    /// <param name="names">The names of the peers, in the same order; null where they are not to be named.</param>
    /// <returns>The comparator.</returns>
    /// <exception cref="ArgumentNullException">The list, or a name, is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer names than values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator UnweightedMean(IReadOnlyList<double?> values, int minimumPeers = UsualMinimum, IReadOnlyList<string>? names = null) =>
        OfSorted(ComparatorKind.UnweightedMean, values, names, minimumPeers, sorted => Computed.From(sorted.Sum(value => value / sorted.Length)));

    /// <summary>Takes the value from which the best quarter begins: the upper quartile where higher is better, the lower where lower is.</summary>
    /// <param name="values">The values of the peers, in one unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better.</param>
    /// <param name="minimumPeers">How many peers are needed, 1 or more.</param>
    /// <param name="names">The names of the peers, in the same order; null where they are not to be named.</param>
    /// <returns>The comparator.</returns>
    /// <remarks>Quantiles of type 7 of Hyndman and Fan.</remarks>
    /// <exception cref="ArgumentNullException">The list, or a name, is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer names than values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator BestQuartile(IReadOnlyList<double?> values, DesiredDirection direction, int minimumPeers = UsualMinimum, IReadOnlyList<string>? names = null) =>
        OfSorted(ComparatorKind.BestQuartile, values, names, minimumPeers, sorted => direction switch
        {
            DesiredDirection.Higher => Computed.From(Quantile(sorted, UpperQuarter)),
            DesiredDirection.Lower => Computed.From(Quantile(sorted, 1 - UpperQuarter)),
            DesiredDirection.None or DesiredDirection.Closer => Computed.Undefined(UndefinedReason.NotApplicable),
        });

    /// <summary>Takes the median of attainments; nothing left to reduce counts as better than every number.</summary>
    /// <param name="attainments">The attainments of the peers; undefined ones do not count, but for <see cref="UndefinedReason.NothingLeft"/>.</param>
    /// <param name="minimumPeers">How many peers are needed, 1 or more.</param>
    /// <param name="names">The names of the peers, in the same order; null where they are not to be named.</param>
    /// <returns>The comparator; <see cref="UndefinedReason.NothingLeft"/> where the quantile lies beyond all numbers.</returns>
    /// <exception cref="ArgumentNullException">The list, or a name, is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer names than values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator MedianAttainment(IReadOnlyList<Computed> attainments, int minimumPeers = UsualMinimum, IReadOnlyList<string>? names = null) =>
        OfAttainments(ComparatorKind.Median, 0.5, attainments, names, minimumPeers);

    /// <summary>Takes the attainment from which the best quarter begins; nothing left to reduce counts as better than every number.</summary>
    /// <param name="attainments">The attainments of the peers; undefined ones do not count, but for <see cref="UndefinedReason.NothingLeft"/>.</param>
    /// <param name="minimumPeers">How many peers are needed, 1 or more.</param>
    /// <param name="names">The names of the peers, in the same order; null where they are not to be named.</param>
    /// <returns>The comparator; <see cref="UndefinedReason.NothingLeft"/> where the quantile lies beyond all numbers.</returns>
    /// <exception cref="ArgumentNullException">The list, or a name, is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer names than values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    public static Comparator BestQuartileAttainment(IReadOnlyList<Computed> attainments, int minimumPeers = UsualMinimum, IReadOnlyList<string>? names = null) =>
        OfAttainments(ComparatorKind.BestQuartile, UpperQuarter, attainments, names, minimumPeers);

    /// <summary>Takes the value of the unit above.</summary>
    /// <param name="value">Its value, in the unit of measure of the values compared with it; null where not reported.</param>
    /// <param name="name">The name of the unit above.</param>
    /// <returns>The comparator; <see cref="UndefinedReason.Missing"/> or <see cref="UndefinedReason.NotFinite"/> where there is no value.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Comparator ParentUnit(double? value, string name) => OfOne(ComparatorKind.ParentUnit, value, name);

    /// <summary>Takes the target that a unit set itself.</summary>
    /// <param name="target">The target, in the unit of measure of the value compared with it; null where there is none.</param>
    /// <param name="unit">The name of the unit that set it.</param>
    /// <returns>The comparator; <see cref="UndefinedReason.Missing"/> or <see cref="UndefinedReason.NotFinite"/> where there is no target.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Comparator Target(double? target, string unit) => OfOne(ComparatorKind.Target, target, unit);

    private static bool IsKnown(double? value) => value is { } number && double.IsFinite(number);

    private static ValueList<string> Named(IReadOnlyList<string>? names, int count, Func<int, bool> isKnown)
    {
        if (names is null)
        {
            return ValueList<string>.Empty;
        }

        return names.Count == count
            ? ValueList.From(names.Where((_, i) => isKnown(i)), nameof(names))
            : throw new ArgumentException(FormattableString.Invariant($"{count} values, but {names.Count} names."), nameof(names));
    }

    // Type 7 of Hyndman and Fan: whatever lies between a number and nothing left lies beyond the numbers.
    private static double Quantile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)Math.Floor(place);
        if (place <= below)
        {
            return sorted[below];
        }

        double above = sorted[below + 1];
        return double.IsPositiveInfinity(above) ? above : sorted[below] + ((place - below) * (above - sorted[below]));
    }

    private static Comparator OfSorted(ComparatorKind kind, IReadOnlyList<double?> values, IReadOnlyList<string>? names, int minimumPeers, Func<double[], Computed> value)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] sorted = [.. values.Where(IsKnown).Select(known => known!.Value).Order()];
        Comparator made = Make(kind, sorted.Length, minimumPeers, sorted.Length == 0 ? Computed.Undefined(UndefinedReason.TooFewObservations) : value(sorted));
        return made with { PeerNames = Named(names, values.Count, i => IsKnown(values[i])) };
    }

    private static Comparator OfAttainments(ComparatorKind kind, double share, IReadOnlyList<Computed> attainments, IReadOnlyList<string>? names, int minimumPeers)
    {
        ArgumentNullException.ThrowIfNull(attainments);
        double[] sorted = [.. attainments.Where(Counts).Select(value => value.ValueOrNull ?? double.PositiveInfinity).Order()];
        Comparator made = Make(kind, sorted.Length, minimumPeers, sorted.Length == 0 ? Computed.Undefined(UndefinedReason.TooFewObservations) : QuantileOf(sorted, share));
        return made with { PeerNames = Named(names, attainments.Count, i => Counts(attainments[i])) };

        static bool Counts(Computed value) => value.IsDefined || value.Reason == UndefinedReason.NothingLeft;
    }

    private static Computed QuantileOf(double[] sorted, double share)
    {
        double quantile = Quantile(sorted, share);
        return double.IsPositiveInfinity(quantile) ? Computed.Undefined(UndefinedReason.NothingLeft) : Computed.From(quantile);
    }

    private static Comparator OfOne(ComparatorKind kind, double? value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Computed known = value is { } number ? Computed.From(number) : Computed.Undefined(UndefinedReason.Missing);
        return new Comparator { Kind = kind, Peers = known.IsDefined ? 1 : 0, MinimumPeers = 1, Value = known, PeerNames = [name] };
    }

    private static Comparator Make(ComparatorKind kind, int peers, int minimumPeers, Computed value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumPeers, 1);
        return new Comparator { Kind = kind, Peers = peers, MinimumPeers = minimumPeers, Value = peers < minimumPeers ? Computed.Undefined(UndefinedReason.TooFewObservations) : value };
    }
}
