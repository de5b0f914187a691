namespace LocalGovMetrics.Units;

/// <summary>Collects contradictions.</summary>
internal sealed class ContradictionList
{
    private readonly List<RegisterContradiction> _found = [];
    private readonly HashSet<(RegisterContradictionCode, UnitId, UnitChange)> _keys = [];

    public bool IsEmpty => _found.Count == 0;

    public IReadOnlyList<RegisterContradiction> All => _found;

    /// <summary>Whether the same was asked before.</summary>
    public bool IsSeenAgain(RegisterContradictionCode code, UnitId unit, UnitChange change) => !_keys.Add((code, unit, change));

    public void Add(RegisterContradictionCode code, IReadOnlyList<RegisterNode> units, IReadOnlyList<UnitChange>? changes = null, int day = DayRange.End) =>
        Add(code, [.. units.Select(node => (node.Id, (RegisterNode?)node))], changes, day);

    public void Add(RegisterContradictionCode code, IReadOnlyList<(UnitId Id, RegisterNode? Node)> units, IReadOnlyList<UnitChange>? changes = null, int day = DayRange.End) =>
        _found.Add(new RegisterContradiction
        {
            Code = code,
            Units = [.. units.Select(unit => unit.Id)],
            Names = [.. units.Select(unit => unit.Node?.Given.Name.ToString() ?? string.Empty)],
            Changes = changes ?? [],
            Day = DayRange.DayOf(day),
        });
}
