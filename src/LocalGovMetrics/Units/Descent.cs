namespace LocalGovMetrics.Units;

/// <summary>Follows what a unit of one day held to the units of a later day, change by change in the order of the dates.</summary>
/// <remarks>What meets again in one unit is put together, so that the work grows with the units that are met and not with the paths between them.</remarks>
internal sealed class Descent
{
    private readonly RegisterNode[] _nodes;
    private readonly int _from;
    private readonly int _to;
    private readonly Dictionary<int, Portion> _open = [];

    private Descent(RegisterNode[] nodes, int from, int to) => (_nodes, _from, _to) = (nodes, from, to);

    /// <summary>Gets the units of the later day, in the order of the register.</summary>
    public IReadOnlyList<Portion> Ends { get; private set; } = [];

    /// <summary>Gets a value indicating whether no date leaves open what happened.</summary>
    public bool IsCertain { get; private set; } = true;

    /// <summary>Gets a value indicating whether something ended without a successor.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Gets a value indicating whether all of the unit came to one other.</summary>
    public bool IsTogether => Ends.Count == 1 && IsCertain && !IsLost;

    public static Descent Of(RegisterNode[] nodes, RegisterNode start, int from, int to)
    {
        Descent descent = new(nodes, from, to);
        Existence existence = start.ExistsOn(from);
        if (existence != Existence.No)
        {
            descent.Enter(start.Index, new DayRange(from, from), new Portion { IsWhole = true, IsSole = true, IsCertain = existence == Existence.Certain });
            descent.Follow();
        }

        return descent;
    }

    private void Follow()
    {
        List<Portion> batch = [];
        while (NextDays() is { } days)
        {
            batch.Clear();
            foreach (Portion portion in _open.Values)
            {
                if (Next(portion)?.Days == days)
                {
                    batch.Add(portion);
                }
            }

            // All that left on one date is taken out first: what arrives on that date was not there to leave.
            List<(RegisterEdge Edge, Portion Portion)> flows = [];
            foreach (Portion portion in batch)
            {
                TakeOut(portion, flows);
            }

            foreach ((RegisterEdge edge, Portion portion) in flows)
            {
                Enter(edge.To, days, portion);
            }
        }

        Close();
    }

    private void TakeOut(Portion portion, List<(RegisterEdge Edge, Portion Portion)> flows)
    {
        RegisterTransition transition = Next(portion)!;
        portion.Cursor++;
        bool isCertain = transition.Days.Earliest > portion.Entered.Latest && transition.Days.Latest <= _to;
        bool isSole = IsSole(portion, transition);
        foreach (RegisterEdge edge in transition.Edges)
        {
            flows.Add((edge, portion.Along(transition, edge, isSole, isCertain)));
        }

        if (isCertain)
        {
            _open.Remove(portion.Node);
        }
        else
        {
            portion.IsCertain = false;
        }
    }

    private void Enter(int node, DayRange days, Portion portion)
    {
        portion.Node = node;
        portion.Entered = days;
        portion.IsCertain &= !Array.Exists(_nodes[node].Leaving, next => MayBeEitherSide(portion, next));

        // Changes are followed in one order; where that may not be the true one, nothing here is certain any more.
        RegisterTransition[] leaving = _nodes[node].Leaving;
        while (portion.Via is not null && portion.Cursor < leaving.Length && (leaving[portion.Cursor].Days.Earliest, leaving[portion.Cursor].Days.Latest).CompareTo((days.Earliest, days.Latest)) <= 0)
        {
            portion.Cursor++;
        }

        if (_open.TryGetValue(node, out Portion? already))
        {
            already.Add(portion);
        }
        else
        {
            _open.Add(node, portion);
        }
    }

    /// <summary>Whether it is not known if a change of the holder came before or after the portion did.</summary>
    private bool MayBeEitherSide(Portion portion, RegisterTransition next) =>
        next.Days.Latest > portion.Entered.Earliest
        && next.Days.Earliest <= portion.Entered.Latest
        && next.Days.Earliest <= _to
        && !IsStay(next, portion.Node)
        && !(portion.Via is { } via && Array.Exists(next.Edges, edge => IsSameMoment(edge.Change, via.Change)));

    private static bool IsSameMoment(RegisterChange one, RegisterChange other) =>
        one == other || (one.Days == other.Days && one.Change.Act is { } act && act == other.Change.Act);

    private void Close()
    {
        List<Portion> ends = [];
        foreach (Portion portion in _open.Values)
        {
            Existence existence = _nodes[portion.Node].ExistsOn(_to);
            IsLost |= existence == Existence.No && portion.IsCertain;
            portion.IsCertain &= existence != Existence.Possible;
            IsCertain &= portion.IsCertain;
            if (existence != Existence.No)
            {
                ends.Add(portion);
            }
        }

        ends.Sort((one, other) => one.Node.CompareTo(other.Node));
        Ends = ends;
    }

    private DayRange? NextDays()
    {
        DayRange? first = null;
        foreach (Portion portion in _open.Values)
        {
            if (Next(portion) is { } next && (first is not { } other || (next.Days.Earliest, next.Days.Latest).CompareTo((other.Earliest, other.Latest)) < 0))
            {
                first = next.Days;
            }
        }

        return first;
    }

    /// <summary>The next change that may take something out, up to the later day.</summary>
    private RegisterTransition? Next(Portion portion)
    {
        RegisterTransition[] leaving = _nodes[portion.Node].Leaving;
        while (portion.Cursor < leaving.Length && (IsStay(leaving[portion.Cursor], portion.Node) || leaving[portion.Cursor].Days.Latest <= portion.Entered.Earliest))
        {
            portion.Cursor++;
        }

        return portion.Cursor < leaving.Length && leaving[portion.Cursor].Days.Earliest <= _to ? leaving[portion.Cursor] : null;
    }

    /// <summary>Whether a unit holds nothing but what came from the first one, so that the amounts that leave it are amounts of that one.</summary>
    private bool IsSole(Portion portion, RegisterTransition leaving)
    {
        if (!portion.IsSole)
        {
            return false;
        }

        RegisterNode node = _nodes[portion.Node];
        if (portion.Via is { } via && node.Start.Earliest < via.Change.Days.Earliest)
        {
            return false;
        }

        return Array.TrueForAll(
            node.Arriving,
            edge => edge == portion.Via || edge.From == edge.To || edge.Change.Days.Earliest >= leaving.Days.Latest || (portion.Via is null && edge.Change.Days.Latest <= _from));
    }

    private static bool IsStay(RegisterTransition transition, int node) => transition.IsWhole && transition.Edges[0].To == node;
}
