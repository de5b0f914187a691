using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds the longest telling phrase that stands at a token.</summary>
internal static class ProseVocabulary
{
    private static readonly Dictionary<string, (string[] Words, ProseCue Cue)[]> ByFirstWord = ProseWords.Data
        .SelectMany(row => row.Phrases.Split('|').Select(phrase => (Words: phrase.Split(' '), row.Cue)))
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, (string[] Words, ProseCue Cue)[]>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the longest phrase at a token.</summary>
    /// <param name="lower">The text in lower case.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token to start from.</param>
    /// <param name="cue">What the phrase tells.</param>
    /// <returns>How many tokens the phrase spans; 0 where none stands there.</returns>
    public static int Match(ReadOnlySpan<char> lower, List<Token> tokens, int at, out ProseCue cue)
    {
        cue = ProseCue.None;
        if (tokens[at].Kind != TokenKind.Word || !BySpan.TryGetValue(lower[tokens[at].Start..tokens[at].End], out (string[] Words, ProseCue Cue)[]? entries))
        {
            return 0;
        }

        foreach ((string[] words, ProseCue told) in entries)
        {
            int next = 1;
            while (next < words.Length && at + next < tokens.Count && tokens[at + next].Kind == TokenKind.Word && lower[tokens[at + next].Start..tokens[at + next].End].SequenceEqual(words[next]))
            {
                next++;
            }

            if (next == words.Length)
            {
                cue = told;
                return next;
            }
        }

        return 0;
    }
}
