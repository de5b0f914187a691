namespace LocalGovMetrics.Comparability;

/// <summary>Divides the values of one definition into classes, and counts pairs without making them.</summary>
internal sealed class ComparabilityClasses
{
    private readonly ComparabilityBlock _block;
    private readonly IReadOnlyList<Comparand> _comparands;
    private readonly Dictionary<int, int> _classOf = [];
    private readonly List<ComparabilityClass> _classes = [];
    private readonly Lazy<ILookup<int, int>> _ofOneUnit;

    public ComparabilityClasses(ComparabilityBlock block, IReadOnlyList<Comparand> comparands)
    {
        (_block, _comparands) = (block, comparands);
        _ofOneUnit = new(() => PairsOfOneUnit().SelectMany(pair => new[] { (From: pair.Left, To: pair.Right), (From: pair.Right, To: pair.Left) }).OrderBy(pair => pair.To).ToLookup(pair => pair.From, pair => pair.To));
        Dictionary<ComparabilityKey, int> numbers = [];
        List<List<int>> members = [];
        foreach (int member in block.Members)
        {
            ComparabilityKey key = ComparabilityKey.WithoutQuotes(comparands[member]);
            if (!numbers.TryGetValue(key, out int number))
            {
                numbers.Add(key, number = members.Count);
                members.Add([]);
            }

            members[number].Add(member);
            _classOf.Add(member, number);
        }

        _classes.AddRange(members.Select(one => new ComparabilityClass(one)));
    }

    public IReadOnlyList<ComparabilityClass> All => _classes;

    /// <summary>Every two values of one unit: what is told of strangers does not hold for them.</summary>
    public IEnumerable<(int Left, int Right)> PairsOfOneUnit()
    {
        // Whoever has the same identity or, where one has none, the same name: so both are asked.
        Dictionary<object, List<int>> byIdentity = [];
        foreach (int member in _block.Members)
        {
            Comparand own = _comparands[member];
            object[] identities = own.UnitId is { } id ? [id, own.Unit.ToUpperInvariant()] : [own.Unit.ToUpperInvariant()];
            foreach (int earlier in identities.SelectMany(identity => byIdentity.GetValueOrDefault(identity) ?? []).Distinct().Order())
            {
                if (_comparands[earlier].IsOfSameUnit(own))
                {
                    yield return (earlier, member);
                }
            }

            foreach (object identity in identities)
            {
                if (!byIdentity.TryGetValue(identity, out List<int>? known))
                {
                    byIdentity.Add(identity, known = []);
                }

                known.Add(member);
            }
        }
    }

    /// <summary>The other values of a value's unit, ascending.</summary>
    public IEnumerable<int> OfUnitOf(int member)
    {
        ILookup<int, int> others = _ofOneUnit.Value;
        return others[member];
    }

    public IEnumerable<ComparabilityClassPair> Pairs()
    {
        Dictionary<(int, int), long> ofOneUnit = [];
        foreach ((int left, int right) in PairsOfOneUnit())
        {
            (int, int) pair = Ordered(_classOf[left], _classOf[right]);
            ofOneUnit[pair] = ofOneUnit.GetValueOrDefault(pair) + 1;
        }

        for (int one = 0; one < _classes.Count; one++)
        {
            for (int other = one; other < _classes.Count; other++)
            {
                long left = _classes[one].Members.Count;
                long pairs = (one == other ? left * (left - 1) / 2 : left * _classes[other].Members.Count) - ofOneUnit.GetValueOrDefault((one, other));
                if (pairs > 0)
                {
                    yield return new ComparabilityClassPair(one, other, pairs, Example(_classes[one].Members, _classes[other].Members));
                }
            }
        }
    }

    private static (int, int) Ordered(int one, int other) => one <= other ? (one, other) : (other, one);

    private ComparandPair Example(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        foreach (int one in left)
        {
            foreach (int other in right)
            {
                if (one != other && !_comparands[one].IsOfSameUnit(_comparands[other]))
                {
                    return new ComparandPair(Math.Min(one, other), Math.Max(one, other), _block.OutcomeOf(Math.Min(one, other), Math.Max(one, other)));
                }
            }
        }

        throw new InvalidOperationException("Pairs were counted that there are not.");
    }
}
