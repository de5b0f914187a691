namespace LocalGovMetrics.Units;

/// <content>The changes that move the boundaries of each unit, found once for all.</content>
public sealed partial class UnitRegister
{
    private readonly Lazy<Dictionary<UnitId, UnitChange[]>> _boundaryChanges;

    /// <summary>Gives the changes by which territory passed to a unit or from it, or a unit came under it or left it, in the order of their dates.</summary>
    internal IReadOnlyList<UnitChange> BoundaryChangesOf(UnitId unit) => _boundaryChanges.Value.GetValueOrDefault(unit, []);

    private static Dictionary<UnitId, UnitChange[]> FindBoundaryChanges(IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<UnitChange> changes)
    {
        Dictionary<UnitId, UnitId?> parents = units.ToDictionary(known => known.Id, known => known.Parent);
        Dictionary<UnitId, List<UnitChange>> found = [];
        foreach (UnitChange change in changes)
        {
            if (change is UnitParentChange moved)
            {
                UnitId? old = parents.GetValueOrDefault(moved.Unit);
                parents[moved.Unit] = moved.NewParent;
                if (old != moved.NewParent)
                {
                    Add(old, change);
                    Add(moved.NewParent, change);
                }

                continue;
            }

            foreach (UnitId unit in change.TerritoryLinks.Where(link => link.From != link.To).SelectMany(link => new[] { link.From, link.To }).Distinct())
            {
                Add(unit, change);
            }
        }

        return found.ToDictionary(of => of.Key, of => of.Value.ToArray());

        void Add(UnitId? unit, UnitChange change)
        {
            if (unit is null)
            {
                return;
            }

            if (!found.TryGetValue(unit, out List<UnitChange>? own))
            {
                found.Add(unit, own = []);
            }

            own.Add(change);
        }
    }
}
