using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Works out the life of every unit from what is known of its dates, and hands it to the checks.</summary>
internal sealed class RegisterBuilder
{
    private readonly Dictionary<UnitId, int> _index;
    private readonly RegisterNode[] _nodes;
    private readonly RegisterChange[] _changes;

    private RegisterBuilder(ValueList<AdministrativeUnit> units, ValueList<UnitChange> changes)
    {
        Units = units;
        Changes = changes;
        _index = new Dictionary<UnitId, int>(units.Count);
        List<RegisterNode> nodes = new(units.Count);
        foreach (AdministrativeUnit unit in units)
        {
            if (_index.TryAdd(unit.Id, nodes.Count))
            {
                nodes.Add(new RegisterNode(nodes.Count, unit));
            }
            else
            {
                Contradictions.Add(RegisterContradictionCode.DuplicateIdentity, [nodes[_index[unit.Id]]]);
            }
        }

        _nodes = [.. nodes];
        int[] places = DayOrder.PlacesOf(changes);
        _changes = [.. changes.Select((change, i) => new RegisterChange(change, places[i]))];
    }

    public ValueList<AdministrativeUnit> Units { get; }

    public ValueList<UnitChange> Changes { get; }

    public ContradictionList Contradictions { get; } = new();

    public IReadOnlyList<RegisterNode> Nodes => _nodes;

    /// <summary>Works out the lives and finds what contradicts.</summary>
    public static RegisterBuilder Of(IEnumerable<AdministrativeUnit> units, IEnumerable<UnitChange> changes)
    {
        RegisterBuilder builder = new(
            ValueList.From(ValueList.From(units, nameof(units)).OrderBy(unit => unit.Id.Scheme, StringComparer.Ordinal).ThenBy(unit => unit.Id.Code, StringComparer.Ordinal).ThenBy(unit => unit.Id.ValidFrom)),
            ValueList.From(ValueList.From(changes, nameof(changes)).OrderBy(change => DayRange.Of(change.Date).Earliest).ThenBy(change => DayRange.Of(change.Date).Latest).ThenBy(change => change.Sequence ?? 0)));
        builder.Build();
        return builder;
    }

    /// <summary>Names the units that only receive by splits, so that nothing tells whether they were there before.</summary>
    public IEnumerable<RegisterNote> Notes()
    {
        foreach (RegisterNode node in _nodes)
        {
            if (node.IsStartKnown || node.Given.Id.ValidFrom is not null || node.Changes.Count == 0 || node.Changes[0] is not { Role: ChangeRole.Target, Receiver: ReceiverState.NotStated } part)
            {
                continue;
            }

            if (part.Change.Change.ChangeKind == UnitChangeKind.Split)
            {
                yield return new RegisterNote { Unit = node.Id, Name = node.Given.Name.ToString(), Change = part.Change.Change };
            }
        }
    }

    private void Build()
    {
        AssignChanges();
        foreach (RegisterNode node in _nodes)
        {
            FindStart(node);
            FindEnd(node);
            RegisterVersions.Find(node);
        }

        RegisterChecks checks = new(_nodes, _index, Contradictions);
        checks.Run();
        if (Contradictions.IsEmpty)
        {
            RegisterEdges.Connect(_nodes, _index, _changes);
        }
    }

    private static void FindStart(RegisterNode node)
    {
        ChangePart? first = null;
        foreach (ChangePart part in node.Changes)
        {
            bool isCandidate = part.Begins || (part.MayBegin && node.Given.Id.ValidFrom is null);
            if (isCandidate && (first is not { } other || (part.Begins, -(long)part.Days.Earliest).CompareTo((other.Begins, -(long)other.Days.Earliest)) > 0))
            {
                first = part;
            }
        }

        if (node.Given.Id.ValidFrom is { } day)
        {
            node.Start = FirstArrival(node, DayRange.OfDay(day));
            node.IsStartKnown = true;
            node.StartChange = first?.Change;
            return;
        }

        // A successor that did something before was there already, and only takes more in.
        if (first is { } beginning && (beginning.Begins || !node.Changes.Exists(part => DayRange.FirstOfDay(beginning.Days.Earliest) > part.Days.Latest)))
        {
            node.StartChange = beginning.Change;
            node.IsStartKnown = beginning.Days != DayRange.Unknown;
            node.Start = node.IsStartKnown ? beginning.Days : node.Start;
        }
    }

    /// <summary>The moment of a day at which something first comes to a unit.</summary>
    private static DayRange FirstArrival(RegisterNode node, DayRange day)
    {
        DayRange? first = null;
        foreach (ChangePart part in node.Changes)
        {
            if ((part.Begins || part.Role == ChangeRole.Target) && part.Days.IsSameDay(day) && (first is not { } other || part.Days.Earliest < other.Earliest))
            {
                first = part.Days;
            }
        }

        return first ?? day;
    }

    private static void FindEnd(RegisterNode node)
    {
        foreach (ChangePart part in node.Changes)
        {
            if (part.Ends && (node.EndChange is not { } other || (part.Days.Latest, part.Days.Earliest).CompareTo((other.Days.Latest, other.Days.Earliest)) < 0))
            {
                node.EndChange = part.Change;
            }
        }

        if (node.Given.ValidTo is { } last)
        {
            DayRange gone = DayRange.OfDay(last.PlusDays(1));
            node.Gone = node.EndChange is { } ending && ending.Days.IsSameDay(gone) ? ending.Days : gone;
        }
        else if (node.EndChange is { } end)
        {
            // What begins exists for a day at least, unless it is known to pass on within its day.
            node.Gone = end.Days.IsDay
                ? end.Days
                : new DayRange(Math.Max(end.Days.Earliest, node.IsStartKnown ? DayRange.Next(node.Start.Earliest) : DayRange.Beginning), end.Days.Latest);
        }
    }

    private void AssignChanges()
    {
        Dictionary<int, ChangeRole> roles = [];
        HashSet<UnitChange> seen = new(_changes.Length);
        foreach (RegisterChange change in _changes)
        {
            if (!seen.Add(change.Change))
            {
                UnitId about = change.Change.Subject ?? change.Change.TerritoryLinks[0].From;
                Contradictions.Add(RegisterContradictionCode.DuplicateChange, [(about, Find(about))], [change.Change]);
                continue;
            }

            roles.Clear();
            if (change.Change.Subject is { } subject)
            {
                Note(roles, subject, ChangeRole.Subject, change);
            }

            foreach (UnitLink link in change.Change.TerritoryLinks)
            {
                Note(roles, link.From, ChangeRole.Source, change);
                Note(roles, link.To, ChangeRole.Target, change);
            }

            foreach ((int node, ChangeRole role) in roles)
            {
                _nodes[node].Changes.Add(new ChangePart(change, role) { Receiver = ReceiverOf(change, _nodes[node].Id) });
            }
        }
    }

    private static ReceiverState ReceiverOf(RegisterChange change, UnitId unit)
    {
        foreach (UnitLink link in change.Change.TerritoryLinks)
        {
            if (link.To == unit && link.Receiver != ReceiverState.NotStated)
            {
                return link.Receiver;
            }
        }

        return ReceiverState.NotStated;
    }

    private void Note(Dictionary<int, ChangeRole> roles, UnitId unit, ChangeRole role, RegisterChange change)
    {
        if (_index.TryGetValue(unit, out int node))
        {
            roles[node] = roles.GetValueOrDefault(node) | role;
        }
        else if (!Contradictions.IsSeenAgain(RegisterContradictionCode.UnknownUnit, unit, change.Change))
        {
            Contradictions.Add(RegisterContradictionCode.UnknownUnit, [(unit, null)], [change.Change]);
        }
    }

    private RegisterNode? Find(UnitId unit) => _index.TryGetValue(unit, out int node) ? _nodes[node] : null;
}
