namespace LocalGovMetrics.Documents.Tables;

/// <summary>Signs that name columns of comparisons, where they stand alone in a header: <c>+/-</c>, <c>%</c>, <c>(±)</c>.</summary>
internal static class ComparisonSigns
{
    private const string Signs = "+-–−±/%(),:; ";

    /// <summary>Whether a text is made of such signs, one of more or less or of per cent among them.</summary>
    public static bool Are(string text) => text.Any(c => c is '+' or '±' or '%') && text.All(c => Signs.Contains(c, StringComparison.Ordinal));
}
