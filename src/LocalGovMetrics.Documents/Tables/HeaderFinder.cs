using System.Buffers;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Finds the header of a table: the fewest rows whose texts name the columns.</summary>
internal static class HeaderFinder
{
    private static readonly SearchValues<char> DigitsAndMarks = SearchValues.Create("0123456789.,");

    private static readonly char[] Currencies = ['£', '$', '€', '₫', '¥'];

    private const int MostHeaderRows = 6;
    private const double MostlyKnown = 0.5;

    /// <summary>Finds the next header from a row on.</summary>
    /// <returns>The first row of the header and the first row below it; null where there is none.</returns>
    public static (int First, int End)? Find(GridView view, int from)
    {
        for (int row = from; row < view.RowCount; row++)
        {
            if (IsHeaderRow(view, row))
            {
                int end = EndOf(view, row);
                while (row > from && (IsMarkedAbove(view, row - 1) || ReachesInto(view, row) || NamesItsBlanks(view, row)))
                {
                    row--;
                }

                return (row, end < view.RowCount && ColumnNumbering.Is(view, end) ? end + 1 : end);
            }
        }

        return null;
    }

    // Names over several columns that the document marks as a header; one over all of them is a title.
    private static bool IsMarkedAbove(GridView view, int row)
    {
        List<GridCell> cells = [.. view.Beginning(row)];
        return cells.Count > 0 && cells.TrueForAll(cell => cell.IsHeader && cell.ColumnSpan < view.ColumnCount - 1);
    }

    // A name of the row above reaches down into the header: both are of it.
    private static bool ReachesInto(GridView view, int row) =>
        view.InRow(row).Any(cell => cell.Row == row - 1 && cell.ColumnSpan < view.ColumnCount - 1 && !LooksLikeValue(cell.Text)) && view.Beginning(row - 1).All(cell => !LooksLikeValue(cell.Text));

    // Where a format lost its spans, the row above names the columns over whose names nothing stands in this one.
    private static bool NamesItsBlanks(GridView view, int row)
    {
        List<GridCell> above = [.. view.Beginning(row - 1)];
        return above.Count > 1 && string.IsNullOrWhiteSpace(view.TextAt(row, 0)) && above[0].Column == 0 && HeaderLabel.Of([above[0].Text]).IsName
            && above.TrueForAll(cell => cell.Text.Length <= 160 && !LooksLikeValue(cell.Text)) && above.Count(cell => string.IsNullOrWhiteSpace(view.TextAt(row, cell.Column))) >= 2;
    }

    /// <summary>Whether a row names columns: an indicator column by its word, and another column, or at least three columns by their words.</summary>
    public static bool IsHeaderRow(GridView view, int row)
    {
        int named = 0;
        int texts = 0;
        bool subject = false;
        bool measured = false;
        foreach (GridCell cell in view.Beginning(row))
        {
            if (cell.Text.Length > 160)
            {
                return false;
            }

            texts++;
            if (IsPlainNumber(cell.Text))
            {
                continue;
            }

            HeaderLabel label = HeaderLabel.Of([cell.Text]);
            bool isNamed = label.IsName || (label.Years.Count + label.Spans.Count > 0 && cell.Text.Trim().Length <= 30) || PartOfYear.IsQuarter(cell.Text) || PartOfYear.IsTotal(cell.Text);
            if (isNamed && IsPlainLabel(cell))
            {
                named++;
                subject |= label.Says(HeaderWord.Indicator) || label.Says(HeaderWord.Subject);
                measured |= label.Says(HeaderWord.Target) || label.Says(HeaderWord.Actual) || label.Years.Count > 0 || label.Says(HeaderWord.MeasureUnit) || label.Says(HeaderWord.Verdict) || label.Says(HeaderWord.Comparison);
            }
        }

        return texts >= 2 && named * 2 >= texts && ((subject && measured) || (named >= 3 && measured));
    }

    /// <summary>Whether a row below a header is one again: it repeats its words, or names columns and is no row with a number and a name.</summary>
    public static bool IsLaterHeaderRow(GridView view, (int First, int End) header, int row)
    {
        if (!IsHeaderRow(view, row))
        {
            return false;
        }

        List<GridCell> cells = [.. view.Beginning(row)];
        HashSet<string> above = [.. Enumerable.Range(header.First, header.End - header.First).SelectMany(view.Beginning).Select(cell => HeaderLabel.Fold(cell.Text))];
        bool repeats = cells.Count(cell => above.Contains(HeaderLabel.Fold(cell.Text))) * 2 > cells.Count;
        bool isNumbered = cells[0].Column == 0 && cells[0].Text.Trim().Length <= 6 && cells[0].Text.Any(char.IsAsciiDigit);
        return repeats || cells.TrueForAll(cell => cell.IsHeader) || (!isNumbered && cells.Count(cell => HeaderLabel.Of([cell.Text]).Known >= MostlyKnown) * 2 >= cells.Count);
    }

    // Most cells of a long table, which no words of headers need to be looked up for: digits that name no year.
    private static bool IsPlainNumber(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && !text.AsSpan().ContainsAnyExcept(DigitsAndMarks)
        && !text.Contains("19", StringComparison.Ordinal) && !text.Contains("20", StringComparison.Ordinal);

    private static bool IsPlainLabel(GridCell cell) => cell.Number is null or (>= 1950 and <= 2099) && !LooksLikeValue(cell.Text);

    /// <summary>Whether a text is a value of a data row and no label: digits that are no year, or a bound.</summary>
    public static bool LooksLikeValue(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return false;
        }

        int digits = trimmed.Count(char.IsAsciiDigit);
        if (digits == 0 || IsPlainNumber(trimmed))
        {
            return digits > 0 || trimmed is "-" or "…" or "...";
        }

        bool isYear = HeaderLabel.NamesYear(trimmed);
        int letters = trimmed.Count(char.IsLetter);
        bool isUnit = digits is > 0 and <= 6 && trimmed.IndexOfAny(Currencies) >= 0 && trimmed.All(c => !char.IsAsciiDigit(c) || c == '0');
        if (isUnit)
        {
            // £000 is a unit of money.
            return false;
        }

        bool isQuarter = char.IsLetter(trimmed[0]) && PartOfYear.IsQuarter(trimmed);
        bool isFinancialYear = char.IsLetter(trimmed[0]) && EndsWithFinancialYear(trimmed);
        return !isYear && !isQuarter && !isFinancialYear && (trimmed is "-" or "…" or "..." || (digits > 0 && (digits >= letters || trimmed[0] is '<' or '>' or '≥' or '≤')));
    }

    // Target 23/24: two digits of each year.
    private static bool EndsWithFinancialYear(string text) =>
        text.Length > 6 && text[^3] == '/' && text[^6] == ' ' && char.IsAsciiDigit(text[^5]) && char.IsAsciiDigit(text[^4]) && char.IsAsciiDigit(text[^2]) && char.IsAsciiDigit(text[^1])
        && (((text[^5] - '0') * 10) + text[^4] - '0' + 1) % 100 == ((text[^2] - '0') * 10) + text[^1] - '0';

    private static int EndOf(GridView view, int first)
    {
        int end = first + 1;
        for (int row = first; row < end; row++)
        {
            foreach (GridCell cell in view.Beginning(row))
            {
                end = Math.Max(end, Math.Min(row + cell.RowSpan, first + MostHeaderRows));
            }
        }

        while (end < view.RowCount && end - first < MostHeaderRows && IsSubHeader(view, first, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a row goes on naming columns below the header's first row: nothing in it is a value, and it stands below a cell that reaches over several columns, or below none.</summary>
    private static bool IsSubHeader(GridView view, int first, int row)
    {
        List<GridCell> cells = [.. view.Beginning(row)];
        if (cells.Count == 0 || cells.Exists(cell => cell.ColumnSpan >= view.ColumnCount - 1 && view.ColumnCount > 2))
        {
            return false;
        }

        bool startsEmpty = string.IsNullOrWhiteSpace(view.TextAt(row, 0)) || view.At(row, 0)!.Row < row;
        bool hasSpans = Enumerable.Range(first, row - first).Any(above => view.Beginning(above).Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1));
        int named = 0;
        foreach (GridCell cell in cells)
        {
            if (LooksLikeValue(cell.Text) || cell.Text.Length > 80 || cell.Number is not (null or (>= 1950 and <= 2099)))
            {
                return false;
            }

            HeaderLabel label = HeaderLabel.Of([cell.Text]);
            bool below = Enumerable.Range(first, row - first).Select(above => view.At(above, cell.Column)).Any(above => above is { ColumnSpan: > 1 });
            bool nothingAbove = Enumerable.Range(first, row - first).All(above => string.IsNullOrWhiteSpace(view.TextAt(above, cell.Column)));
            named += cell.IsHeader || label.Words.Count > 0 || label.Years.Count + label.Spans.Count > 0 || PartOfYear.IsQuarter(cell.Text) || PartOfYear.IsTotal(cell.Text) || (startsEmpty && ColumnDraft.IsVerdict(cell.Text)) ? 1 : 0;
            if (!below && !nothingAbove && !cell.IsHeader && (hasSpans || !startsEmpty))
            {
                return false;
            }
        }

        // Text that lost its spans: a row of names whose first columns are empty, since their names stand in the row above.
        bool namesValues = startsEmpty && cells.Exists(cell => Enumerable.Range(first, row - first).All(above => string.IsNullOrWhiteSpace(view.TextAt(above, cell.Column))) && row + 1 < view.RowCount && LooksLikeValue(view.TextAt(row + 1, cell.Column)));

        // Names below names that reach over several columns, above values, whatever their words are.
        List<GridCell> parts = cells.FindAll(cell => !string.IsNullOrWhiteSpace(cell.Text));
        bool dividesNames = startsEmpty && parts.Count >= 2 && row + 1 < view.RowCount
            && parts.TrueForAll(cell => Enumerable.Range(first, row - first).Any(above => view.At(above, cell.Column) is { ColumnSpan: > 1 }) && LooksLikeValue(view.TextAt(row + 1, cell.Column)));
        return cells.TrueForAll(cell => cell.IsHeader) || (startsEmpty && named * 2 >= cells.Count) || namesValues || dividesNames;
    }
}
