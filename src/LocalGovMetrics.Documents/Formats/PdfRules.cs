using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>The rules that a page draws: strokes, thin filled rectangles, edges of drawn rectangles.</summary>
internal static class PdfRules
{
    private const double Thin = 2.6;
    private const double Short = 3;
    private const int Most = 40_000;

    public static List<PdfRule> Of(Page page)
    {
        Func<PdfPoint, (double X, double Y)> place = PdfWords.PlaceOf(page);
        List<PdfRule> rules = [];
        foreach (PdfPath path in page.Paths)
        {
            if (path.IsClipping && !path.IsFilled && !path.IsStroked)
            {
                continue;
            }

            foreach (PdfSubpath part in path)
            {
                if (rules.Count > Most)
                {
                    return Joined(rules);
                }

                Add(path, part, place, rules);
            }
        }

        return Joined(rules);
    }

    private static void Add(PdfPath path, PdfSubpath part, Func<PdfPoint, (double X, double Y)> place, List<PdfRule> rules)
    {
        if (part.GetBoundingRectangle() is not { } box)
        {
            return;
        }

        (double x1, double y1) = place(box.BottomLeft);
        (double x2, double y2) = place(box.TopRight);
        (x1, x2) = (Math.Min(x1, x2), Math.Max(x1, x2));
        (y1, y2) = (Math.Min(y1, y2), Math.Max(y1, y2));
        bool isFlat = y2 - y1 <= Thin && x2 - x1 > Short;
        bool isUpright = x2 - x1 <= Thin && y2 - y1 > Short;
        if (isFlat || isUpright)
        {
            rules.Add(isFlat ? new PdfRule(true, (y1 + y2) / 2, x1, x2) : new PdfRule(false, (x1 + x2) / 2, y1, y2));
        }
        else if (path.IsStroked)
        {
            foreach (PdfSubpath.IPathCommand command in part.Commands)
            {
                if (command is PdfSubpath.Line line)
                {
                    AddStroke(place(line.From), place(line.To), rules);
                }
            }

            if (part.IsDrawnAsRectangle)
            {
                rules.Add(new PdfRule(true, y1, x1, x2));
                rules.Add(new PdfRule(true, y2, x1, x2));
                rules.Add(new PdfRule(false, x1, y1, y2));
                rules.Add(new PdfRule(false, x2, y1, y2));
            }
        }
    }

    private static void AddStroke((double X, double Y) from, (double X, double Y) to, List<PdfRule> rules)
    {
        if (Math.Abs(from.Y - to.Y) < 0.7 && Math.Abs(from.X - to.X) > Short)
        {
            rules.Add(new PdfRule(true, (from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (Math.Abs(from.X - to.X) < 0.7 && Math.Abs(from.Y - to.Y) > Short)
        {
            rules.Add(new PdfRule(false, (from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    /// <summary>Joins rules along one line that touch or overlap.</summary>
    private static List<PdfRule> Joined(List<PdfRule> rules)
    {
        List<PdfRule> joined = [];
        foreach (IGrouping<bool, PdfRule> kind in rules.GroupBy(rule => rule.IsHorizontal))
        {
            List<List<PdfRule>> tracks = [];
            foreach (PdfRule rule in kind.OrderBy(rule => rule.At))
            {
                if (tracks.Count > 0 && rule.At - tracks[^1][^1].At <= 1.6)
                {
                    tracks[^1].Add(rule);
                }
                else
                {
                    tracks.Add([rule]);
                }
            }

            foreach (List<PdfRule> track in tracks)
            {
                double at = track.Average(rule => rule.At);
                PdfRule? open = null;
                foreach (PdfRule rule in track.OrderBy(rule => rule.From))
                {
                    if (open is { } before && rule.From <= before.To + 2)
                    {
                        open = before with { To = Math.Max(before.To, rule.To) };
                    }
                    else
                    {
                        if (open is { } done)
                        {
                            joined.Add(done);
                        }

                        open = rule with { At = at };
                    }
                }

                if (open is { } last)
                {
                    joined.Add(last);
                }
            }
        }

        return joined;
    }
}
