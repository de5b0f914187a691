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
        _changes = [.. changes.Select(change => new RegisterChange(change))];
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
            ValueList.From(ValueList.From(changes, nameof(changes)).OrderBy(change => DayRange.Of(change.Date).Earliest).ThenBy(change => DayRange.Of(change.Date).Latest)));
        builder.Build();
        return builder;
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
            node.Start = DayRange.OfDay(day);
            node.IsStartKnown = true;
            node.StartChange = first?.Change;
            return;
        }

        // A successor that did something before was there already, and only takes more in.
        if (first is { } beginning && (beginning.Begins || !node.Changes.Exists(part => beginning.Days.IsCertainlyAfter(part.Days))))
        {
            node.StartChange = beginning.Change;
            node.IsStartKnown = beginning.Days != DayRange.Unknown;
            node.Start = node.IsStartKnown ? beginning.Days : node.Start;
        }
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
            int gone = DayRange.Next(DayRange.Number(last));
            node.Gone = new DayRange(gone, gone);
        }
        else if (node.EndChange is { } end)
        {
            // What begins exists for a day at least.
            node.Gone = new DayRange(Math.Max(end.Days.Earliest, node.IsStartKnown ? DayRange.Next(node.Start.Earliest) : DayRange.Beginning), end.Days.Latest);
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
                _nodes[node].Changes.Add(new ChangePart(change, role));
            }
        }
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
