using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Comparison;

/// <content>Ranks of large columns whose values share a few descriptions.</content>
public static partial class Ranking
{
    private const int MostSeeds = 32;

    /// <summary>Ranks plain numbers, each with a description that says what it may be compared with: of a national table most values share one.</summary>
    /// <param name="values">The value of each unit, in the unit of measure of its description; NaN and infinities stand for none.</param>
    /// <param name="descriptionOf">The index of each value's description.</param>
    /// <param name="descriptions">The descriptions: definition, unit of measure, prices, kind of measure, time, status; their own values do not matter.</param>
    /// <param name="ties">Which ranks equal values get; not <see cref="TieRule.Ordinal"/>.</param>
    /// <param name="ranks">Where the ranks go, 1 = the best; 0 for a unit without a value, and for one that does not compare with the others.</param>
    /// <param name="policy">What forbids a comparison; null = <see cref="ComparabilityPolicy.Default"/>.</param>
    /// <returns>What was compared and what was left out.</returns>
    /// <remarks>
    /// Of the descriptions, those that every two compare and that the most values have are ranked with each other, each brought to the unit of measure and the
    /// prices of the first; descriptions are compared with each other, not values, so that the cost is that of <see cref="Assign(ReadOnlySpan{double}, DesiredDirection, TieRule, Span{double})"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The list of descriptions is null.</exception>
    /// <exception cref="ArgumentException">The lengths differ, a value has no description, or ordinal ranks were asked for.</exception>
    public static DescribedRanks Assign(
        ReadOnlySpan<double> values,
        ReadOnlySpan<int> descriptionOf,
        IReadOnlyList<Comparand> descriptions,
        TieRule ties,
        Span<double> ranks,
        ComparabilityPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(descriptions);
        policy ??= ComparabilityPolicy.Default;
        if (descriptionOf.Length != values.Length || ranks.Length != values.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Length} values, but {descriptionOf.Length} descriptions and {ranks.Length} ranks."), nameof(descriptionOf));
        }

        int[] counts = CountValues(values, descriptionOf, descriptions.Count);
        int[] compared = LargestLike(descriptions, counts, policy);
        Comparand? first = compared.Length == 0 ? null : descriptions[compared[0]];
        DesiredDirection[] directions = [.. compared.Select(i => descriptions[i].Indicator.Direction).Distinct()];
        DesiredDirection direction = directions is [DesiredDirection.Higher or DesiredDirection.Lower] ? directions[0] : DesiredDirection.None;
        double[] factors = new double[descriptions.Count];
        Array.Fill(factors, double.NaN);
        if (direction != DesiredDirection.None)
        {
            foreach (int i in compared)
            {
                factors[i] = new ValueScaling(first!.MeasureUnit, first.PriceBasis, policy.PriceIndex).FactorOf(descriptions[i]);
            }
        }

        ScaleInto(ranks, values, descriptionOf, factors);
        int ranked = 0;
        Assign(ranks, direction == DesiredDirection.Lower ? direction : DesiredDirection.Higher, ties, ranks);
        foreach (double rank in ranks)
        {
            ranked += rank > 0 ? 1 : 0;
        }

        OmittedValue[] leftOut = [.. Enumerable.Range(0, descriptions.Count).Where(i => counts[i] > 0 && double.IsNaN(factors[i])).Select(i => Omit(i, compared, descriptions, policy))];
        return new DescribedRanks(direction, first?.MeasureUnit, ranked, [.. compared.Where(i => !double.IsNaN(factors[i])).Order()], leftOut);
    }

    private static int[] CountValues(ReadOnlySpan<double> values, ReadOnlySpan<int> descriptionOf, int descriptions)
    {
        int[] counts = new int[descriptions];
        for (int i = 0; i < values.Length; i++)
        {
            if ((uint)descriptionOf[i] >= (uint)descriptions)
            {
                throw new ArgumentException(FormattableString.Invariant($"The value at {i} has no description {descriptionOf[i]}."), nameof(descriptionOf));
            }

            counts[descriptionOf[i]] += double.IsFinite(values[i]) ? 1 : 0;
        }

        return counts;
    }

    private static void ScaleInto(Span<double> scaled, ReadOnlySpan<double> values, ReadOnlySpan<int> descriptionOf, double[] factors)
    {
        for (int i = 0; i < values.Length; i++)
        {
            scaled[i] = values[i] * factors[descriptionOf[i]];
        }
    }

    // From each of the first descriptions, those that have the most values first; the set with the most values.
    private static int[] LargestLike(IReadOnlyList<Comparand> descriptions, int[] counts, ComparabilityPolicy policy)
    {
        int[] order = [.. Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0).OrderByDescending(i => counts[i]).ThenBy(i => descriptions[i], ValuePreference.Instance)];
        Dictionary<(int One, int Other), bool> known = [];
        int[] best = [];
        long most = 0;
        for (int seed = 0; seed < Math.Min(order.Length, MostSeeds) && most < counts.Sum(count => (long)count); seed++)
        {
            List<int> like = [];
            foreach (int i in order.Skip(seed).Take(1).Concat(order.Where(i => i != order[seed])))
            {
                if ((counts[i] == 1 || AreLike(i, i)) && like.TrueForAll(other => AreLike(i, other)))
                {
                    like.Add(i);
                }
            }

            long values = like.Sum(i => (long)counts[i]);
            (best, most) = values > most ? ([.. like], values) : (best, most);
        }

        return best;

        bool AreLike(int one, int other)
        {
            (int, int) pair = (Math.Min(one, other), Math.Max(one, other));
            if (!known.TryGetValue(pair, out bool like))
            {
                known.Add(pair, like = ComparabilityCalculator.CheckStrangers(descriptions[one], descriptions[other], policy).IsComparable);
            }

            return like;
        }
    }

    private static OmittedValue Omit(int index, int[] compared, IReadOnlyList<Comparand> descriptions, ComparabilityPolicy policy)
    {
        ComparabilityFinding[] refusals = [.. compared.Where(i => i != index).SelectMany(i => ComparabilityCalculator.CheckStrangers(descriptions[index], descriptions[i], policy).Findings).Where(finding => finding.IsRefusal).Distinct().OrderBy(finding => finding.Code)];
        return new OmittedValue(descriptions[index], refusals.Length > 0 ? OmissionReason.NotComparable : compared.Contains(index) ? OmissionReason.NoDirection : OmissionReason.NoCounterpart, refusals);
    }
}
