namespace LocalGovMetrics.Units;

/// <summary>Finds which changes follow each other within one day; all others of a day happen at once.</summary>
internal static class DayOrder
{
    /// <summary>The place of each change in its day, 0 for the first and for all that happen at once.</summary>
    /// <param name="changes">The changes in the order of their dates.</param>
    public static int[] PlacesOf(IReadOnlyList<UnitChange> changes)
    {
        int[] places = new int[changes.Count];
        HashSet<UnitId> touched = [];
        int first = 0;
        while (first < changes.Count)
        {
            int next = first + 1;
            while (next < changes.Count && changes[next].Date == changes[first].Date)
            {
                next++;
            }

            if (next - first > 1 && changes[first].Date.Day is not null)
            {
                Place(changes, first, next, touched, places);
            }

            for (int i = first; i < next; i++)
            {
                touched.UnionWith(changes[i].TerritoryLinks.SelectMany(link => new[] { link.From, link.To }));
            }

            first = next;
        }

        return places;
    }

    // Those without a number come first, in the order that their units force; then number by number.
    private static void Place(IReadOnlyList<UnitChange> changes, int first, int next, HashSet<UnitId> touched, int[] places)
    {
        int last = 0;
        int[] unnumbered = [.. Enumerable.Range(first, next - first).Where(i => changes[i].Sequence is null)];
        int[] depths = Depths([.. unnumbered.Select(i => changes[i])], touched);
        for (int i = 0; i < unnumbered.Length; i++)
        {
            places[unnumbered[i]] = depths[i];
            last = Math.Max(last, depths[i] + 1);
        }

        int? before = null;
        for (int i = first; i < next; i++)
        {
            if (changes[i].Sequence is { } number)
            {
                last += before is not null && before != number ? 1 : 0;
                before = number;
                places[i] = Math.Min(last, DayRange.LastPlace);
            }
        }
    }

    private static int[] Depths(UnitChange[] changes, HashSet<UnitId> touched)
    {
        Dictionary<UnitId, List<int>> arrivals = [];
        for (int i = 0; i < changes.Length; i++)
        {
            foreach (UnitLink link in changes[i].TerritoryLinks.Where(link => link.From != link.To))
            {
                if (!arrivals.TryGetValue(link.To, out List<int>? into))
                {
                    arrivals.Add(link.To, into = []);
                }

                into.Add(i);
            }
        }

        HashSet<(int Before, int After)> order = [];
        for (int after = 0; after < changes.Length; after++)
        {
            foreach (UnitId unit in changes[after].TerritoryLinks.Where(link => link.From != link.To).Select(link => link.From).Distinct())
            {
                foreach (int before in arrivals.GetValueOrDefault(unit, []))
                {
                    if (before != after && (Makes(changes[before], unit, touched) || (Ends(changes[after], unit) && (before < after || GoesOnIn(changes[before], unit)))))
                    {
                        order.Add((before, after));
                    }
                }
            }
        }

        return Depths(changes.Length, order);
    }

    // A circle has no order: its changes happen at once, and contradict.
    private static int[] Depths(int count, HashSet<(int Before, int After)> order)
    {
        int[] depths = new int[count];
        bool isMoved = order.Count > 0;
        for (int round = 0; isMoved; round++)
        {
            if (round > order.Count)
            {
                return new int[count];
            }

            isMoved = false;
            foreach ((int before, int after) in order)
            {
                if (depths[after] <= depths[before] && depths[before] + 1 < DayRange.LastPlace)
                {
                    depths[after] = depths[before] + 1;
                    isMoved = true;
                }
            }
        }

        return depths;
    }

    private static bool Makes(UnitChange change, UnitId unit, HashSet<UnitId> touched) =>
        change is UnitRecode
        || (change.Date.Day is { } day && unit.ValidFrom == day)
        || change.TerritoryLinks.Any(link => link.To == unit && link.Receiver == ReceiverState.New)
        || (change is UnitMerge && unit.ValidFrom is null && !touched.Contains(unit) && change.TerritoryLinks.All(link => link.From != unit && link.Receiver != ReceiverState.Existing));

    private static bool Ends(UnitChange change, UnitId unit) => change is UnitRecode or UnitMerge or UnitSplit && !GoesOnIn(change, unit);

    private static bool GoesOnIn(UnitChange change, UnitId unit) => change.TerritoryLinks.Any(link => link.From == unit && link.To == unit);
}
