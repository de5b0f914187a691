namespace LocalGovMetrics.Documents.Tables;

/// <summary>Texts of several lines in one.</summary>
internal static class OneLine
{
    /// <summary>The words of a text with one space between two.</summary>
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
