using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Comparison;

/// <summary>Numbers the administrative units of values: by identity where two have one, else by name, and by the unit above where values of one name say several.</summary>
internal sealed class UnitIndex
{
    private readonly Dictionary<UnitId, int> _byId = [];
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _parents = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _shared = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<UnitId?> _ids = [];

    public UnitIndex(IEnumerable<Comparand> comparands)
    {
        foreach (Comparand comparand in comparands)
        {
            if (comparand.UnitParent is { } parent && !_parents.TryAdd(comparand.Unit, parent) && !parent.Equals(_parents[comparand.Unit], StringComparison.OrdinalIgnoreCase))
            {
                _shared.Add(comparand.Unit);
            }
        }
    }

    /// <summary>The number of a value's unit, from 0.</summary>
    public int Of(Comparand comparand)
    {
        if (comparand.UnitId is { } id && _byId.TryGetValue(id, out int known))
        {
            return known;
        }

        string name = NameOf(comparand);
        if (!_byName.TryGetValue(name, out List<int>? named))
        {
            _byName.Add(name, named = []);
        }

        int found = named.FindIndex(candidate => comparand.UnitId is null || _ids[candidate] is null);
        if (found < 0)
        {
            named.Add(_ids.Count);
            _ids.Add(comparand.UnitId);
            found = named.Count - 1;
        }

        int unit = named[found];
        _ids[unit] ??= comparand.UnitId;
        if (comparand.UnitId is { } own)
        {
            _byId.TryAdd(own, unit);
        }

        return unit;
    }

    /// <summary>Whether a value does not say of which of several places of its name it is.</summary>
    public bool IsAmbiguous(Comparand comparand) => comparand is { UnitId: null, UnitParent: null } && _shared.Contains(comparand.Unit);

    // A value that does not say which of several places it is of is of none of them.
    private string NameOf(Comparand comparand) => _shared.Contains(comparand.Unit) ? $"{comparand.Unit}\u001F{comparand.UnitParent}" : comparand.Unit;
}
