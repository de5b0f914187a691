namespace LocalGovMetrics.Documents.Tables;

/// <summary>Tables that stand side by side in one grid, such as revenue and spending: the words above the columns repeat from the middle on.</summary>
internal static class SideBySide
{
    private const int FewestColumns = 3;
    private const int LongestName = 12;

    /// <summary>The tables from left to right; the whole grid where it is one.</summary>
    public static IReadOnlyList<GridView> Parts(GridView view, (int First, int End) header)
    {
        int width = view.ColumnCount / 2;
        return view.ColumnCount % 2 == 0 && width >= FewestColumns && Repeats(view, header, width)
            ? [new GridView(view, 0, width), new GridView(view, width, width)]
            : [view];
    }

    private static bool Repeats(GridView view, (int First, int End) header, int width)
    {
        bool hasTarget = false;
        bool hasActual = false;
        for (int column = 0; column < width; column++)
        {
            HeaderLabel left = Label(view, header, column);
            HeaderLabel right = Label(view, header, column + width);
            bool isName = column <= 1 && Names(view, header.End, column) && Names(view, header.End, column + width);
            if (!isName && (!left.Words.SequenceEqual(right.Words) || !left.Years.SequenceEqual(right.Years) || left.Rest != right.Rest))
            {
                return false;
            }

            hasTarget |= !isName && left.Says(HeaderWord.Target);
            hasActual |= !isName && left.Says(HeaderWord.Actual);
        }

        return hasTarget && hasActual && Enumerable.Range(0, 2).Any(column => Names(view, header.End, column) && Names(view, header.End, column + width));
    }

    /// <summary>Whether the cells of a column are names: most of them words.</summary>
    private static bool Names(GridView view, int from, int column)
    {
        List<string> texts = [.. Enumerable.Range(from, view.RowCount - from).Select(row => view.TextAt(row, column)).Where(text => text.Length > 0)];
        return texts.Count > 0 && texts.Count(text => text.Count(char.IsLetter) >= Math.Min(LongestName, text.Length) / 2 && !HeaderFinder.LooksLikeValue(text) && text.Trim().Length > 2) * 2 > texts.Count;
    }

    private static HeaderLabel Label(GridView view, (int First, int End) header, int column)
    {
        List<string> path = [];
        for (int row = header.First; row < header.End; row++)
        {
            // A name over both tables is of neither.
            if (view.At(row, column) is { } cell && cell.ColumnSpan < view.ColumnCount / 2 && cell.Text.Length > 0 && !ColumnNumbering.Is(view, row))
            {
                path.Add(OneLine.Of(cell.Text));
            }
        }

        return HeaderLabel.Of(path);
    }
}
