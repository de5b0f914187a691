namespace LocalGovMetrics.Units;

/// <summary>Finds units by their names, as people write them.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, Entry[]> _toned;
    private readonly Dictionary<string, Entry[]> _plain;
    private readonly Dictionary<string, RegisterNode[]> _codes;

    public NameIndex(RegisterNode[] nodes)
    {
        List<(NameKey Key, Entry Entry)> entries = [];
        foreach (RegisterNode node in nodes)
        {
            foreach (RegisterVersion version in node.Versions)
            {
                AddNames(entries, node, version);
            }
        }

        _codes = nodes.GroupBy(node => node.Id.Code).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _toned = entries.GroupBy(entry => entry.Key.Toned, entry => entry.Entry).ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
        _plain = entries.GroupBy(entry => entry.Key.Plain, entry => entry.Entry).ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Gives the units of a code in any scheme.</summary>
    public RegisterNode[] WithCode(string code) => _codes.GetValueOrDefault(code, []);

    /// <summary>Finds the units that a text may mean on a day, or ever where no day is given.</summary>
    public UnitLookup Find(string text, int? day)
    {
        NameKey key = NameKey.Of(text);
        if (!key.IsPlain && Candidates(_toned, key.Toned, day) is { Length: > 0 } exact)
        {
            return new UnitLookup(text, LookupMatch.Name, exact);
        }

        AdministrativeUnit[] found = Candidates(_plain, key.Plain, day);
        bool isWritten = key.IsPlain && found.Length > 0 && Candidates(_toned, key.Toned, day).Length == found.Length;
        return new UnitLookup(text, found.Length == 0 ? LookupMatch.None : isWritten ? LookupMatch.Name : LookupMatch.NameWithoutDiacritics, found);
    }

    private static void AddNames(List<(NameKey, Entry)> entries, RegisterNode node, RegisterVersion version)
    {
        IEnumerable<string> names = version.Unit.Name.Languages.Select(version.Unit.Name.In).Concat(version.Unit.OtherNames);
        foreach (NameKey key in names.Select(NameKey.Of).Where(key => key.Plain.Length > 0))
        {
            Entry entry = new(node, version);
            entries.Add((key, entry));

            // A name that says its own kind, such as Phường 1, is also known without it.
            foreach ((string rest, UnitKind[] kinds) in KindWords.TakeOff(key.Toned))
            {
                if (kinds.Contains(version.Unit.Kind))
                {
                    entries.Add((new NameKey(rest, KindWords.TakeOff(key.Plain).Select(way => way.Name).FirstOrDefault(rest)), entry with { IsShort = true }));
                }
            }
        }
    }

    // A name in force on the day comes before a former one.
    private static AdministrativeUnit[] Candidates(Dictionary<string, Entry[]> index, string key, int? day)
    {
        List<Entry> entries = [.. index.GetValueOrDefault(key, []).Where(entry => !entry.IsShort)];
        foreach ((string rest, UnitKind[] kinds) in KindWords.TakeOff(key))
        {
            entries.AddRange(index.GetValueOrDefault(rest, []).Where(entry => kinds.Contains(entry.Version.Unit.Kind) || entry.Version.Unit.Kind == UnitKind.Other));
        }

        if (day is not { } on)
        {
            return [.. entries.OrderBy(entry => entry.Node.Index).DistinctBy(entry => entry.Node.Index).Select(entry => entry.Version.Unit)];
        }

        Entry[] there = [.. entries.Where(entry => entry.Node.ExistsOn(on) != Existence.No)];
        Entry[] inForce = Array.FindAll(there, entry => entry.Node.MayHave(entry.Version, on));
        return [.. (inForce.Length > 0 ? inForce : there).OrderBy(entry => entry.Node.Index).DistinctBy(entry => entry.Node.Index).Select(entry => entry.Node.StateOn(on).Unit)];
    }

    private sealed record Entry(RegisterNode Node, RegisterVersion Version)
    {
        public bool IsShort { get; init; }
    }
}
