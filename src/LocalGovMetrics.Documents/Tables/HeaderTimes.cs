namespace LocalGovMetrics.Documents.Tables;

/// <summary>Tells whether the headers of a target and of an actual name different times: then the actual is no answer to it (<c>TH quý I</c>, <c>KH quý II</c>).</summary>
internal static class HeaderTimes
{
    /// <summary>Whether the target is of a later time than the actual, or of another week, month, quarter or season.</summary>
    /// <param name="target">The texts above the target from top to bottom.</param>
    /// <param name="actual">The texts above the actual.</param>
    /// <returns>True where both name a time of one kind and none is the same.</returns>
    public static bool Differ(IReadOnlyList<string> target, IReadOnlyList<string> actual)
    {
        HeaderLabel asked = HeaderLabel.Of(target);
        if (asked.SaysHorizon && asked.Spans.Count == 0)
        {
            return false;
        }

        Dictionary<string, HashSet<string>> plans = In(target);
        Dictionary<string, HashSet<string>> results = In(actual);
        bool isOfLater = plans.ContainsKey(nameof(HeaderTimeWords.Next)) && !results.ContainsKey(nameof(HeaderTimeWords.Next));
        bool isOfEarlier = results.ContainsKey(nameof(HeaderTimeWords.Last)) && !plans.ContainsKey(nameof(HeaderTimeWords.Last));
        bool spansDiffer = asked.Spans is [var plan, ..] && HeaderLabel.Of(actual).Spans is [var result, ..] && (plan.From > result.To || (plan.To == plan.From + 1 && plan.From == result.To));
        return isOfLater || isOfEarlier || spansDiffer || plans.Any(kind => results.TryGetValue(kind.Key, out HashSet<string>? values) && !values.Overlaps(kind.Value));
    }

    /// <summary>The times that texts name, by their kind.</summary>
    private static Dictionary<string, HashSet<string>> In(IReadOnlyList<string> texts)
    {
        Dictionary<string, HashSet<string>> found = new(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            string[] words = HeaderLabel.Fold(text).Split([' ', '(', ')', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
            for (int at = 0; at < words.Length; at++)
            {
                if (KindAt(words, at) is var (kind, value))
                {
                    (found.TryGetValue(kind, out HashSet<string>? values) ? values : found[kind] = new HashSet<string>(StringComparer.Ordinal)).Add(value);
                }
            }
        }

        return found;
    }

    private static (string Kind, string Value)? KindAt(string[] words, int at)
    {
        string word = words[at];
        string next = at + 1 < words.Length ? words[at + 1].Split('/', '-')[0] : string.Empty;
        bool isNumbered = next.Length is 1 or 2 && next.All(char.IsAsciiDigit) || HeaderTimeWords.Romans.Contains(next);
        bool isSeason = HeaderTimeWords.Before.TryGetValue(word, out string? kind) && kind == "season" && next.Length > 0 && !next.Any(char.IsAsciiDigit);
        return kind is not null && (isNumbered || isSeason) ? (kind, Digits(next))
            : word is ['q', >= '1' and <= '4', ..] && (word.Length == 2 || word[2] is '/' or '-') ? ("quarter", word[1..2])
            : Array.IndexOf(HeaderTimeWords.Months, word) is >= 0 and var month ? ("month", FormattableString.Invariant($"{month + 1}"))
            : at > 0 && kind == "month" && HeaderTimeWords.Halves.Contains(next) && words[at - 1].All(char.IsAsciiDigit) ? ("half", next)
            : HeaderTimeWords.Next.Contains(word) || (HeaderTimeWords.Times.Contains(word) && HeaderTimeWords.After.Contains(next)) ? (nameof(HeaderTimeWords.Next), word)
            : HeaderTimeWords.Last.Contains(word) || (HeaderTimeWords.Times.Contains(word) && HeaderTimeWords.Earlier.Contains(next)) ? (nameof(HeaderTimeWords.Last), word)
            : null;
    }

    private static string Digits(string number) =>
        Array.IndexOf(HeaderTimeWords.Romans, number) is >= 0 and var roman ? FormattableString.Invariant($"{roman + 1}") : number.TrimStart('0');
}
