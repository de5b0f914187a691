namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Sets a test document on pages of a PDF, as an office program prints it: titles in the middle, cells wrapped, numbers to the right.</summary>
internal sealed class TablePages
{
    private const double Width = 842;
    private const double Height = 595;
    private const double Margin = 40;
    private const double Size = 9;
    private const double Leading = 11.5;
    private const double Padding = 3;
    private readonly PdfPages _pages = new(Width, Height);
    private readonly List<TableCell?[]> _grid;
    private readonly int _headers;
    private readonly double[] _edges;
    private readonly bool _repeats;
    private double _y;
    private int _page;

    private TablePages(List<TableCell?[]> grid, int headers, bool repeats)
    {
        _grid = grid;
        _repeats = repeats;
        _headers = headers;
        double[] widths = [.. Enumerable.Range(0, grid[0].Length).Select(WidthOf)];
        double scale = Math.Min(1, (Width - (2 * Margin)) / widths.Sum());
        double left = Margin + Math.Max(0, (Width - (2 * Margin) - (widths.Sum() * scale)) / 2);
        _edges = [left, .. widths.Select((_, i) => left + (widths.Take(i + 1).Sum() * scale))];
    }

    public static byte[] Of(IReadOnlyList<string> titles, List<TableCell?[]> grid, int headers, bool isRuled, bool repeats = false)
    {
        TablePages laid = new(grid, headers, repeats);
        laid.Turn();
        foreach (string line in titles.SelectMany(title => PdfPages.Wrapped(title, Width - (2 * Margin), 11)))
        {
            laid._y -= 16;
            laid._pages.Show(line, (Width - PdfPages.Length(line, 11)) / 2, laid._y, 11, bold: true);
        }

        laid._y -= 12;
        laid.Table(isRuled);
        return laid._pages.File();
    }

    private void Turn()
    {
        _pages.Turn();
        _y = Height - Margin;
        if (_repeats)
        {
            _page++;
            _pages.Show("Sở Kế hoạch và Đầu tư", Margin, Height - 24, 8, bold: false);
            _pages.Show(FormattableString.Invariant($"Trang {_page}"), Width - 90, 20, 8, bold: false);
        }
    }

    private double WidthOf(int column)
    {
        TableCell[] cells = [.. _grid.Select(row => row[column]).OfType<TableCell>().Where(cell => cell is { Columns: 1, IsBelow: false })];
        double longest = cells.Max(cell => PdfPages.Length(cell.Text, Size));
        double word = cells.Max(cell => cell.Text.Split(' ').Max(part => PdfPages.Length(part, Size)));
        return Math.Max(Math.Min(longest, 190), word) + (2 * Padding) + 2;
    }

    private void Table(bool isRuled)
    {
        for (int row = 0; row < _grid.Count; row++)
        {
            double[] heights = [.. Enumerable.Range(row, row < _headers ? _headers : 1).Select(HeightOf)];
            if (_y - heights.Sum() < Margin)
            {
                Turn();
                if (_repeats)
                {
                    double[] names = [.. Enumerable.Range(0, _headers).Select(HeightOf)];
                    for (int down = 0; down < names.Length; down++)
                    {
                        Row(down, names, down, isRuled);
                    }

                    _y -= names.Sum();
                }
            }

            for (int down = 0; down < heights.Length; down++)
            {
                Row(row + down, heights, down, isRuled);
            }

            _y -= heights.Sum();
            row += heights.Length - 1;
        }
    }

    private double HeightOf(int row)
    {
        int lines = 1;
        for (int column = 0; column < _edges.Length - 1; column++)
        {
            if (_grid[row][column] is { IsBelow: false, Rows: 1 } cell)
            {
                lines = Math.Max(lines, Lines(cell, column).Count);
                column += cell.Columns - 1;
            }
        }

        return (lines * Leading) + 5;
    }

    private List<string> Lines(TableCell cell, int column) => PdfPages.Wrapped(cell.Text, _edges[column + cell.Columns] - _edges[column] - (2 * Padding) + 0.5, Size);

    private void Row(int row, double[] heights, int down, bool isRuled)
    {
        double top = _y - heights.Take(down).Sum();
        for (int column = 0; column < _edges.Length - 1;)
        {
            TableCell cell = _grid[row][column]!;
            double bottom = top - heights.Skip(down).Take(cell.Rows).Sum();
            if (!cell.IsBelow)
            {
                Text(cell, column, row, top, bottom);
                if (isRuled)
                {
                    (double left, double right) = (_edges[column], _edges[column + cell.Columns]);
                    _pages.Line(left, top, right, top);
                    _pages.Line(left, bottom, right, bottom);
                    _pages.Line(left, top, left, bottom);
                    _pages.Line(right, top, right, bottom);
                }
            }

            column += cell.Columns;
        }
    }

    private void Text(TableCell cell, int column, int row, double top, double bottom)
    {
        List<string> lines = Lines(cell, column);
        double room = _edges[column + cell.Columns] - _edges[column];
        double y = row < _headers ? top - ((top - bottom - (lines.Count * Leading)) / 2) : top - 2.5;
        bool isNumber = cell.Text.Length > 0 && cell.Text.Count(char.IsAsciiDigit) * 2 > cell.Text.Length;
        foreach (string line in lines)
        {
            y -= Leading;
            double length = PdfPages.Length(line, Size);
            double left = row < _headers ? (room - length) / 2 : isNumber && column > 0 ? room - length - Padding : Padding;
            _pages.Show(line, _edges[column] + left, y + 3, Size, bold: row < _headers);
        }
    }
}
