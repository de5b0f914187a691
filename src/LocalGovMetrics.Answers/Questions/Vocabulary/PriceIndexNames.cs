namespace LocalGovMetrics.Answers.Questions;

/// <summary>The names of the columns of an index of prices, as data.</summary>
internal static class PriceIndexNames
{
    public static IReadOnlyList<string> Year { get; } = ["year", "năm"];

    public static IReadOnlyList<string> Index { get; } = ["index", "chỉ số", "chỉ số giá", "value"];
}
