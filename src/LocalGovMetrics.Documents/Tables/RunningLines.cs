namespace LocalGovMetrics.Documents.Tables;

/// <summary>Finds the lines that stand on every page and say nothing of what is below them: numbers of pages, heads and feet.</summary>
internal static class RunningLines
{
    private const int Longest = 120;
    private const int FewestPages = 3;
    private static readonly string[] PageWords = ["", "trang", "trang s\u1ed1", "page", "page of", "p", "halaman", "halaman dari", "page sur"];

    /// <summary>Finds the running lines of a document with pages.</summary>
    public static HashSet<DocumentBlock> Of(Document document)
    {
        HashSet<DocumentBlock> running = [];
        Dictionary<string, (HashSet<int> Pages, List<DocumentBlock> Blocks)> byText = new(StringComparer.Ordinal);
        foreach (DocumentBlock block in document.Blocks)
        {
            if (block.Grid is not null || block.Text.Length > Longest || block.Place.Page is not { } page)
            {
                continue;
            }

            string text = WithoutNumbers(block.Text);
            if (PageWords.Contains(text))
            {
                running.Add(block);
            }

            if (!byText.TryGetValue(text, out (HashSet<int> Pages, List<DocumentBlock> Blocks) same))
            {
                byText[text] = same = ([], []);
            }

            same.Pages.Add(page);
            same.Blocks.Add(block);
        }

        // The same on page after page, but for a number.
        foreach ((HashSet<int> pages, List<DocumentBlock> blocks) in byText.Values)
        {
            if (pages.Count >= FewestPages && pages.Count * 2 > document.Pages)
            {
                running.UnionWith(blocks);
            }
        }

        return running;
    }

    private static string WithoutNumbers(string text) =>
        string.Join(' ', new string([.. HeaderLabel.Fold(text).Select(c => char.IsLetter(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
