using System.Buffers;

namespace LocalGovMetrics.Text;

/// <summary>Finds what the words of a result say against its being what came of the plan: not yet done, a wish, another year or a part of one, a broken number.</summary>
internal static class Doubts
{
    private const int LongestPhrase = 6;
    private const int MonthsOfYear = 12;
    private const int DaysOfMonth = 31;

    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789.,%-");

    private static readonly HashSet<string> Before = Words(DoubtWords.Before);
    private static readonly HashSet<string> Behind = Words(DoubtWords.Behind);
    private static readonly HashSet<string> Done = Words(DoubtWords.Done);
    private static readonly HashSet<string> Harmless = Words(DoubtWords.Harmless);
    private static readonly HashSet<string> BesideDate = Words(DoubtWords.BesideDate);
    private static readonly HashSet<string> PartOfYear = Words(DoubtWords.PartOfYear);
    private static readonly HashSet<string> Until = Words(DoubtWords.Until);
    private static readonly HashSet<string> YearEnds = Words(DoubtWords.YearEnds);
    private static readonly HashSet<string> OfPlan = Words(DoubtWords.OfPlan);
    private static readonly HashSet<string> Over = Words(DoubtWords.Over);
    private static readonly HashSet<string> Within = Words(DoubtWords.Within);
    private static readonly HashSet<string> Seasons = Words(DoubtWords.Seasons);
    private static readonly HashSet<string> New = Words(DoubtWords.New);
    private static readonly HashSet<string> Left = Words(DoubtWords.Left);
    private static readonly HashSet<string> DownTo = Words(DoubtWords.DownTo);
    private static readonly HashSet<string> Against = Words(DoubtWords.Against);
    private static readonly HashSet<string> Reduce = Words(DoubtWords.Reduce);

    // Few words of cells begin one of them: the others are passed over at once.
    private static readonly HashSet<string> FirstWords = new[] { Before, Behind, Harmless, BesideDate, PartOfYear, Until, OfPlan, Seasons, Left, Against }
        .SelectMany(phrases => phrases).Select(phrase => phrase.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Durations = DoubtWords.Durations
        .SelectMany((line, i) => line.Split('|').Select(word => KeyValuePair.Create(word, i))).ToDictionary(StringComparer.Ordinal);

    private static readonly int Months = Durations["months"];
    private static readonly int Years = Durations["years"];

    /// <summary>Finds the first words of a result that leave it open.</summary>
    /// <param name="asked">What was planned.</param>
    /// <param name="actual">The result as printed.</param>
    /// <returns>Where the words stand in the result, the whole of it where its letters are decomposed; null where none do.</returns>
    public static (int Start, int Length)? Find(in PlannedText asked, string actual)
    {
        if (!SaysMore(actual) && !SaysMore(asked.Target))
        {
            return null;
        }

        string composed = TextMending.Mend(actual, out _);
        return FindIn(asked, composed) is not var (start, end) ? null : composed.Length == actual.Length ? (start, end - start) : (0, actual.Length);
    }

    // Numbers in one piece say nothing besides; most cells are such.
    private static bool SaysMore(string text) =>
        text.AsSpan().ContainsAnyExcept(Plain) || text.Contains(",,", StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal);

    private static (int Start, int End)? FindIn(in PlannedText asked, string actual)
    {
        List<CellWord> words = CellWord.In(actual);
        int first = words.FindIndex(word => word.IsNumber);
        if (first < 0)
        {
            return null;
        }

        // The words of the row are split only where one of the result is doubtful.
        string name = asked.Name;
        List<CellWord> target = CellWord.In(asked.Target);
        Lazy<HashSet<string>> known = new(() => [.. Phrases(target), .. Phrases(CellWord.In(name))], isThreadSafe: false);
        return BrokenNumber(actual, asked.MeetsWithoutSign)
            ?? (BrokenNumber(asked.Target, mayBeBullet: false) is null ? ((int, int)?)null : (words[0].Start, words[^1].End))
            ?? SayingOtherwise(asked, actual, words, first, known)
            ?? OtherTime(asked, words, target, first, known)
            ?? OtherThing(actual, words, asked.Target, target);
    }

    private static (int Start, int End)? SayingOtherwise(in PlannedText asked, string actual, List<CellWord> words, int first, Lazy<HashSet<string>> known)
    {
        int clause = words.FindIndex(first + 1, word => word.OpensClause);
        clause = clause < 0 ? words.Count : clause;
        bool isZero = asked.IsZero;
        bool isPercent = asked.Target.Contains('%', StringComparison.Ordinal) && actual.AsSpan()[words[first].End..].TrimStart().StartsWith("%");
        for (int at = 0; at < words.Count;)
        {
            int length = FirstWords.Contains(words[at].Text) ? Math.Min(LongestPhrase, words.Count - at) : 0;
            for (; length > 0; length--)
            {
                string phrase = Phrase(words, at, length);
                if (Harmless.Contains(phrase))
                {
                    break;
                }

                bool isOfPlan = isPercent && at == first + 1 && !words[at].OpensClause && OfPlan.Contains(phrase) && (at + length == words.Count || words[at + length].OpensClause);
                bool isDoubt = asked.IsDate ? BesideDate.Contains(phrase)
                    : IsBefore(phrase) || IsBehind(phrase) || isOfPlan || (asked.IsOfYear && PartOfYear.Contains(phrase) && !YearEnds.Contains(Phrase(words, at + length, 2)));
                if (isDoubt && !known.Value.Contains(phrase) && !(isOfPlan && known.Value.Overlaps(OfPlan)))
                {
                    return (words[at].Start, words[at + length - 1].End);
                }
            }

            at += Math.Max(1, length);

            bool IsBefore(string phrase) => at < first && Before.Contains(phrase);

            // Another year behind a number is its own, unless a number of that year stands between or behind them.
            bool IsBehind(string phrase) =>
                at > first && Behind.Contains(phrase)
                && (Before.Contains(phrase) ? words.FindIndex(first + 1, word => word.IsNumber) < 0 : at < clause && !isZero && !IsBareVerdict(words, at, first));
        }

        return null;
    }

    // «85% không đạt» prints a verdict, which is read as one; «100 hộ không đạt» counts those who failed.
    private static bool IsBareVerdict(List<CellWord> words, int at, int first) => at == first + 1 && at + 1 < words.Count && Done.Contains(words[at + 1].Text);

    private static (int Start, int End)? OtherTime(in PlannedText asked, List<CellWord> words, List<CellWord> target, int first, Lazy<HashSet<string>> known)
    {
        if (Season(words)?.Text != Season(target)?.Text)
        {
            return (words[0].Start, words[^1].End);
        }

        if (asked.IsDate)
        {
            return null;
        }

        if (words[first].IsYear && words.FindLastIndex(word => word.IsNumber) > first && asked.Years is [_, ..] years && !years.Contains(words[first].Text, StringComparison.Ordinal))
        {
            return (words[first].Start, words[first].End);
        }

        for (int at = 0; at < words.Count; at++)
        {
            bool isMonths = asked.IsOfYear
                && ((words[at].Whole is > 0 and < MonthsOfYear && Unit(words, at + 1) == Months) || (Unit(words, at) == Months && at + 1 < words.Count && words[at + 1].Whole is > 0 and < MonthsOfYear))
                && !known.Value.Overlaps(DurationsOf(Months));
            bool isSpan = at > 0 && words[at].Whole is > 1 and < 100 && Unit(words, at + 1) == Years && Over.Contains(words[at - 1].Text) && !known.Value.Contains(Phrase(words, at, 2));
            int until = asked.IsOfYear ? LengthOf(Until, words, at) : 0;
            bool isUntil = until > 0 && at + until < words.Count && words[at + until].Whole is > 0 and <= DaysOfMonth && !YearEnds.Contains(Phrase(words, at + until, 2));
            if (isMonths || isSpan || isUntil)
            {
                return (words[at].Start, words[Math.Min(at + Math.Max(1, until), words.Count - 1)].End);
            }
        }

        return null;
    }

    private static (int Start, int End)? OtherThing(string actual, List<CellWord> words, string printed, List<CellWord> target)
    {
        // «80% within 8 weeks» is another standard of service than «85% within 10 weeks».
        if (Standard(words) is var (at, number, unit) && Standard(target) is var (_, planned, plannedUnit) && (number != planned || unit != plannedUnit) && printed.Contains('%', StringComparison.Ordinal))
        {
            return (words[at].Start, words[at + 1].End);
        }

        // Of those that are to be new, the number of all of them says nothing; nor does what is left of those that are to go.
        bool isOfAll = target.Exists(word => New.Contains(word.Text)) && !words.Exists(word => New.Contains(word.Text)) && words.FindIndex(word => word.IsNumber) is var first
            && first + 1 < words.Count && words[first + 1].IsNumber && actual.AsSpan()[words[first].End..words[first + 1].Start].Trim() is "/";
        bool isLeft = LengthOf(Left, words, 0) > 0 && target.Exists(word => Reduce.Contains(word.Text)) && !target.Exists(word => DownTo.Contains(word.Text));

        // «from 50% to 54%» ends at 54; how far below a baseline is no level; labels in another order name other numbers.
        bool isCourse = words[0].Text == DoubtWords.From && words.FindAll(word => word.IsNumber).Count > 1;
        bool isAgainst = Enumerable.Range(0, target.Count).Any(place => LengthOf(Against, target, place) > 0);
        return isOfAll || isLeft || isCourse || isAgainst || AreReordered(Labels(words), Labels(target)) ? (words[0].Start, words[^1].End) : null;
    }

    private static List<string> Labels(List<CellWord> words)
    {
        List<string> labels = [];
        for (int at = 1; at < words.Count; at++)
        {
            if (words[at].IsNumber && !words[at - 1].IsNumber)
            {
                labels.Add(words[at - 1].Text);
            }
        }

        return labels;
    }

    private static bool AreReordered(List<string> one, List<string> other) =>
        one.Count == other.Count && one.Count > 1 && !one.SequenceEqual(other, StringComparer.Ordinal)
        && one.Distinct(StringComparer.Ordinal).Count() == one.Count && one.ToHashSet(StringComparer.Ordinal).SetEquals(other);

    /// <summary>A number in pieces at the start of a cell (<c>98 ,5%</c>, <c>1..250</c>, <c>9 7%</c>, <c>?7%</c>), or a dash before one that may be a bullet.</summary>
    private static (int Start, int End)? BrokenNumber(string text, bool mayBeBullet)
    {
        int start = text.AsSpan().IndexOfAnyExcept(' ');
        if (start < 0)
        {
            return null;
        }

        if (text[start] is '?' or '-' or '–' && start + 1 < text.Length)
        {
            int next = text[start] == '?' ? start + 1 : start + 2;
            bool isSplit = next < text.Length && char.IsAsciiDigit(text[next]) && (text[start] == '?' || (text[start + 1] == ' ' && mayBeBullet));
            return isSplit ? (start, next + 1) : null;
        }

        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '·' or ' '))
        {
            end++;
        }

        ReadOnlySpan<char> run = text.AsSpan()[start..end].TrimEnd();
        for (int at = 1; at + 1 < run.Length; at++)
        {
            if (char.IsAsciiDigit(run[at]))
            {
                continue;
            }

            int from = at;
            while (!char.IsAsciiDigit(run[at]))
            {
                at++;
                if (at == run.Length)
                {
                    return null;
                }
            }

            ReadOnlySpan<char> joint = run[from..at];
            int behind = run[at..].IndexOfAnyExceptInRange('0', '9');
            behind = behind < 0 ? run.Length - at : behind;
            bool isOne = joint is "." or "," || (joint is " " && behind == 3);
            if (!isOne)
            {
                return (start, start + run.Length);
            }
        }

        return null;
    }

    /// <summary>The half, the season or the quarter of a financial year that a text names, which no date reader takes.</summary>
    private static CellWord? Season(List<CellWord> words)
    {
        for (int at = 0; at + 1 < words.Count; at++)
        {
            int length = LengthOf(Seasons, words, at);
            if (length > 0 && at + length < words.Count && words[at + length].IsYear)
            {
                return words[at] with { Text = Phrase(words, at, length + 1) };
            }

            bool isQuarter = words[at].Text is ['q', >= '1' and <= '4'] && words[at + 1].IsYear;
            if (isQuarter && at + 2 < words.Count && words[at + 2].Text is { Length: 2 or 4 } && words[at + 2].Whole is not null)
            {
                return words[at] with { Text = Phrase(words, at, 2) };
            }
        }

        return null;
    }

    private static (int At, int Number, int Unit)? Standard(List<CellWord> words)
    {
        for (int at = 1; at + 1 < words.Count; at++)
        {
            if (words[at].Whole is { } number && Unit(words, at + 1) is { } unit && Within.Contains(words[at - 1].Text))
            {
                return (at, number, unit);
            }
        }

        return null;
    }

    private static int? Unit(List<CellWord> words, int at) => at < words.Count && Durations.TryGetValue(words[at].Text, out int unit) ? unit : null;

    private static IEnumerable<string> DurationsOf(int unit) => Durations.Where(word => word.Value == unit).Select(word => word.Key);

    private static int LengthOf(HashSet<string> phrases, List<CellWord> words, int at)
    {
        int length = FirstWords.Contains(words[at].Text) ? Math.Min(LongestPhrase, words.Count - at) : 0;
        while (length > 0 && !phrases.Contains(Phrase(words, at, length)))
        {
            length--;
        }

        return length;
    }

    private static string Phrase(List<CellWord> words, int at, int length) =>
        at >= words.Count ? string.Empty : string.Join(' ', words.Skip(at).Take(length).Select(word => word.Text));

    private static IEnumerable<string> Phrases(List<CellWord> words) =>
        from at in Enumerable.Range(0, words.Count)
        from length in Enumerable.Range(1, Math.Min(LongestPhrase, words.Count - at))
        select Phrase(words, at, length);

    private static HashSet<string> Words(string phrases) => phrases.Split('|').ToHashSet(StringComparer.Ordinal);
}
