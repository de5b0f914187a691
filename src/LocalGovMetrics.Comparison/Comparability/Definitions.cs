namespace LocalGovMetrics.Comparability;

/// <summary>Divides values by what they measure: by concept, and where there is none by the code of the indicator.</summary>
internal static class Definitions
{
    /// <summary>The members of each definition, in the order in which it first comes.</summary>
    public static IEnumerable<List<int>> Divide(IReadOnlyList<Comparand> comparands)
    {
        // A value without concept stands beside those of its code, and is of their concept by that code.
        Dictionary<string, string> conceptOfCode = new(StringComparer.OrdinalIgnoreCase);
        foreach (Comparand comparand in comparands)
        {
            if (comparand.Concept is { } concept)
            {
                conceptOfCode.TryAdd(comparand.Indicator.Key, concept.Code);
            }
        }

        List<List<int>> blocks = [];
        Dictionary<(bool IsConcept, string Code), List<int>> byDefinition = [];
        for (int i = 0; i < comparands.Count; i++)
        {
            string? concept = comparands[i].Concept?.Code ?? conceptOfCode.GetValueOrDefault(comparands[i].Indicator.Key);
            (bool, string) definition = concept is null ? (false, comparands[i].Indicator.Key.ToUpperInvariant()) : (true, concept);
            if (!byDefinition.TryGetValue(definition, out List<int>? members))
            {
                byDefinition.Add(definition, members = []);
                blocks.Add(members);
            }

            members.Add(i);
        }

        return blocks;
    }
}
