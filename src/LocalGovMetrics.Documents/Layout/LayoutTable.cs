using LocalGovMetrics.Documents.Tables;

namespace LocalGovMetrics.Documents.Layout;

/// <summary>A cell of a table without rules: its texts line by line, and over which columns it reaches.</summary>
internal sealed class LayoutCell(int column, int span)
{
    private const int MostPieces = 60;

    public int Column => column;

    public int Span => span;

    public List<LayoutChunk> Chunks { get; } = [];

    public List<LayoutLine> Lines { get; } = [];

    /// <summary>Gets a value indicating whether the last piece goes on with the number above it.</summary>
    public bool IsCut { get; set; }

    public string Text => BrokenLines.Join(Chunks.Select(chunk => chunk.Text), at => IsCut && at == Chunks.Count - 2);

    /// <summary>Gets a value indicating whether the cell holds a value and no name; one of so many lines is none, and is not put together for each of them.</summary>
    public bool IsValue => Chunks.Count <= MostPieces && HeaderFinder.LooksLikeValue(Text);

    /// <summary>Gets or sets a value indicating whether the cell names a column.</summary>
    public bool IsHeader { get; set; }

    public bool IsBold => Chunks.TrueForAll(chunk => chunk.IsBold);
}

/// <summary>Finds tables without rules among lines: by a header of known words, the columns of ink below it, and the rows that begin anew.</summary>
internal static class LayoutTable
{
    private const int FewestColumns = 3;
    private const int MostHeaderLines = 8;
    private const int MostLinesOfNames = 5;
    private const int FewestWrapped = 4;
    private const int MostColumns = 100;
    private const int MostRunningLines = 2;
    private const int ExampleYear = 2000;

    // Lines below headers that turn out to be none are walked over again from the next one: so many times as many as there are, and no more.
    private const int MostWalks = 10;
    private const int FewestWalked = 10_000;

    /// <summary>Finds the next table among lines.</summary>
    /// <param name="lines">The lines, from top to bottom.</param>
    /// <param name="from">The first line that is looked at.</param>
    /// <param name="unit">The narrowest space between columns: about the width of a letter.</param>
    /// <param name="rows">The rows of the table, those of its header first.</param>
    /// <returns>Where the table stands; null where there is no table.</returns>
    public static LayoutFound? Find(IReadOnlyList<LayoutLine> lines, int from, double unit, out List<List<LayoutCell>> rows)
    {
        rows = [];
        long walked = 0;
        for (int first = from; first < lines.Count && walked <= ((long)lines.Count * MostWalks) + FewestWalked; first++)
        {
            if (!BeginsHeader(lines, first))
            {
                continue;
            }

            int below = EndOfHeader(lines, first);
            int top = TopOfHeader(lines, from, first, lines.Skip(first).Take(below - first).Max(line => line.Right));
            int end = EndOfTable(lines, below, lines[first].Left, lines.Skip(first).Take(below - first).Max(line => line.Right));
            List<LayoutLine> data = [.. lines.Skip(below).Take(end - below)];
            walked += data.Count;
            if (data.Count < 2)
            {
                continue;
            }

            IReadOnlyList<LayoutChunk> header = LayoutHeader.Names([.. lines.Skip(top).Take(below - top)]);
            List<List<LayoutLine>> pages = [.. data.GroupBy(line => line.Page).Select(page => page.ToList())];
            List<(double Left, double Right)> places = LayoutColumns.Find(pages[0], header, unit);
            if (places.Count < FewestColumns)
            {
                continue;
            }

            List<List<LayoutCell>> names = LayoutHeader.Rows([.. lines.Skip(top).Take(below - top)], places);
            names.ForEach(row => row.ForEach(cell => cell.IsHeader = true));
            rows = [.. names, .. LayoutRows.Read(pages[0], places)];
            end = below + pages[0].Count;
            foreach (List<LayoutLine> page in pages.Skip(1))
            {
                if (LayoutPages.Places(page, pages[0], places, unit) is not { } own)
                {
                    break;
                }

                rows.AddRange(LayoutRows.Read(page, own));
                end += page.Count;
            }

            return new LayoutFound(top, end, places, pages[0]);
        }

        return null;
    }

    /// <summary>Reads on at the top of the next page, where a table without rules goes on without its header.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="before">The table at the end of the page before.</param>
    /// <param name="unit">The narrowest space between columns.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>Where they stand; null where the page does not begin with rows in the same columns.</returns>
    public static LayoutFound? GoOn(IReadOnlyList<LayoutLine> lines, LayoutFound before, double unit, out List<List<LayoutCell>> rows)
    {
        rows = [];
        int first = 0;
        while (first < Math.Min(lines.Count, MostRunningLines) && lines[first].Chunks.Count <= 2 && !lines[first].Chunks.Any(chunk => chunk.IsValue && lines[first].Chunks.Count > 1))
        {
            first++;
        }

        if (first >= lines.Count || BeginsHeader(lines, first) || lines[first].Chunks.Count < FewestColumns)
        {
            return null;
        }

        int end = EndOfTable(lines, first + 1, before.Places[0].Left, before.Places[^1].Right);
        List<LayoutLine> data = [.. lines.Skip(first).Take(end - first)];
        if (!data.Exists(line => line.Chunks.Count(chunk => chunk.IsValue) >= 2) || LayoutPages.Places(data, before.Data, before.Places, unit) is not { } places)
        {
            return null;
        }

        rows = LayoutRows.Read(data, places);
        return new LayoutFound(first, end, before.Places, before.Data);
    }

    /// <summary>Whether nothing stands below a table on its page but a page number or a running line.</summary>
    public static bool IsLast(IReadOnlyList<LayoutLine> lines, LayoutFound table) =>
        lines.Count - table.End <= MostRunningLines && lines.Skip(table.End).All(line => line.Chunks.Count <= 2 && line.Text.Length <= 60);

    /// <summary>Whether a header begins at a line: it names columns, or its names are of several columns each and the lines below it name the rest.</summary>
    private static bool BeginsHeader(IReadOnlyList<LayoutLine> lines, int first)
    {
        LayoutLine line = lines[first];
        if (IsHeaderLine(line))
        {
            return true;
        }

        bool isWrapped = line.Chunks.Count is >= FewestWrapped and <= MostColumns && !line.Chunks.Any(chunk => chunk.IsValue);
        if (isWrapped && Names(LayoutHeader.Names([.. lines.Skip(first).Take(EndOfHeader(lines, first) - first)])))
        {
            return true;
        }

        if (!line.Chunks.All(IsName))
        {
            return false;
        }

        List<LayoutChunk> chunks = [.. line.Chunks];
        for (int at = first + 1; at < Math.Min(lines.Count, first + MostLinesOfNames) && lines[at].Top - lines[at - 1].Top <= lines[at].Height * 2.2; at++)
        {
            chunks.AddRange(lines[at].Chunks);
            if (lines[at].Chunks.Any(chunk => chunk.IsValue))
            {
                return false;
            }

            if (Names(chunks))
            {
                return line.Chunks.Count > 1 || IsOverSome(line.Chunks[0], chunks);
            }
        }

        return false;
    }

    /// <summary>Whether a name alone in its line is over some of the columns: it stands neither in the middle of them all nor at their edge, as titles do.</summary>
    private static bool IsOverSome(LayoutChunk name, List<LayoutChunk> chunks)
    {
        double left = chunks.Min(chunk => chunk.Left);
        double right = chunks.Max(chunk => chunk.Right);
        return name.Right - name.Left < (right - left) * 0.5 && Math.Abs(name.Middle - ((left + right) / 2)) > (right - left) * 0.06 && name.Left > left + ((right - left) * 0.15);
    }

    private static bool IsName(LayoutChunk chunk) => chunk.Text.Length <= 40 && (chunk.Says & (ChunkWords.Name | ChunkWords.Year)) != 0 && !chunk.IsValue;

    /// <summary>Whether a line names columns: three pieces or more, most of them by known words.</summary>
    public static bool IsHeaderLine(LayoutLine line) => line.Chunks.Count >= 2 && Names(line.Chunks);

    private static bool Names(IReadOnlyList<LayoutChunk> chunks)
    {
        if (chunks.Any(chunk => chunk.Text.Length > ChunkSaid.Longest))
        {
            return false;
        }

        int named = 0;
        ChunkWords said = ChunkWords.None;
        foreach (LayoutChunk chunk in chunks)
        {
            named += (chunk.Says & ChunkWords.Named) != 0 ? 1 : 0;
            said |= chunk.Says;
        }

        bool hasBoth = said.HasFlag(ChunkWords.Target) && said.HasFlag(ChunkWords.Actual);
        return (said.HasFlag(ChunkWords.Subject) || (hasBoth && named >= 3)) && said.HasFlag(ChunkWords.Measured) && named * 2 >= chunks.Count && chunks.Count >= 3 && !chunks.Any(chunk => chunk.IsValue);
    }

    /// <summary>The first line below the header: one that begins a row, or holds a value.</summary>
    private static int EndOfHeader(IReadOnlyList<LayoutLine> lines, int first)
    {
        int end = first + 1;
        while (end < lines.Count && end - first < MostHeaderLines && !BeginsData(lines[end], lines[first], lines[end - 1]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first line of the header: names of several columns each, whatever their words are, stand closely above the line that names the columns.</summary>
    private static int TopOfHeader(IReadOnlyList<LayoutLine> lines, int from, int first, double right)
    {
        int top = first;
        while (top > from && first - top < MostLinesOfNames && IsOfNames(lines[top - 1], lines[top], right))
        {
            top--;
        }

        return top;
    }

    private static bool IsOfNames(LayoutLine above, LayoutLine line, double right) =>
        above.Page == line.Page && line.Top - above.Top <= line.Height * 2.2
        && above.Chunks.Count is >= 2 and <= MostColumns && above.Right <= right + line.Height
        && above.Chunks.All(chunk => chunk.Text.Length <= 60 && !HeaderFinder.LooksLikeValue(chunk.Text) && !chunk.Text.TrimEnd().EndsWith(':'));

    private static bool BeginsData(LayoutLine line, LayoutLine header, LayoutLine above)
    {
        string start = line.Chunks[0].Text;
        if (line.Chunks.Count == 1 && RowNumber.Split(start) is { Name.Length: > 0 } section && RowNumber.IsSection(section.Number))
        {
            return true;
        }

        bool isYears = line.Chunks.All(chunk => HeaderLabel.Of([chunk.Text]) is { } label && (label.Years.Count > 0 || label.Spans.Count > 0 || label.Words.Count > 0));
        if (isYears || line.Chunks.All(chunk => ComparisonSigns.Are(chunk.Text)))
        {
            return false;
        }

        bool isLetter = start.Trim().Length == 1 && char.IsLetter(start.Trim()[0]) && start.Trim() is not ("A" or "B" or "I" or "V");
        bool isNumbered = !isLetter && (RowNumber.Split(start).Number.Length > 0 || RowNumber.IsSection(start) || (start.Length <= 3 && start.All(char.IsAsciiDigit)));
        bool standsLeft = line.Left <= header.Left + Math.Max(line.Height * 2, 2) || line.Left <= header.Chunks[Math.Min(1, header.Chunks.Count - 1)].Right;

        // A sign of per cent is the unit of a row, or goes on with a name above it.
        bool goesOn = line.Chunks.Count <= MostColumns && line.Chunks.All(chunk => above.Chunks.Any(name => chunk.Left < name.Right && chunk.Right > name.Left));
        bool hasValue = line.Chunks.Any(chunk => chunk.IsValue || IsAmount(chunk.Text)) || (!goesOn && line.Chunks.Any(chunk => chunk.Text.Trim() == "%"));
        return (isNumbered && standsLeft) || (hasValue && line.Chunks.Count > 1) || (line.Chunks.Count == 1 && line.Chunks[0].Text.Length > 40);
    }

    // 10 new plots, 5% reduction: no name of a column, which begins with a number only where it names months, years or quarters.
    private static bool IsAmount(string text) =>
        char.IsAsciiDigit(text[0]) && text.Any(char.IsLetter) && HeaderLabel.Of([text]) is { Words.Count: 0, Years.Count: 0, Spans.Count: 0 } && !PartOfYear.IsQuarter(text) && PartOfYear.In([text], ExampleYear) is null;

    private static bool GoesOn(LayoutLine line, LayoutLine above, double left) =>
        line.Page == above.Page && line.Top - above.Top <= line.Height * 1.7 && char.IsLower(line.Chunks[0].Text[0]) && line.Chunks[0].Left > left + line.Height
        && above.Chunks.Any(chunk => Math.Abs(chunk.Left - line.Chunks[0].Left) <= line.Height * 0.5);

    /// <summary>The line behind the table: a paragraph over its whole width, or a space that is much wider than between its rows.</summary>
    private static int EndOfTable(IReadOnlyList<LayoutLine> lines, int below, double left, double right)
    {
        RunningMedian gaps = new();
        int end = below;
        for (; end < lines.Count; end++)
        {
            LayoutLine line = lines[end];
            double gap = line.Top - lines[end - 1].Top;
            double usual = gaps.Count < 4 ? double.PositiveInfinity : gaps.Upper;
            bool isFar = gap > Math.Max(usual * 3.5, line.Height * 5) && gap > 0;
            bool isParagraph = line.Chunks.Count == 1 && line.Chunks[0].Right - line.Chunks[0].Left > (right - left) * 0.72 && line.Chunks[0].Text.Length > 40;
            if (isFar || isParagraph || IsHeaderLine(line))
            {
                break;
            }

            gaps.Add(gap);
        }

        // Single pieces at the end (a page number, a signature) are no rows, but for one that goes on with the cell above it.
        while (end > below && lines[end - 1].Chunks.Count == 1 && !GoesOn(lines[end - 1], lines[end - 2], lines[below].Left) && (lines[end - 1].Chunks[0].Text.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '/') || lines[end - 1].Chunks[0].Left > left + ((right - left) * 0.4)))
        {
            end--;
        }

        return end;
    }
}
