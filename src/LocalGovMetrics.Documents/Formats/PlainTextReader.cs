using LocalGovMetrics.Documents.Layout;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads plain text line by line: lines separated by tabs or drawn in characters are tables, other lines are paragraphs as they stand.</summary>
internal static class PlainTextReader
{
    public static void Read(string text, DocumentBuilder builder)
    {
        int tables = 0;
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        List<LayoutLine> laid = Laid(lines);
        int at = 0;
        for (int from = 0; from < laid.Count && LayoutTable.Find(laid, from, 1, out List<List<LayoutCell>> rows) is { } found;)
        {
            int first = laid[found.First].Number;
            int end = laid[found.End - 1].Number + 1;
            if (!lines[first..end].Any(line => line.Contains('\t', StringComparison.Ordinal)))
            {
                ReadLines(lines[at..first], at, builder, ref tables);
                AddLaid(rows, builder, ++tables, first);
                at = end;
            }

            from = found.End;
        }

        ReadLines(lines[at..], at, builder, ref tables);
    }

    /// <summary>The lines with their pieces; two spaces or more lie between two pieces.</summary>
    private static List<LayoutLine> Laid(string[] lines)
    {
        List<LayoutLine> laid = [];
        Dictionary<int, DrawnTable> drawn = DrawnTable.FindAll(lines);
        int page = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            page += lines[i].Count(c => c == '\f');
            if (drawn.TryGetValue(i, out DrawnTable? table))
            {
                i = table.End - 1;
                continue;
            }

            List<LayoutChunk> chunks = [];
            string line = lines[i].TrimEnd();
            for (int at = 0; at < line.Length;)
            {
                if (line[at] is ' ' or '\t' or '\f')
                {
                    at++;
                    continue;
                }

                int end = at;
                while (end < line.Length && line[end] != '\t' && !(line[end] == ' ' && end + 1 < line.Length && line[end + 1] == ' '))
                {
                    end++;
                }

                chunks.Add(new LayoutChunk(at, end, line[at..end].TrimEnd(), false));
                at = end;
            }

            if (chunks.Count > 0)
            {
                laid.Add(new LayoutLine(i, 1, chunks) { Number = i, Page = page });
            }
        }

        return laid;
    }

    private static void AddLaid(List<List<LayoutCell>> rows, DocumentBuilder builder, int table, int firstLine)
    {
        List<DraftCell> cells = [];
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (LayoutCell cell in rows[row])
            {
                int line = cell.Lines[0].Number + 1;
                cells.Add(new DraftCell(row, cell.Column, cell.Text, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"line {line}")) { Line = line }) { ColumnSpan = cell.Span, IsHeader = cell.IsHeader });
            }
        }

        builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"table {table}, line {firstLine + 1}")) { Line = firstLine + 1 });
    }

    private static void AddLost(List<List<LostCell>> rows, DocumentBuilder builder, int table, int firstLine, int header)
    {
        List<DraftCell> cells = [];
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (LostCell cell in rows[row])
            {
                int line = firstLine + cell.Pieces[0].Line + 1;
                cells.Add(new DraftCell(row, cell.Column, cell.Text, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"line {line}")) { Line = line }) { IsHeader = row == 0 });
            }
        }

        builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"table {table}, line {header + 1}")) { Line = header + 1 });
    }

    private static void AddDrawn(DrawnTable drawn, DocumentBuilder builder, int table, int firstLine, int top)
    {
        List<DraftCell> cells = [];
        foreach (DrawnTable.Cell cell in drawn.Cells)
        {
            int line = firstLine + cell.Line + 1;
            cells.Add(new DraftCell(cell.Row, cell.Column, cell.Text, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"line {line}, column {cell.Column + 1}")) { Line = line }) { RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan });
        }

        builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"table {table}, line {top + 1}")) { Line = top + 1 });
    }

    /// <summary>The text without marks of emphasis, which are no part of what is printed.</summary>
    private static string WithoutTags(string text)
    {
        foreach (string tag in (ReadOnlySpan<string>)["<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<strong>", "</strong>", "<em>", "</em>"])
        {
            text = text.Replace(tag, string.Empty, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    /// <summary>Reads lines, the first of which is line <c>firstLine</c> of the file (0 = first); two or more that are separated by tabs are one table.</summary>
    public static void ReadLines(string[] lines, int firstLine, DocumentBuilder builder, ref int tables)
    {
        Dictionary<int, DrawnTable> drawn = DrawnTable.FindAll(lines);
        for (int i = 0; i < lines.Length;)
        {
            int end = TableEnd(lines, i);
            if (end - i >= 2)
            {
                ReadTable(lines, i, end, firstLine, builder, ++tables);
                i = end;
                continue;
            }

            if (drawn.TryGetValue(i, out DrawnTable? table))
            {
                AddDrawn(table, builder, ++tables, firstLine, firstLine + i);
                i = table.End;
                continue;
            }

            if (LostTable.Find(lines, i) is { } lost)
            {
                AddLost(lost.Rows, builder, ++tables, firstLine, firstLine + i);
                i = lost.End;
                continue;
            }

            string line = lines[i].Trim('\f', '\r');
            int number = firstLine + i + 1;
            builder.Add(DocumentBlockKind.Paragraph, line, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"line {number}")) { Line = number });
            i++;
        }
    }

    /// <summary>The line behind the lines with tabs that begin at a line.</summary>
    public static int TableEnd(string[] lines, int from)
    {
        int end = from;
        while (end < lines.Length && lines[end].Contains('\t', StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    private static void ReadTable(string[] lines, int from, int end, int firstLine, DocumentBuilder builder, int table)
    {
        List<DraftCell> cells = [];
        for (int i = from; i < end; i++)
        {
            string[] parts = lines[i].Trim('\r', '\f').Split('\t');
            for (int column = 0; column < parts.Length; column++)
            {
                string text = WithoutTags(parts[column]).Trim();
                int line = firstLine + i + 1;
                int at = column;
                if (text.Length > 0)
                {
                    cells.Add(new DraftCell(i - from, column, text, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"line {line}, column {at + 1}")) { Line = line }));
                }
            }
        }

        int first = firstLine + from + 1;
        builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"table {table}, line {first}")) { Line = first });
    }
}
