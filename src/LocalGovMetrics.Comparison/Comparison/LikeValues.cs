using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Comparison;

/// <summary>Finds, among the values of one definition, sets in which the values of every two units may be compared.</summary>
/// <remarks>
/// Comparability is no equivalence: two values may each compare with a third and not with each other. A set begins with one group of like
/// values and takes in, one after the other, each group that compares with all that it has; of the sets that begin with each of the first
/// groups the one with the most units is taken, then the rest is searched again. Groups are tried in an order that does not depend on that of the rows.
/// </remarks>
internal sealed class LikeValues
{
    private const int MostSeeds = 32;
    private readonly ComparabilityBlock _block;
    private readonly IReadOnlyList<Comparand> _comparands;
    private readonly IReadOnlyList<int> _unitOf;

    public LikeValues(ComparabilityTable table, ComparabilityBlock block, IReadOnlyList<int> unitOf) =>
        (_block, _comparands, _unitOf) = (block, table.Comparands, unitOf);

    /// <summary>The sets of two units or more, each as the values that were taken, one a unit.</summary>
    /// <param name="candidates">Whether a value may be taken.</param>
    public IEnumerable<IReadOnlyList<int>> Find(Func<int, bool> candidates)
    {
        List<(int Group, int[] Members)> rest =
        [
            .. _block.Groups.Select((members, group) => (Group: group, Members: members.Where(candidates).OrderBy(member => _comparands[member], ValuePreference.Instance).ToArray()))
                .Where(group => group.Members.Length > 0)
                .OrderByDescending(group => UnitsOf(group.Members).Count)
                .ThenBy(group => _comparands[group.Members[0]], ValuePreference.Instance),
        ];
        while (rest.Count > 0)
        {
            int[] largest = [.. Enumerable.Range(0, Math.Min(rest.Count, MostSeeds)).Select(seed => Grow(rest, seed)).MaxBy(set => UnitsOf(set).Count)!];
            if (UnitsOf(largest).Count < 2)
            {
                yield break;
            }

            HashSet<int> units = [];
            int[] taken = [.. largest.OrderBy(member => _comparands[member], ValuePreference.Instance).Where(member => units.Add(_unitOf[member]))];
            yield return taken;
            HashSet<int> used = [.. largest];
            rest = [.. rest.Select(group => (group.Group, Members: group.Members.Where(member => !used.Contains(member)).ToArray())).Where(group => group.Members.Length > 0)];
        }
    }

    private List<int> Grow(List<(int Group, int[] Members)> groups, int seed)
    {
        List<int> members = [];
        List<int> taken = [];
        foreach ((int group, int[] own) in groups.Skip(seed).Take(1).Concat(groups.Where((_, i) => i != seed)))
        {
            bool isLike = taken.TrueForAll(other => _block.OutcomeOfGroups(Math.Min(group, other), Math.Max(group, other)).IsComparable)
                && (own.Length == 1 || _block.OutcomeOfGroups(group, group).IsComparable);
            if (isLike)
            {
                taken.Add(group);
                members.AddRange(own);
            }
        }

        return members;
    }

    private HashSet<int> UnitsOf(IEnumerable<int> members) => [.. members.Select(member => _unitOf[member])];
}
