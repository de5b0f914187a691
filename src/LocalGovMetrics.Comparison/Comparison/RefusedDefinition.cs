using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparison;

/// <summary>A definition of which no two units have values that compare, and why: only what keeps apart values of the same part and side.</summary>
internal sealed record RefusedDefinition(DisplayText Name, string Values, DisplayText? Why)
{
    /// <summary>Finds what keeps values apart.</summary>
    /// <param name="name">The name of the definition.</param>
    /// <param name="values">The values of one part and one side.</param>
    /// <param name="table">The outcome of every pair.</param>
    /// <param name="places">Where each value stands in the table, and in which of the groups whose values compare alike.</param>
    /// <returns>The definition; without a reason where all values are of one unit.</returns>
    public static RefusedDefinition Of(DisplayText name, Comparand[] values, ComparabilityTable table, IReadOnlyDictionary<Comparand, (int Member, int Group)> places)
    {
        // Values of two groups are kept apart by the same, whichever they are: one pair of two units tells.
        Comparand[][] groups = [.. values.GroupBy(value => places[value].Group).Select(group => group.ToArray())];
        DisplayText[] why =
        [
            .. from one in Enumerable.Range(0, groups.Length)
               from other in Enumerable.Range(one, groups.Length - one)
               let pair = OfTwoUnits(groups[one], groups[other])
               where pair is not null
               let left = Math.Min(places[pair.Value.One].Member, places[pair.Value.Other].Member)
               let right = Math.Max(places[pair.Value.One].Member, places[pair.Value.Other].Member)
               from finding in table.Outcome(left, right).Findings
               where finding.IsRefusal
               let canonical = string.CompareOrdinal(finding.Left, finding.Right) > 0 ? finding.Mirror() : finding
               orderby canonical.Code
               select DisplayText.Of(canonical.Sentence),
        ];
        return new RefusedDefinition(name, OmittedText.Of(values, withPrints: true), why.Length > 0 ? DisplayText.Join(" ", why.Distinct()) : null);
    }

    /// <summary>Finds where values stand: groups are numbered through all definitions.</summary>
    public static IReadOnlyDictionary<Comparand, (int Member, int Group)> PlacesIn(ComparabilityTable table)
    {
        Dictionary<Comparand, (int, int)> places = new(table.Comparands.Count, ReferenceEqualityComparer.Instance);
        int before = 0;
        foreach (ComparabilityBlock block in table.Blocks)
        {
            foreach (int member in block.Members)
            {
                places[table.Comparands[member]] = (member, before + block.GroupOf(member));
            }

            before += block.GroupCount;
        }

        return places;
    }

    private static (Comparand One, Comparand Other)? OfTwoUnits(Comparand[] some, Comparand[] others)
    {
        string first = some[0].UnitLabel;
        return Array.Find(others, other => other.UnitLabel != first) is { } found ? (some[0], found)
            : Array.Find(some, one => one.UnitLabel != first) is { } another ? (another, others[0])
            : null;
    }
}
