using LocalGovMetrics.Languages;
using NodaTime;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Understands the tables of a document: finds their headers, joins what pages cut, and reads their rows.</summary>
internal sealed class TableExtraction
{
    private readonly Document _document;
    private readonly HashSet<DocumentBlock> _running;
    private readonly List<ExtractedTable> _tables = [];
    private readonly List<(int At, RowReader Rows)> _open = [];
    private bool _isReadOn;

    private TableExtraction(Document document)
    {
        _document = document;
        _running = RunningLines.Of(document);
    }

    public static List<ExtractedTable> Of(Document document)
    {
        TableExtraction extraction = new(document);
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i].Grid is not null)
            {
                extraction.Read(i);
            }
        }

        extraction.Settle();
        return extraction._tables;
    }

    /// <summary>Gives the last tables the rows that were read on from pages after their own.</summary>
    private void Settle()
    {
        if (_isReadOn)
        {
            _open.ForEach(table => _tables[table.At] = _tables[table.At] with { Rows = table.Rows.Finish() });
            _isReadOn = false;
        }
    }

    private void Read(int at)
    {
        DocumentBlock block = _document.Blocks[at];
        GridView view = new(block.Grid!);
        (string? title, string? unitNote) = Above(at);
        int from = 0;
        while (HeaderFinder.Find(view, from) is { } header)
        {
            (string? ownTitle, string? ownNote) = AboveWithin(view, from, header.First);
            int last = NextHeader(view, header);
            foreach (GridView part in SideBySide.Parts(view, header))
            {
                Take(part, block, header, last, ownTitle ?? title, ownNote ?? unitNote);
            }

            from = last;
            title = null;
        }

        if (from == 0)
        {
            TakeWithoutHeader(view, block, title);
        }
    }

    private void Take(GridView view, DocumentBlock block, (int First, int End) header, int last, string? title, string? unitNote)
    {
        HeaderLabel ofTitle = HeaderLabel.Of(title is null ? [] : [title]);
        IReadOnlyList<List<ExtractedColumn>> readings = ColumnRoles.Read(view, header.First, header.End, last, ofTitle);
        List<ExtractedColumn> columns = readings[0];
        string? leftBecause = WhyLeft(columns);
        ExtractedTable? before = _open.Count > 0 ? _tables[_open[0].At] : null;
        bool joins = before is not null && !SaysOtherwise(title, before.Title)
            && (SameColumns(before.Columns, columns) || (leftBecause is not null && SameWords(before.Columns, columns)));
        if (joins)
        {
            ReadOn(view, header.End, last);
            return;
        }

        Settle();
        _open.Clear();
        foreach (List<ExtractedColumn> reading in readings)
        {
            Add(view, block, (header.End, last), (title, unitNote), reading, readings.Count > 1);
        }
    }

    private void Add(GridView view, DocumentBlock block, (int First, int End) rows, (string? Title, string? UnitNote) above, List<ExtractedColumn> columns, bool isOfSeveralPairs)
    {
        HeaderLabel ofTitle = HeaderLabel.Of(above.Title is null ? [] : [above.Title]);
        string? leftBecause = WhyLeft(columns);
        Period? part = leftBecause is null ? PartOf(columns, ofTitle) : null;
        ExtractedTable table = new(FormattableString.Invariant($"t{_tables.Count + 1}"), block.Place)
        {
            Title = above.Title,
            UnitNote = above.UnitNote,
            Columns = columns,
            IsOfSeveralPairs = isOfSeveralPairs,
            LeftBecause = leftBecause,
            Period = leftBecause is null ? part ?? PeriodOf(columns, ofTitle) : null,
            Horizon = part is null ? HorizonOfSpan(columns) : HorizonOf(columns, part),
        };
        if (leftBecause is null)
        {
            RowReader reader = new(columns);
            reader.Read(view, rows.First, rows.End);
            IReadOnlyList<ExtractedRow> read = reader.Finish();
            bool hasValues = read.Any(row => row.Kind == ExtractedRowKind.Data && (row.Target?.Number is not null || row.Actual?.Number is not null || $"{row.Target?.Text}{row.Actual?.Text}".Any(char.IsAsciiDigit)));
            table = hasValues ? table with { Rows = read } : table with { LeftBecause = Language.Said("documentNote.noRowBelowHeaderHas") };
            if (hasValues)
            {
                _open.Add((_tables.Count, reader));
            }
        }

        _tables.Add(table);
    }

    /// <summary>Reads rows of another page, of which every pair of target and actual has its own.</summary>
    private void ReadOn(GridView view, int from, int to)
    {
        _open.ForEach(table => table.Rows.Read(view, from, to));
        _isReadOn = true;
    }

    /// <summary>A table without a header goes on with the one above where the number of columns is the same.</summary>
    private void TakeWithoutHeader(GridView view, DocumentBlock block, string? title)
    {
        if (_open.Count > 0 && _tables[_open[0].At].Columns.Count == view.ColumnCount && title is null)
        {
            ReadOn(view, 0, view.RowCount);
            return;
        }

        Settle();
        _open.Clear();
        _tables.Add(new ExtractedTable(FormattableString.Invariant($"t{_tables.Count + 1}"), block.Place)
        {
            Title = title,
            LeftBecause = Language.Said("documentNote.noRowNamesColumns"),
        });
    }

    private static string? WhyLeft(List<ExtractedColumn> columns)
    {
        bool has(ColumnRole role) => columns.Exists(column => column.Role == role);
        return !has(ColumnRole.Indicator) ? Language.Said("documentNote.noColumnNamesIndicators")
            : !has(ColumnRole.Target) ? Language.Said("documentNote.noColumnHoldsTargets")
            : !has(ColumnRole.Actual) && !has(ColumnRole.Year) ? Language.Said("documentNote.noColumnHoldsActuals")
            : columns.Exists(column => column.Header.Any(text => HeaderTimeWords.Persons.Contains(HeaderLabel.Fold(text)))) ? Language.Said("documentNote.rowsArePersons")
            : columns.Find(column => column.Role == ColumnRole.Actual) is { } actual && HeaderTimes.Differ(columns.Find(column => column.Role == ColumnRole.Target)!.Header, actual.Header) ? Language.Said("documentNote.targetsOfOtherTime")
            : null;
    }

    private static bool SameColumns(IReadOnlyList<ExtractedColumn> one, List<ExtractedColumn> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Role == pair.Second.Role && HeaderLabel.Fold(pair.First.Name) == HeaderLabel.Fold(pair.Second.Name));

    /// <summary>Whether a header that was not understood holds the words of the one above: broken into lines at other places, it is the same header.</summary>
    private static bool SameWords(IReadOnlyList<ExtractedColumn> one, List<ExtractedColumn> other) =>
        one.Count == other.Count && WordsOf(one).SetEquals(WordsOf(other));

    private static HashSet<string> WordsOf(IEnumerable<ExtractedColumn> columns) =>
        [.. columns.SelectMany(column => HeaderLabel.Fold(column.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static bool SaysOtherwise(string? title, string? before) => title is not null && HeaderLabel.Fold(title) != HeaderLabel.Fold(before ?? string.Empty);

    /// <summary>The part of a year that the actuals are of, by their header or by the title.</summary>
    private static Period? PartOf(List<ExtractedColumn> columns, HeaderLabel ofTitle)
    {
        ExtractedColumn? actual = columns.Find(column => column.Role == ColumnRole.Actual);
        int? year = actual?.Year ?? columns.Find(column => column.Role == ColumnRole.Target)?.Year ?? ofTitle.Year;
        Period? ofTable = PartOfYear.In(ofTitle.Path, year);

        // What was done of a plan by a day of the year after it is of the plan's year.
        bool isLate = actual?.Year is null && year is not null && ofTable is not null && ofTable.Start.Year > year;
        return actual is null || actual.FromYear is not null ? null
            : PartOfYear.In(actual.Header, year) ?? (actual.SaysWholeYear || isLate ? null : ofTable);
    }

    /// <summary>The day by which the targets are due where the actuals are of a part of the time before: a target is of the year unless its header names a part.</summary>
    private static LocalDate? HorizonOf(List<ExtractedColumn> columns, Period part)
    {
        ExtractedColumn? target = columns.Find(column => column.Role == ColumnRole.Target);
        if (target is null || PartOfYear.IsFinancialYear(part))
        {
            return null;
        }

        int year = target.Year ?? part.LastYear;
        return PartOfYear.In(target.Header, year)?.End ?? new LocalDate(year, 12, 31);
    }

    /// <summary>The end of a span of years that the targets are of, where the actuals are of fewer of them.</summary>
    private static LocalDate? HorizonOfSpan(List<ExtractedColumn> columns)
    {
        ExtractedColumn? target = columns.Find(column => column.Role == ColumnRole.Target);
        ExtractedColumn? actual = columns.Find(column => column.Role == ColumnRole.Actual);
        return target is { FromYear: not null, Year: { } end } && actual is { FromYear: not null, Year: { } reached } && end > reached ? new LocalDate(end, 12, 31) : null;
    }

    private static Period? PeriodOf(List<ExtractedColumn> columns, HeaderLabel ofTitle)
    {
        ExtractedColumn? target = columns.Find(column => column.Role == ColumnRole.Target);
        ExtractedColumn? actual = columns.Find(column => column.Role == ColumnRole.Actual);
        int? baseYear = columns.Find(column => column is { Role: ColumnRole.Base, Year: not null })?.Year;
        List<int> years = [.. columns.Where(column => column.Role == ColumnRole.Year && column.Year is not null).Select(column => column.Year!.Value)];
        (int From, int To)? growth = columns.Where(column => column is { Role: ColumnRole.Growth, FromYear: not null, Year: not null }).Select(column => ((int, int)?)(column.FromYear!.Value, column.Year!.Value)).MaxBy(span => span?.Item2);
        if (actual is { FromYear: { } first, Year: { } end })
        {
            return Period.OfYears(first, end);
        }

        if (years.Count >= 2 && target is { FromYear: { } asked, Year: { } due } && years.Min() >= asked && years.Max() <= due)
        {
            return Period.OfYears(asked, years.Max());
        }

        if (years.Count >= 2)
        {
            // A target of one of the years, beside the actuals of others, is of that year alone.
            bool isOfOne = target is { FromYear: null, Year: { } own } && own == years.Max() && !HeaderLabel.Of(target.Header).SaysHorizon;
            return isOfOne ? Period.OfYear(years.Max())
                : baseYear < years.Min() ? Period.OfYears(baseYear.Value + 1, years.Max())
                : growth is { } span ? Period.OfYears(span.From, Math.Max(span.To, years.Max()))
                : years.Max() > years.Min() ? Period.OfYears(years.Min() + 1, years.Max()) : null;
        }

        return (actual?.Year ?? target?.Year) is { } year ? Period.OfYear(year)
            : ofTitle.Spans.Count > 0 ? Period.OfYears(ofTitle.Spans[^1].From, ofTitle.Spans[^1].To)
            : ofTitle.Years.Count > 0 ? Period.OfYear(ofTitle.Years[0])
            : null;
    }

    /// <summary>The first row of the next header that is another; a header that is repeated is passed over by the rows.</summary>
    private static int NextHeader(GridView view, (int First, int End) header)
    {
        for (int row = header.End; row < view.RowCount; row++)
        {
            if (HeaderFinder.IsLaterHeaderRow(view, header, row))
            {
                return row;
            }
        }

        return view.RowCount;
    }

    /// <summary>The title and the unit note in the blocks above a table.</summary>
    private (string? Title, string? UnitNote) Above(int at)
    {
        string? title = null;
        string? note = null;
        for (int i = at - 1; i >= 0 && i >= at - 6 && title is null; i--)
        {
            DocumentBlock block = _document.Blocks[i];
            if (block.Grid is not null)
            {
                break;
            }

            if (_running.Contains(block))
            {
                continue;
            }

            ReadAbove(block.Text, ref title, ref note);
            title = block.Kind == DocumentBlockKind.Heading || title is null || title.Length < 240 ? title : null;
        }

        return (title, note);
    }

    private static (string? Title, string? UnitNote) AboveWithin(GridView view, int from, int to)
    {
        string? title = null;
        string? note = null;
        for (int row = to - 1; row >= from; row--)
        {
            List<GridCell> cells = [.. view.Beginning(row)];
            if (cells.Count is 1 or 2)
            {
                cells.ForEach(cell => ReadAbove(cell.Text, ref title, ref note));
            }
        }

        return (title, note);
    }

    private static void ReadAbove(string text, ref string? title, ref string? note)
    {
        string line = OneLine.Of(text);
        string folded = HeaderLabel.Fold(line).TrimStart('(', '*', ' ');
        string? introduces = HeaderWords.UnitNotes.FirstOrDefault(word => folded.StartsWith(word, StringComparison.Ordinal) && folded.Length > word.Length && folded[word.Length..].TrimStart().StartsWith(':'));
        if (introduces is not null)
        {
            note ??= line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '.');
            note = note.EndsWith(')') && !note.Contains('(', StringComparison.Ordinal) ? note[..^1].TrimEnd() : note;
        }
        else if (line.Length > 3 && folded.Any(char.IsLetter) && !line.StartsWith('('))
        {
            title ??= line;
        }
    }
}
