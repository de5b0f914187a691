using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Gives links the weights that are known of whole units: the population of each, its area, or another indicator's values.</summary>
/// <remarks>Pure functions, safe for several threads.</remarks>
public static class LinkWeighing
{
    /// <summary>Adds a weight to the links whose amount follows from the amount of a whole unit, where it is not said on which of the two days that was.</summary>
    /// <param name="links">The links.</param>
    /// <param name="weight">The name of the weight.</param>
    /// <param name="amounts">The amount of each unit, before or after; 0 or more.</param>
    /// <returns>
    /// The links in their order. One that has the weight already keeps it. A unit that stands on one side only has its amount there.
    /// One that stands on both sides and gave or received is another before than after, and its amount is not used: see
    /// <see cref="AskedUnits"/>, and say which day it is of.
    /// </returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount that is taken is below 0.</exception>
    public static IReadOnlyList<UnitLink> Weigh(IReadOnlyList<UnitLink> links, string weight, IReadOnlyDictionary<UnitId, decimal> amounts)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(amounts);
        HashSet<UnitId> asked = [.. AskedUnits(links)];
        Dictionary<UnitId, decimal> told = amounts.Where(pair => !asked.Contains(pair.Key)).ToDictionary();
        return Weigh(links, weight, told, told);
    }

    /// <summary>Adds a weight to the links whose amount follows from the amounts of whole units before and after.</summary>
    /// <param name="links">The links.</param>
    /// <param name="weight">The name of the weight.</param>
    /// <param name="before">The amount of each unit before, on the first day; 0 or more.</param>
    /// <param name="after">The amount of each unit after, on the other day; 0 or more.</param>
    /// <returns>
    /// The links in their order. One that has the weight already keeps it. A link takes the part of the unit before where its share is
    /// known; the only link of a unit without an amount takes what the others leave of the unit before, else of the unit after. Where
    /// they leave less than nothing the amounts contradict each other, and the link stays without.
    /// </returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount that is taken is below 0.</exception>
    public static IReadOnlyList<UnitLink> Weigh(IReadOnlyList<UnitLink> links, string weight, IReadOnlyDictionary<UnitId, decimal> before, IReadOnlyDictionary<UnitId, decimal> after)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentException.ThrowIfNullOrWhiteSpace(weight);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        decimal?[] known = [.. links.Select(link => link.Amount(weight))];
        int[][] starts = [.. Enumerable.Range(0, links.Count).GroupBy(i => links[i].From, (_, group) => group.ToArray())];
        int[][] ends = [.. Enumerable.Range(0, links.Count).GroupBy(i => links[i].To, (_, group) => group.ToArray())];
        foreach (int[] group in starts)
        {
            TakeParts(links, weight, before, group, known);
            TakeRest(before, links[group[0]].From, group, known);
        }

        foreach (int[] group in ends)
        {
            TakeRest(after, links[group[0]].To, group, known);
        }

        // What came from the units after may settle what is left of those before.
        foreach (int[] group in starts)
        {
            TakeRest(before, links[group[0]].From, group, known);
        }

        return ValueList.From(links.Select((link, i) => known[i] is { } amount && link.Amount(weight) is null ? With(link, weight, amount) : link));
    }

    /// <summary>Gives the units whose amount must say on which day it was: they stand on both sides and gave or received.</summary>
    /// <param name="links">The links.</param>
    /// <returns>The units, in the order in which the links name them.</returns>
    public static IReadOnlyList<UnitId> AskedUnits(IReadOnlyList<UnitLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        ILookup<UnitId, UnitLink> starts = links.ToLookup(link => link.From);
        ILookup<UnitId, UnitLink> ends = links.ToLookup(link => link.To);
        return ValueList.From(starts.Select(unit => unit.Key).Where(unit =>
            ends.Contains(unit) && !(starts[unit].Count() == 1 && ends[unit].Count() == 1 && starts[unit].First().To == unit)));
    }

    private static void TakeParts(IReadOnlyList<UnitLink> links, string weight, IReadOnlyDictionary<UnitId, decimal> amounts, int[] group, decimal?[] known)
    {
        if (group.Length == 1 || Array.TrueForAll(group, i => known[i] is not null) || !amounts.TryGetValue(links[group[0]].From, out decimal whole))
        {
            return;
        }

        if (Array.TrueForAll(group, i => known[i] is null && links[i].ShareBy(weight) is not null))
        {
            foreach (int i in group)
            {
                known[i] = whole * links[i].ShareBy(weight);
            }
        }
    }

    private static void TakeRest(IReadOnlyDictionary<UnitId, decimal> amounts, UnitId unit, int[] group, decimal?[] known)
    {
        int[] open = [.. group.Where(i => known[i] is null)];
        if (open.Length != 1 || !amounts.TryGetValue(unit, out decimal whole))
        {
            return;
        }

        decimal rest = whole;
        foreach (int i in group)
        {
            rest -= known[i].GetValueOrDefault();
        }

        known[open[0]] = rest >= 0 || group.Length == 1 ? rest : null;
    }

    private static UnitLink With(UnitLink link, string weight, decimal amount) =>
        new(link.From, link.To, [.. link.Weights, new LinkWeight(weight, amount)]) { Shares = link.Shares, Receiver = link.Receiver };
}
