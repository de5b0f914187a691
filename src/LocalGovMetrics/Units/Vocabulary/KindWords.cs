namespace LocalGovMetrics.Units;

/// <summary>The words for kinds of unit that people write before or after a name.</summary>
internal static class KindWords
{
    private const int MostWords = 2;

    private static readonly (string[] Words, UnitKind[] Kinds)[] Before =
    [
        (["tỉnh", "province of"], [UnitKind.Province]),
        (["thành phố", "tp", "city of"], [UnitKind.City, UnitKind.ProvincialCity]),
        (["thị xã", "tx", "town of"], [UnitKind.Town]),
        (["huyện", "h"], [UnitKind.RuralDistrict]),
        (["quận", "q"], [UnitKind.UrbanDistrict]),
        (["phường", "p"], [UnitKind.Ward]),
        (["xã", "x"], [UnitKind.Commune]),
        (["thị trấn", "tt"], [UnitKind.Township]),
        (["đặc khu"], [UnitKind.SpecialZone]),
    ];

    private static readonly (string[] Words, UnitKind[] Kinds)[] After =
    [
        (["province"], [UnitKind.Province]),
        (["city"], [UnitKind.City, UnitKind.ProvincialCity]),
        (["town"], [UnitKind.Town]),
        (["district"], [UnitKind.RuralDistrict, UnitKind.UrbanDistrict]),
        (["ward"], [UnitKind.Ward]),
        (["commune"], [UnitKind.Commune]),
        (["township"], [UnitKind.Township]),
        (["special zone"], [UnitKind.SpecialZone]),
    ];

    private static readonly Dictionary<string, UnitKind[]> ByPrefix = Index(Before);

    private static readonly Dictionary<string, UnitKind[]> BySuffix = Index(After);

    /// <summary>The ways to take a kind off a text: what is left, and the kinds that the word may mean.</summary>
    public static IEnumerable<(string Name, UnitKind[] Kinds)> TakeOff(string key)
    {
        for (int words = 1, at = key.IndexOf(' ', StringComparison.Ordinal); words <= MostWords && at > 0; words++, at = key.IndexOf(' ', at + 1))
        {
            if (ByPrefix.TryGetValue(key[..at], out UnitKind[]? kinds))
            {
                yield return (key[(at + 1)..], kinds);
            }
        }

        for (int words = 1, at = key.LastIndexOf(' '); words <= MostWords && at > 0; words++, at = key.LastIndexOf(' ', at - 1))
        {
            if (BySuffix.TryGetValue(key[(at + 1)..], out UnitKind[]? kinds))
            {
                yield return (key[..at], kinds);
            }
        }
    }

    // A word is known with its diacritics and without: a text may have them in the name only, or nowhere.
    private static Dictionary<string, UnitKind[]> Index((string[] Words, UnitKind[] Kinds)[] table)
    {
        Dictionary<string, UnitKind[]> index = new(StringComparer.Ordinal);
        foreach ((string[] words, UnitKind[] kinds) in table)
        {
            foreach (NameKey key in words.Select(NameKey.Of))
            {
                index[key.Toned] = kinds;
                index[key.Plain] = kinds;
            }
        }

        return index.ToDictionary(StringComparer.Ordinal);
    }
}
