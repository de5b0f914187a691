using System.Buffers;
using LocalGovMetrics.Documents.Layout;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>A table that a text draws with lines of characters: <c>│ a │ b │</c> between <c>├───┼───┤</c>, or <c>|</c> and <c>+---+</c>.</summary>
internal sealed class DrawnTable
{
    private const string Upright = "│║┃|";
    private const string Flat = "─━═-=_";
    private const string Corners = "+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╟╫╢╤╪╧╥╨╞╡╒╕╘╛┏┓┗┛┣┫┳┻╋:";
    private const int FewestFlat = 3;
    private const int FewestColumns = 2;
    private const int FewestLinesWithoutBorder = 3;
    private const int MostColumns = 200;
    private const int LongestLine = 10_000;

    private static readonly SearchValues<char> UprightSigns = SearchValues.Create(Upright);
    private readonly List<Cell> _cells = [];
    private readonly Dictionary<int, Cell> _last = [];

    private DrawnTable(int end) => End = end;

    /// <summary>Gets the line behind the table.</summary>
    public int End { get; }

    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>Finds every table of a text, by its first line.</summary>
    public static Dictionary<int, DrawnTable> FindAll(IReadOnlyList<string> lines)
    {
        Dictionary<int, DrawnTable> found = [];
        for (int from = 0; from < lines.Count; from++)
        {
            int end = from;
            int boxed = 0;
            int borders = 0;
            while (end < lines.Count && lines[end].Length <= LongestLine && (IsBoxed(lines[end]) || IsBorder(lines[end])))
            {
                bool isBorder = IsBorder(lines[end]);
                borders += isBorder ? 1 : 0;
                boxed += isBorder ? 0 : 1;
                end++;
            }

            if (boxed >= 2 && (borders > 0 || boxed >= FewestLinesWithoutBorder) && Edges(lines, from, end) is { } edges)
            {
                found[from] = new DrawnTable(end);
                found[from].Read(lines, from, edges);
            }

            from = Math.Max(from, end - 1);
        }

        return found;
    }

    private static bool IsBorder(string line) =>
        line.Count(c => Flat.Contains(c, StringComparison.Ordinal)) >= FewestFlat
        && line.All(c => c is ' ' or '\r' || Flat.Contains(c, StringComparison.Ordinal) || Upright.Contains(c, StringComparison.Ordinal) || Corners.Contains(c, StringComparison.Ordinal));

    private static bool IsBoxed(string line) => line.Count(IsUpright) >= FewestColumns;

    private static bool IsUpright(char c) => Upright.Contains(c, StringComparison.Ordinal);

    /// <summary>Where the columns are parted, in characters; null where the signs do not stand below each other.</summary>
    private static List<int>? Edges(IReadOnlyList<string> lines, int from, int end)
    {
        Dictionary<int, int> times = [];
        int boxed = 0;
        int longest = 0;
        bool isOpenLeft = false;
        for (int i = from; i < end; i++)
        {
            if (IsBorder(lines[i]))
            {
                continue;
            }

            boxed++;
            string line = lines[i].TrimEnd();
            longest = Math.Max(longest, line.Length);
            int first = line.AsSpan().IndexOfAny(UprightSigns);
            isOpenLeft |= !string.IsNullOrWhiteSpace(line[..first]);
            for (int at = first; at < line.Length; at++)
            {
                if (IsUpright(line[at]))
                {
                    times[at] = times.GetValueOrDefault(at) + 1;
                }
            }
        }

        if (times.Values.Any(count => count * 2 < boxed) || times.Count > MostColumns)
        {
            return null;
        }

        List<int> edges = [.. times.Keys.Order()];
        if (isOpenLeft)
        {
            edges.Insert(0, -1);
        }

        if (edges[^1] < longest - 1)
        {
            edges.Add(longest);
        }

        return edges.Count > FewestColumns ? edges : null;
    }

    /// <summary>Reads the lines between two borders as one row where borders part the rows, and else each line as one.</summary>
    private void Read(IReadOnlyList<string> lines, int from, List<int> edges)
    {
        int groups = Enumerable.Range(from, End - from).Count(i => !IsBorder(lines[i]) && (i == from || IsBorder(lines[i - 1])));
        bool isParted = groups >= FewestLinesWithoutBorder;
        string? border = null;
        int row = -1;
        for (int i = from; i < End; i++)
        {
            if (IsBorder(lines[i]))
            {
                border = lines[i];
                continue;
            }

            bool begins = row < 0 || border is not null || (!isParted && row > 0) || groups == 1;
            row += begins ? 1 : 0;
            ReadLine(lines[i], i, row, edges, begins ? border : null);
            border = null;
        }
    }

    private void ReadLine(string line, int number, int row, List<int> edges, string? border)
    {
        for (int column = 0; column + 1 < edges.Count;)
        {
            int next = column + 1;
            while (next + 1 < edges.Count && !(edges[next] < line.Length && IsUpright(line[edges[next]])))
            {
                next++;
            }

            int start = Math.Min(edges[column] + 1, line.Length);
            string text = line[start..Math.Clamp(edges[next], start, line.Length)].Trim();
            int at = column;
            Cell? above = _last.GetValueOrDefault(at);
            bool goesOn = above is not null && (above.Row + above.RowSpan - 1 == row || (border is not null && IsOpen(border, edges[column], edges[next])));
            if (above is null || !goesOn)
            {
                _cells.Add(above = _last[at] = new Cell(row, column, next - column, number));
            }

            above.Add(text, row);
            column = next;
        }
    }

    /// <summary>Whether a border has nothing between two edges: the cell above reaches below it.</summary>
    private static bool IsOpen(string border, int left, int right) =>
        left + 1 < border.Length && string.IsNullOrWhiteSpace(border[(left + 1)..Math.Min(right, border.Length)]);

    /// <summary>A cell: its lines, and how far it reaches.</summary>
    internal sealed class Cell(int row, int column, int span, int line)
    {
        private readonly List<string> _texts = [];

        public int Row => row;

        public int Column => column;

        public int ColumnSpan => span;

        public int RowSpan { get; private set; } = 1;

        /// <summary>Gets the first line of the cell, 0 = the first of the text.</summary>
        public int Line => line;

        public string Text => BrokenLines.Join(_texts);

        public void Add(string text, int reached)
        {
            RowSpan = reached - row + 1;
            if (text.Length > 0)
            {
                _texts.Add(text);
            }
        }
    }
}
