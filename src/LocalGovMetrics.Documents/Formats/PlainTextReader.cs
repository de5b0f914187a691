namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads plain text line by line: lines separated by tabs are tables, other lines are paragraphs as they stand.</summary>
internal static class PlainTextReader
{
    public static void Read(string text, DocumentBuilder builder)
    {
        int tables = 0;
        ReadLines(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'), 0, builder, ref tables);
    }

    /// <summary>Reads lines, the first of which is line <c>firstLine</c> of the file (0 = first); two or more that are separated by tabs are one table.</summary>
    public static void ReadLines(string[] lines, int firstLine, DocumentBuilder builder, ref int tables)
    {
        for (int i = 0; i < lines.Length;)
        {
            int end = TableEnd(lines, i);
            if (end - i >= 2)
            {
                ReadTable(lines, i, end, firstLine, builder, ++tables);
                i = end;
                continue;
            }

            string line = lines[i].Trim('\f', '\r');
            int number = firstLine + i + 1;
            builder.Add(DocumentBlockKind.Paragraph, line, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"line {number}")) { Line = number });
            i++;
        }
    }

    private static int TableEnd(string[] lines, int from)
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
                string text = parts[column].Trim();
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
