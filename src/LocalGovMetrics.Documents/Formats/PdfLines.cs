using LocalGovMetrics.Documents.Layout;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Makes lines of words, each with its pieces.</summary>
internal static class PdfLines
{
    /// <summary>The text of words as they are read: a line below the other, a space between words.</summary>
    public static string Text(List<PdfWord> words) =>
        BrokenLines.Join(ByLine(words).Select(line => string.Join(' ', line.OrderBy(word => word.Left).Select(word => word.Text))));

    public static List<LayoutLine> Of(List<PdfWord> words, List<PdfGrid> grids)
    {
        List<LayoutLine> lines = [];
        foreach (List<PdfWord> line in ByLine(words))
        {
            List<LayoutChunk> chunks = [];
            foreach (PdfWord word in line.OrderBy(word => word.Left))
            {
                LayoutChunk? before = chunks.Count > 0 ? chunks[^1] : null;
                if (before is not null && word.Left - before.Right < word.Size * 0.75 && !grids.Exists(grid => grid.Top < word.Baseline && word.Baseline < grid.Bottom && before.Right <= grid.Left && word.Left >= grid.Right))
                {
                    chunks[^1] = new LayoutChunk(before.Left, word.Right, $"{before.Text} {word.Text}", before.IsBold && word.IsBold);
                }
                else
                {
                    chunks.Add(new LayoutChunk(word.Left, word.Right, word.Text, word.IsBold));
                }
            }

            double size = line.Max(word => word.Size);
            lines.Add(new LayoutLine(line[0].Baseline - (size * 0.8), size, chunks));
        }

        return [.. lines.OrderBy(line => line.Top)];
    }

    private static List<List<PdfWord>> ByLine(List<PdfWord> words)
    {
        List<List<PdfWord>> lines = [];
        foreach (PdfWord word in words.OrderBy(word => word.Baseline))
        {
            List<PdfWord>? line = null;
            for (int i = lines.Count - 1; i >= 0 && line is null && word.Baseline - lines[i][0].Baseline <= word.Size * 0.3; i--)
            {
                line = word.Baseline - lines[i][0].Baseline <= lines[i][0].Size * 0.3 ? lines[i] : null;
            }

            if (line is null)
            {
                lines.Add([word]);
            }
            else
            {
                line.Add(word);
            }
        }

        return lines;
    }
}
