namespace LocalGovMetrics.Display.Pictures;

/// <summary>Numbers beside points, none on another: points whose numbers would lie on one another share a label.</summary>
internal static class PlacedLabels
{
    private const double Size = 11;
    private const int MostNamed = 3;
    private const double Gap = 7;
    private const double Radius = 4;

    /// <summary>Writes the labels.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="points">Where each point is drawn, and its number.</param>
    /// <param name="left">The left edge that no label passes for the sake of another point.</param>
    /// <param name="right">The right edge that no label passes.</param>
    public static void Write(Sheet sheet, IEnumerable<(double X, double Y, int Number)> points, double left, double right)
    {
        (double X, double Y, int Number)[] all = [.. points];
        List<(double X, double Y, List<int> Numbers)> groups = [.. all.Select(point => (point.X, point.Y, new List<int> { point.Number }))];
        for (int i = 0; i < groups.Count; i++)
        {
            for (int k = i + 1; k < groups.Count; k++)
            {
                if (Overlap(BoxOf(groups[i], all, (left, right)), BoxOf(groups[k], all, (left, right))))
                {
                    groups[i].Numbers.AddRange(groups[k].Numbers);
                    groups.RemoveAt(k);
                    (i, k) = (-1, groups.Count);
                }
            }
        }

        foreach ((double X, double Y, List<int> Numbers) group in groups)
        {
            (double x, double y, _, _) = BoxOf(group, all, (left, right));
            sheet.Write(x, y, TextOf(group.Numbers), Size);
        }
    }

    private static string TextOf(List<int> numbers)
    {
        string named = string.Join(", ", numbers.Order().Take(MostNamed));
        return numbers.Count > MostNamed ? named + " …" : named;
    }

    // To the right, unless another point lies there, or the page ends.
    private static (double Left, double Top, double Right, double Bottom) BoxOf((double X, double Y, List<int> Numbers) group, (double X, double Y, int Number)[] points, (double Left, double Right) page)
    {
        double width = Lettering.Width(TextOf(group.Numbers), Size) + 2;
        double top = group.Y - (Size * 0.65);
        (double Left, double Top, double Right, double Bottom) after = (group.X + Gap, top, group.X + Gap + width, top + Size + 2);
        (double Left, double Top, double Right, double Bottom) before = (group.X - Gap - width, top, group.X - Gap, top + Size + 2);
        return after.Right > page.Right || (IsTaken(after) && !IsTaken(before) && before.Left > page.Left) ? before : after;

        bool IsTaken((double Left, double Top, double Right, double Bottom) box) =>
            Array.Exists(points, point => point.X > box.Left - Radius && point.X < box.Right + Radius && point.Y > box.Top - Radius && point.Y < box.Bottom + Radius && (point.X, point.Y) != (group.X, group.Y));
    }

    private static bool Overlap((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
