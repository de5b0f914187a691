namespace LocalGovMetrics.Text;

/// <summary>Letters of other languages in Latin script: how they are put together, and what they are without their marks.</summary>
/// <remarks>The same wherever the program runs: text normalisation of the platform may be switched off. Lower case only.</remarks>
internal static class LatinLetters
{
    private static readonly (char Mark, string Bases, string Letters)[] Marked =
    [
        ('\u0300', "nw", "ǹẁ"),
        ('\u0301', "cgklmnprswz", "ćǵḱĺḿńṕŕśẃź"),
        ('\u0302', "cghijsuwyz", "ĉĝĥîĵŝûŵŷẑ"),
        ('\u0303', "nv", "ñṽ"),
        ('\u0304', "aeiouyg", "āēīōūȳḡ"),
        ('\u0306', "eigou", "ĕĭğŏŭ"),
        ('\u0307', "acegnz", "ȧċėġṅż"),
        ('\u0308', "aehiotuwxy", "äëḧïöẗüẅẍÿ"),
        ('\u030A', "auwy", "åůẘẙ"),
        ('\u030B', "ou", "őű"),
        ('\u030C', "acdeghijklnorstuz", "ǎčďěǧȟǐǰǩľňǒřšťǔž"),
        ('\u0326', "st", "șț"),
        ('\u0327', "cdeghklnrst", "çḑȩģḩķļņŗşţ"),
        ('\u0328', "aeiou", "ąęįǫų"),
    ];

    private static readonly (char Letter, string Plain)[] Others =
    [
        ('ø', "o"), ('œ', "oe"), ('æ', "ae"), ('ß', "ss"), ('þ', "th"), ('ð', "d"), ('ł', "l"), ('ħ', "h"), ('ŧ', "t"), ('ŋ', "ng"), ('ı', "i"), ('ĸ', "k"), ('ǿ', "o"), ('ǽ', "ae"),
    ];

    private static readonly Dictionary<(char Base, char Mark), char> Composed =
        Marked.SelectMany(row => row.Bases.Zip(row.Letters, (plain, letter) => KeyValuePair.Create((plain, row.Mark), letter))).Distinct().ToDictionary();

    private static readonly Dictionary<char, string> Plain =
        Marked.SelectMany(row => row.Bases.Zip(row.Letters, (plain, letter) => KeyValuePair.Create(letter, plain.ToString())))
            .Concat(Others.Select(row => KeyValuePair.Create(row.Letter, row.Plain)))
            .ToDictionary();

    public static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue((letter, mark), out composed);

    /// <summary>What a letter is without its mark: <c>ç</c> is <c>c</c>, <c>œ</c> is <c>oe</c>.</summary>
    public static bool TryFold(char letter, out string? plain) => Plain.TryGetValue(letter, out plain);
}
