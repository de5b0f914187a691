namespace LocalGovMetrics.Documents.Formats;

/// <summary>A table that rules draw on a page: its edges, and which places are one cell.</summary>
internal sealed class PdfGrid
{
    private const double Near = 3;
    private const double Touching = 0.2;
    private const int MostCells = 100_000;
    private readonly List<double> _columns;
    private readonly List<double> _rows;
    private readonly List<PdfRule>[] _onColumns;
    private readonly List<PdfRule>[] _onRows;
    private readonly Dictionary<(int Row, int Column), (int Row, int Column, int RowSpan, int ColumnSpan)> _cells = [];

    private PdfGrid(List<PdfRule> rules)
    {
        List<PdfRule> upright = rules.FindAll(rule => !rule.IsHorizontal);
        List<PdfRule> flat = rules.FindAll(rule => rule.IsHorizontal);
        _columns = Edges(upright.Select(rule => rule.At));
        _rows = Edges(flat.Select(rule => rule.At));
        _onColumns = [.. _columns.Select(edge => upright.FindAll(rule => Math.Abs(rule.At - edge) <= Near))];
        _onRows = [.. _rows.Select(edge => flat.FindAll(rule => Math.Abs(rule.At - edge) <= Near))];
    }

    public double Left => _columns[0];

    public double Right => _columns[^1];

    public double Top => _rows[0];

    public double Bottom => _rows[^1];

    public int RowCount => _rows.Count - 1;

    public int ColumnCount => _columns.Count - 1;

    /// <summary>Finds the tables of a page: rules that cross each other, two columns and two rows or more.</summary>
    public static List<PdfGrid> Find(List<PdfRule> rules)
    {
        List<List<PdfRule>> groups = [];
        int[] group = [.. Enumerable.Range(0, rules.Count)];
        int Root(int i)
        {
            while (group[i] != i)
            {
                i = group[i] = group[group[i]];
            }

            return i;
        }

        List<int> flat = [.. Enumerable.Range(0, rules.Count).Where(i => rules[i].IsHorizontal)];
        List<int> upright = [.. Enumerable.Range(0, rules.Count).Where(i => !rules[i].IsHorizontal)];
        if ((long)flat.Count * upright.Count > 20_000_000)
        {
            return [];
        }

        foreach (int i in flat)
        {
            foreach (int j in upright)
            {
                bool crosses = rules[j].At >= rules[i].From - Near && rules[j].At <= rules[i].To + Near && rules[i].At >= rules[j].From - Near && rules[i].At <= rules[j].To + Near;
                if (crosses)
                {
                    group[Root(i)] = Root(j);
                }
            }
        }

        return
        [
            .. Enumerable.Range(0, rules.Count).GroupBy(Root).Select(members => members.Select(i => rules[i]).ToList())
                .Where(members => members.Count(rule => rule.IsHorizontal) >= 3 && members.Count(rule => !rule.IsHorizontal) >= 3)
                .Select(members => new PdfGrid(members))
                .Where(grid => grid.ColumnCount >= 2 && grid.RowCount >= 2 && (long)grid.ColumnCount * grid.RowCount <= MostCells)
                .OrderBy(grid => grid.Top),
        ];
    }

    public bool Holds(PdfWord word) => word.Middle > Left && word.Middle < Right && word.Baseline > Top && word.Baseline - (word.Size * 0.3) < Bottom;

    /// <summary>Whether a rule stands between two places of a line.</summary>
    public bool Parts(double from, double to, double y) =>
        y > Top && y < Bottom && from < Right && to > Left
        && Enumerable.Range(0, _columns.Count).Any(edge => _columns[edge] > from - Touching && _columns[edge] < to + Touching && _onColumns[edge].Exists(rule => rule.From <= y && rule.To >= y));

    /// <summary>The first rule between two places of a line; null where none stands there.</summary>
    public double? RuleBetween(double from, double to, double y) =>
        y > Top && y < Bottom && from < Right && to > Left && Enumerable.Range(0, _columns.Count).FirstOrDefault(edge => _columns[edge] > from && _columns[edge] < to && _onColumns[edge].Exists(rule => rule.From <= y && rule.To >= y), -1) is var edge and >= 0 ? _columns[edge] : null;

    /// <summary>The left edge of a column; of the number of columns, the right edge of the table.</summary>
    public double LeftOf(int column) => _columns[column];

    /// <summary>The cell at a place: its upper left corner and how far it reaches.</summary>
    public (int Row, int Column, int RowSpan, int ColumnSpan) CellAt(double x, double y)
    {
        int row = Math.Clamp(_rows.FindLastIndex(edge => edge <= y), 0, RowCount - 1);
        int column = Math.Clamp(_columns.FindLastIndex(edge => edge <= x), 0, ColumnCount - 1);
        if (!_cells.TryGetValue((row, column), out (int Row, int Column, int RowSpan, int ColumnSpan) cell))
        {
            _cells[(row, column)] = cell = CellOf(row, column);
        }

        return cell;
    }

    private (int Row, int Column, int RowSpan, int ColumnSpan) CellOf(int row, int column)
    {
        int firstColumn = column;
        while (firstColumn > 0 && !IsRuled(_onColumns[firstColumn], _rows[row], _rows[row + 1]))
        {
            firstColumn--;
        }

        int endColumn = column + 1;
        while (endColumn < ColumnCount && !IsRuled(_onColumns[endColumn], _rows[row], _rows[row + 1]))
        {
            endColumn++;
        }

        int firstRow = row;
        while (firstRow > 0 && !IsRuled(_onRows[firstRow], _columns[firstColumn], _columns[endColumn]))
        {
            firstRow--;
        }

        int endRow = row + 1;
        while (endRow < RowCount && !IsRuled(_onRows[endRow], _columns[firstColumn], _columns[endColumn]))
        {
            endRow++;
        }

        return (firstRow, firstColumn, endRow - firstRow, endColumn - firstColumn);
    }

    private static bool IsRuled(List<PdfRule> onEdge, double from, double to)
    {
        double covered = 0;
        foreach (PdfRule rule in onEdge)
        {
            covered += Math.Max(0, Math.Min(to, rule.To) - Math.Max(from, rule.From));
        }

        return covered >= (to - from) * 0.6;
    }

    private static List<double> Edges(IEnumerable<double> places)
    {
        List<double> edges = [];
        foreach (double place in places.Order())
        {
            if (edges.Count == 0 || place - edges[^1] > Near)
            {
                edges.Add(place);
            }
        }

        return edges;
    }
}
