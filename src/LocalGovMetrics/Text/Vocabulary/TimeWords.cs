namespace LocalGovMetrics.Text;

/// <summary>The words for units of time, as data.</summary>
internal static class TimeWords
{
    private static readonly HashSet<string> Words =
        "năm|tháng|ngày|giờ|phút|giây|tuần|quý|years|year|months|month|weeks|week|days|day|hours|hour|hrs|hr|minutes|minute|mins|min|seconds|second|secs|sec".Split('|').ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word in lower case is a unit of time.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => BySpan.Contains(word);
}
