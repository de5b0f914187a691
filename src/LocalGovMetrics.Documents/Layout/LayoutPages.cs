namespace LocalGovMetrics.Documents.Layout;

/// <summary>The columns of a table on a later page of a text, where the same columns may stand at other places.</summary>
internal static class LayoutPages
{
    /// <summary>Finds where the columns of the first page stand on another.</summary>
    /// <param name="page">The lines of the page.</param>
    /// <param name="first">The lines of the first page.</param>
    /// <param name="places">The columns of the first page.</param>
    /// <param name="unit">The narrowest space between columns.</param>
    /// <returns>The columns in the order of those of the first page; null where there is more than one way.</returns>
    public static List<(double Left, double Right)>? Places(IReadOnlyList<LayoutLine> page, IReadOnlyList<LayoutLine> first, List<(double Left, double Right)> places, double unit)
    {
        List<(double Left, double Right)> own = LayoutColumns.Find(page, [], unit);
        List<int> over = own.ConvertAll(column => Only(places, column));
        if (over.TrueForAll(place => place >= 0) && over.Distinct().Count() == over.Count)
        {
            return places;
        }

        List<int> filled = [.. Enumerable.Range(0, places.Count).Where(place => first.Any(line => line.Chunks.Any(chunk => chunk.Left < places[place].Right && chunk.Right > places[place].Left)))];
        if (own.Count != filled.Count)
        {
            return null;
        }

        List<(double Left, double Right)> moved = [];
        for (int place = 0; place < places.Count; place++)
        {
            int at = filled.IndexOf(place);
            double end = moved.Count > 0 ? moved[^1].Right : own[0].Left;
            moved.Add(at >= 0 ? own[at] : (end, end));
        }

        return moved;
    }

    private static int Only(List<(double Left, double Right)> places, (double Left, double Right) column)
    {
        List<int> over = [.. Enumerable.Range(0, places.Count).Where(place => column.Left < places[place].Right && column.Right > places[place].Left)];
        return over.Count == 1 ? over[0] : -1;
    }
}
