using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LocalGovMetrics.Values;

/// <content>The known units and their spellings, as data. A new unit, or a new spelling of one, is one line here.</content>
public sealed partial class MeasureUnit
{
    private const string YearNoun = "năm";
    private const int LongestSymbol = 80;

    // A noun on either side of the slash, and a quantity.
    private const int LongestText = 2 * LongestSymbol + 40;

    private static readonly (Dimension Dimension, string Base, decimal Factor, string Symbol, string[] Spellings)[] Table =
    [
        (Dimension.Number, string.Empty, 1, "1", ["đơn vị tính"]),
        (Dimension.Percent, "%", 1, "%", ["phần trăm", "per cent", "percent", "pct", "％"]),
        (Dimension.Percent, "%", 0.1m, "‰", ["phần nghìn", "per mille", "permille"]),
        (Dimension.PercentagePoint, "điểm %", 1, "điểm %", ["điểm phần trăm", "percentage point", "percentage points", "pp", "ppt", "% điểm", "per cent points", "ppts"]),
        (Dimension.Multiple, "lần", 1, "lần", ["times", "fold", "x"]),
        (Dimension.Points, "điểm", 1, "điểm", ["point", "points", "pts"]),

        (Dimension.Money, "đồng", 1, "đồng", ["vnd", "vnđ", "đ", "dong", "đồng việt nam"]),
        (Dimension.Money, "đồng", 1_000, "nghìn đồng", ["ngàn đồng", "1.000 đồng", "1000 đồng", "thousand vnd", "thousand dong", "nghìn đ"]),
        (Dimension.Money, "đồng", 1_000_000, "triệu đồng", ["tr.đồng", "tr đồng", "tr.đ", "trđ", "trđồng", "triệu", "tr", "triệu đ", "million vnd", "million dong", "triệu vnđ", "triệu vnd"]),
        (Dimension.Money, "đồng", 1_000_000_000, "tỷ đồng", ["tỉ đồng", "tỷ", "tỉ", "tỷ đ", "billion vnd", "billion dong", "tỷ vnđ", "tỷ vnd"]),
        (Dimension.Money, "đồng", 1_000_000_000_000, "nghìn tỷ đồng", ["ngàn tỷ đồng", "nghìn tỉ đồng", "nghìn tỷ", "ngàn tỷ", "trillion vnd", "trillion dong"]),

        (Dimension.Mass, "kg", 1, "kg", ["kilogram", "kilograms", "ki-lô-gam"]),
        (Dimension.Mass, "kg", 100, "tạ", ["quintal"]),
        (Dimension.Mass, "kg", 1_000, "tấn", ["tonne", "tonnes", "ton", "tons", "t"]),
        (Dimension.Area, "m2", 1, "m2", ["m²", "mét vuông", "square metre", "square metres", "sq m"]),
        (Dimension.Area, "m2", 10_000, "ha", ["hecta", "héc-ta", "hectare", "hectares"]),
        (Dimension.Area, "m2", 1_000_000, "km2", ["km²", "square kilometre", "square kilometres", "sq km"]),
        (Dimension.Length, "m", 1, "m", ["mét", "metre", "metres", "meter", "meters"]),
        (Dimension.Length, "m", 1_000, "km", ["ki-lô-mét", "kilometre", "kilometres", "kilometer", "kilometers"]),
        (Dimension.Length, "m", 1_609.344m, "mile", ["miles"]),
        (Dimension.Volume, "m3", 1, "m3", ["m³", "mét khối", "cubic metre", "cubic metres"]),
        (Dimension.Energy, "kWh", 1, "kWh", ["kw.h"]),
        (Dimension.Energy, "kWh", 1_000, "MWh", []),
        (Dimension.Power, "kW", 1, "kW", []),
        (Dimension.Power, "kW", 1_000, "MW", []),
        (Dimension.Duration, "ngày", 1, "ngày", ["day", "days", "ngày đêm"]),
        (Dimension.Duration, "ngày làm việc", 1, "ngày làm việc", ["working day", "working days", "business day", "business days"]),
        (Dimension.Duration, "giờ", 1, "giờ", ["hour", "hours"]),
        (Dimension.Duration, "tháng", 1, "tháng", ["month", "months"]),
        (Dimension.Duration, YearNoun, 1, YearNoun, ["year", "years", "annum"]),
        (Dimension.Duration, "ngày", 7, "tuần", ["week", "weeks"]),

        (Dimension.Count, "hộ nghèo", 1, "hộ nghèo", ["poor household", "poor households"]),
        (Dimension.Count, "hộ cận nghèo", 1, "hộ cận nghèo", ["near-poor household", "near-poor households"]),
        (Dimension.Count, "trường hợp", 1, "trường hợp", ["case", "cases"]),
        (Dimension.Count, "lượt", 1, "lượt", []),
        (Dimension.Count, "lượt khách", 1, "lượt khách", ["visit", "visits"]),
        (Dimension.Count, "lượt người", 1, "lượt người", []),
        (Dimension.Count, "hồ sơ", 1, "hồ sơ", ["file", "files"]),
        (Dimension.Count, "dự án", 1, "dự án", ["project", "projects"]),
        (Dimension.Count, "cây", 1, "cây", ["tree", "trees"]),
        (Dimension.Count, "con", 1, "con", ["head"]),
        (Dimension.Count, "hộ", 1, "hộ", ["hộ dân", "hộ gia đình", "household", "households"]),
        (Dimension.Count, "người", 1, "người", ["person", "persons", "people", "dân", "nhân khẩu", "capita", "inhabitant", "inhabitants", "resident", "residents", "population"]),
        (Dimension.Count, "lao động", 1, "lao động", ["worker", "workers"]),
        (Dimension.Count, "trường", 1, "trường", ["trường học", "school", "schools"]),
        (Dimension.Count, "xã", 1, "xã", ["commune", "communes"]),
        (Dimension.Count, "phường", 1, "phường", ["ward", "wards"]),
        (Dimension.Count, "xã, phường", 1, "xã, phường", ["phường, xã", "phường xã", "xã phường", "commune or ward"]),
        (Dimension.Count, "thôn", 1, "thôn", ["village", "villages"]),
        (Dimension.Count, "hợp tác xã", 1, "hợp tác xã", ["htx", "cooperative", "cooperatives"]),
        (Dimension.Count, "người chết", 1, "người chết", ["death", "deaths"]),
        (Dimension.Count, "người bị thương", 1, "người bị thương", []),
        (Dimension.Count, "doanh nghiệp", 1, "doanh nghiệp", ["dn", "enterprise", "enterprises"]),
        (Dimension.Count, "đảng viên", 1, "đảng viên", ["party member", "party members", "đảng viên mới"]),
        (Dimension.Count, "học sinh", 1, "học sinh", ["pupil", "pupils"]),
        (Dimension.Count, "giường bệnh", 1, "giường bệnh", ["giường", "hospital bed", "hospital beds"]),
    ];

    private static readonly (string Code, string Symbol, string[] Spellings)[] Currencies =
    [
        ("USD", "USD", ["us$", "$", "đô la mỹ", "đô la", "usd"]),
        ("EUR", "EUR", ["€", "euro", "euros"]),
        ("GBP", "GBP", ["£", "pound", "pounds", "pound sterling"]),
        ("JPY", "JPY", ["¥", "yen", "yên"]),
        ("AUD", "AUD", ["a$"]),
        ("CAD", "CAD", ["c$"]),
    ];

    private static readonly (decimal Factor, string Name, string[] Prefixes, string[] Suffixes)[] CurrencyScales =
    [
        (1, string.Empty, [string.Empty], [string.Empty]),
        (1_000, "thousand ", ["nghìn ", "ngàn ", "thousand "], ["k", "thousand", "nghìn", "ngàn"]),
        (1_000_000, "million ", ["triệu ", "million ", "mn "], ["m", "mn", "million", "mil", "triệu"]),
        (1_000_000_000, "billion ", ["tỷ ", "tỉ ", "billion ", "bn "], ["bn", "b", "billion", "tỷ", "tỉ"]),
        (1_000_000_000_000, "trillion ", ["nghìn tỷ ", "trillion ", "tn "], ["tn", "trillion"]),
    ];

    private static readonly (string Word, decimal Factor)[] CountScales =
    [
        ("chục ", 10), ("trăm ", 100), ("nghìn ", 1_000), ("ngàn ", 1_000), ("vạn ", 10_000), ("triệu ", 1_000_000), ("tỷ ", 1_000_000_000),
        ("thousand ", 1_000), ("million ", 1_000_000), ("billion ", 1_000_000_000),
    ];

    private static readonly FrozenDictionary<string, MeasureUnit> BySpelling = BuildSpellings();

    private static readonly FrozenDictionary<string, MeasureUnit>.AlternateLookup<ReadOnlySpan<char>> BySpellingSpan =
        BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gets the unit of a number without one.</summary>
    public static MeasureUnit Number { get; } = BySpelling["1"];

    /// <summary>Gets per cent.</summary>
    public static MeasureUnit Percent { get; } = BySpelling["%"];

    /// <summary>Gets percentage points.</summary>
    public static MeasureUnit PercentagePoint { get; } = BySpelling["điểm %"];

    /// <summary>Gets per cent a year.</summary>
    public static MeasureUnit PercentPerYear { get; } = BySpelling["%"].PerYear();

    /// <summary>Gets the multiple of a base.</summary>
    public static MeasureUnit Times { get; } = BySpelling["lần"];

    /// <summary>Gets points of a score.</summary>
    public static MeasureUnit Points { get; } = BySpelling["điểm"];

    /// <summary>Gets the Vietnamese đồng.</summary>
    public static MeasureUnit Dong { get; } = BySpelling["đồng"];

    /// <summary>Gets a million đồng.</summary>
    public static MeasureUnit MillionDong { get; } = BySpelling["triệu đồng"];

    /// <summary>Gets a billion đồng.</summary>
    public static MeasureUnit BillionDong { get; } = BySpelling["tỷ đồng"];

    /// <summary>Reads a unit from its canonical symbol or a known spelling of it; any other noun is a unit of counted things.</summary>
    /// <param name="text">The text, such as <c>tỷ đồng</c> or <c>hộ/năm</c>; nouns of at most 80 characters.</param>
    /// <param name="result">The unit, or null.</param>
    /// <returns>False where the text cannot be a unit.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out MeasureUnit result)
    {
        result = null;
        if (text.IsEmpty || text.Length > LongestText)
        {
            return false;
        }

        if (TryFindBase(text, out result))
        {
            return true;
        }

        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            result = IsNoun(text) ? Counted(text.ToString()) : null;
            return result is not null;
        }

        ReadOnlySpan<char> per = text[(slash + 1)..].Trim(' ');
        if (!TryParse(text[..slash].TrimEnd(' '), out MeasureUnit? of) || of.Per is not null || per.IsEmpty)
        {
            return false;
        }

        int space = per.IndexOf(' ');
        decimal quantity = 1;
        if (space > 0 && CanonicalText.TryParseShortest(per[..space], out decimal count) && count > 0)
        {
            quantity = count;
            per = per[(space + 1)..];
        }

        if (!TryFindBase(per, out _) && !IsNoun(per))
        {
            return false;
        }

        result = of.PerEach(per.ToString(), quantity);
        return true;
    }

    /// <summary>Finds a known unit, without what follows a slash, by symbol or spelling, whatever the case.</summary>
    internal static bool TryFindBase(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out MeasureUnit unit)
    {
        if (BySpellingSpan.TryGetValue(text, out unit))
        {
            return true;
        }

        if (text.Length > LongestSymbol)
        {
            return false;
        }

        Span<char> lower = stackalloc char[text.Length];
        text.ToLowerInvariant(lower);
        return BySpellingSpan.TryGetValue(lower, out unit) || TryFindScaledCount(lower, out unit);
    }

    /// <summary>Finds the scale of a currency that is printed before its number, by the word after the number: of <c>€3.4bn</c> a billion euro.</summary>
    internal static bool TryFindScaled(MeasureUnit currency, ReadOnlySpan<char> lower, [MaybeNullWhen(false)] out MeasureUnit scaled)
    {
        foreach ((_, string name, _, string[] suffixes) in CurrencyScales)
        {
            foreach (string suffix in suffixes)
            {
                if (suffix.Length > 0 && lower.SequenceEqual(suffix))
                {
                    return TryFindBase(name + currency.BaseSymbol, out scaled);
                }
            }
        }

        scaled = null;
        return false;
    }

    private static bool TryFindScaledCount(ReadOnlySpan<char> lower, [MaybeNullWhen(false)] out MeasureUnit unit)
    {
        foreach ((string word, decimal factor) in CountScales)
        {
            if (lower.StartsWith(word, StringComparison.Ordinal)
                && BySpellingSpan.TryGetValue(lower[word.Length..], out MeasureUnit? counted)
                && counted is { Dimension: Dimension.Count, Factor: 1 })
            {
                unit = new MeasureUnit(Dimension.Count, counted.BaseSymbol, word + counted.Symbol, factor, null, 1);
                return true;
            }
        }

        unit = null;
        return false;
    }

    /// <summary>Tells whether a text can be what is counted: letters, and spaces, commas, points, dashes or apostrophes between them.</summary>
    internal static bool IsNoun(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > LongestSymbol || text[0] == ' ' || text[^1] == ' ')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or ',' or '.' or '\'') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                return false;
            }
        }

        return char.IsLetter(text[0]);
    }

    private static FrozenDictionary<string, MeasureUnit> BuildSpellings()
    {
        Dictionary<string, MeasureUnit> spellings = new(StringComparer.Ordinal);
        foreach ((Dimension dimension, string baseSymbol, decimal factor, string symbol, string[] more) in Table)
        {
            Add(spellings, new MeasureUnit(dimension, baseSymbol, symbol, factor, null, 1), symbol, more);
        }

        foreach ((string code, string symbol, string[] more) in Currencies)
        {
            foreach ((decimal factor, string name, string[] prefixes, _) in CurrencyScales)
            {
                MeasureUnit unit = new(Dimension.Money, code, name + symbol, factor, null, 1);
                Add(spellings, unit, unit.Symbol, [.. from prefix in prefixes from spelling in more.Append(symbol.ToLowerInvariant()) select prefix + spelling]);
            }
        }

        return spellings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, MeasureUnit> spellings, MeasureUnit unit, string symbol, string[] more)
    {
        spellings[symbol] = unit;
        spellings.TryAdd(symbol.ToLowerInvariant(), unit);
        foreach (string spelling in more)
        {
            spellings.TryAdd(spelling, unit);
        }
    }
}
