using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Makes words of a page's letters: by their base lines and the space between them; raised digits become marks of their own.</summary>
internal static class PdfWords
{
    private const double RaisedSize = 0.8;

    // Between a number and a name of two columns that stand close to each other lies less than between words.
    private const double BetweenWords = 0.22;
    private const double BetweenKinds = 0.1;
    private const double Touching = 0.08;
    private const double Inside = 1;
    private const double Padding = 6;
    private const double Farthest = 1e6;
    private const int LinesBelow = 64;

    public static List<PdfWord> Of(Page page, IReadOnlyList<PdfGrid> grids)
    {
        (Func<PdfPoint, (double X, double Y)> turn, TextOrientation main) = Turn(page);
        List<Glyph> glyphs = [];
        foreach (Letter letter in page.Letters)
        {
            if (string.IsNullOrEmpty(letter.Value) || (letter.TextOrientation != main && letter.TextOrientation != TextOrientation.Other))
            {
                continue;
            }

            (double x, double y) = OnPage(turn(letter.StartBaseLine));
            (double end, _) = OnPage(turn(letter.EndBaseLine));
            double size = Within(letter.PointSize > 0.5 ? letter.PointSize : Math.Abs(letter.BoundingBox.Height));
            glyphs.Add(new Glyph(letter.Value, Math.Min(x, end), Math.Max(x, end), y, Math.Max(size, 0.5), IsBold(letter)));
        }

        List<PdfWord> running = grids.Count == 0 ? [] : RunningOver(glyphs, grids);
        return [.. Lines(glyphs).SelectMany(line => WordsOf(line, grids)), .. running];
    }

    /// <summary>Takes out what is drawn through a rule: a text too long for its cell, of which a clip hides the rest, goes on over the next cell and is not of it.</summary>
    private static List<PdfWord> RunningOver(List<Glyph> glyphs, IReadOnlyList<PdfGrid> grids)
    {
        List<PdfWord> words = [];
        HashSet<Glyph> taken = new(ReferenceEqualityComparer.Instance);
        for (int from = 0, to; from < glyphs.Count; from = to)
        {
            to = from + 1;
            while (to < glyphs.Count && GoesOn(glyphs[to - 1], glyphs[to]))
            {
                to++;
            }

            List<Glyph> run = glyphs.GetRange(from, to - from);
            double y = run[0].Baseline;
            if (run.Count > 2 && grids.Select(grid => grid.RuleBetween(run[0].Left + Inside, run[^1].Right - Inside, y)).FirstOrDefault(found => found is not null) is { } rule)
            {
                bool isSetRight = !HasRule(run[0].Left - Padding, run[0].Left + Inside) && HasRule(run[^1].Right - Inside, run[^1].Right + Padding);
                words.AddRange(WordsOf(run, []).Select(word => isSetRight && word.Middle < run[^1].Left ? word with { Anchor = run[^1].Left } : !isSetRight && word.Right > rule ? word with { Anchor = Math.Min(word.Left, rule - Inside) } : word));
                taken.UnionWith(run);
            }

            bool HasRule(double left, double right) => grids.Any(grid => grid.RuleBetween(left, right, y) is not null);
        }

        glyphs.RemoveAll(taken.Contains);
        return words;
    }

    private static bool GoesOn(Glyph one, Glyph next) =>
        Math.Abs(one.Baseline - next.Baseline) < one.Size * 0.02 && next.Left - one.Right < one.Size * Touching && next.Left - one.Right > -one.Size * Touching;

    private static (double X, double Y) OnPage((double X, double Y) place) => (Within(place.X), Within(place.Y));

    // Numbers that no page has, or that are none, would stand in results.
    private static double Within(double place) => double.IsNaN(place) ? 0 : Math.Clamp(place, -Farthest, Farthest);

    private static bool IsBold(Letter letter) =>
        letter.FontDetails.IsBold || (letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) ?? false) || (letter.FontName?.Contains("Black", StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>How points of the page become places as read, from the way most of its letters stand.</summary>
    private static (Func<PdfPoint, (double X, double Y)> Turn, TextOrientation Main) Turn(Page page)
    {
        TextOrientation main = page.Letters.GroupBy(letter => letter.TextOrientation).MaxBy(group => group.Count())?.Key ?? TextOrientation.Horizontal;
        double width = page.Width;
        double height = page.Height;
        return main switch
        {
            TextOrientation.Rotate90 => (point => (height - point.Y, width - point.X), main),
            TextOrientation.Rotate270 => (point => (point.Y, point.X), main),
            TextOrientation.Rotate180 => (point => (width - point.X, point.Y), main),
            _ => (point => (point.X, height - point.Y), main),
        };
    }

    public static Func<PdfPoint, (double X, double Y)> PlaceOf(Page page) => Turn(page).Turn;

    private static List<List<Glyph>> Lines(List<Glyph> glyphs)
    {
        List<List<Glyph>> lines = [];
        foreach (Glyph glyph in glyphs.OrderBy(glyph => glyph.Baseline).ThenBy(glyph => glyph.Left))
        {
            List<Glyph>? line = null;
            for (int i = lines.Count - 1; i >= Math.Max(0, lines.Count - 4) && line is null; i--)
            {
                line = Math.Abs(lines[i][0].Baseline - glyph.Baseline) <= Math.Min(lines[i][0].Size, glyph.Size) * 0.25 ? lines[i] : null;
            }

            if (line is null)
            {
                lines.Add([glyph]);
            }
            else
            {
                line.Add(glyph);
            }
        }

        JoinRaised(lines);
        return lines;
    }

    /// <summary>Puts small letters above a base line into the line that they belong to.</summary>
    private static void JoinRaised(List<List<Glyph>> lines)
    {
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            List<Glyph> small = lines[i].FindAll(glyph => char.IsAsciiDigit(glyph.Text[0]) || glyph.Text is "(" or ")" or "*");
            if (small.Count == 0 || small.Count != lines[i].Count(glyph => !string.IsNullOrWhiteSpace(glyph.Text)))
            {
                continue;
            }

            foreach (Glyph raised in small)
            {
                List<Glyph>? main = lines.Skip(i + 1).Take(LinesBelow).FirstOrDefault(line => line.Exists(glyph => glyph.Size * RaisedSize > raised.Size && glyph.Baseline > raised.Baseline && glyph.Baseline - raised.Baseline < glyph.Size * 0.7
                    && raised.Left - glyph.Right > -raised.Size && raised.Left - glyph.Right < raised.Size * 1.2));
                if (main is not null)
                {
                    main.Add(raised with { Text = Superscript.Of(raised.Text), Baseline = main[0].Baseline, IsRaised = true });
                    lines[i].Remove(raised);
                }
            }

            if (lines[i].TrueForAll(glyph => string.IsNullOrWhiteSpace(glyph.Text)))
            {
                lines.RemoveAt(i);
            }
        }
    }

    private static IEnumerable<PdfWord> WordsOf(List<Glyph> line, IReadOnlyList<PdfGrid> grids)
    {
        List<PdfWord> words = [];
        StringBuilder text = new();
        Glyph first = default!;
        Glyph last = default!;
        bool isBold = true;
        double size = 0;
        double normal = line.Where(glyph => !glyph.IsRaised).Select(glyph => glyph.Size).DefaultIfEmpty(line[0].Size).Max();
        foreach (Glyph glyph in line.OrderBy(glyph => glyph.Left))
        {
            bool isSpace = string.IsNullOrWhiteSpace(glyph.Text);
            bool parts = text.Length > 0 && (isSpace || glyph.Left - last.Right > Math.Max(glyph.Size, last.Size) * (Differ(last, glyph) ? BetweenKinds : BetweenWords) || grids.Any(grid => grid.Parts(last.Right, glyph.Left, glyph.Baseline)));
            if (parts)
            {
                End(isSpace && glyph.Left - last.Right < last.Size * 0.1 ? glyph.Right - glyph.Left : 0);
            }

            if (isSpace)
            {
                continue;
            }

            // Bold that is drawn twice, a little apart.
            if (text.Length > 0 && glyph.Text == last.Text && Math.Abs(glyph.Left - last.Left) < glyph.Size * 0.1)
            {
                continue;
            }

            bool isRaised = !glyph.IsRaised && glyph.Size < normal * RaisedSize && text.Length > 0 && char.IsAsciiDigit(glyph.Text[0]);
            first = text.Length == 0 ? glyph : first;
            text.Append(isRaised ? Superscript.Of(glyph.Text) : glyph.Text);
            isBold = (text.Length == glyph.Text.Length || isBold) && glyph.IsBold;
            size = Math.Max(size, glyph.Size);
            last = glyph;
        }

        End();
        return words;

        void End(double space = 0)
        {
            if (text.Length > 0)
            {
                words.Add(new PdfWord(text.ToString(), first.Left, last.Right, line[0].Baseline, size, isBold) { Space = Math.Max(space, 0) });
            }

            text.Clear();
            isBold = true;
            size = 0;
        }
    }

    private static bool Differ(Glyph one, Glyph next) =>
        !next.IsRaised && ((char.IsAsciiDigit(one.Text[^1]) && char.IsUpper(next.Text[0])) || (char.IsLetter(one.Text[^1]) && char.IsAsciiDigit(next.Text[0]) && next.Size >= one.Size));

    private sealed record Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
    {
        public bool IsRaised { get; init; }
    }
}
