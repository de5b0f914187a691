namespace LocalGovMetrics.Audit;

/// <summary>The words with which the name of an amount begins that its parts add up to, as data.</summary>
internal static class SumWords
{
    private static readonly string[] Words = ["số ", "tổng ", "tổng số ", "số lượng ", "toàn bộ ", "number of ", "total ", "sum of ", "jumlah ", "nombre ", "total des "];

    // Names of a row that adds up those around it, and is no part of the one above it.
    private static readonly string[] Totals = ["tổng cộng", "cộng", "tổng", "tổng số", "tổng cộng chung", "total", "totals", "grand total", "sum", "jumlah", "total général", "ensemble"];

    /// <summary>Tells whether a name is that of a row which adds up those around it.</summary>
    public static bool IsTotal(LocalizedName name) =>
        name.Languages.Any(language => Array.Exists(Totals, word => name.In(language).Trim(' ', ':', '.', '(', ')', '*').Equals(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Tells whether a name begins with one of them.</summary>
    public static bool Begin(LocalizedName name) =>
        name.Languages.Any(language => Array.Exists(Words, word => name.In(language).TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)));
}
