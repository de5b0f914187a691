namespace LocalGovMetrics.Units;

/// <summary>Connects the units of a register without contradictions: what passed between them, by date, and the steps of their lineage.</summary>
internal static class RegisterEdges
{
    // Printed parts of three places may miss the whole by their rounding.
    private const decimal Tolerance = 0.005m;

    public static void Connect(RegisterNode[] nodes, Dictionary<UnitId, int> index, RegisterChange[] changes)
    {
        List<RegisterEdge>[] leaving = new List<RegisterEdge>[nodes.Length];
        foreach (RegisterChange change in changes)
        {
            foreach (UnitLink link in change.Change.TerritoryLinks)
            {
                int from = index[link.From];
                (leaving[from] ??= []).Add(new RegisterEdge(from, index[link.To], link, change));
            }
        }

        List<RegisterEdge>[] arriving = new List<RegisterEdge>[nodes.Length];
        List<RegisterStep>[] back = new List<RegisterStep>[nodes.Length];
        foreach (RegisterNode node in nodes)
        {
            List<RegisterStep> on = [.. node.Changes.Where(IsOwnStep).Select(part => new RegisterStep(new LineageStep(part.Change.Change, null), part.Days, -1))];
            node.Leaving = [.. (leaving[node.Index] ?? []).GroupBy(edge => edge.Change.Days).Select(group => Transition(node, group.Key, [.. group]))];
            foreach (RegisterEdge edge in node.Leaving.SelectMany(transition => transition.Edges))
            {
                (arriving[edge.To] ??= []).Add(edge);
                bool passes = edge.From != edge.To;
                if (passes || edge.Change.Change.ChangeKind == UnitChangeKind.Merge)
                {
                    LineageStep step = new(edge.Change.Change, edge.Link);
                    on.Add(new RegisterStep(step, edge.Change.Days, passes ? edge.To : -1));
                    if (passes)
                    {
                        (back[edge.To] ??= []).Add(new RegisterStep(step, edge.Change.Days, edge.From));
                    }
                }
            }

            node.StepsOn = [.. on.OrderBy(step => step.Days.Earliest).ThenBy(step => step.Days.Latest)];
        }

        foreach (RegisterNode node in nodes)
        {
            node.Arriving = [.. arriving[node.Index] ?? []];
            IEnumerable<RegisterStep> creations = node.Changes.Where(part => part.Change.Change is UnitCreation).Select(part => new RegisterStep(new LineageStep(part.Change.Change, null), part.Days, -1));
            node.StepsBack = [.. (back[node.Index] ?? []).Concat(creations).OrderByDescending(step => step.Days.Latest).ThenByDescending(step => step.Days.Earliest)];
        }
    }

    private static bool IsOwnStep(ChangePart part) => part.Role == ChangeRole.Subject && part.Change.Change is not UnitCreation;

    /// <summary>What left a unit on one date: what stayed counts once, and not at all where the unit ended.</summary>
    private static RegisterTransition Transition(RegisterNode node, DayRange days, RegisterEdge[] edges)
    {
        RegisterEdge[] stays = [.. edges.Where(edge => edge.To == edge.From)];
        RegisterEdge[] passes = [.. edges.Where(edge => edge.To != edge.From)];
        bool ends = node.Changes.Exists(part => part.Ends && part.Days == days);
        if (!ends && stays.Length > 0)
        {
            // A merge tells what the unit brought along, a split or a transfer what was left of it.
            RegisterEdge[] rests = [.. stays.Where(edge => edge.Change.Change.ChangeKind != UnitChangeKind.Merge)];
            RegisterEdge[] telling = rests.Length > 0 ? rests : stays;
            bool agree = Array.TrueForAll(telling, edge => edge.Link == telling[0].Link);
            passes = [.. passes, agree ? telling[0] : telling[0] with { Link = new UnitLink(node.Id, node.Id) }];
        }

        return new RegisterTransition(days, WithShares(passes));
    }

    private static RegisterEdge[] WithShares(RegisterEdge[] edges)
    {
        if (edges.Length == 1 || (edges[0].Link.Weights.Count == 0 && edges[0].Link.Shares.Count == 0))
        {
            return edges;
        }

        if (edges[0].Link.Weights.Count == 0)
        {
            return WithGivenShares(edges, []);
        }

        List<(string Name, decimal Sum)> known = [];
        foreach (LinkWeight weight in edges[0].Link.Weights)
        {
            if (TrySum(edges, weight.Name, out decimal sum))
            {
                known.Add((weight.Name, sum));
            }
        }

        RegisterEdge[] shared = known.Count == 0 ? edges : [.. edges.Select(edge => edge with { Shares = [.. known.Select(weight => new WeightShare(weight.Name, edge.Link.Amount(weight.Name)!.Value / weight.Sum))] })];
        return Array.Exists(shared, edge => edge.Link.Shares.Count > 0) ? WithGivenShares(shared, [.. known.Select(weight => weight.Name)]) : shared;
    }

    /// <summary>Parts that the links say themselves, by weights whose amounts do not say them; only where all of them are said and make a whole.</summary>
    private static RegisterEdge[] WithGivenShares(RegisterEdge[] edges, string[] known)
    {
        string[] given = [.. edges[0].Link.Shares.Select(share => share.Weight).Where(weight => !known.Contains(weight) && edges.Sum(edge => edge.Link.ShareBy(weight)) is var sum && Array.TrueForAll(edges, edge => edge.Link.ShareBy(weight) is not null) && Math.Abs(sum.GetValueOrDefault() - 1) <= Tolerance)];
        return [.. edges.Select(edge => edge with { Shares = [.. edge.Shares, .. given.Select(weight => new WeightShare(weight, edge.Link.ShareBy(weight).GetValueOrDefault()))] })];
    }

    private static bool TrySum(RegisterEdge[] edges, string weight, out decimal sum)
    {
        sum = 0;
        foreach (RegisterEdge edge in edges)
        {
            if (edge.Link.Amount(weight) is not { } amount || amount > decimal.MaxValue - sum)
            {
                return false;
            }

            sum += amount;
        }

        return sum > 0;
    }
}
