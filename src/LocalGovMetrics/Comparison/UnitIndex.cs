using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Comparison;

/// <summary>Numbers the administrative units of values: by identity where two have one, else by name.</summary>
internal sealed class UnitIndex
{
    private readonly Dictionary<UnitId, int> _byId = [];
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<UnitId?> _ids = [];

    /// <summary>The number of a value's unit, from 0.</summary>
    public int Of(Comparand comparand)
    {
        if (comparand.UnitId is { } id && _byId.TryGetValue(id, out int known))
        {
            return known;
        }

        if (!_byName.TryGetValue(comparand.Unit, out List<int>? named))
        {
            _byName.Add(comparand.Unit, named = []);
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
}
