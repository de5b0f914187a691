using System.Buffers;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>A row of a table of the document: the words of its name, its target and its actual.</summary>
/// <param name="Label">The name as printed.</param>
/// <param name="Words">The telling words of the name, in lower case, each once.</param>
/// <param name="Target">The target, or null.</param>
/// <param name="Actual">The actual, or null.</param>
/// <param name="IsLoose">Whether the row was put together from lines without columns, so that only what fits is used.</param>
internal sealed record TableFact(string Label, string[] Words, ProseOperand? Target, ProseOperand? Actual, bool IsLoose)
{
    private string? _initials;
    private string[]? _name;

    private const int Before = 28;
    private const int Behind = 12;
    private const decimal Wide = 0.85m;

    // What is longer names no row: each of its words is looked for around each number of the prose.
    private const int LongestLabel = 1000;
    private static readonly SearchValues<char> Vowels = SearchValues.Create(ProseParticles.Vowels);

    /// <summary>Gets all words of the name in their order, in lower case.</summary>
    public string[] Name => _name ??= AllWords(Label);

    private static string[] AllWords(string label)
    {
        if (label.Length > LongestLabel)
        {
            return [];
        }

        string lower = WithoutBrackets(label).ToLowerInvariant();
        return [.. Tokenizer.Tokenize(lower).Where(token => token.Kind == TokenKind.Word).Select(token => lower[token.Start..token.End])];
    }

    /// <summary>Gives the telling words of a name; all of them where none tells more.</summary>
    public static string[] WordsOf(string label)
    {
        if (label.Length > LongestLabel)
        {
            return [];
        }

        string lower = WithoutBrackets(label).ToLowerInvariant();
        string[] all = [.. Tokenizer.Tokenize(lower).Where(token => token.Kind == TokenKind.Word).SelectMany(token => lower[token.Start..token.End].Split('-')).Distinct(StringComparer.Ordinal)];
        string[] telling = [.. all.Where(word => !ProseParticles.Common.Contains(word))];
        return telling.Length > 0 ? telling : all;
    }

    /// <summary>The name without what its brackets add (<c>(giá cố định 2010)</c>); initials in them are another name.</summary>
    private static string WithoutBrackets(string label)
    {
        int open = label.IndexOf('(', StringComparison.Ordinal);
        int close = open < 0 ? -1 : label.IndexOf(')', open);
        bool isOnly = open >= 0 && label[..open].Trim().Length < 4;
        return close < 0 || isOnly || !label[(open + 1)..close].Any(char.IsLower) ? label : label[..open] + label[(close + 1)..];
    }

    /// <summary>Tells whether the name stands around a number: most of its words, in the same sentence.</summary>
    public bool Names(ProseNumber number) => Share(number) >= 0.6m;

    /// <summary>Gives how much of the name stands around a number: between the numbers beside it, or a little less sure in a wider piece of its sentence.</summary>
    /// <value>0 to 1.</value>
    public decimal Share(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        int widest = Math.Max(0, number.FirstToken - Before);
        int from = number.FirstToken;
        while (from > widest && flow.Tokens[from - 1].Kind is not (TokenKind.Number or TokenKind.Semicolon))
        {
            from--;
        }

        int end = (number.Of ?? number).EndToken;
        int to = end;
        while (to < Math.Min(flow.Tokens.Count, end + Behind) && flow.Tokens[to].Kind is TokenKind.Word or TokenKind.Slash or TokenKind.Dash or TokenKind.Open)
        {
            to++;
        }

        decimal near = ShareWithin(number, from, to);
        int farthest = to;
        while (farthest < Math.Min(flow.Tokens.Count, end + Behind) && flow.Tokens[farthest].Kind is not (TokenKind.Number or TokenKind.Semicolon or TokenKind.Close))
        {
            farthest++;
        }

        return near >= 1 ? near : Math.Max(near, ShareWithin(number, widest, farthest) * Wide);
    }

    private decimal ShareWithin(ProseNumber number, int from, int to)
    {
        ProseFlow flow = number.Flow;
        Span<bool> found = Words.Length <= 64 ? stackalloc bool[Words.Length] : new bool[Words.Length];
        for (int at = from; at < to; at++)
        {
            if (flow.Tokens[at].Kind != TokenKind.Word || flow.Sentences[at] != number.Sentence)
            {
                continue;
            }

            for (int i = 0; i < Words.Length; i++)
            {
                found[i] |= Stands(flow, at, Words[i]);
            }

            ReadOnlySpan<char> word = flow.Word(at);
            int initials = IsInitials(word) ? Initials.IndexOf(word, StringComparison.Ordinal) : -1;
            if (initials >= 0)
            {
                found.Slice(initials, word.Length).Fill(true);
            }
        }

        int count = found.Count(true);
        return Words.Length == 0 || (count < 2 && Words.Length > 2) ? 0 : (decimal)count / Words.Length;
    }

    private ReadOnlySpan<char> Initials => _initials ??= string.Concat(Words.Select(word => word[0]));

    private static bool IsInitials(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 6 && word.IndexOfAny(Vowels) < 0;

    /// <summary>Whether a word, or the words that it is the initials of, stand at a token: <c>gtsx</c> at <c>giá trị sản xuất</c>.</summary>
    private static bool Stands(ProseFlow flow, int at, string word)
    {
        if (flow.IsWord(at, word))
        {
            return true;
        }

        if (!IsInitials(word) || at + word.Length > flow.Tokens.Count)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (flow.Tokens[at + i].Kind != TokenKind.Word || flow.Lower[flow.Tokens[at + i].Start] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
