namespace LocalGovMetrics.Text;

/// <summary>The words of one language that tell about numbers, as data; finds the longest phrase that stands at a place.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Entry[]> _byFirstWord;
    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private Vocabulary((string Phrases, Cue Cue, int Argument)[] data)
    {
        _byFirstWord = data
            .SelectMany(row => row.Phrases.Split('|', StringSplitOptions.TrimEntries).Select(phrase => new Entry(phrase.Split(' '), row.Cue, row.Argument)))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
        _bySpan = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Vocabulary Vietnamese { get; } = new(VietnameseWords.Data);

    public static Vocabulary English { get; } = new(EnglishWords.Data);

    /// <summary>Gets the words of other languages, whose cells are at least not turned round.</summary>
    public static Vocabulary Foreign { get; } = new(ForeignWords.Data);

    /// <summary>Finds the longest phrase that stands at a token.</summary>
    /// <param name="lower">The text in lower case.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token to start from.</param>
    /// <param name="cue">What the phrase tells.</param>
    /// <param name="argument">Its argument, or 0.</param>
    /// <returns>How many tokens the phrase spans; 0 where none stands there.</returns>
    public int Match(ReadOnlySpan<char> lower, IReadOnlyList<Token> tokens, int at, out Cue cue, out int argument)
    {
        cue = default;
        argument = 0;
        if (tokens[at].Kind != TokenKind.Word || !_bySpan.TryGetValue(WordAt(lower, tokens[at]), out Entry[]? entries))
        {
            return 0;
        }

        foreach (Entry entry in entries)
        {
            if (Stands(entry, lower, tokens, at))
            {
                cue = entry.Cue;
                argument = entry.Argument;
                return entry.Words.Length;
            }
        }

        return 0;
    }

    /// <summary>Finds the longest phrase at a token that tells one thing, though a longer one may tell another.</summary>
    public int MatchOnly(Cue wanted, ReadOnlySpan<char> lower, IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Word && _bySpan.TryGetValue(WordAt(lower, tokens[at]), out Entry[]? entries))
        {
            foreach (Entry entry in entries)
            {
                if (entry.Cue == wanted && Stands(entry, lower, tokens, at))
                {
                    return entry.Words.Length;
                }
            }
        }

        return 0;
    }

    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> lower, Token token) => lower[token.Start..token.End];

    private static bool Stands(Entry entry, ReadOnlySpan<char> lower, IReadOnlyList<Token> tokens, int at)
    {
        for (int i = 1; i < entry.Words.Length; i++)
        {
            if (at + i >= tokens.Count || tokens[at + i].Kind != TokenKind.Word || !WordAt(lower, tokens[at + i]).SequenceEqual(entry.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Entry(string[] Words, Cue Cue, int Argument);
}
