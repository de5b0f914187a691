using LocalGovMetrics.Documents.Tables;

namespace LocalGovMetrics.Documents.Layout;

/// <summary>Finds the columns of a table without rules: where hardly any line has ink between two places where many have.</summary>
internal static class LayoutColumns
{
    private const double MostCrossing = 0.22;

    /// <summary>Finds the columns from the lines below a header and the pieces of the header itself.</summary>
    /// <param name="data">The lines of the rows.</param>
    /// <param name="header">The pieces of the header.</param>
    /// <param name="unit">The narrowest space between columns.</param>
    /// <returns>The places between which each column lies, from left to right.</returns>
    public static List<(double Left, double Right)> Find(IReadOnlyList<LayoutLine> data, IReadOnlyList<LayoutChunk> header, double unit)
    {
        double left = data.SelectMany(line => line.Chunks).Concat(header).Min(chunk => chunk.Left);
        double right = data.SelectMany(line => line.Chunks).Concat(header).Max(chunk => chunk.Right);
        int bins = (int)Math.Clamp(Math.Ceiling((right - left) / unit * 2) + 1, 1, 4000);
        double width = Math.Max((right - left) / bins, 1e-6);
        int[] ink = new int[bins + 1];
        foreach (LayoutChunk chunk in data.SelectMany(line => line.Chunks).Where(chunk => !Bridges(chunk, header)).SelectMany(InkOf))
        {
            for (int bin = (int)((chunk.Left - left) / width); bin <= Math.Min(bins, (int)((chunk.Right - left - (width / 4)) / width)); bin++)
            {
                ink[bin]++;
            }
        }

        List<(double, double)> columns = Peaks(ink).ConvertAll(peak => (left + (peak.From * width), left + ((peak.To + 1) * width)));
        foreach (LayoutChunk chunk in header.Where(chunk => !columns.Exists(column => chunk.Left < column.Item2 && chunk.Right > column.Item1)))
        {
            columns.Add((chunk.Left, chunk.Right));
        }

        columns.Sort();
        NameNeighbours(columns, data, header);
        JoinTwins(columns, data, header);
        return columns;
    }

    /// <summary>Joins a column of a name alone with the column of values alone beside it: a name in the middle of a wide column whose numbers stand at its right edge.</summary>
    private static void NameNeighbours(List<(double Left, double Right)> columns, IReadOnlyList<LayoutLine> data, IReadOnlyList<LayoutChunk> header)
    {
        bool isNamed((double Left, double Right) column) => header.Any(name => Fills(name, column));
        bool isFilled((double Left, double Right) column) => data.Any(line => line.Chunks.Any(chunk => Math.Min(chunk.Right, column.Right) - Math.Max(chunk.Left, column.Left) > Math.Min(chunk.Right - chunk.Left, column.Right - column.Left) * 0.3));
        for (int at = 0; at + 1 < columns.Count; at++)
        {
            bool isPair = (isNamed(columns[at]) && !isFilled(columns[at]) && !isNamed(columns[at + 1])) || (!isNamed(columns[at]) && isNamed(columns[at + 1]) && !isFilled(columns[at + 1]));
            if (isPair)
            {
                columns[at] = (columns[at].Left, columns[at + 1].Right);
                columns.RemoveAt(at + 1);
            }
        }
    }

    /// <summary>Joins two stretches of ink that are of one column, whose texts stand to its left and whose numbers to its right: one name is over both, and no line fills both.</summary>
    private static void JoinTwins(List<(double Left, double Right)> columns, IReadOnlyList<LayoutLine> data, IReadOnlyList<LayoutChunk> header)
    {
        for (int at = 0; at + 1 < columns.Count;)
        {
            (double left, double right) = (columns[at].Left, columns[at + 1].Right);
            LayoutChunk[] over = [.. header.Where(name => name.Right > left && name.Left < right)];
            bool isOne = over.Length == 1 && over[0].Left < columns[at + 1].Left && over[0].Right > columns[at].Right;
            bool areApart = data.All(line => !(line.Chunks.Any(chunk => Fills(chunk, columns[at])) && line.Chunks.Any(chunk => Fills(chunk, columns[at + 1]))));
            if (isOne && areApart)
            {
                columns[at] = (left, right);
                columns.RemoveAt(at + 1);
            }
            else
            {
                at++;
            }
        }
    }

    private static bool Fills(LayoutChunk chunk, (double Left, double Right) column) => chunk.Left < column.Right && chunk.Right > column.Left;

    // One space may be all that lies between two values; a name has a space now here, now there.
    private static IEnumerable<LayoutChunk> InkOf(LayoutChunk chunk) => chunk.IsSetInLetters && HeaderFinder.LooksLikeValue(chunk.Text.Split(' ')[0]) ? chunk.Values : [chunk];

    /// <summary>Whether a piece reaches over the middles of two names or more: it is of several columns, and parts none.</summary>
    private static bool Bridges(LayoutChunk chunk, IReadOnlyList<LayoutChunk> header) =>
        header.Count(name => name.Middle > chunk.Left && name.Middle < chunk.Right) >= 2;

    /// <summary>The stretches of ink, parted by valleys that are low beside both of their peaks.</summary>
    private static List<(int From, int To)> Peaks(int[] ink)
    {
        List<(int From, int To, int Height)> stretches = [];
        int most = ink.Max();
        double floor = Math.Max(0, Math.Min(most * MostCrossing, most - 1));
        for (int at = 0; at < ink.Length;)
        {
            if (ink[at] == 0)
            {
                at++;
                continue;
            }

            int from = at;
            int height = 0;
            while (at < ink.Length && ink[at] > 0)
            {
                height = Math.Max(height, ink[at++]);
            }

            Split(ink, from, at - 1, height, floor, stretches);
        }

        return stretches.ConvertAll(stretch => (stretch.From, stretch.To));
    }

    /// <summary>Parts a stretch that some wide pieces bridge: at the lowest place that is low beside what stands on both sides.</summary>
    private static void Split(int[] ink, int from, int to, int height, double floor, List<(int From, int To, int Height)> stretches)
    {
        int lowest = -1;
        for (int at = from + 1; at < to; at++)
        {
            int before = Highest(ink, from, at);
            int after = Highest(ink, at + 1, to + 1);
            bool isValley = ink[at] <= floor && ink[at] <= MostCrossing * Math.Min(before, after) && Math.Min(before, after) >= 3;
            if (isValley && (lowest < 0 || ink[at] < ink[lowest]))
            {
                lowest = at;
            }
        }

        if (lowest < 0)
        {
            stretches.Add(WithoutTails(ink, from, to, height, floor));
            return;
        }

        int end = lowest;
        while (end < to && ink[end + 1] == ink[lowest])
        {
            end++;
        }

        Split(ink, from, lowest - 1, Highest(ink, from, lowest), floor, stretches);
        if (end + 1 <= to)
        {
            Split(ink, end + 1, to, Highest(ink, end + 1, to + 1), floor, stretches);
        }
    }

    /// <summary>A stretch without the ends that hardly any line reaches: the words of one long cell, or of the next column.</summary>
    private static (int From, int To, int Height) WithoutTails(int[] ink, int from, int to, int height, double floor)
    {
        double low = Math.Min(floor, height * MostCrossing);
        while (to > from && ink[to] <= low)
        {
            to--;
        }

        while (from < to && ink[from] <= low)
        {
            from++;
        }

        return (from, to, height);
    }

    private static int Highest(int[] ink, int from, int end)
    {
        int highest = 0;
        for (int at = from; at < end; at++)
        {
            highest = Math.Max(highest, ink[at]);
        }

        return highest;
    }
}
