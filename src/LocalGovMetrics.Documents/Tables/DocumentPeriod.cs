namespace LocalGovMetrics.Documents.Tables;

/// <summary>Reads the time that a whole document is of from its titles, for tables that say none.</summary>
internal static class DocumentPeriod
{
    private const int LookedAt = 60;
    private const int LongestTitle = 240;
    private const int MostLines = 12;

    /// <summary>The period of the first title that names one; a line with a date of signature or a number of a decision only where no other does.</summary>
    public static Period? Find(Document document)
    {
        List<HeaderLabel> titles = [.. document.Blocks.Take(LookedAt).SelectMany(TitlesIn).Where(text => text.Length <= LongestTitle).Select(text => HeaderLabel.Of([text]))];
        return titles.Where(title => !IsDated(title)).Select(Of).FirstOrDefault(period => period is not null)
            ?? titles.Select(Of).FirstOrDefault(period => period is not null)
            ?? MostNamed(document);
    }

    /// <summary>The text of a paragraph; of a sheet the lines of one cell or two above its table.</summary>
    private static IEnumerable<string> TitlesIn(DocumentBlock block)
    {
        if (block.Grid is null)
        {
            return [block.Text];
        }

        GridView view = new(block.Grid);
        return Enumerable.Range(0, Math.Min(view.RowCount, MostLines)).Select(row => view.Beginning(row).ToList()).TakeWhile(cells => cells.Count <= 2).SelectMany(cells => cells).Select(cell => OneLine.Of(cell.Text));
    }

    /// <summary>The year that the document names most often, wherever it does.</summary>
    private static Period? MostNamed(Document document)
    {
        List<int> years = HeaderLabel.YearsIn(document.Text);
        return years.Count == 0 ? null : Period.OfYear(years.GroupBy(year => year).MaxBy(group => group.Count())!.Key);
    }

    private static Period? Of(HeaderLabel title) =>
        PartOfYear.In(title.Path, title.Year) is { } part ? part
        : title.Spans.Count > 0 ? Period.OfYears(title.Spans[^1].From, title.Spans[^1].To)
        : title.Years.Count > 0 ? Period.OfYear(title.Years[0])
        : null;

    private static bool IsDated(HeaderLabel title) => title.Path.Any(text => HeaderLabel.Fold(text) is var folded && LetterheadWords.Dates.Any(word => folded.Contains(word, StringComparison.Ordinal)));
}
