namespace LocalGovMetrics.Values;

/// <summary>The words that multiply the unit behind them (<c>triệu tấn</c>, <c>thousand ha</c>), as data.</summary>
internal static class ScaleWords
{
    /// <summary>No unit is scaled beyond this.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000_000m;

    public static readonly (decimal Factor, string Vietnamese, string English, string Words)[] Table =
    [
        (10, "chục", "tens of", "chục"),
        (100, "trăm", "hundred", "trăm|hundred|ratus"),
        (1_000, "nghìn", "thousand", "nghìn|ngàn|thousand|thousands|thousands of|ribu|mille|mil"),
        (10_000, "vạn", "ten thousand", "vạn|ten thousand"),
        (1_000_000, "triệu", "million", "triệu|tr|tr.|million|millions|millions of|mn|mln|juta|millón|millones|millones de|milhão|milhões|milhões de|millions de|millions d'|millions d’"),
        (1_000_000_000, "tỷ", "billion", "tỷ|tỉ|billion|billions|billions of|bn|bln|miliar|mil millones|mil millones de|bilhão|bilhões|bilhões de|milliard|milliards|milliards de|milliards d'|milliards d’"),
        (1_000_000_000_000, "nghìn tỷ", "trillion", "trillion|trillions|tn|triliun|trilhão|trilhões|trilhões de"),
        (100_000, "lakh", "lakh", "lakh|lakhs"),
        (10_000_000, "crore", "crore", "crore|crores"),
    ];

    /// <summary>The names that canonical symbols have, the longest first, with what they multiply by.</summary>
    public static readonly (decimal Factor, string Name)[] ShownNames =
        [.. Table.SelectMany(row => new[] { (row.Factor, Name: row.Vietnamese), (row.Factor, Name: row.English) }).Distinct().OrderByDescending(row => row.Name.Length)];

    /// <summary>Letters glued to the number of a currency that stands before it (<c>€3.4bn</c>), beside the words above.</summary>
    public static readonly (decimal Factor, string Letters)[] Suffixes =
    [
        (1_000, "k|thousand"), (1_000_000, "m|mn|mil|mio|million"), (1_000_000_000, "bn|b|mrd|billion"), (1_000_000_000_000, "tn|t|trillion"),
    ];

    /// <summary>Whether a scale alone, without its currency, means đồng.</summary>
    public static bool ImpliesDong(ReadOnlySpan<char> lower) => lower is "tỷ" or "tỉ" or "triệu" or "tr" or "nghìn tỷ" or "ngàn tỷ" or "nghìn tỉ";

    /// <summary>Whether a scale of two letters is a word on its own.</summary>
    public static bool IsShortWord(ReadOnlySpan<char> lower) => lower is "tỷ" or "tỉ";

    /// <summary>Whether a spelling of a scale is Vietnamese: its name, or a variant of it.</summary>
    public static bool IsVietnamese(string name, string word) => word.Length > 0 && (word == name || word is "ngàn" or "tỉ" or "tr" or "tr.");
}
