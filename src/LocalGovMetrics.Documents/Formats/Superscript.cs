namespace LocalGovMetrics.Documents.Formats;

/// <summary>Raised digits and brackets as characters of their own, so that a mark of a note is no digit of its number.</summary>
internal static class Superscript
{
    private const string Plain = "0123456789()";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";

    /// <summary>Raises the digits and brackets of a text.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            int sign = Plain.IndexOf(from[i], StringComparison.Ordinal);
            span[i] = sign < 0 ? from[i] : Raised[sign];
        }
    });
}
