using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Reads a printed verdict: phrases of a closed list, with their negations and hedges. A verdict after an unknown word is not understood.</summary>
internal static class VerdictWords
{
    private static readonly Dictionary<string, ReportedVerdict> Whole =
        VerdictPhrases.Whole.SelectMany(row => row.Words.Split('|').Select(word => KeyValuePair.Create(word, row.Verdict))).Distinct().ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, Phrase[]> ByFirstWord = VerdictPhrases.Data
        .SelectMany(row => row.Words.Split('|').Select(words => new Phrase(words.Split(' '), row.Role, row.Verdict)))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    public static ReportedVerdict Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ReportedVerdict.NotPrinted;
        }

        if (text.Length > ReportNotation.MaxLength)
        {
            return ReportedVerdict.Unknown;
        }

        string lower = TextMending.Mend(text, out _).ToLowerInvariant().Replace('’', '\'');
        return Whole.TryGetValue(string.Join(' ', lower.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', '!', ' '), out ReportedVerdict whole)
            ? whole
            : Judge([.. WordsOf(lower)]);
    }

    private static ReportedVerdict Judge(string[] words)
    {
        HashSet<ReportedVerdict> found = [];
        bool isNegated = false;
        bool isNearly = false;
        bool isHedged = false;
        bool isWeak = false;
        bool isUnknown = false;
        for (int at = 0; at < words.Length;)
        {
            Phrase? phrase = Find(words, at);
            int next = at + (phrase?.Words.Length ?? 1);
            switch (phrase?.Role)
            {
                case VerdictRole.Negation:
                    isNegated = true;
                    break;
                case VerdictRole.Nearly:
                    isNearly = true;
                    break;
                case VerdictRole.Hedge:
                    isHedged = true;
                    break;
                case VerdictRole.Weak:
                    isWeak = true;
                    break;
                case VerdictRole.Verdict:
                    ReportedVerdict own = phrase.Verdict == ReportedVerdict.Achieved && found.Count == 0 ? WithPercentage(words, next) : phrase.Verdict;
                    found.Add(isNearly && own is ReportedVerdict.Achieved or ReportedVerdict.NearlyAchieved ? ReportedVerdict.NearlyAchieved : isNegated ? Negated(own) : own);
                    (isNegated, isNearly) = (false, false);
                    break;
                case null when found.Count == 0 && !IsNumber(words[at]):
                    isUnknown = true;
                    break;
                default:
                    break;
            }

            at = next;
        }

        return isHedged ? ReportedVerdict.Soft
            : isUnknown || found.Contains(ReportedVerdict.Unknown) || (isNegated && found.Count > 0) ? ReportedVerdict.Unknown
            : found.Count > 0 ? Joined(found)
            : isNegated ? ReportedVerdict.NotAchieved
            : isWeak ? ReportedVerdict.Soft
            : ReportedVerdict.Unknown;
    }

    private static ReportedVerdict Joined(HashSet<ReportedVerdict> found)
    {
        bool isMissed = found.Contains(ReportedVerdict.NotAchieved);
        bool isMet = found.Contains(ReportedVerdict.Achieved) || found.Contains(ReportedVerdict.Exceeded);
        return found.Contains(ReportedVerdict.Soft) || (isMissed && isMet) ? ReportedVerdict.Soft
            : found.Contains(ReportedVerdict.NearlyAchieved) ? ReportedVerdict.NearlyAchieved
            : found.Contains(ReportedVerdict.Amber) ? ReportedVerdict.Amber
            : isMissed ? ReportedVerdict.NotAchieved
            : found.Contains(ReportedVerdict.Exceeded) ? ReportedVerdict.Exceeded
            : ReportedVerdict.Achieved;
    }

    // What is not exceeded may be met, and what is not missed too.
    private static ReportedVerdict Negated(ReportedVerdict verdict) =>
        verdict is ReportedVerdict.Achieved or ReportedVerdict.NearlyAchieved ? ReportedVerdict.NotAchieved : ReportedVerdict.Soft;

    // «Đạt 85% KH» is a miss; «đạt 85%» may be the value or the share of the plan.
    private static ReportedVerdict WithPercentage(string[] words, int at)
    {
        if (at >= words.Length || !decimal.TryParse(words[at].TrimEnd('%').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent))
        {
            return ReportedVerdict.Achieved;
        }

        bool isPercent = words[at].EndsWith('%') || (at + 1 < words.Length && words[at + 1] == "%");
        string? follows = words.Skip(at + 1).FirstOrDefault(word => word != "%");
        bool isOfPlan = isPercent && follows is not null && Array.IndexOf(VietnameseParticles.OfPlan, follows) >= 0;
        return !isPercent || (follows is not null && !isOfPlan) ? ReportedVerdict.Achieved
            : percent < 100 ? isOfPlan ? ReportedVerdict.NotAchieved : ReportedVerdict.Unknown
            : percent == 100 ? ReportedVerdict.Achieved
            : isOfPlan ? ReportedVerdict.Exceeded : ReportedVerdict.Unknown;
    }

    private static Phrase? Find(string[] words, int at) =>
        ByFirstWord.TryGetValue(words[at], out Phrase[]? candidates)
            ? Array.Find(candidates, phrase => at + phrase.Words.Length <= words.Length && phrase.Words.AsSpan().SequenceEqual(words.AsSpan(at, phrase.Words.Length)))
            : null;

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || word == "%";

    // Words, numbers with their marks, and nothing else: what stands between them says nothing.
    private static IEnumerable<string> WordsOf(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isPart = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '%' || CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark
                || (text[i] is ',' or '.' && start >= 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])));
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }

    private sealed record Phrase(string[] Words, VerdictRole Role, ReportedVerdict Verdict);
}
