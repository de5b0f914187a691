namespace LocalGovMetrics.Units;

/// <summary>Finds what contradicts: only what cannot be, whatever the days that are not known closely turn out to be.</summary>
internal sealed class RegisterChecks
{
    private readonly RegisterNode[] _nodes;
    private readonly Dictionary<UnitId, int> _index;
    private readonly ContradictionList _found;

    public RegisterChecks(RegisterNode[] nodes, Dictionary<UnitId, int> index, ContradictionList found) =>
        (_nodes, _index, _found) = (nodes, index, found);

    public void Run()
    {
        foreach (RegisterNode node in _nodes)
        {
            CheckLife(node);
            foreach (ChangePart part in node.Changes)
            {
                CheckPart(node, part);
            }

            CheckStates(node);
        }

        CheckCodes();
        LineageCycles.Check(_nodes, _index, _found);
        ParentChecks.Check(_nodes, _index, _found);
    }

    private void CheckLife(RegisterNode node)
    {
        bool endsFirst = node is { Given: { Id.ValidFrom: not null, ValidTo: not null } } && node.Gone.Latest <= node.Start.Earliest;
        if (endsFirst)
        {
            _found.Add(RegisterContradictionCode.EndsBeforeItBegins, [node], day: DayRange.Before(node.Gone.Latest));
        }
    }

    private void CheckPart(RegisterNode node, ChangePart part)
    {
        if (part.Begins)
        {
            CheckBeginning(node, part);
        }

        if (part.Ends)
        {
            CheckEnding(node, part);
        }

        bool isNew = part.Role == ChangeRole.Target || part.Begins;
        if (isNew)
        {
            CheckSuccessor(node, part);
        }
        else if (node.IsStartKnown && (part.Role == ChangeRole.Subject && !part.Ends ? DayRange.FirstOfDay(node.Start.Earliest) > part.Days.Latest : node.Start.Earliest >= part.Days.Latest))
        {
            _found.Add(RegisterContradictionCode.BeforeItExists, [node], With(part, node.StartChange), node.Start.Earliest);
        }
        else if (!part.Ends && (part.Role == ChangeRole.Subject ? part.Days.Earliest >= node.Gone.Latest : part.Days.Earliest > node.Gone.Latest))
        {
            AddEnded(node, part);
        }
    }

    // A unit that its identity or another change lets begin on another day would be there twice, or not yet.
    private void CheckBeginning(RegisterNode node, ChangePart part)
    {
        if (part.Change == node.StartChange && node.Given.Id.ValidFrom is null)
        {
            return;
        }

        if (node.Given.Id.ValidFrom is not null && part.Days.Earliest > node.Start.Latest)
        {
            _found.Add(RegisterContradictionCode.Overlap, [node], [part.Change.Change], node.Start.Latest);
        }
        else if (node.StartChange is { } first && first != part.Change && part.Days.IsCertainlyAfter(first.Days))
        {
            _found.Add(RegisterContradictionCode.Overlap, [node], [part.Change.Change, first.Change], node.Start.Latest);
        }
    }

    private void CheckEnding(RegisterNode node, ChangePart part)
    {
        if (node.Given.ValidTo is null)
        {
            if (node.EndChange is { } end && end != part.Change && part.Days.IsCertainlyAfter(end.Days))
            {
                AddEnded(node, part);
            }
        }
        else if (part.Days.Latest < node.Gone.Earliest)
        {
            _found.Add(RegisterContradictionCode.Overlap, [node], [part.Change.Change], DayRange.Before(node.Gone.Earliest));
        }
        else if (part.Days.Earliest > node.Gone.Latest)
        {
            _found.Add(RegisterContradictionCode.Gap, [node], [part.Change.Change], DayRange.Before(node.Gone.Latest));
        }
    }

    private void CheckSuccessor(RegisterNode node, ChangePart part)
    {
        if (node.IsStartKnown && node.Start.Earliest > part.Days.Latest)
        {
            bool isCreation = part.Role == ChangeRole.Subject;
            _found.Add(isCreation ? RegisterContradictionCode.Gap : RegisterContradictionCode.SuccessorBeforeItExists, SuccessorAndSource(node, part), [part.Change.Change], node.Start.Earliest);
        }
        else if (node.Gone.Latest <= part.Days.Earliest && node.Gone.Latest != DayRange.End)
        {
            bool isCreation = part.Role == ChangeRole.Subject;
            _found.Add(isCreation ? RegisterContradictionCode.AlreadyEnded : RegisterContradictionCode.SuccessorAlreadyEnded, SuccessorAndSource(node, part), With(part, EndingOf(node)), LastDayGiven(node));
        }
        else if (part is { Receiver: ReceiverState.Existing, Role: ChangeRole.Target } && node.IsStartKnown && node.Start.Earliest >= part.Days.Latest)
        {
            _found.Add(RegisterContradictionCode.BeforeItExists, [node], With(part, node.StartChange), node.Start.Earliest);
        }
    }

    private void AddEnded(RegisterNode node, ChangePart part) =>
        _found.Add(RegisterContradictionCode.AlreadyEnded, [node], With(part, EndingOf(node)), LastDayGiven(node));

    private void CheckStates(RegisterNode node)
    {
        ChangePart[] parts = [.. node.Changes.Where(RegisterVersions.IsOfState)];
        for (int i = 1; i < parts.Length; i++)
        {
            UnitChange change = parts[i].Change.Change;
            for (int j = i - 1; j >= 0 && parts[j].Days == parts[i].Days; j--)
            {
                if (parts[i].Days.IsDay && parts[j].Change.Change.ChangeKind == change.ChangeKind && !GiveTheSame(node.Given, parts[j].Change.Change, change))
                {
                    _found.Add(RegisterContradictionCode.ConflictingChanges, [node], [change, parts[j].Change.Change], parts[i].Days.Earliest);
                    break;
                }
            }
        }
    }

    private void CheckCodes()
    {
        foreach (IGrouping<(string, string), RegisterNode> code in _nodes.GroupBy(node => (node.Id.Scheme, node.Id.Code)))
        {
            RegisterNode[] users = [.. code.OrderBy(node => node.Start.Earliest).ThenBy(node => node.Gone.Earliest)];
            RegisterNode longest = users[0];
            foreach (RegisterNode user in users.Skip(1))
            {
                int both = DayRange.LastOfDay(Math.Max(CertainStart(longest), CertainStart(user)));
                if (both < Math.Min(longest.Gone.Earliest, user.Gone.Earliest) || (both == DayRange.End && longest.Gone.Earliest == DayRange.End && user.Gone.Earliest == DayRange.End))
                {
                    AddOverlap(longest, user, both);
                }

                longest = user.Gone.Earliest > longest.Gone.Earliest ? user : longest;
            }
        }
    }

    // A day that stands nowhere is not named: where only a change bounds the units, it is the change.
    private void AddOverlap(RegisterNode one, RegisterNode other, int both)
    {
        RegisterNode? bound = Array.Find([one, other], node => !node.IsStartKnown && CertainStart(node) == both && node.Given.ValidTo is null && node.EndChange is not null);
        bool isStart = Array.Exists([one, other], node => node.IsStartKnown && DayRange.LastOfDay(node.Start.Latest) == both);
        if (bound is not null && !isStart)
        {
            _found.Add(RegisterContradictionCode.CodeOverlap, [one, other], [bound.EndChange!.Change]);
            return;
        }

        _found.Add(RegisterContradictionCode.CodeOverlap, [one, other], day: both != DayRange.End ? both : Math.Max(one.Start.Latest, other.Start.Latest));
    }

    private static RegisterChange? EndingOf(RegisterNode node) => node.Given.ValidTo is null ? node.EndChange : null;

    /// <summary>The last day that is given of a unit; where a change ends it, the change says so.</summary>
    private static int LastDayGiven(RegisterNode node) => node.Given.ValidTo is null ? DayRange.End : DayRange.Before(node.Gone.Latest);

    private IReadOnlyList<(UnitId, RegisterNode?)> SuccessorAndSource(RegisterNode node, ChangePart part)
    {
        UnitId? source = part.Change.Change.TerritoryLinks.FirstOrDefault(link => link.To == node.Id && link.From != node.Id)?.From;
        return source is null ? [(node.Id, node)] : [(node.Id, node), (source, _index.TryGetValue(source, out int i) ? _nodes[i] : null)];
    }

    /// <summary>The first day on which a unit exists for certain; where nothing is known of its start, its last day.</summary>
    public static int CertainStart(RegisterNode node) => node.IsStartKnown ? node.Start.Latest : DayRange.Before(node.Gone.Earliest);

    private static bool GiveTheSame(AdministrativeUnit unit, UnitChange one, UnitChange other) => one.ChangeKind != other.ChangeKind || one.Apply(unit) == other.Apply(unit);

    private static UnitChange[] With(ChangePart part, RegisterChange? other) =>
        other is null || other == part.Change ? [part.Change.Change] : [part.Change.Change, other.Change];
}
