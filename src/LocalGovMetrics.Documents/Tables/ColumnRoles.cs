using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Tells what each column of a table holds: from the words above it, and where those leave it open, from its cells.</summary>
internal static class ColumnRoles
{
    private const int LookedAt = 400;

    /// <summary>Reads the columns below a header.</summary>
    /// <param name="view">The table.</param>
    /// <param name="first">The first row of the header.</param>
    /// <param name="end">The first row below the header.</param>
    /// <param name="last">The row behind the last one of the table.</param>
    /// <param name="ofTitle">The years that the title names.</param>
    /// <returns>The columns; once more for each further pair of target and actual, as that pair makes them.</returns>
    public static IReadOnlyList<List<ExtractedColumn>> Read(GridView view, int first, int end, int last, HeaderLabel ofTitle)
    {
        List<ColumnDraft> drafts = Drafts(view, first, end, last);
        ColumnGroups groups = ColumnGroups.Of(drafts);
        List<List<ExtractedColumn>> readings = [];
        foreach (int pair in groups.InOrder)
        {
            List<ColumnDraft> own = Drafts(view, first, end, last);
            ColumnGroups.Of(own).Keep(own, pair);
            List<ExtractedColumn> columns = Settled(own, ofTitle);
            if (groups.Is(pair, columns))
            {
                readings.Add(columns);
            }
            else if (readings.Count == 0)
            {
                break;
            }
        }

        return readings.Count > 0 ? readings : [Settled(drafts, ofTitle)];
    }

    private static List<ExtractedColumn> Settled(List<ColumnDraft> drafts, HeaderLabel ofTitle)
    {
        ColumnPairs.Settle(drafts, ofTitle);
        RatioColumns.Settle(drafts);
        NameOtherTargets(drafts);
        return [.. drafts.Select(draft => draft.ToColumn())];
    }

    /// <summary>The columns, each by its own words and cells.</summary>
    private static List<ColumnDraft> Drafts(GridView view, int first, int end, int last)
    {
        List<ColumnDraft> drafts = [];
        int? numbering = Enumerable.Range(first, end - first).Where(row => row > first && ColumnNumbering.Is(view, row)).Select(row => (int?)row).FirstOrDefault();
        for (int column = 0; column < view.ColumnCount; column++)
        {
            List<string> path = [];
            for (int row = first; row < end; row++)
            {
                string text = OneLine.Of(view.TextAt(row, column));
                if (text.Length > 0 && (path.Count == 0 || path[^1] != text) && row != numbering)
                {
                    path.Add(text);
                }
            }

            drafts.Add(new ColumnDraft(column, HeaderLabel.Of(path), Cells(view, column, end, last))
            {
                Formula = numbering is { } numbered ? ColumnNumbering.FormulaOf(view, numbered, column) : null,
            });
        }

        FillPaths(view, drafts, first, numbering ?? end);
        drafts.ForEach(Name);
        SettleShortWords(drafts);
        foreach (ColumnDraft draft in drafts.Where(draft => draft.Role is ColumnRole.Target or ColumnRole.Other && draft.Cells.Count > 0 && draft.Cells.All(cell => TidyTable.IsDirection(cell.Text))))
        {
            draft.Role = ColumnRole.Direction;
        }

        SettleSubject(drafts);
        SettleByCells(drafts);
        return drafts;
    }

    /// <summary>Short words for a plan and a result that are others beside their neighbours: <c>DT</c> an area beside yields, <c>TH</c> primary schools beside secondary ones; a name whose cells are numbers names no rows.</summary>
    private static void SettleShortWords(List<ColumnDraft> drafts)
    {
        string[] texts = [.. drafts.SelectMany(draft => draft.Label.Path).Select(HeaderLabel.Fold)];
        bool besideAreas = Stand(HeaderTimeWords.BesideAreas, texts);
        bool besidePrimary = Stand(HeaderTimeWords.BesidePrimary, texts);
        foreach (ColumnDraft draft in drafts.Where(draft => draft.Label.Path.Count > 0))
        {
            string[] words = HeaderLabel.Fold(draft.Label.Path[^1]).Split(' ');
            bool isArea = besideAreas && draft.Role == ColumnRole.Target && words[0] == HeaderTimeWords.AreaInShort;
            bool isPrimary = besidePrimary && draft.Role == ColumnRole.Actual && words.Contains(HeaderTimeWords.PrimaryInShort);
            bool isCount = draft.Role == ColumnRole.Indicator && draft.Label.Years.Count > 0 && draft.Cells.Count > 0 && draft.Numbers == draft.Cells.Count;
            draft.Role = isArea || isPrimary ? ColumnRole.Other : isCount ? ColumnRole.Previous : draft.Role;
        }
    }

    /// <summary>Whether one of several words or phrases stands in one of several texts, as a whole.</summary>
    private static bool Stand(IReadOnlyList<string> words, string[] texts) =>
        texts.Any(text => words.Any(word => $" {text} ".Contains($" {word} ", StringComparison.Ordinal)));

    /// <summary>Names the targets of the time of the one that is judged that were left beside it.</summary>
    private static void NameOtherTargets(List<ColumnDraft> drafts)
    {
        if (drafts.Find(draft => draft.Role == ColumnRole.Target) is not { } target)
        {
            return;
        }

        foreach (ColumnDraft other in drafts.Where(draft => draft.Role == ColumnRole.Other && draft.Label.Says(HeaderWord.Target) && !draft.IsQuarter && !draft.IsOfOtherPair))
        {
            bool isOfSameTime = other.Label.Year is null || target.Label.Year is null || other.Label.Year == target.Label.Year;
            other.IsOtherTarget = isOfSameTime && other.Cells.Count > 0 && other.Numbers * 2 >= other.Cells.Count;
        }
    }

    private static List<(int Row, string Text)> Cells(GridView view, int column, int from, int last)
    {
        List<(int, string)> cells = [];
        for (int row = from; row < last && cells.Count < LookedAt; row++)
        {
            if (view.At(row, column) is { } cell && cell.Row == row && cell.Column == column && cell.ColumnSpan == 1 && !string.IsNullOrWhiteSpace(cell.Text))
            {
                cells.Add((row, cell.Text.Trim()));
            }
        }

        return cells;
    }

    /// <summary>Where a format lost its spans, a name above the left one of several columns is of those to its right too.</summary>
    private static void FillPaths(GridView view, List<ColumnDraft> drafts, int first, int end)
    {
        if (end - first < 2 || Enumerable.Range(first, end - first).Any(row => view.Beginning(row).Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1)))
        {
            return;
        }

        // The names of each row, carried to the right as long as nothing above begins anew and a name stands below.
        string[][] names = [.. Enumerable.Range(first, end - first).Select(_ => new string[drafts.Count])];
        for (int column = 0; column < drafts.Count; column++)
        {
            bool beginsAnew = false;
            for (int row = 0; row < end - first; row++)
            {
                string own = OneLine.Of(view.TextAt(first + row, column));
                bool isNamedBelow = Enumerable.Range(first + row + 1, end - first - row - 1).Any(below => OneLine.Of(view.TextAt(below, column)).Length > 0);
                bool wasOver = column > 0 && Enumerable.Range(first + row + 1, end - first - row - 1).Any(below => OneLine.Of(view.TextAt(below, column - 1)).Length > 0);
                names[row][column] = own.Length > 0 ? own : isNamedBelow && wasOver && !beginsAnew ? names[row][column - 1] : string.Empty;
                beginsAnew |= own.Length > 0;
            }
        }

        foreach (ColumnDraft draft in drafts)
        {
            List<string> path = [];
            for (int row = 0; row < end - first; row++)
            {
                if (names[row][draft.Index].Length > 0 && (path.Count == 0 || path[^1] != names[row][draft.Index]))
                {
                    path.Add(names[row][draft.Index]);
                }
            }

            if (path.Count > draft.Label.Path.Count)
            {
                draft.Label = HeaderLabel.Of(path);
            }
        }
    }

    private static void Name(ColumnDraft draft)
    {
        // Tỷ lệ hộ nghèo over a plan and a result names what both are of, and compares nothing.
        HeaderLabel label = draft.Label.Path.Count > 1 && draft.Label.Path.Take(draft.Label.Path.Count - 1).All(NamesShare) && draft.Label.Leaf is { } leaf && (leaf.Says(HeaderWord.Target) || leaf.Says(HeaderWord.Actual)) ? leaf : draft.Label;
        bool compares = label.Says(HeaderWord.Comparison) || label.Says(HeaderWord.Difference) || (label.Path.Count > 1 && ComparisonSigns.Are(label.Path[^1]));
        draft.Role = label.Says(HeaderWord.Verdict) && !label.Says(HeaderWord.Target) ? ColumnRole.ReportedVerdict
            : label.Says(HeaderWord.Verdict) && draft.Verdicts * 2 > draft.Cells.Count ? ColumnRole.ReportedVerdict
            : label.Says(HeaderWord.Actual) && draft.IsWorded && draft.Verdicts * 2 > draft.Cells.Count ? ColumnRole.ReportedVerdict
            : compares && label.Spans.Count > 0 ? ColumnRole.Growth
            : compares ? draft.IsWorded ? ColumnRole.ReportedVerdict : ColumnRole.Ratio
            : label.Says(HeaderWord.Growth) ? ColumnRole.Growth
            : label.Says(HeaderWord.Direction) ? ColumnRole.Direction
            : label.Says(HeaderWord.Note) && !label.Says(HeaderWord.Target) && !label.Says(HeaderWord.Actual) ? ColumnRole.Note
            : label.Says(HeaderWord.MeasureUnit) && !label.Says(HeaderWord.Target) && !label.Says(HeaderWord.Actual) ? ColumnRole.MeasureUnit
            : label.Says(HeaderWord.Base) ? ColumnRole.Base
            : label.Says(HeaderWord.Previous) ? ColumnRole.Previous
            : FirstOf(label, HeaderWord.Target, HeaderWord.Actual) is var first && first == HeaderWord.Target ? ColumnRole.Target
            : first == HeaderWord.Actual ? ColumnRole.Actual
            : label.Says(HeaderWord.Indicator) || label.Says(HeaderWord.Subject) || label.Says(HeaderWord.Theme) ? ColumnRole.Indicator
            : label.Says(HeaderWord.Number) ? ColumnRole.Number
            : label.Says(HeaderWord.Estimated) || label.Says(HeaderWord.Provisional) || label.Says(HeaderWord.Forecast) ? ColumnRole.Actual
            : label.Years.Count == 1 && IsSignOfYear(label.Path[^1]) ? ColumnRole.Ratio
            : label.Years.Count == 1 ? ColumnRole.Year
            : label.Spans.Count > 0 ? ColumnRole.Growth
            : ColumnRole.Other;
    }

    // % 2023: a ratio, and no value of the year.
    private static bool IsSignOfYear(string text) => text.Contains('%', StringComparison.Ordinal) && text.All(c => char.IsAsciiDigit(c) || c is '%' or ' ' or '(' or ')' or '/' or '-');

    /// <summary>Whether a text names a share of something: its word for a ratio begins the name.</summary>
    public static bool NamesShare(string text) =>
        HeaderLabel.Of([text]) is { Words: [HeaderWord.Comparison], Rest.Length: > 0 } && HeaderLabel.Fold(text) is var folded && HeaderWords.Shares.Any(word => folded.StartsWith(word, StringComparison.Ordinal));

    private static HeaderWord FirstOf(HeaderLabel label, HeaderWord one, HeaderWord other) =>
        label.Words.FirstOrDefault(word => word == one || word == other);

    /// <summary>The bare word for an indicator is its name where no other column is, and else the target.</summary>
    private static void SettleSubject(List<ColumnDraft> drafts)
    {
        List<ColumnDraft> named = drafts.FindAll(draft => draft.Role == ColumnRole.Indicator);
        if (named is [{ } theme] && !theme.Label.Says(HeaderWord.Indicator) && !theme.Label.Says(HeaderWord.Subject))
        {
            // What several rows are about names none of them where another column of words tells them apart.
            int values = drafts.Where(draft => draft.Role is ColumnRole.Target or ColumnRole.Actual).Select(draft => draft.Index).DefaultIfEmpty(int.MaxValue).Min();
            ColumnDraft? own = drafts.Find(draft => draft.Role == ColumnRole.Other && draft.Index > theme.Index && draft.Index < values && draft.Numbers == 0 && Distinct(draft) > Distinct(theme) && Distinct(draft) == draft.Cells.Count);
            if (own is not null)
            {
                own.Role = ColumnRole.Indicator;
                theme.Role = ColumnRole.Other;
            }

            return;
        }

        bool isNumeric = named is [{ } only] && only.Label.Says(HeaderWord.Subject) && !only.Label.Says(HeaderWord.Indicator) && only.Cells.Count > 0 && only.Numbers * 2 >= only.Cells.Count;
        if (isNumeric && drafts.Exists(draft => draft.Role == ColumnRole.Other && draft.Index < named[0].Index && draft.Cells.Count > 0 && draft.Numbers * 4 < draft.Cells.Count))
        {
            // Its cells are numbers, and what they are of stands in a column of words before it.
            named[0].Role = drafts.Exists(draft => draft.Role == ColumnRole.Target) ? ColumnRole.Other : ColumnRole.Target;
            return;
        }

        if (named.Count > 1)
        {
            // Of two columns of names before the values the one that tells more rows apart: what stands beside it groups them.
            int values = drafts.Where(draft => draft.Role is ColumnRole.Target or ColumnRole.Actual).Select(draft => draft.Index).DefaultIfEmpty(int.MaxValue).Min();
            List<ColumnDraft> first = named.FindAll(draft => draft.Label.Says(HeaderWord.Indicator) && draft.Index < values && draft.Numbers * 2 < draft.Cells.Count);
            ColumnDraft? finest = first.OrderByDescending(Distinct).ThenByDescending(draft => first.Exists(other => other != draft && IsWithin(other, draft)) ? 1 : 0).FirstOrDefault();
            ColumnDraft name = finest ?? named.Find(draft => draft.Label.Says(HeaderWord.Indicator)) ?? named.Find(draft => draft.Label.Says(HeaderWord.Subject)) ?? named[0];
            foreach (ColumnDraft other in named.Where(draft => draft != name))
            {
                bool isTarget = other.Label.Says(HeaderWord.Subject) && other.Amounts * 2 >= other.Cells.Count;
                other.Role = isTarget ? ColumnRole.Target : ColumnRole.Other;
            }
        }
    }

    private static bool IsUnit(string text) => MeasureUnit.TryReadPrinted(text.Trim(), out _, out bool isKnown) && isKnown;

    // What a criterion asks for names the row, and the criterion what it is about: Tiêu chí, Nội dung tiêu chí.
    private static bool IsWithin(ColumnDraft theme, ColumnDraft name) =>
        HeaderLabel.Fold(string.Join(' ', theme.Label.Path)) is { Length: > 0 } one && HeaderLabel.Fold(string.Join(' ', name.Label.Path)) is var other && other.Length > one.Length && other.Contains(one, StringComparison.Ordinal);

    private static int Distinct(ColumnDraft draft) => draft.Cells.Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count();

    /// <summary>What the cells say where the header says nothing.</summary>
    private static void SettleByCells(List<ColumnDraft> drafts)
    {
        foreach (ColumnDraft draft in drafts.Where(draft => draft.Role is ColumnRole.Other or ColumnRole.Number && draft.Cells.Count > 0))
        {
            bool isTicked = draft.Label.Path.Count > 0 && ColumnDraft.IsVerdict(draft.Label.Path[^1]) && draft.Cells.All(cell => ColumnDraft.IsTick(cell.Text));
            if (isTicked || draft.Verdicts * 2 > draft.Cells.Count)
            {
                draft.Role = ColumnRole.ReportedVerdict;
            }
            else if (draft.Index == 0 && draft.Cells.All(cell => RowNumber.IsNumber(cell.Text)))
            {
                draft.Role = ColumnRole.Number;
            }
        }

        if (!drafts.Exists(draft => draft.Role == ColumnRole.MeasureUnit))
        {
            // A column of units, whatever stands above it.
            int values = drafts.Where(draft => draft.Role is ColumnRole.Target or ColumnRole.Actual).Select(draft => draft.Index).DefaultIfEmpty(0).Min();
            ColumnDraft? units = drafts.Find(draft => draft.Role == ColumnRole.Other && draft.Index < values && draft.Cells.Count > 1 && draft.Numbers == 0 && draft.Cells.Count(cell => IsUnit(cell.Text)) * 5 >= draft.Cells.Count * 3);
            if (units is not null)
            {
                units.Role = ColumnRole.MeasureUnit;
            }
        }

        if (!drafts.Exists(draft => draft.Role == ColumnRole.Indicator))
        {
            // Aims in words before aims in numbers are what the numbers are of.
            ColumnDraft? aims = drafts.Find(draft => draft.Role == ColumnRole.Target && draft.Cells.Count > 0 && draft.Numbers == 0 && draft.Amounts * 2 < draft.Cells.Count);
            if (aims is not null && drafts.Exists(draft => draft.Role == ColumnRole.Target && draft.Index > aims.Index && draft.Amounts * 2 >= draft.Cells.Count))
            {
                aims.Role = ColumnRole.Indicator;
                return;
            }

            ColumnDraft? longest = drafts.Where(draft => draft.Role == ColumnRole.Other && draft.Numbers * 2 < draft.Cells.Count).MaxBy(draft => draft.Cells.Count == 0 ? 0 : draft.Cells.Sum(cell => cell.Text.Length) / (double)draft.Cells.Count);

            // Đơn vị is the word for a unit of measure and for an office: where nothing else names the rows, the offices do.
            longest ??= drafts.Find(draft => draft.Role == ColumnRole.MeasureUnit && draft.Cells.Count > 0 && draft.Numbers == 0 && Distinct(draft) == draft.Cells.Count);
            if (longest is not null)
            {
                longest.Role = ColumnRole.Indicator;
            }
        }

    }
}
