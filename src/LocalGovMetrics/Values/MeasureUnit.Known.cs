using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LocalGovMetrics.Values;

/// <content>Finds units by symbol and spelling; the words are data elsewhere.</content>
public sealed partial class MeasureUnit
{
    private const int LongestSymbol = 80;
    private const int MostPers = 3;

    // A noun before the slash and three behind it, each with a quantity.
    private const int LongestText = ((MostPers + 1) * LongestSymbol) + (MostPers * 40);

    private static readonly (string Word, string Name, decimal Factor)[] Scales =
    [
        .. from row in ScaleWords.Table
           from word in row.Words.Split('|')
           let name = ScaleWords.IsVietnamese(row.Vietnamese, word) ? row.Vietnamese : row.English
           orderby word.Length descending
           select (word, name, row.Factor),
    ];

    private static readonly Dictionary<string, (string Word, string Name, decimal Factor)[]>.AlternateLookup<ReadOnlySpan<char>> ScalesByWord = Scales
        .GroupBy(scale => scale.Word.Split(' ', '.')[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<(string Base, decimal Factor), MeasureUnit> Money = BuildMoney();

    private static readonly Dictionary<string, MeasureUnit> BySpelling = BuildSpellings();

    private static readonly Dictionary<string, MeasureUnit>.AlternateLookup<ReadOnlySpan<char>> BySpellingSpan =
        BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gets the unit of a number without one.</summary>
    public static MeasureUnit Number { get; } = BySpelling["1"];

    /// <summary>Gets per cent.</summary>
    public static MeasureUnit Percent { get; } = BySpelling["%"];

    /// <summary>Gets percentage points.</summary>
    public static MeasureUnit PercentagePoint { get; } = BySpelling[UnitNames.PercentagePoint];

    /// <summary>Gets per cent a year.</summary>
    public static MeasureUnit PercentPerYear { get; } = BySpelling["%"].PerYear();

    /// <summary>Gets the multiple of a base.</summary>
    public static MeasureUnit Times { get; } = BySpelling[UnitNames.Times];

    /// <summary>Gets points of a score.</summary>
    public static MeasureUnit Points { get; } = BySpelling[UnitNames.Points];

    /// <summary>Gets the Vietnamese đồng.</summary>
    public static MeasureUnit Dong { get; } = BySpelling[UnitNames.Dong];

    /// <summary>Gets a million đồng.</summary>
    public static MeasureUnit MillionDong { get; } = BySpelling[UnitNames.MillionDong];

    /// <summary>Gets a billion đồng.</summary>
    public static MeasureUnit BillionDong { get; } = BySpelling[UnitNames.BillionDong];

    /// <summary>Gets the second, in which durations of several parts are held.</summary>
    internal static MeasureUnit Second { get; } = BySpelling[UnitNames.Second];

    /// <summary>Finds a known unit, without what follows a slash, by symbol or spelling, whatever the case.</summary>
    internal static bool TryFindBase(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out MeasureUnit unit)
    {
        if (BySpellingSpan.TryGetValue(text, out unit))
        {
            return true;
        }

        if (text.IsEmpty || text.Length > LongestSymbol)
        {
            return false;
        }

        Span<char> lower = stackalloc char[text.Length];
        text.ToLowerInvariant(lower);
        return BySpellingSpan.TryGetValue(lower, out unit) || TryFindScaled(lower, 2, out unit);
    }

    /// <summary>Finds the scale of a currency that is printed before its number, by the word after the number: of <c>€3.4bn</c> a billion euro.</summary>
    internal static bool TryFindScaled(MeasureUnit currency, ReadOnlySpan<char> lower, [MaybeNullWhen(false)] out MeasureUnit scaled)
    {
        foreach ((decimal factor, string letters) in ScaleWords.Suffixes)
        {
            foreach (Range range in letters.AsSpan().Split('|'))
            {
                if (lower.SequenceEqual(letters.AsSpan()[range]) && (lower is not "mil" || CurrencyWords.IsEnglish(currency.BaseSymbol)))
                {
                    scaled = Scale(factor, string.Empty, currency);
                    return scaled is not null;
                }
            }
        }

        foreach ((string word, string name, decimal factor) in Scales)
        {
            if (lower.SequenceEqual(word))
            {
                scaled = Scale(factor, name, currency);
                return scaled is not null;
            }
        }

        scaled = null;
        return false;
    }

    /// <summary>Finds the factor of a word that is a scale on its own.</summary>
    internal static bool TryFindScale(ReadOnlySpan<char> lower, out decimal factor)
    {
        factor = 1;
        if (ScalesByWord.TryGetValue(lower, out (string Word, string Name, decimal Factor)[]? scales) && (lower.Length > 2 || ScaleWords.IsShortWord(lower)))
        {
            foreach ((string word, _, decimal scale) in scales)
            {
                if (lower.SequenceEqual(word))
                {
                    factor = scale;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The length of the scale word at the start of a text in lower case, with the space after it; 0 where there is none.</summary>
    internal static int ScaleLength(ReadOnlySpan<char> lower, out string name, out decimal factor)
    {
        (name, factor) = (string.Empty, 1);
        int end = lower.IndexOfAny(' ', '.');
        if (end < 0 || !ScalesByWord.TryGetValue(lower[..end], out (string Word, string Name, decimal Factor)[]? scales))
        {
            return 0;
        }

        foreach ((string word, string canonical, decimal scale) in scales)
        {
            bool joins = word[^1] is '.' or '\'' or '’';
            if (lower.StartsWith(word, StringComparison.Ordinal) && lower.Length > word.Length + (joins ? 0 : 1) && (joins || lower[word.Length] == ' '))
            {
                (name, factor) = (canonical, scale);
                return word.Length + (lower[word.Length] == ' ' ? 1 : 0);
            }
        }

        return 0;
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

    private static bool TryFindScaled(ReadOnlySpan<char> lower, int most, [MaybeNullWhen(false)] out MeasureUnit unit)
    {
        unit = null;
        int length = ScaleLength(lower, out string name, out decimal factor);
        if (length == 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = lower[length..];
        if (!BySpellingSpan.TryGetValue(rest, out MeasureUnit? of) && !(most > 1 && TryFindScaled(rest, most - 1, out of)))
        {
            return false;
        }

        // Tens and hundreds of a scale are said, not written: «ba trăm tỷ đồng» is 300 tỷ đồng.
        unit = factor > 100 || of.Factor == 1 ? Scale(factor, name, of) : null;
        return unit is not null;
    }

    /// <summary>Makes the unit that is so many times another; null where no number of that unit is scaled (per cent, times, dates).</summary>
    private static MeasureUnit? Scale(decimal factor, string name, MeasureUnit of)
    {
        if (of.Dimension is Dimension.Number or Dimension.Percent or Dimension.PercentagePoint or Dimension.Multiple or Dimension.Points or Dimension.Duration
            || !DecimalMath.TryMultiply(factor, of.Factor, out decimal all)
            || all > ScaleWords.Largest)
        {
            return null;
        }

        return of.Dimension == Dimension.Money && Money.TryGetValue((of.BaseSymbol, all), out MeasureUnit? known) ? known
            : name.Length == 0 ? null
            : new MeasureUnit(of.Dimension, of.BaseSymbol, $"{name} {of.Symbol}", all, []);
    }

    private static MeasureUnit CountOf(string noun)
    {
        int length = ScaleLength(noun, out string name, out decimal factor);
        if (length == 0 || !IsNoun(noun.AsSpan(length)))
        {
            return new MeasureUnit(Dimension.Count, noun, noun, 1, []);
        }

        MeasureUnit of = Counted(noun[length..]);
        return of.Factor < ScaleWords.Largest && Scale(factor, name, of) is { } scaled ? scaled : new MeasureUnit(Dimension.Count, noun, noun, 1, []);
    }

    private static Dictionary<(string Base, decimal Factor), MeasureUnit> BuildMoney()
    {
        IEnumerable<MeasureUnit> dong = UnitWords.Table.Where(row => row.Dimension == Dimension.Money).Select(row => new MeasureUnit(row.Dimension, row.Base, row.Symbol, row.Factor, []));
        decimal[] factors = [1, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000];
        IEnumerable<MeasureUnit> others =
            from row in CurrencyWords.Table
            from factor in factors
            let name = factor == 1 ? string.Empty : ScaleWords.Table.First(scale => scale.Factor == factor).English + " "
            select new MeasureUnit(Dimension.Money, row.Code, name + row.Code, factor, []);
        return dong.Concat(others).ToDictionary(unit => (unit.BaseSymbol, unit.Factor));
    }

    private static Dictionary<string, MeasureUnit> BuildSpellings()
    {
        Dictionary<string, MeasureUnit> spellings = new(StringComparer.Ordinal);
        foreach ((Dimension dimension, string baseSymbol, decimal factor, string symbol, string more) in UnitWords.Table)
        {
            Add(spellings, dimension == Dimension.Money ? Money[(baseSymbol, factor)] : new MeasureUnit(dimension, baseSymbol, symbol, factor, []), more);
        }

        foreach ((string code, string more) in CurrencyWords.Table)
        {
            Add(spellings, Money[(code, 1)], more);
        }

        foreach (MeasureUnit money in Money.Values)
        {
            Add(spellings, money, string.Empty);
        }

        return spellings.ToDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, MeasureUnit> spellings, MeasureUnit unit, string more)
    {
        spellings.TryAdd(unit.Symbol, unit);
        spellings.TryAdd(unit.Symbol.ToLowerInvariant(), unit);
        foreach (string spelling in more.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            spellings.TryAdd(spelling, unit);
        }
    }
}
