namespace LocalGovMetrics.Text;

/// <summary>Finds where the words of a target and of its result speak of different things: urban against rural, grade A against grade B.</summary>
internal static class Contrasts
{
    private const int LongestWords = 4;

    // Of each word or words: the lines that they are in, and which of the line's members they are.
    private static readonly Dictionary<string, Mark[]> Members = ContrastWords.Lines
        .SelectMany((line, i) => line.SelectMany((member, j) => member.Split('|').Select(word => (Word: word, Mark: new Mark(LineName(i), line[j])))))
        .GroupBy(entry => entry.Word, entry => entry.Mark, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, Mark[]>.AlternateLookup<ReadOnlySpan<char>> MembersBySpan = Members.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Before =
        ContrastWords.Before.Split('|').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> After = ContrastWords.After
        .SelectMany(line => line.Split('|').Select(word => KeyValuePair.Create(word, line)))
        .ToDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the word of the result that the target's words exclude.</summary>
    /// <param name="target">The target as printed.</param>
    /// <param name="actual">The result as printed.</param>
    /// <returns>Where the word stands in the result, the whole of it where its letters are decomposed; null where the two may speak of one thing.</returns>
    public static (int Start, int Length)? Find(string target, string actual)
    {
        if (!HasWords(target) || !HasWords(actual))
        {
            return null;
        }

        List<Found> asked = FoundIn(TextMending.Mend(target, out _));
        if (asked.Count == 0)
        {
            return null;
        }

        string composed = TextMending.Mend(actual, out _);
        foreach (IGrouping<string, Found> line in FoundIn(composed).GroupBy(found => found.Mark.Line, StringComparer.Ordinal))
        {
            string[] members = [.. asked.Where(found => found.Mark.Line == line.Key).Select(found => found.Mark.Member)];
            if (members.Length > 0 && !line.Any(found => members.Contains(found.Mark.Member, StringComparer.Ordinal)))
            {
                Found first = line.First();
                return composed.Length == actual.Length ? (first.Start, first.Length) : (0, actual.Length);
            }
        }

        return null;
    }

    // Numbers alone have nothing to contrast; most cells are such.
    private static bool HasWords(string text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static string LineName(int line) => FormattableString.Invariant($"line {line}");

    private static List<Found> FoundIn(string text)
    {
        List<Found> found = [];
        string lower = text.ToLowerInvariant();
        List<(int Start, int End)> words = WordsOf(lower);
        bool hasNumber = false;
        for (int at = 0; at < words.Count;)
        {
            int length = LongestAt(lower, words, at, out ReadOnlySpan<char> key);
            if (length > 0)
            {
                foreach (Mark mark in MembersBySpan.TryGetValue(key, out Mark[]? marks) ? marks : [])
                {
                    found.Add(new Found(mark, words[at].Start, key.Length));
                }

                if (hasNumber && Before.Contains(key) && at + length < words.Count && IsTag(text, words[at + length]))
                {
                    (int start, int end) = words[at + length];
                    found.Add(new Found(new Mark(key.ToString(), lower[start..end]), words[at].Start, end - words[at].Start));
                    length++;
                }
            }
            else if (hasNumber && IsNumber(lower, words[at]) && KindAfter(lower, words, at, out int last) is { } kind)
            {
                found.Add(new Found(new Mark(kind, lower[words[at].Start..words[at].End]), words[at].Start, words[last].End - words[at].Start));
                length = last - at + 1;
            }

            hasNumber |= IsNumber(lower, words[at]);
            at += Math.Max(1, length);
        }

        return found;
    }

    private static string? KindAfter(string lower, List<(int Start, int End)> words, int at, out int last)
    {
        for (last = Math.Min(at + LongestWords, words.Count) - 1; last > at; last--)
        {
            if (After.TryGetValue(lower.AsSpan()[words[at + 1].Start..words[last].End], out string? kind))
            {
                return kind;
            }
        }

        return null;
    }

    private static int LongestAt(string lower, List<(int Start, int End)> words, int at, out ReadOnlySpan<char> key)
    {
        for (int length = Math.Min(LongestWords, words.Count - at); length > 0; length--)
        {
            key = lower.AsSpan()[words[at].Start..words[at + length - 1].End];
            if (MembersBySpan.ContainsKey(key) || Before.Contains(key))
            {
                return length;
            }
        }

        key = default;
        return 0;
    }

    private static List<(int Start, int End)> WordsOf(string text)
    {
        List<(int Start, int End)> words = [];
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at > start && at + 1 < text.Length && text[at] is '-' or ',' or '.' && char.IsLetterOrDigit(text[at + 1]))))
            {
                at++;
            }

            if (at > start)
            {
                words.Add((start, at));
            }
            else
            {
                at++;
            }
        }

        return words;
    }

    private static bool IsNumber(string text, (int Start, int End) word) => char.IsAsciiDigit(text[word.Start]);

    // A number of one or two digits, a capital letter, or a Roman number.
    private static bool IsTag(string text, (int Start, int End) word)
    {
        ReadOnlySpan<char> tag = text.AsSpan()[word.Start..word.End];
        return tag.Length <= 4 && !text.AsSpan()[word.End..].TrimStart().StartsWith("%")
            && (tag.IndexOfAnyExceptInRange('0', '9') < 0 ? tag.Length <= 2 : tag.IndexOfAnyExcept("IVX") < 0 || (tag.Length == 1 && char.IsAsciiLetterUpper(tag[0])));
    }

    /// <summary>A line of words that exclude each other, and which of them.</summary>
    private readonly record struct Mark(string Line, string Member);

    /// <summary>A mark with its place.</summary>
    private readonly record struct Found(Mark Mark, int Start, int Length);
}
