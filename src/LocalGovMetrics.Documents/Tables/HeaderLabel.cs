using System.Globalization;
using System.Text;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>What the words above a column say: its words in order, its years and spans.</summary>
internal sealed record HeaderLabel
{
    private const double FewestKnown = 0.25;
    private const int MostGivers = 3;

    private string? _rest;
    private readonly string _between;

    private HeaderLabel(IReadOnlyList<string> path, List<HeaderWord> words, List<int> years, List<(int From, int To)> spans, double known, string between)
    {
        Known = known;
        _between = between;
        Path = path;
        Words = words;
        Years = years;
        Spans = spans;
    }

    /// <summary>The texts above the column from top to bottom.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <summary>What the words say, in their order.</summary>
    public IReadOnlyList<HeaderWord> Words { get; }

    /// <summary>Single years that are named, in their order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Spans of years that are named.</summary>
    public IReadOnlyList<(int From, int To)> Spans { get; }

    /// <summary>The last year that is named, or null.</summary>
    public int? Year => Years.Count > 0 ? Years[^1] : null;

    /// <summary>How much of the letters belongs to known words: of a header much, of a row that happens to use such a word little.</summary>
    /// <value>0 to 1.</value>
    public double Known { get; }

    /// <summary>Gets a value indicating whether the text names what a column holds, and does not just use such a word.</summary>
    public bool IsName => Words.Count > 0 && Known >= FewestKnown;

    /// <summary>The words that name neither what the column holds nor a year: whose, of what, in which part.</summary>
    public string Rest => _rest ??= RestOf(_between);

    /// <summary>What the lowest of several texts says; null where there is one or none.</summary>
    public HeaderLabel? Leaf => Path.Count > 1 ? Of([Path[^1]]) : null;

    /// <summary>Gets a value indicating whether the words tell of a time that is reached over several years.</summary>
    public bool SaysHorizon => Path.Any(text => HeaderWords.Horizons.Any(word => HasWords(Fold(text), word)));

    public bool Says(HeaderWord word) => Words.Contains(word);

    /// <summary>Reads the texts above a column.</summary>
    public static HeaderLabel Of(IReadOnlyList<string> path)
    {
        List<HeaderWord> words = [];
        List<int> years = [];
        List<(int, int)> spans = [];
        int letters = 0;
        int known = 0;
        StringBuilder rest = new();
        foreach (string text in path)
        {
            string folded = Fold(text);
            ReadYears(folded, years, spans);
            known += ReadWords(folded, words, rest);
            letters += folded.Count(char.IsLetter);
        }

        return new HeaderLabel(path, words, years, spans, letters == 0 ? 0 : (double)known / letters, rest.ToString());
    }

    /// <summary>The single years that a text names.</summary>
    public static List<int> YearsIn(string text)
    {
        List<int> years = [];
        ReadYears(text, years, []);
        return years;
    }

    /// <summary>Tells whether a text names a year or a span of years.</summary>
    public static bool NamesYear(string text)
    {
        List<int> years = [];
        List<(int From, int To)> spans = [];
        ReadYears(Fold(text), years, spans);
        return years.Count + spans.Count > 0;
    }

    /// <summary>What the first word of a text says, without reading the rest.</summary>
    public static HeaderWord FirstWord(string text) => Fold(text) is { Length: > 0 } folded ? Longest(folded, 0).Word : HeaderWord.None;

    /// <summary>The known words of a text with their places; none where folding moves its letters.</summary>
    public static List<(HeaderWord Word, int Start)> WordsIn(string text)
    {
        List<(HeaderWord, int)> found = [];
        string folded = Fold(text);
        if (folded.Length != text.Length)
        {
            return found;
        }

        for (int at = 0; at < folded.Length;)
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(folded[at - 1]);
            (string phrase, HeaderWord word) = begins ? Longest(folded, at) : default;
            if (word != HeaderWord.None)
            {
                found.Add((word, at));
                at += phrase.Length;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>Folds a text for matching: composed, lower case, one space between words.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in TextMending.Mend(text, out _))
        {
            char lower = char.ToLowerInvariant(c) switch { '–' or '—' or '−' => '-', var other => other };
            bool isSpace = char.IsWhiteSpace(lower);
            if (!isSpace)
            {
                folded.Append(lower);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().Trim();
    }

    private static int ReadWords(string text, List<HeaderWord> words, StringBuilder rest)
    {
        int known = 0;
        (HeaderWord Word, int End) before = default;
        for (int at = 0; at < text.Length;)
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            (string phrase, HeaderWord word) = begins ? Longest(text, at) : default;
            if (word != HeaderWord.None)
            {
                if (IsOver(before.Word, word, text[before.End..at]))
                {
                    words.Insert(0, HeaderWord.Comparison);
                }

                words.Add(word);
                known += phrase.Count(char.IsLetter);
                if (word == HeaderWord.Actual && phrase.StartsWith(LetterheadWords.EstimateInitial))
                {
                    words.Add(HeaderWord.Estimated);
                }

                at += phrase.Length;
                before = (word, at);
                rest.Append(' ');
            }
            else
            {
                rest.Append(text[at]);
                at++;
            }
        }

        rest.Append(' ');
        return known;
    }

    /// <summary>Whether one value over another is their ratio: <c>QT/DT</c>, <c>ƯTH 2023/KH 2023</c>, <c>TH/tỉnh giao</c>; the years of both stand between them, and a plan over an actual has one.</summary>
    private static bool IsOver(HeaderWord over, HeaderWord below, string between)
    {
        string sign = new([.. between.Where(c => !char.IsAsciiDigit(c) && c != ' ')]);
        bool isPair = over is HeaderWord.Actual or HeaderWord.Estimated && below is HeaderWord.Target or HeaderWord.Previous or HeaderWord.Actual;

        // Thực hiện / Actual is one name in two languages; two values of one kind are compared by their years or since one is estimated.
        isPair &= !(over == below && !between.Any(char.IsAsciiDigit));
        bool isTurned = over == HeaderWord.Target && below is HeaderWord.Actual or HeaderWord.Estimated && between.Any(char.IsAsciiDigit);
        return (isPair || isTurned) && (sign is "/" or ":" || (isPair && sign is ['/', ..] && between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostGivers && sign.Skip(1).All(char.IsLetter)) || (sign.StartsWith(LetterheadWords.Year, StringComparison.Ordinal) && sign[LetterheadWords.Year.Length..] is "/" or ":"));
    }

    private static string RestOf(string text) =>
        string.Join(' ', new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word != LetterheadWords.Year && !(word.Length is 2 or 4 && word.All(char.IsAsciiDigit))));

    private static bool HasWords(string text, string words)
    {
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static (string Phrase, HeaderWord Word) Longest(string text, int at)
    {
        if (!HeaderWords.ByInitial.TryGetValue(text[at], out (string Phrase, HeaderWord Word)[]? rows))
        {
            return default;
        }

        foreach ((string phrase, HeaderWord word) in rows)
        {
            int end = at + phrase.Length;
            if (end <= text.Length
                && string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0
                && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(phrase[^1]) || IsYearAt(text, end, out _)))
            {
                return (phrase, word);
            }
        }

        return default;
    }

    private static void ReadYears(string text, List<int> years, List<(int From, int To)> spans)
    {
        for (int at = 0; at + 4 <= text.Length; at++)
        {
            if (!IsYearAt(text, at, out int year))
            {
                if (IsFinancialYearAt(text, at, out int ending))
                {
                    years.Add(ending);
                }

                continue;
            }

            int next = at + 4;
            while (next < text.Length && text[next] is ' ' or '-' or '/')
            {
                next++;
            }

            string between = text[(at + 4)..next];
            if (between.Contains('-', StringComparison.Ordinal) && IsYearAt(text, next, out int last) && last > year)
            {
                spans.Add((year, last));
                at = next + 3;
            }
            else if (between is "/" or "-" && next + 2 <= text.Length && int.TryParse(text.AsSpan(next, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int two) && two == (year + 1) % 100 && (next + 2 == text.Length || !char.IsAsciiDigit(text[next + 2])))
            {
                years.Add(year);
                at = next + 1;
            }
            else
            {
                years.Add(year);
                at += 3;
            }
        }
    }

    /// <summary>Whether a financial year is named by its last two digits: <c>FY23</c>, <c>FY 23</c>.</summary>
    private static bool IsFinancialYearAt(string text, int at, out int year)
    {
        year = 0;
        int digits = at + LetterheadWords.FinancialYear.Length;
        bool isNamed = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && string.CompareOrdinal(text, at, LetterheadWords.FinancialYear, 0, LetterheadWords.FinancialYear.Length) == 0;
        digits += isNamed && digits < text.Length && text[digits] == ' ' ? 1 : 0;
        bool isShort = isNamed && digits + 2 <= text.Length && char.IsAsciiDigit(text[digits]) && char.IsAsciiDigit(text[digits + 1]) && (digits + 2 == text.Length || !char.IsLetterOrDigit(text[digits + 2]));
        year = isShort ? 2000 + ((text[digits] - '0') * 10) + text[digits + 1] - '0' : 0;
        return isShort;
    }

    private static bool IsYearAt(string text, int at, out int year)
    {
        year = 0;
        return at + 4 <= text.Length
            && (at == 0 || !char.IsAsciiDigit(text[at - 1]))
            && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]))
            && text[at] is '1' or '2'
            && int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is >= 1950 and <= 2099;
    }
}
