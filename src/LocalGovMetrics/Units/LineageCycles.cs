namespace LocalGovMetrics.Units;

/// <summary>Finds units that become each other in a circle: what ends into another unit ends before it, so no circle can be.</summary>
internal static class LineageCycles
{
    public static void Check(RegisterNode[] nodes, Dictionary<UnitId, int> index, ContradictionList found)
    {
        int[][] next = new int[nodes.Length][];
        UnitChange[][] by = new UnitChange[nodes.Length][];
        Array.Fill(next, []);
        Array.Fill(by, []);
        foreach (RegisterNode node in nodes)
        {
            (int To, UnitChange Change)[] ends =
            [
                .. from part in node.Changes
                   where part.Ends
                   from link in part.Change.Change.TerritoryLinks
                   where link.From == node.Id && index.ContainsKey(link.To)
                   select (index[link.To], part.Change.Change),
            ];
            next[node.Index] = [.. ends.Select(end => end.To)];
            by[node.Index] = [.. ends.Select(end => end.Change)];
        }

        Walk(nodes, next, by, found);
    }

    private static void Walk(RegisterNode[] nodes, int[][] next, UnitChange[][] by, ContradictionList found)
    {
        const byte Open = 1;
        const byte Done = 2;
        byte[] state = new byte[nodes.Length];
        List<(int Node, int Link)> path = [];
        for (int start = 0; start < nodes.Length; start++)
        {
            if (state[start] != 0 || next[start].Length == 0)
            {
                continue;
            }

            path.Add((start, 0));
            state[start] = Open;
            while (path.Count > 0)
            {
                (int node, int link) = path[^1];
                if (link == next[node].Length)
                {
                    state[node] = Done;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (node, link + 1);
                int to = next[node][link];
                if (state[to] == 0)
                {
                    state[to] = Open;
                    path.Add((to, 0));
                }
                else if (state[to] == Open)
                {
                    (int Node, int Link)[] circle = [.. path.SkipWhile(step => step.Node != to)];
                    found.Add(RegisterContradictionCode.Cycle, [.. circle.Select(step => nodes[step.Node]), nodes[to]], [.. circle.Select(step => by[step.Node][step.Link - 1]).Distinct()]);
                }
            }
        }
    }
}
