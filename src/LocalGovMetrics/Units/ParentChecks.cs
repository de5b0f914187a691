namespace LocalGovMetrics.Units;

/// <summary>Finds parents that are not there and parents in a circle.</summary>
internal sealed class ParentChecks
{
    private readonly RegisterNode[] _nodes;
    private readonly Dictionary<UnitId, int> _index;
    private readonly ContradictionList _found;
    private readonly int[] _seen;
    private readonly int[] _cleared;
    private int _walk;

    private ParentChecks(RegisterNode[] nodes, Dictionary<UnitId, int> index, ContradictionList found)
    {
        (_nodes, _index, _found) = (nodes, index, found);
        _seen = new int[nodes.Length];
        _cleared = new int[nodes.Length];
    }

    public static void Check(RegisterNode[] nodes, Dictionary<UnitId, int> index, ContradictionList found)
    {
        ParentChecks checks = new(nodes, index, found);
        List<(int Day, RegisterNode Node, RegisterVersion Version)> toWalk = [];
        foreach (RegisterNode node in nodes)
        {
            for (int i = 0; i < node.Versions.Length; i++)
            {
                RegisterVersion version = node.Versions[i];
                if (version.Unit.Parent is not { } parent || (i > 0 && parent == node.Versions[i - 1].Unit.Parent))
                {
                    continue;
                }

                if (index.TryGetValue(parent, out int above))
                {
                    checks.CheckSpan(node, i, nodes[above]);
                    toWalk.Add((DayRange.LastOfDay(version.From.Latest), node, version));
                }
                else
                {
                    found.Add(RegisterContradictionCode.UnknownParent, [(node.Id, node), (parent, null)], ChangesOf(version));
                }
            }
        }

        checks.FindCircles(toWalk);
    }

    private static UnitChange[] ChangesOf(RegisterVersion version) => version.Change is { } change ? [change.Change] : [];

    /// <summary>The parent must be there on every day on which the unit is certain to stand under it.</summary>
    private void CheckSpan(RegisterNode node, int index, RegisterNode parent)
    {
        RegisterVersion version = node.Versions[index];
        int next = index + 1;
        while (next < node.Versions.Length && node.Versions[next].Unit.Parent == version.Unit.Parent)
        {
            next++;
        }

        int until = next < node.Versions.Length ? Math.Min(node.Versions[next].From.Earliest, node.Gone.Earliest) : node.Gone.Earliest;
        int last = DayRange.Before(until);
        int first = DayRange.LastOfDay(index > 0 ? version.From.Latest : node.IsStartKnown ? node.Start.Latest : last);
        int parentFirst = parent.IsStartKnown ? parent.Start.Earliest : DayRange.Beginning;
        int parentLast = DayRange.Before(parent.Gone.Latest);
        if (until == DayRange.Beginning || first > last || (first >= parentFirst && last <= parentLast))
        {
            return;
        }

        bool outlives = first >= parentFirst;
        UnitChange[] changes = [.. ChangesOf(version), .. outlives && parent.EndChange is { } end ? [end.Change] : Array.Empty<UnitChange>()];
        int day = !outlives ? first : first == DayRange.End ? parent.Gone.Latest : Math.Max(first, parent.Gone.Latest);
        _found.Add(RegisterContradictionCode.ParentDoesNotExist, [node, parent], changes, day);
    }

    // A circle closes on the day on which the last of its parents begins to hold, so those days are enough.
    private void FindCircles(List<(int Day, RegisterNode Node, RegisterVersion Version)> toWalk)
    {
        int firstWalkOfDay = 0;
        int before = DayRange.Beginning;
        foreach ((int day, RegisterNode node, RegisterVersion version) in toWalk.OrderBy(step => step.Day).ThenBy(step => step.Node.Index))
        {
            _walk++;
            if (day != before || firstWalkOfDay == 0)
            {
                (before, firstWalkOfDay) = (day, _walk);
            }

            List<RegisterNode> path = [];
            RegisterNode? at = node;
            while (at is not null && _seen[at.Index] != _walk && _cleared[at.Index] < firstWalkOfDay)
            {
                _seen[at.Index] = _walk;
                path.Add(at);
                at = ParentOn(at, day);
            }

            if (at is not null && _seen[at.Index] == _walk)
            {
                RegisterNode[] circle = [.. path.SkipWhile(step => step != at), at];
                _found.Add(RegisterContradictionCode.ParentCycle, circle, ChangesOf(version), day);
            }

            foreach (RegisterNode step in path)
            {
                _cleared[step.Index] = _walk;
            }
        }
    }

    private RegisterNode? ParentOn(RegisterNode node, int day)
    {
        if (node.ExistsOn(day) == Existence.No)
        {
            return null;
        }

        UnitOnDay state = node.StateOn(day);
        return state.Alternatives.Count == 0 && state.Unit.Parent is { } parent && _index.TryGetValue(parent, out int above) && _nodes[above].ExistsOn(day) != Existence.No
            ? _nodes[above]
            : null;
    }
}
