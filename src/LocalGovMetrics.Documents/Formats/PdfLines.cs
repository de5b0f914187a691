using LocalGovMetrics.Documents.Layout;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Makes lines of words, each with its pieces.</summary>
internal static class PdfLines
{
    private const double UsualSpace = 0.28;
    private const double JustifiedSpace = 0.75;
    private const int FewestSpaces = 12;

    /// <summary>The text of the words of a cell as they are read: a line below the other, a space between words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="right">Where a line of the cell must end: a word that is longer than a line is cut there.</param>
    /// <param name="space">How wide spaces are drawn, in heights of letters; 0 where they are not, so that nothing tells a cut word.</param>
    public static string Text(List<PdfWord> words, double right, double space)
    {
        List<List<PdfWord>> lines = ByLine(words).ConvertAll(line => line.OrderBy(word => word.Left).ToList());
        return BrokenLines.Join(lines.Select(line => string.Join(' ', line.Select(word => word.Text))), at => space > 0 && CutWords.IsCut(lines[at], lines[at + 1], right, space));
    }

    public static List<LayoutLine> Of(List<PdfWord> words, List<PdfGrid> grids)
    {
        List<LayoutLine> lines = [];
        List<List<PdfWord>> byLine = ByLine(words).ConvertAll(line => line.OrderBy(word => word.Left).ToList());
        double widest = WidestSpace(byLine);
        foreach (List<PdfWord> line in byLine)
        {
            double space = IsJustified(line) ? JustifiedSpace : widest;
            List<LayoutChunk> chunks = [];
            foreach (PdfWord word in line)
            {
                LayoutChunk? before = chunks.Count > 0 ? chunks[^1] : null;
                if (before is not null && word.Left - before.Right < word.Size * space && !grids.Exists(grid => grid.Top < word.Baseline && word.Baseline < grid.Bottom && before.Right <= grid.Left && word.Left >= grid.Right))
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

    /// <summary>The widest space within running text, in heights of letters: a little more than what lies between most words of the page.</summary>
    private static double WidestSpace(List<List<PdfWord>> lines)
    {
        List<double> spaces = [.. lines.SelectMany(Spaces).Where(space => space < 1).Order()];
        double usual = spaces.Count < FewestSpaces ? UsualSpace : Math.Min(spaces[spaces.Count / 2], UsualSpace * 1.3);
        return Math.Clamp(usual * 1.7, 0.42, JustifiedSpace);
    }

    /// <summary>Whether the spaces of a line are all of one width, as in text that is set to both margins.</summary>
    private static bool IsJustified(List<PdfWord> line)
    {
        List<double> spaces = [.. Spaces(line)];
        return spaces.Count >= 4 && spaces.Max() < JustifiedSpace && spaces.Max() <= spaces.Min() * 1.5;
    }

    private static IEnumerable<double> Spaces(List<PdfWord> line) => line.Zip(line.Skip(1), (one, next) => (next.Left - one.Right) / Math.Max(next.Size, 0.5)).Where(space => space > 0);

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
