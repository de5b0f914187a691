using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>The words by which reports judge, most telling first: the first that stands in the cell decides.</summary>
internal static class VerdictWords
{
    private static readonly (string Words, ReportedVerdict Verdict)[] Data =
    [
        ("gần đạt|xấp xỉ đạt|nearly achieved|almost met|narrowly missed|near miss", ReportedVerdict.NearlyAchieved),
        ("cơ bản|basically|partially|partly|largely|mostly|broadly|substantially|on track", ReportedVerdict.Soft),
        ("không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|chưa thành lập|không nằm|mới đạt|chưa thực hiện|không thực hiện|không vượt|thấp so|thấp hơn|not achieved|not yet|not met|not reached|not completed|not delivered|missed|failed|below target", ReportedVerdict.NotAchieved),
        ("vượt|đạt cao hơn|exceeded|above target|surpassed", ReportedVerdict.Exceeded),
        ("đạt|hoàn thành|achieved|met|reached|completed|complete|delivered|on target", ReportedVerdict.Achieved),
        ("theo kế hoạch|as planned", ReportedVerdict.Soft),
    ];

    private static readonly (string[] Words, ReportedVerdict Verdict)[] Ordered =
        [.. Data.Select(row => (row.Words.Split('|'), row.Verdict))];

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

        string lower = string.Join(' ', TextMending.Mend(text, out _).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach ((string[] words, ReportedVerdict verdict) in Ordered)
        {
            if (Array.Exists(words, word => Stands(lower, word)))
            {
                return verdict;
            }
        }

        return ReportedVerdict.Unknown;
    }

    private static bool Stands(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
