using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>A document with one table, to be written in every format.</summary>
internal sealed partial record TableDocument(string Name, string Head, string Header, string Rows)
{
    /// <summary>How many tables of plans and actuals are to be found.</summary>
    public int Tables { get; init; } = 1;

    /// <summary>Formats that lose which of its pairs a column is of, so that one table is found.</summary>
    public string LostIn { get; init; } = string.Empty;

    /// <summary>The rows whose verdict is known: a cell of the row that names it, and the verdict.</summary>
    public IEnumerable<(string[] Cells, string Verdict)> Judged =>
        RowLines.Select(line => (Line: line, At: line.LastIndexOf("|=", StringComparison.Ordinal)))
            .Where(row => row.At >= 0)
            .Select(row => (row.Line[..row.At].Split('|'), row.Line[(row.At + 2)..]));

    private string[] HeaderLines => Header.Split('\n');

    private string[] RowLines => Rows.Split('\n');

    private IEnumerable<List<TableCell>> Lines
    {
        get
        {
            List<List<TableCell>> header = [.. HeaderLines.Select(line => line.Split('|').Select(Of).ToList())];
            int width = header[0].Sum(cell => cell.Columns);
            foreach (List<TableCell> line in header)
            {
                yield return line;
            }

            foreach (string line in RowLines)
            {
                int end = line.LastIndexOf("|=", StringComparison.Ordinal);
                string[] cells = (end < 0 ? line : line[..end]).Split('|');
                yield return [.. cells.Select((text, i) => text.StartsWith('§') ? new TableCell(text[1..].Trim(), width - i, 1) : Of(text))];
            }
        }
    }

    public byte[] Html() => Encoding.UTF8.GetBytes(
        "<html><body>" + string.Concat(Head.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>")) + "<table>"
        + string.Concat(Lines.Select((line, i) => $"<tr>{string.Concat(line.Select(cell => Tag(cell, i < HeaderLines.Length ? "th" : "td")))}</tr>"))
        + "</table></body></html>");

    public byte[] Docx()
    {
        StringBuilder body = new();
        foreach (string line in Head.Split('\n'))
        {
            body.Append(OfficeFiles.Paragraph(WebUtility.HtmlEncode(line)));
        }

        body.Append("<w:tbl>");
        foreach (TableCell?[] row in Grid())
        {
            body.Append(OfficeFiles.Row([.. row.Where(cell => cell is not null).Select(cell => OfficeFiles.Cell(
                WebUtility.HtmlEncode(cell!.IsBelow ? string.Empty : cell.Text),
                (cell.Columns > 1 ? $"<w:gridSpan w:val=\"{cell.Columns}\"/>" : string.Empty) + (cell.IsBelow ? "<w:vMerge/>" : cell.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : string.Empty)))]));
        }

        return OfficeFiles.Docx(body.Append("</w:tbl>").ToString());
    }

    public byte[] Xlsx()
    {
        StringBuilder sheet = new("<sheetData>");
        StringBuilder merges = new();
        int at = 1;
        foreach (string line in Head.Split('\n'))
        {
            sheet.Append($"<row r=\"{at}\">{Inline(0, at, line)}</row>");
            at++;
        }

        foreach (TableCell?[] row in Grid())
        {
            sheet.Append($"<row r=\"{at}\">");
            for (int column = 0; column < row.Length; column++)
            {
                if (row[column] is { IsBelow: false, Text.Length: > 0 } cell)
                {
                    sheet.Append(Inline(column, at, cell.Text));
                    if (cell.Columns > 1 || cell.Rows > 1)
                    {
                        merges.Append($"<mergeCell ref=\"{Letter(column)}{at}:{Letter(column + cell.Columns - 1)}{at + cell.Rows - 1}\"/>");
                    }
                }
            }

            sheet.Append("</row>");
            at++;
        }

        return OfficeFiles.Xlsx($"{sheet}</sheetData>{(merges.Length > 0 ? $"<mergeCells>{merges}</mergeCells>" : string.Empty)}");
    }

    /// <summary>Cells between tabs; of a cell that reaches over several columns or rows only its first place is filled.</summary>
    public byte[] Text() => Encoding.UTF8.GetBytes(Head + "\n\n" + string.Join('\n', Grid().Select(row => string.Join('\t', row.Select(cell => cell is null or { IsBelow: true } ? string.Empty : cell.Text)))) + "\n");

    /// <summary>Words set in columns of spaces, cells broken into lines, as text out of a PDF is.</summary>
    public byte[] Layout()
    {
        List<TableCell?[]> grid = Grid();
        int name = Array.FindIndex(grid[0], cell => cell is { Columns: 1 } && grid[^1][Array.IndexOf(grid[0], cell)] is { } below && below.Text.Count(char.IsLetter) > 3);
        int[] widths = [.. Enumerable.Range(0, grid[0].Length).Select(column => grid.Where(row => row[column] is { Columns: 1, IsBelow: false }).Max(row => Width(row[column]!.Text, column == Math.Max(name, 0) ? 26 : 13)))];
        int[] lefts = [.. widths.Select((_, i) => widths.Take(i).Sum() + (3 * i))];
        StringBuilder text = new(Head + "\n\n");
        foreach (TableCell?[] row in grid)
        {
            List<(int Left, int Width, List<string> Lines)> cells = [];
            for (int column = 0; column < row.Length; column++)
            {
                if (row[column] is { IsBelow: false } cell)
                {
                    int width = widths.Skip(column).Take(cell.Columns).Sum() + (3 * (cell.Columns - 1));
                    cells.Add((lefts[column], cell.Columns > 1 && cell.Text.Any(char.IsLower) ? -width : width, Wrapped(cell.Text, width)));
                }
            }

            for (int line = 0; line < Math.Max(1, cells.Max(cell => cell.Lines.Count)); line++)
            {
                StringBuilder own = new();
                foreach ((int left, int width, List<string> lines) in cells.Where(cell => line < cell.Lines.Count))
                {
                    own.Append(' ', Math.Max(0, left + (width < 0 ? Math.Max(0, (-width - lines[line].Length) / 2) : 0) - own.Length)).Append(lines[line]);
                }

                text.Append(own).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public override string ToString() => Name;

    /// <summary>Pages whose table is ruled, or whose columns only its words show.</summary>
    /// <param name="isRuled">Whether lines are drawn around the cells.</param>
    /// <param name="repeats">Whether every page repeats the header of the table and has a head and a number of its own.</param>
    public byte[] Pdf(bool isRuled, bool repeats = false) => TablePages.Of(Head.Split('\n'), Grid(), HeaderLines.Length, isRuled, repeats);

    private static int Width(string text, int most) => Math.Max(Math.Min(text.Length, most), text.Split(' ').Max(word => word.Length < 20 ? word.Length : 0));

    private static List<string> Wrapped(string text, int width)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static string Tag(TableCell cell, string tag) => $"<{tag} colspan=\"{cell.Columns}\" rowspan=\"{cell.Rows}\">{WebUtility.HtmlEncode(cell.Text)}</{tag}>";

    private static string Inline(int column, int row, string text) => $"<c r=\"{Letter(column)}{row}\" t=\"inlineStr\"><is><t>{WebUtility.HtmlEncode(text)}</t></is></c>";

    private static char Letter(int column) => (char)('A' + column);

    /// <summary>The rows with a place for every column: null where a cell to the left reaches.</summary>
    private List<TableCell?[]> Grid()
    {
        List<List<TableCell>> lines = [.. Lines];
        int width = lines[0].Sum(cell => cell.Columns);
        List<TableCell?[]> grid = [];
        Dictionary<(int Row, int Column), TableCell> below = [];
        for (int row = 0; row < lines.Count; row++)
        {
            TableCell?[] places = new TableCell?[width];
            Queue<TableCell> cells = new(lines[row]);
            for (int column = 0; column < width;)
            {
                TableCell cell = below.TryGetValue((row, column), out TableCell? above) ? above : cells.TryDequeue(out TableCell? next) ? next : new TableCell(string.Empty, 1, 1);
                places[column] = cell;
                for (int down = 1; down < cell.Rows && !cell.IsBelow; down++)
                {
                    below[(row + down, column)] = cell with { IsBelow = true };
                }

                column += cell.Columns;
            }

            grid.Add(places);
        }

        return grid;
    }

    private static TableCell Of(string text)
    {
        int columns = 1;
        int rows = 1;
        foreach (Match match in Spans().Matches(text))
        {
            int count = match.Groups[2].Value[0] - '0';
            (columns, rows) = match.Groups[1].Value == "c" ? (count, rows) : (columns, count);
        }

        return new TableCell(Spans().Replace(text, string.Empty), columns, rows);
    }

    [GeneratedRegex(@"\{([cr])(\d)\}")]
    private static partial Regex Spans();
}
