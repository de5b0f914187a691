namespace LocalGovMetrics.Documents.Tables;

/// <summary>Texts of several lines in one.</summary>
internal static class OneLine
{
    /// <summary>The words of a text with one space between two; the same text where it is so.</summary>
    public static string Of(string text) => IsOne(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsOne(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i + 1 == text.Length || text[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }
}
