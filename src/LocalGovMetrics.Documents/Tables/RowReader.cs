using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Reads the rows below a header, from top to bottom: numbering, sections, parts, values.</summary>
internal sealed class RowReader(IReadOnlyList<ExtractedColumn> columns)
{
    // What goes on beyond it is no name that a page cut: each line would copy all before it.
    private const int LongestName = 2000;
    private GridView _view = null!;
    private readonly List<ExtractedRow> _rows = [];
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private string? _main;
    private int _part;
    private bool _numbersThemes;

    /// <summary>Reads the rows of a range; of a table that pages cut, one range after the other.</summary>
    public void Read(GridView view, int from, int to)
    {
        _view = view;
        _numbersThemes = NumbersThemes(from, to);
        for (int row = from; row < to; row++)
        {
            if (!ColumnNumbering.Is(view, row))
            {
                ReadRow(row);
            }
        }
    }

    /// <summary>The rows read, those without values that others are parts of marked as groups.</summary>
    public IReadOnlyList<ExtractedRow> Finish()
    {
        HashSet<string?> parents = [.. _rows.Select(row => row.Parent)];
        for (int i = 0; i < _rows.Count; i++)
        {
            ExtractedRow row = _rows[i];
            bool isEmpty = row.Target is null && row.Actual is null && row.Years.Count == 0 && row.Others.All(cell => cell.Column.Role is ColumnRole.Note);
            bool hasParts = row.Number is { } number && parents.Contains(number);
            if (isEmpty && hasParts)
            {
                _rows[i] = row with { Kind = ExtractedRowKind.Group };
            }
        }

        // Where the row is missing that others are numbered as parts of, they are parts of the nearest that is there.
        HashSet<string?> own = [.. _rows.Select(row => row.Number)];
        for (int i = 0; i < _rows.Count; i++)
        {
            string? parent = _rows[i].Parent;
            while (parent is not null && !own.Contains(parent))
            {
                parent = ParentOf(parent);
            }

            _rows[i] = parent == _rows[i].Parent ? _rows[i] : _rows[i] with { Parent = parent };
        }

        return [.. _rows];
    }

    /// <summary>Whether the numbers are of what several rows are about: where a row has none, the column of themes before its name is blank too, and only there.</summary>
    private bool NumbersThemes(int from, int to)
    {
        int? number = columns.FirstOrDefault(column => column.Role == ColumnRole.Number)?.Index;
        int? name = columns.FirstOrDefault(column => column.Role == ColumnRole.Indicator)?.Index;
        return columns.Any(theme => theme.Role == ColumnRole.Other && theme.Index > number && theme.Index < name && AreBlankTogether(number.Value, theme.Index, name.Value, from, to));
    }

    private bool AreBlankTogether(int number, int theme, int name, int from, int to)
    {
        bool someBlank = false;
        bool someFilled = false;
        for (int row = from; row < to; row++)
        {
            if (string.IsNullOrWhiteSpace(_view.TextAt(row, name)))
            {
                continue;
            }

            bool hasNumber = !string.IsNullOrWhiteSpace(_view.TextAt(row, number));
            if (hasNumber != !string.IsNullOrWhiteSpace(_view.TextAt(row, theme)))
            {
                return false;
            }

            someBlank |= !hasNumber;
            someFilled |= hasNumber;
        }

        return someBlank && someFilled;
    }

    private void ReadRow(int row)
    {
        List<GridCell> cells = [.. _view.Beginning(row)];
        if (cells.Count == 0)
        {
            return;
        }

        GridCell? numbering = CellsOf(ColumnRole.Number, row).FirstOrDefault();
        string printedNumber = numbering?.Text.Trim() ?? string.Empty;
        if (numbering?.Number is not null)
        {
            // A spreadsheet takes 1.2 for a number and shows it as its own country does.
            printedNumber = printedNumber.Replace(',', '.');
        }

        GridCell? label = CellsOf(ColumnRole.Indicator, row).FirstOrDefault(cell => cell.Row == row) ?? CellsOf(ColumnRole.Indicator, row).FirstOrDefault();
        if (string.IsNullOrWhiteSpace(label?.Text) && printedNumber.Length > 0 && !RowNumber.IsNumber(printedNumber))
        {
            // The name of a total stands in the column of numbers now and then.
            label = CellsOf(ColumnRole.Number, row).First();
            printedNumber = string.Empty;
        }

        List<(ExtractedColumn Column, GridCell Cell)> values = Values(row, label);
        if (label is null || string.IsNullOrWhiteSpace(label.Text))
        {
            // Values without a name go on with the row above where it has none there.
            Continue(values);
            return;
        }

        (string number, string name) = RowNumber.Split(OneLine.Of(label.Text));
        bool fromColumn = printedNumber.Length > 0 && RowNumber.IsNumber(printedNumber);
        number = fromColumn ? printedNumber.Trim('(', ')').TrimEnd('.', ')', ':') : number;
        bool hasValues = values.Exists(value => value.Column.Role is not (ColumnRole.MeasureUnit or ColumnRole.Note));
        bool continues = !fromColumn && number.Length == 0 && !hasValues && _rows.Count > 0 && name.Length > 0 && char.IsLower(name[0]) && values.Count == 0 && _rows[^1].Label.Length < LongestName;
        if (continues && !StartsPart(name) && !IsRemark(name))
        {
            // A name that a page cut in two.
            _rows[^1] = _rows[^1] with { Indicator = $"{_rows[^1].Indicator} {Clean(name)}", Label = $"{_rows[^1].Label} {name}" };
            return;
        }

        bool isWide = label.ColumnSpan > 1 || (values.Count == 0 && cells.Count <= 2);
        if (!hasValues && (IsSection(number, label, isWide, name) || IsPartWordAlone(name) || IsRemark(name)))
        {
            return;
        }

        Add(number, name, label, values);
    }

    private void Add(string number, string name, GridCell label, List<(ExtractedColumn Column, GridCell Cell)> values)
    {
        bool isBulleted = RowNumber.IsBullet(number);
        bool isPart = isBulleted || (number.Length == 0 && _main is not null && !_numbersThemes) || (number.Length == 1 && char.IsLower(number[0]));
        string? own = isPart ? null : number.Length > 0 ? Unique(number) : null;
        string? parent = isPart ? _main : ParentOf(number);
        if (isPart && _main is not null)
        {
            own = Unique($"{_main}.{Letter(_part++)}");
        }
        else if (own is not null)
        {
            _main = own;
            _part = 0;
        }

        string indicator = Clean(name);
        DocumentPlace place = label.Place;
        List<ExtractedCell> years = [];
        List<ExtractedCell> others = [];
        ExtractedCell? target = null;
        ExtractedCell? actual = null;
        string? unit = null;
        foreach ((ExtractedColumn column, GridCell cell) in values)
        {
            ExtractedCell value = new(column, cell);
            switch (column.Role)
            {
                case ColumnRole.Target:
                    target ??= value;
                    break;
                case ColumnRole.Actual:
                    actual ??= value;
                    break;
                case ColumnRole.Year when cell.ColumnSpan > 1 || SpanPrint.NamesSpan(cell.Text):
                    bool isWhole = cell.ColumnSpan > 1 || SpanPrint.ReachesTo(cell.Text, LastYear);
                    if (isWhole && actual is null)
                    {
                        actual = value;
                    }
                    else
                    {
                        others.Add(value);
                    }

                    break;
                case ColumnRole.Growth when actual is null && SpanPrint.NamesSpan(cell.Text) && SpanPrint.ReachesTo(cell.Text, LastYear) && cell.Text.Any(char.IsLetter):
                    actual = value;
                    break;
                case ColumnRole.Year:
                    years.Add(value);
                    break;
                case ColumnRole.MeasureUnit:
                    unit ??= IsDitto(cell.Text) ? _rows.Count > 0 ? _rows[^1].MeasureUnit : null : OneLine.Of(cell.Text);
                    break;
                default:
                    others.Add(value);
                    break;
            }
        }

        actual ??= columns.Any(column => column.Role == ColumnRole.Actual) || IsAverageOfGrowth(indicator, unit, years) ? null : years.Find(year => year.Column.Year == LastYear);
        _rows.Add(new ExtractedRow(ExtractedRowKind.Data, indicator, OneLine.Of(label.Text), place)
        {
            Number = own,
            Parent = parent,
            MeasureUnit = string.IsNullOrEmpty(unit) ? BracketedUnit.Of(label.Text) ?? UnitOfHeader(target ?? actual) : unit,
            Target = target,
            Actual = actual,
            Years = years,
            Others = others,
        });
    }

    /// <summary>Whether a row asks for the average growth of years whose growths it prints: the last of them is not its actual.</summary>
    private static bool IsAverageOfGrowth(string indicator, string? unit, List<ExtractedCell> years) =>
        years.Count > 1 && NameKinds.Of(LocalizedName.Of(indicator)).HasFlag(NameKind.Growth)
        && HeaderLabel.Fold($"{indicator} {unit}") is var words && HeaderWords.Averages.Any(word => words.Contains(word, StringComparison.Ordinal));

    /// <summary>The unit that the words above a value name, where no column is of units.</summary>
    private string? UnitOfHeader(ExtractedCell? value) =>
        value is null || columns.Any(column => column.Role == ColumnRole.MeasureUnit) ? null
        : value.Column.Header.Reverse().Select(BracketedUnit.Of).FirstOrDefault(found => found is not null);

    /// <summary>Whether a cell says that what stands above holds for it too.</summary>
    private static bool IsDitto(string text) => HeaderWords.Ditto.Contains(HeaderLabel.Fold(text).Trim('-', ' ', '.'));

    private int? LastYear => columns.Where(column => column.Role == ColumnRole.Year).Select(column => column.Year).Max();

    private void Continue(List<(ExtractedColumn Column, GridCell Cell)> values)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        ExtractedRow above = _rows[^1];
        foreach ((ExtractedColumn column, GridCell cell) in values)
        {
            above = column.Role is ColumnRole.Actual or ColumnRole.Year && above.Actual is null && cell.Row > 0 ? above with { Actual = new ExtractedCell(column, cell) }
                : column.Role == ColumnRole.Target && above.Target is null ? above with { Target = new ExtractedCell(column, cell) }
                : above;
        }

        _rows[^1] = above;
    }

    private IEnumerable<GridCell> CellsOf(ColumnRole role, int row) =>
        columns.Where(column => column.Role == role).Select(column => _view.At(row, column.Index)).Where(cell => cell is not null && cell.Text.Length > 0).Distinct<GridCell?>(ReferenceEqualityComparer.Instance)!;

    private List<(ExtractedColumn Column, GridCell Cell)> Values(int row, GridCell? label)
    {
        List<(ExtractedColumn, GridCell)> values = [];
        HashSet<GridCell> seen = new(ReferenceEqualityComparer.Instance);
        foreach (ExtractedColumn column in columns)
        {
            GridCell? cell = _view.At(row, column.Index);
            bool isValue = cell is not null && cell != label && !string.IsNullOrWhiteSpace(cell.Text) && column.Role is not (ColumnRole.Number or ColumnRole.Indicator);

            // A cell that reaches over several rows is of the first of them; its verdict or its unit holds for those below too.
            bool isOwn = isValue && (cell!.Row == row || column.Role is ColumnRole.MeasureUnit);
            if (isOwn && seen.Add(cell!))
            {
                values.Add((column, cell!));
            }
        }

        return values;
    }

    private static bool IsSection(string number, GridCell label, bool isWide, string name) =>
        RowNumber.IsSection(number) || (isWide && number.Length == 0 && (label.IsBold || !name.Any(char.IsLower)));

    private static bool IsPartWordAlone(string name) => HeaderWords.PartWords.Any(word => HeaderLabel.Fold(name).TrimEnd(':', '.', ' ') == word);

    private static bool IsRemark(string name) => HeaderLabel.Fold(name).TrimStart('*', '(', ' ') is var folded && HeaderWords.Remarks.Any(word => folded.StartsWith(word, StringComparison.Ordinal) && folded[word.Length..].TrimStart().StartsWith(':'));

    private static bool StartsPart(string name) => HeaderWords.PartWords.Any(word => HeaderLabel.Fold(name).StartsWith(word, StringComparison.Ordinal));

    /// <summary>The name without introducing words, footnote marks and the stop at its end.</summary>
    private static string Clean(string name)
    {
        string clean = name.Trim();
        string mended = TextMending.Mend(clean, out _);
        string folded = mended.ToLowerInvariant();
        foreach (string word in HeaderWords.PartWords)
        {
            if (folded.Length == mended.Length && folded.StartsWith(word, StringComparison.Ordinal) && mended.Length > word.Length && !char.IsLetterOrDigit(mended[word.Length]))
            {
                clean = mended[word.Length..].TrimStart(':', ',', ' ');
                clean = RowNumber.Split(clean) is { Number: var bullet, Name: { Length: > 0 } own } && RowNumber.IsBullet(bullet) ? own : clean;
                break;
            }
        }

        return clean.TrimEnd('.', ':', ';', ' ', '*', '⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁽', '⁾');
    }

    private static string? ParentOf(string number)
    {
        int dot = number.LastIndexOf('.');
        return dot > 0 ? number[..dot] : null;
    }

    private string Unique(string number)
    {
        string own = number;
        for (int i = _times.GetValueOrDefault(number, 2); !_numbers.Add(own); i++)
        {
            own = FormattableString.Invariant($"{number}({i})");
            _times[number] = i + 1;
        }

        return own;
    }

    private static string Letter(int index) => index < 26 ? ((char)('a' + index)).ToString() : FormattableString.Invariant($"{(char)('a' + (index % 26))}{index / 26}");
}
