namespace LocalGovMetrics.Documents.Tables;

/// <summary>Reads the time that a whole document is of from its titles, for tables that say none.</summary>
internal static class DocumentPeriod
{
    private const int LookedAt = 60;
    private const int LongestTitle = 240;

    /// <summary>The period of the first title that names one; a line with a date of signature or a number of a decision only where no other does.</summary>
    public static Period? Find(Document document)
    {
        List<HeaderLabel> titles = [.. document.Blocks.Take(LookedAt).Where(block => block.Grid is null && block.Text.Length <= LongestTitle).Select(block => HeaderLabel.Of([block.Text]))];
        return titles.Where(title => !IsDated(title)).Select(Of).FirstOrDefault(period => period is not null)
            ?? titles.Select(Of).FirstOrDefault(period => period is not null);
    }

    private static Period? Of(HeaderLabel title) =>
        PartOfYear.In(title.Path, title.Year) is { } part ? part
        : title.Spans.Count > 0 ? Period.OfYears(title.Spans[^1].From, title.Spans[^1].To)
        : title.Years.Count > 0 ? Period.OfYear(title.Years[0])
        : null;

    private static bool IsDated(HeaderLabel title) => title.Path.Any(text => HeaderLabel.Fold(text) is var folded && LetterheadWords.Dates.Any(word => folded.Contains(word, StringComparison.Ordinal)));
}
