using System.Collections.Frozen;

namespace LocalGovMetrics.Text;

/// <summary>Finds where the words of a target and of its result speak of different things: urban against rural, grade A against grade B.</summary>
internal static class Contrasts
{
    private const int LongestWords = 4;

    private static readonly FrozenDictionary<string, (int Line, int Member)[]> Members = ContrastWords.Lines
        .SelectMany((line, i) => line.SelectMany((member, j) => member.Split('|').Select(word => (Word: word, At: (Line: i, Member: j)))))
        .GroupBy(entry => entry.Word, entry => entry.At, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Before = ContrastWords.Before.Split('|').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> After = ContrastWords.After
        .SelectMany(line => line.Split('|').Select(word => KeyValuePair.Create(word, line)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds the word of the result that the target's words exclude.</summary>
    /// <param name="target">The target as printed.</param>
    /// <param name="actual">The result as printed.</param>
    /// <returns>Where the word stands in the result, or null where the two may speak of one thing.</returns>
    public static (int Start, int Length)? Find(string target, string actual)
    {
        if (!HasWords(target) || !HasWords(actual))
        {
            return null;
        }

        List<Mark> ofTarget = MarksOf(target);
        if (ofTarget.Count == 0)
        {
            return null;
        }

        List<Mark> ofActual = MarksOf(actual);
        foreach (IGrouping<string, Mark> line in ofActual.GroupBy(mark => mark.Line, StringComparer.Ordinal))
        {
            HashSet<string> asked = [.. ofTarget.Where(mark => mark.Line == line.Key).Select(mark => mark.Member)];
            if (asked.Count > 0 && !line.Any(mark => asked.Contains(mark.Member)))
            {
                Mark first = line.First();
                return (first.Start, first.Length);
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

    private static List<Mark> MarksOf(string text)
    {
        List<Mark> marks = [];
        List<(int Start, int End)> words = WordsOf(text);
        bool hasNumber = false;
        for (int at = 0; at < words.Count;)
        {
            int length = LongestAt(text, words, at, out string key);
            if (length > 0)
            {
                int end = words[at + length - 1].End;
                foreach ((int line, int member) in Members.TryGetValue(key, out (int Line, int Member)[]? places) ? places : [])
                {
                    marks.Add(new Mark(FormattableString.Invariant($"{line}"), FormattableString.Invariant($"{member}"), words[at].Start, end - words[at].Start));
                }

                if (hasNumber && Before.Contains(key) && at + length < words.Count && IsTag(text, words[at + length]))
                {
                    (int start, int tagEnd) = words[at + length];
                    marks.Add(new Mark(key, text[start..tagEnd].ToUpperInvariant(), words[at].Start, tagEnd - words[at].Start));
                    length++;
                }
            }
            else if (hasNumber && IsNumber(text, words[at]) && KindAfter(text, words, at, out int last) is { } kind)
            {
                marks.Add(new Mark(kind, text[words[at].Start..words[at].End], words[at].Start, words[last].End - words[at].Start));
                length = last - at + 1;
            }

            hasNumber |= IsNumber(text, words[at]);
            at += Math.Max(1, length);
        }

        return marks;
    }

    private static string? KindAfter(string text, List<(int Start, int End)> words, int at, out int last)
    {
        for (last = Math.Min(at + LongestWords, words.Count) - 1; last > at; last--)
        {
            if (After.TryGetValue(Fold(text, words, at + 1, last - at), out string? kind))
            {
                return kind;
            }
        }

        return null;
    }

    private static int LongestAt(string text, List<(int Start, int End)> words, int at, out string key)
    {
        for (int length = Math.Min(LongestWords, words.Count - at); length > 0; length--)
        {
            key = Fold(text, words, at, length);
            if (Members.ContainsKey(key) || Before.Contains(key))
            {
                return length;
            }
        }

        key = string.Empty;
        return 0;
    }

    private static string Fold(string text, List<(int Start, int End)> words, int at, int length) =>
        string.Join(' ', words.Skip(at).Take(length).Select(word => text[word.Start..word.End].ToLowerInvariant()));

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

    private readonly record struct Mark(string Line, string Member, int Start, int Length);
}
