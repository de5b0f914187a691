namespace LocalGovMetrics.Display.Pictures;

/// <summary>Numbers beside points, none on another: points whose numbers would lie on one another share a label.</summary>
internal static class PlacedLabels
{
    private const double Size = 11;
    private const int MostNamed = 3;

    /// <summary>Writes the labels.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="points">Where each point is drawn, and its number.</param>
    /// <param name="right">The right edge that no label passes.</param>
    public static void Write(Sheet sheet, IEnumerable<(double X, double Y, int Number)> points, double right)
    {
        List<(double X, double Y, List<int> Numbers)> groups = [.. points.Select(point => (point.X, point.Y, new List<int> { point.Number }))];
        for (int i = 0; i < groups.Count; i++)
        {
            for (int k = i + 1; k < groups.Count; k++)
            {
                if (Overlap(BoxOf(groups[i], right), BoxOf(groups[k], right)))
                {
                    groups[i].Numbers.AddRange(groups[k].Numbers);
                    groups.RemoveAt(k);
                    (i, k) = (-1, groups.Count);
                }
            }
        }

        foreach ((double X, double Y, List<int> Numbers) group in groups)
        {
            (double x, double y, _, _) = BoxOf(group, right);
            sheet.Write(x, y, TextOf(group.Numbers), Size);
        }
    }

    private static string TextOf(List<int> numbers)
    {
        string named = string.Join(", ", numbers.Order().Take(MostNamed));
        return numbers.Count > MostNamed ? named + " …" : named;
    }

    private static (double Left, double Top, double Right, double Bottom) BoxOf((double X, double Y, List<int> Numbers) group, double right)
    {
        double width = Lettering.Width(TextOf(group.Numbers), Size) + 2;
        double left = group.X + 7 + width > right ? group.X - 7 - width : group.X + 7;
        double top = group.Y - (Size * 0.65);
        return (left, top, left + width, top + Size + 2);
    }

    private static bool Overlap((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
