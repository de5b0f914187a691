namespace LocalGovMetrics.Documents.Tables;

/// <summary>Spans of years that a cell itself names (<c>Ước giai đoạn 2021 - 2025: 467 tỷ</c>).</summary>
internal static class SpanPrint
{
    public static bool NamesSpan(string text) => HeaderLabel.Of([text]).Spans.Count > 0;

    /// <summary>Whether the span ends with the last year of the table.</summary>
    public static bool ReachesTo(string text, int? last) => last is { } year && HeaderLabel.Of([text]).Spans.Any(span => span.To == year);
}
