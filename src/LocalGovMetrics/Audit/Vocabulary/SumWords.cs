namespace LocalGovMetrics.Audit;

/// <summary>The words with which the name of an amount begins that its parts add up to, as data.</summary>
internal static class SumWords
{
    private static readonly string[] Words = ["số ", "tổng ", "tổng số ", "số lượng ", "toàn bộ ", "number of ", "total ", "sum of ", "jumlah ", "nombre ", "total des "];

    /// <summary>Tells whether a name begins with one of them.</summary>
    public static bool Begin(LocalizedName name) =>
        name.Languages.Any(language => Array.Exists(Words, word => name.In(language).TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)));
}
