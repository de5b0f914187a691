using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Layout;

/// <summary>
/// Reads a table out of a text that lost its columns: cells one after the other, on lines of their own or side by side.
/// A value is placed only where kinds, count and order leave one way; the other rows keep their names alone.
/// </summary>
internal sealed class LostTable
{
    private const int LongestLine = 90;
    private const int FewestRows = 4;
    private const int WideEnd = 3;
    private const int MostWordsOfAUnit = 3;
    private const int MostWordsOfAVerdict = 4;

    private readonly LostHeader _header;
    private readonly List<int> _before = [];
    private readonly List<int> _after = [];
    private readonly int? _number;
    private readonly int _name;
    private readonly int _unit;
    private readonly int? _verdict;
    private readonly List<LostRow> _rows = [];
    private LostRow _row = new();
    private int _lastNumber;

    private LostTable(LostHeader header)
    {
        _header = header;
        int? ColumnOf(params HeaderWord[] words) => Enumerable.Range(0, header.Columns.Count).Where(column => words.Contains(header.Columns[column].Word)).Select(column => (int?)column).FirstOrDefault();
        _number = ColumnOf(HeaderWord.Number);
        _name = ColumnOf(HeaderWord.Indicator, HeaderWord.Subject)!.Value;
        _unit = ColumnOf(HeaderWord.MeasureUnit)!.Value;
        _verdict = ColumnOf(HeaderWord.Verdict);
        _before.AddRange(header.Values.Where(column => _verdict is null || column < _verdict));
        _after.AddRange(header.Values.Where(column => column > _verdict));
    }

    /// <summary>Finds a table whose header begins at a line.</summary>
    /// <returns>The line behind the table and its rows, those of the header first; null where there is none.</returns>
    public static (int End, List<List<LostCell>> Rows)? Find(string[] lines, int first)
    {
        if (LostHeader.Find(lines, first) is not { } header)
        {
            return null;
        }

        LostTable table = new(header);
        int end = header.End;
        for (; end < lines.Length && lines[end].Trim().Length <= LongestLine && !lines[end].Contains('\t', StringComparison.Ordinal); end++)
        {
            if (LostHeader.Find(lines, end) is { } again && again.Columns.Count == header.Columns.Count)
            {
                end = again.End - 1;
                continue;
            }

            table.Read(lines[end], end);
        }

        table.Close();
        while (table._rows.Count > 0 && table._rows[^1].IsLoose)
        {
            table._rows.RemoveAt(table._rows.Count - 1);
        }

        List<List<LostCell>> rows = [.. table._rows.Select(table.CellsOf)];
        int placed = rows.Count(row => table._before.TrueForAll(column => row.Exists(cell => cell.Column == column)));
        if (placed < FewestRows)
        {
            return null;
        }

        rows.Insert(0, [.. header.Columns.Select((column, i) => new LostCell(i, column.Pieces))]);
        return (end, rows);
    }

    private void Read(string line, int at)
    {
        string text = line.Trim();
        if (text.Length == 0)
        {
            return;
        }

        bool endsWide = line.Length - line.TrimEnd(' ').Length >= WideEnd;
        if (IsRowNumber(text, out int number))
        {
            Open(number, text, at);
            return;
        }

        if (StartsNumbered(text, out number, out string rest))
        {
            Open(number, text[..^rest.Length].Trim(), at);
            ReadLabel(rest, at, endsWide);
            return;
        }

        bool startsPart = RowNumber.Split(text).Number is { Length: > 0 } bullet && RowNumber.IsBullet(bullet);
        bool isWhole = _row.Values.Count >= _before.Count && (_verdict is null || _row.Verdict is not null) && _row.After.Count >= _after.Count;
        if (startsPart || (isWhole && StartsWords(text)) || (_row.IsFull(_before.Count, _verdict is not null) && !_row.IsWorded(_after.Count) && StartsName(text)) || _row.IsGroup)
        {
            Open(null, null, at);
        }

        if (_row is { Unit: { } begun, Values.Count: 0 } && IsMeasured($"{begun.Text} {text}"))
        {
            _row.Unit = (begun.Line, $"{begun.Text}\n{text}");
        }
        else if (_row.Values.Count > 0 || _row.Unit is not null)
        {
            ReadBehindUnit(text, at);
        }
        else
        {
            ReadLabel(text, at, endsWide);
        }
    }

    private void Open(int? number, string? print, int at)
    {
        Close();
        _row = new LostRow { NumberPrint = print, Line = at };
        _lastNumber = number ?? _lastNumber;
    }

    private void Close()
    {
        if (_row.Label.Count > 0)
        {
            _rows.Add(_row);
        }

        _row = new LostRow();
    }

    /// <summary>A number alone is that of the next row where it follows the last one, unless the row above still lacks its last value.</summary>
    private bool IsRowNumber(string text, out int number) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number) && _number is not null && number == _lastNumber + 1 && (_row.Values.Count == 0 || _row.IsFull(_before.Count, false));

    private bool StartsNumbered(string text, out int number, out string rest)
    {
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        rest = text[digits..].TrimStart('.', ')', ' ');
        return int.TryParse(text.AsSpan(0, digits), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number) && number == _lastNumber + 1
            && digits < text.Length && !char.IsAsciiDigit(text[digits]) && text[digits] is ' ' or '.' or ')' && rest.Length > 1 && char.IsLetter(rest[0]) && char.IsUpper(rest[0]) && _number is not null;
    }

    /// <summary>Whether a text below a whole row begins the name of the next: words from a capital letter on, more than a short value has.</summary>
    private static bool StartsName(string text) => StartsWords(text) && text.Count(c => c == ' ') >= 2 && !(text.Any(char.IsAsciiDigit) && text.Length < 20);

    private static bool StartsWords(string text) => char.IsUpper(text[0]) && text.Length > 3 && !IsVerdict(text);

    private static bool IsVerdict(string text) => VerdictWords.Read(text) is not (ReportedVerdict.NotPrinted or ReportedVerdict.Unknown);

    /// <summary>Reads a line of a name, which may end with the unit and the values.</summary>
    private void ReadLabel(string text, int at, bool endsWide)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int value = Array.FindIndex(words, IsValue);
        while (value >= 0 && !IsBehindUnit(words, value))
        {
            value = Array.FindIndex(words, value + 1, IsValue);
        }

        if (value >= 0)
        {
            int unit = UnitBefore(words, value);
            if (unit > 0)
            {
                _row.Label.Add((at, string.Join(' ', words[..unit])));
            }

            _row.Unit = (at, string.Join(' ', words[unit..value]));
            ReadBehindUnit(string.Join(' ', words[value..]), at);
            return;
        }

        if (_row.HalfUnit is { } half && IsMeasured($"{half.Text} {text}"))
        {
            _row.Unit = (half.Line, $"{half.Text}\n{text}");
            _row.Label.RemoveAt(_row.Label.Count - 1);
        }
        else if (_row.Label.Count > 0 && words.Length <= MostWordsOfAUnit && IsUnit(text))
        {
            _row.Unit = (at, text);
        }
        else if (words.Length > 2 && RowNumber.IsBullet(words[0]) && IsCounted(words[^1]) && !endsWide)
        {
            _row.Label.Add((at, string.Join(' ', words[..^1])));
            _row.Unit = (at, words[^1]);
        }
        else
        {
            _row.Label.Add((at, text));
            _row.HalfUnit = words.Length == 1 ? (at, text) : null;
            _row.IsGroup = endsWide && _row.NumberPrint is not null && _row.Label.Count == 1;
        }
    }

    /// <summary>Reads what stands behind the unit: values, words of values, the verdict, and what comes after it.</summary>
    private void ReadBehindUnit(string text, int at)
    {
        foreach (string piece in Pieces(text))
        {
            bool isVerdict = _verdict is not null && _row.Verdict is null && IsVerdict(piece) && piece.Split(' ').Length <= MostWordsOfAVerdict && !piece.Any(char.IsAsciiDigit);
            if (isVerdict)
            {
                _row.Verdict = (at, piece);
                continue;
            }

            bool isWords = !IsValue(piece.Split(' ')[0]);
            bool mayGoOn = isWords && (char.IsLower(piece[0]) || piece[0] == '(' || piece.Length <= 3);
            List<LostValue> values = _row.Verdict is null && (_row.Values.Count < _before.Count || (mayGoOn && _row.Values.Count > 0 && _row.After.Count == 0)) ? _row.Values
                : _row.Verdict is null && isWords && _verdict is not null && _row.After.Count == 0 ? _row.Unplaced
                : _row.After;
            bool goesOn = values.Count > 0 && mayGoOn && (piece.Length > 3 || values[^1].IsWords);
            if (goesOn)
            {
                values[^1].Pieces.Add((at, piece));
            }
            else
            {
                values.Add(new LostValue { IsWords = isWords, Pieces = { (at, piece) } });
            }
        }
    }

    /// <summary>The pieces of a line: a number with what stands in brackets behind it, words from a capital letter on, or a verdict.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        List<string> piece = [];
        int depth = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isNew = depth == 0 && piece.Count > 0 && word[0] != '(' && (char.IsUpper(word[0]) || (IsValue(word) && (IsValue(piece[0]) || IsVerdict(string.Join(' ', piece)))));
            if (isNew)
            {
                yield return string.Join(' ', piece);
                piece.Clear();
            }

            piece.Add(word);
            depth = Math.Max(0, depth + word.Count(c => c == '(') - word.Count(c => c == ')'));
        }

        if (piece.Count > 0)
        {
            yield return string.Join(' ', piece);
        }
    }

    private List<LostCell> CellsOf(LostRow row)
    {
        List<LostCell> cells = [];
        if (_number is { } number && row.NumberPrint is { } print)
        {
            cells.Add(new LostCell(number, [(row.Line, print)]));
        }

        cells.Add(new LostCell(_name, row.Label));
        if (row.Unit is { } unit)
        {
            cells.Add(new LostCell(_unit, [.. unit.Text.Split('\n').Select((text, i) => (unit.Line, text))]));
        }

        // Words alone are placed only where a verdict closes them, and there are as many as columns.
        bool areSure = row.Values.Count == _before.Count && (row.Values.TrueForAll(value => !value.IsWords) || row.Verdict is not null || !row.Values[0].IsWords) && row.Unplaced.Count == 0;
        if (areSure)
        {
            cells.AddRange(_before.Zip(row.Values, (column, value) => new LostCell(column, value.Pieces)));
        }

        if (_verdict is { } verdict && row.Verdict is { } said)
        {
            cells.Add(new LostCell(verdict, [said]));
        }

        if (areSure && row.After.Count <= _after.Count)
        {
            cells.AddRange(_after.Zip(row.After, (column, value) => new LostCell(column, value.Pieces)));
        }

        return [.. cells.OrderBy(cell => cell.Column)];
    }

    private static bool IsValue(string word)
    {
        // Brackets that were opened before the word hold it: it is no value of its own.
        if (word.Contains(')', StringComparison.Ordinal) && !word.Contains('(', StringComparison.Ordinal))
        {
            return false;
        }

        string bare = word.TrimStart('<', '>', '=', '≥', '≤', '~', '(').TrimEnd(')', ';');
        return bare.Length > 0 && char.IsAsciiDigit(bare[0]) && bare.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '/' or '%' or '-' or '–');
    }

    /// <summary>Whether values begin at a word: nothing but values and verdicts stands behind it, and a unit or the start of the line before it.</summary>
    private bool IsBehindUnit(string[] words, int value)
    {
        bool isUnit = value > 0 && (IsUnit(words[value - 1]) || IsUnit(string.Join(' ', words[Math.Max(0, value - 2)..value])));
        bool isEnd = words[value..].All(word => IsValue(word) || word[0] is '(' or '>' or '<') || IsVerdict(string.Join(' ', words[(value + 1)..].SkipWhile(IsValue)));
        bool isPair = value + 1 < words.Length && (IsValue(words[value + 1]) || char.IsUpper(words[value + 1][0]));
        return value > 0 && (isUnit ? isEnd || isPair : isPair && IsValue(words[value + 1]) && (_row.Label.Count > 0 || value > 1));
    }

    private int UnitBefore(string[] words, int value)
    {
        if (_row.Label.Count > 0 && value <= MostWordsOfAUnit && char.IsLower(words[0][0]) && (value <= 2 || IsUnit(string.Join(' ', words[..value]))))
        {
            return 0;
        }

        for (int length = Math.Min(MostWordsOfAUnit, value); length > 1; length--)
        {
            if (IsMeasured(string.Join(' ', words[(value - length)..value])))
            {
                return value - length;
            }
        }

        return value - 1;
    }

    private static bool IsMeasured(string text) => MeasureUnit.TryFindBase(text, out MeasureUnit? found) && found.Dimension is not (Dimension.Count or Dimension.Number);

    private static bool IsUnit(string text) => text == "%" || IsMeasured(text) || IsCounted(text);

    private static bool IsCounted(string text) => text.Length is > 1 and <= 12 && MeasureUnit.TryReadPrinted(text, out _, out bool isKnown) && isKnown;
}

/// <summary>A cell of a lost table: its column, and its pieces with their lines.</summary>
internal sealed record LostCell(int Column, IReadOnlyList<(int Line, string Text)> Pieces)
{
    public string Text => string.Join('\n', Pieces.Select(piece => piece.Text));
}

/// <summary>A value of a lost table: a number, or words.</summary>
internal sealed class LostValue
{
    public bool IsWords { get; init; }

    public List<(int Line, string Text)> Pieces { get; } = [];
}

/// <summary>A row of a lost table while it is read.</summary>
internal sealed class LostRow
{
    public int Line { get; init; }

    public string? NumberPrint { get; init; }

    public List<(int Line, string Text)> Label { get; } = [];

    public (int Line, string Text)? HalfUnit { get; set; }

    public (int Line, string Text)? Unit { get; set; }

    public List<LostValue> Values { get; } = [];

    public (int Line, string Text)? Verdict { get; set; }

    public List<LostValue> After { get; } = [];

    public List<LostValue> Unplaced { get; } = [];

    public bool IsGroup { get; set; }

    /// <summary>Gets a value indicating whether the row is no more than words, as those that stand below a table are.</summary>
    public bool IsLoose => NumberPrint is null && Unit is null && Values.Count == 0;

    /// <summary>Whether the row is of words, and more words may follow.</summary>
    public bool IsWorded(int after) => Values.Count > 0 && Values.TrueForAll(value => value.IsWords) && After.Count == 0 && after > 0;

    /// <summary>Whether every value before the verdict is there, and the verdict where the table has one, or what comes after it.</summary>
    public bool IsFull(int values, bool hasVerdict) => (Values.Count >= values && (!hasVerdict || Verdict is not null || After.Count > 0)) || (Verdict is not null && After.Count > 0);
}
