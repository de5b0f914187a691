namespace LocalGovMetrics.Units;

/// <summary>What lists of links have in common.</summary>
internal static class LinkLists
{
    public static void ThrowIfRepeated(IReadOnlyList<UnitLink> links, string name)
    {
        if (links.DistinctBy(link => (link.From, link.To)).Count() != links.Count)
        {
            throw new ArgumentException("A link stands twice.", name);
        }
    }
}
