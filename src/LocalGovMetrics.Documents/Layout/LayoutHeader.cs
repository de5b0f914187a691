namespace LocalGovMetrics.Documents.Layout;

/// <summary>The header of a table without rules: names in one row or two, each over the columns that it names.</summary>
internal static class LayoutHeader
{
    /// <summary>Reads the lines of a header into rows of cells: names over several columns above, the names of the columns below.</summary>
    public static List<List<LayoutCell>> Rows(IReadOnlyList<LayoutLine> lines, List<(double Left, double Right)> places)
    {
        List<Name> names = Chain(lines);
        double top = names.Min(name => name.Top);
        List<Name> upper = names.FindAll(name => name.Top - top < name.Height * 0.8);
        List<Name> lower = [.. names.Except(upper)];
        if (lower.Count == 0)
        {
            return [[.. upper.Select(name => name.ToCell(Nearest(places, name.Middle), 1))]];
        }

        // The lowest name of a column is its own; those between it and the top are of several columns.
        SortedDictionary<int, Name> leaves = [];
        foreach (IGrouping<int, Name> column in lower.GroupBy(name => Nearest(places, name.Middle)))
        {
            leaves[column.Key] = column.MaxBy(name => name.Top)!;
        }

        List<Name> middle = [.. lower.Except(leaves.Values)];

        // A name above is of one column where no leaf stands below its middle; else it is of all columns with a leaf below it that are nearest to it.
        List<Name> groups = upper.FindAll(name => leaves.ContainsKey(Nearest(places, name.Middle)));
        List<LayoutCell> first = [.. upper.Except(groups).Select(name => name.ToCell(Nearest(places, name.Middle), 1)), .. Over(groups, leaves, places)];
        List<LayoutCell> second = [.. Over(middle, leaves, places)];
        List<LayoutCell> last = [.. leaves.Select(leaf => leaf.Value.ToCell(leaf.Key, 1))];
        return second.Count > 0 ? [first, second, last] : [first, last];
    }

    /// <summary>Sets names over the columns whose names stand in the row below them.</summary>
    private static IEnumerable<LayoutCell> Over(List<Name> groups, SortedDictionary<int, Name> leaves, List<(double Left, double Right)> places)
    {
        List<Name> ordered = [.. groups.OrderBy(group => group.Left)];
        bool isLeft = ordered.Count > 1 && ordered.TrueForAll(group => leaves.Values.Any(leaf => Math.Abs(leaf.Left - group.Left) <= group.Height * 0.5));
        foreach (Name group in ordered)
        {
            Name own = leaves.Values.MinBy(leaf => Math.Abs(leaf.Middle - group.Middle))!;
            List<int> below = [.. leaves.Where(leaf => leaf.Value.StandsBeside(own) && (isLeft ? ordered.FindLast(other => other.Left <= leaf.Value.Left + (other.Height * 0.5)) : groups.MinBy(other => Math.Abs(other.Middle - leaf.Value.Middle))) == group).Select(leaf => leaf.Key)];
            int from = below.Count > 0 ? below[0] : Nearest(places, group.Middle);
            yield return group.ToCell(from, below.Count > 0 ? below[^1] - from + 1 : 1);
        }
    }

    /// <summary>The names that stand directly above the rows: those below which no other name stands.</summary>
    public static IReadOnlyList<LayoutChunk> Names(IReadOnlyList<LayoutLine> lines)
    {
        List<Name> names = Chain(lines);
        return [.. names.Where(name => !names.Exists(other => other.Top > name.LastTop && other.Left < name.Right && other.Right > name.Left)).Select(name => new LayoutChunk(name.Left, name.Right, name.Text, false))];
    }

    /// <summary>Joins the lines of names that are broken: a piece goes on with the one above it where both overlap and no more than a line lies between.</summary>
    private static List<Name> Chain(IReadOnlyList<LayoutLine> lines)
    {
        List<Name> names = [];
        foreach (LayoutLine line in lines)
        {
            List<Name> before = [.. names.Where(name => name.LastTop < line.Top && line.Top - name.LastTop <= Math.Max(line.Height, name.Height) * 1.7).OrderBy(name => name.Left)];
            bool isLeft = AreSetLeft(before, line);
            foreach (IGrouping<Name?, LayoutChunk> below in line.Chunks.GroupBy(chunk => isLeft ? before.FindLast(name => name.Left <= chunk.Left + (line.Height * 0.5)) : before.MinBy(name => Math.Abs(name.Middle - chunk.Middle))))
            {
                // Two pieces or more below one name are names of their own.
                List<LayoutChunk> chunks = [.. below];
                Name? above = chunks.Count == 1 && below.Key is { } one && Math.Min(one.Right, chunks[0].Right) > Math.Max(one.Left, chunks[0].Left) && (IsOpen(one) || !StartsAnew(chunks[0], one, line)) ? one : null;
                foreach (LayoutChunk chunk in chunks)
                {
                    if (above is null)
                    {
                        names.Add(new Name(line, chunk));
                    }
                    else
                    {
                        above.Add(line, chunk);
                    }
                }
            }
        }

        return names;
    }

    /// <summary>Whether pieces stand below the left edges of the names above them, in a header that is not centred.</summary>
    private static bool AreSetLeft(List<Name> above, LayoutLine line)
    {
        List<(LayoutChunk Chunk, Name Name)> pairs = [.. from chunk in line.Chunks from name in above where chunk.Left < name.Right && chunk.Right > name.Left select (chunk, name)];
        return pairs.Count >= 2 && pairs.TrueForAll(pair => Math.Abs(pair.Chunk.Left - pair.Name.Left) <= line.Height * 0.5) && pairs.Exists(pair => Math.Abs(pair.Chunk.Right - pair.Name.Right) > line.Height * 1.5);
    }

    /// <summary>Whether a piece below a name is a name of its own: a year, or one of several pieces below one wide name.</summary>
    private static bool StartsAnew(LayoutChunk chunk, Name above, LayoutLine line) => IsPairedBelowYear(chunk, above, line) || IsYear(chunk.Text, above) && (line.Chunks.Count(other => IsYear(other.Text, above)) >= 3 || !IsAligned(chunk, above, line.Height));

    // Target below 2022/23, and Target below 2021/22 in the same line: years are over names that repeat.
    private static bool IsPairedBelowYear(LayoutChunk chunk, Name above, LayoutLine line) =>
        line.Chunks.Count(other => other.Text == chunk.Text) > 1
        && Tables.HeaderLabel.Of([above.Text]) is { Words.Count: 0, Years.Count: > 0 } && Tables.HeaderLabel.Of([chunk.Text]) is { } label && (label.Says(Tables.HeaderWord.Target) || label.Says(Tables.HeaderWord.Actual));

    // What ends with a slash goes on in the next line: Ước TH 2023/ over KH 2023.
    private static bool IsOpen(Name name) => name.Text.TrimEnd() is [.., '/' or '-' or '–' or ':'];

    // A year that stands below the middle or the edge of a name goes on with it.
    private static bool IsAligned(LayoutChunk chunk, Name above, double height) =>
        Math.Min(Math.Abs(chunk.Left - above.Left), Math.Abs(chunk.Middle - above.Middle)) <= height * 1.2;

    private static bool IsYear(string text, Name above) =>
        Tables.HeaderLabel.Of([text]) is { } label && (label.Years.Count > 0 || label.Spans.Count > 0) && text.Trim().Length <= 12 && !above.Text.TrimEnd().EndsWith(Tables.LetterheadWords.Year, StringComparison.OrdinalIgnoreCase) && !above.Text.TrimEnd().EndsWith(Tables.LetterheadWords.Span, StringComparison.OrdinalIgnoreCase);

    private static int Nearest(List<(double Left, double Right)> places, double at)
    {
        int inside = places.FindIndex(place => at >= place.Left && at <= place.Right);
        return inside >= 0 ? inside : Enumerable.Range(0, places.Count).MinBy(i => Math.Min(Math.Abs(places[i].Left - at), Math.Abs(places[i].Right - at)));
    }

    private sealed class Name
    {
        private readonly List<(LayoutLine Line, LayoutChunk Chunk)> _pieces = [];

        public Name(LayoutLine line, LayoutChunk chunk)
        {
            Top = line.Top;
            Height = line.Height;
            Left = chunk.Left;
            Right = chunk.Right;
            Add(line, chunk);
        }

        public double Top { get; }

        public double Height { get; }

        public double LastTop { get; private set; }

        public double Left { get; private set; }

        public double Right { get; private set; }

        public double Middle => (Left + Right) / 2;

        public string Text => BrokenLines.Join(_pieces.Select(piece => piece.Chunk.Text)).Replace('\n', ' ');

        /// <summary>Whether two names stand in one row: their tops, their middles or their ends are level.</summary>
        public bool StandsBeside(Name other)
        {
            double near = Height * 0.45;
            return Math.Abs(Top - other.Top) < near || Math.Abs(LastTop - other.LastTop) < near || Math.Abs(Top + LastTop - other.Top - other.LastTop) < near * 2;
        }

        public void Add(LayoutLine line, LayoutChunk chunk)
        {
            _pieces.Add((line, chunk));
            LastTop = line.Top;
            Left = Math.Min(Left, chunk.Left);
            Right = Math.Max(Right, chunk.Right);
        }

        public LayoutCell ToCell(int column, int span)
        {
            LayoutCell cell = new(column, span);
            foreach ((LayoutLine line, LayoutChunk chunk) in _pieces)
            {
                cell.Lines.Add(line);
                cell.Chunks.Add(chunk);
            }

            return cell;
        }
    }
}
