using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Gives links the weights that are known of whole units: the population of each, its area, or another indicator's values.</summary>
/// <remarks>Pure functions, safe for several threads.</remarks>
public static class LinkWeighing
{
    /// <summary>Adds a weight to the links whose amount follows from the amount of a whole unit.</summary>
    /// <param name="links">The links.</param>
    /// <param name="weight">The name of the weight.</param>
    /// <param name="amounts">The amount of each unit, before or after; 0 or more.</param>
    /// <returns>
    /// The links in their order. One that has the weight already keeps it. The only link of a unit takes that unit's amount before;
    /// else the only link into a unit takes that unit's amount after, so that a unit splits by the ratio of its successors' amounts.
    /// Other links stay without the weight.
    /// </returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount that is taken is below 0.</exception>
    public static IReadOnlyList<UnitLink> Weigh(IReadOnlyList<UnitLink> links, string weight, IReadOnlyDictionary<UnitId, decimal> amounts)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentException.ThrowIfNullOrWhiteSpace(weight);
        ArgumentNullException.ThrowIfNull(amounts);
        Dictionary<UnitId, int> starts = links.CountBy(link => link.From).ToDictionary();
        Dictionary<UnitId, int> ends = links.CountBy(link => link.To).ToDictionary();
        return ValueList.From(links.Select(link =>
            link.Amount(weight) is not null ? link
            : starts[link.From] == 1 && amounts.TryGetValue(link.From, out decimal before) ? With(link, weight, before)
            : ends[link.To] == 1 && amounts.TryGetValue(link.To, out decimal after) ? With(link, weight, after)
            : link));
    }

    private static UnitLink With(UnitLink link, string weight, decimal amount) => new(link.From, link.To, [.. link.Weights, new LinkWeight(weight, amount)]);
}
