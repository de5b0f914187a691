namespace LocalGovMetrics.Text;

/// <summary>The words of one language that tell about numbers, as data; finds the longest phrase that stands at a place.</summary>
internal sealed class Vocabulary
{
    // Of each first word its phrases, the longest first.
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    private Vocabulary((string Phrases, Cue Cue, int Argument)[] data)
    {
        _byFirstWord = new Dictionary<string, List<Entry>>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((string phrases, Cue cue, int argument) in data)
        {
            foreach (Range part in phrases.AsSpan().Split('|'))
            {
                ReadOnlyMemory<char> phrase = phrases.AsMemory(part).Trim();
                int space = phrase.Span.IndexOf(' ');
                ReadOnlySpan<char> first = space > 0 ? phrase.Span[..space] : phrase.Span;
                if (!_byFirstWord.TryGetValue(first, out List<Entry>? entries))
                {
                    _byFirstWord[first] = entries = new List<Entry>(1);
                }

                Entry entry = new(phrase, phrase.Span.Count(' ') + 1, cue, argument);
                int shorter = entries.FindIndex(other => other.Words < entry.Words);
                entries.Insert(shorter < 0 ? entries.Count : shorter, entry);
            }
        }
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
        if (tokens[at].Kind != TokenKind.Word || !_byFirstWord.TryGetValue(WordAt(lower, tokens[at]), out List<Entry>? entries))
        {
            return 0;
        }

        foreach (Entry entry in entries)
        {
            if (Stands(entry, lower, tokens, at))
            {
                cue = entry.Cue;
                argument = entry.Argument;
                return entry.Words;
            }
        }

        return 0;
    }

    /// <summary>Finds the longest phrase at a token that tells one thing, though a longer one may tell another.</summary>
    public int MatchOnly(Cue wanted, ReadOnlySpan<char> lower, IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Word && _byFirstWord.TryGetValue(WordAt(lower, tokens[at]), out List<Entry>? entries))
        {
            foreach (Entry entry in entries)
            {
                if (entry.Cue == wanted && Stands(entry, lower, tokens, at))
                {
                    return entry.Words;
                }
            }
        }

        return 0;
    }

    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> lower, Token token) => lower[token.Start..token.End];

    private static bool Stands(Entry entry, ReadOnlySpan<char> lower, IReadOnlyList<Token> tokens, int at)
    {
        int i = 0;
        foreach (Range word in entry.Phrase.Span.Split(' '))
        {
            if (i > 0 && (at + i >= tokens.Count || tokens[at + i].Kind != TokenKind.Word || !WordAt(lower, tokens[at + i]).SequenceEqual(entry.Phrase.Span[word])))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    private sealed record Entry(ReadOnlyMemory<char> Phrase, int Words, Cue Cue, int Argument);
}
