using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>Finds the header of a table that begins with its title, and leaves out lines that are no rows: what real reports put around their numbers.</summary>
internal static class PlanTableLayout
{
    private const int MostTitleLines = 30;
    private const int FewestNumbers = 3;

    /// <summary>Gives the table from its header on: the table itself, or from a line below that names the columns of plan and result; in one line, or in two.</summary>
    /// <param name="table">The table as its file gives it.</param>
    /// <param name="options">What the caller says.</param>
    /// <param name="notes">Where it is said what was passed over.</param>
    /// <returns>The table; the same one where no line below names more.</returns>
    public static TextTable From(TextTable table, PlanTableOptions options, List<ReadingNote> notes)
    {
        TextTable found = IsHeader(table.Header, options) ? table : Below(table, options, notes) ?? table;
        if (found.Rows.FirstOrDefault(row => !row.IsBlank) is { } first && IsColumnNumbers(first))
        {
            notes.Add(new ReadingNote(ReadingNoteCode.LinesPassedOver, Language.Said("tableNote.lineNumbersColumnsAndWas", first.Line)));
            return new TextTable(found.Name, found.Header, found.HeaderLine, [.. found.Rows.Where(row => row != first)]);
        }

        return found;
    }

    private static bool IsHeader(IReadOnlyList<string> cells, PlanTableOptions options)
    {
        HashSet<string> stated = [.. options.Columns.Select(column => HeaderText.Fold(column.Value))];
        HashSet<string> roles = [.. options.Columns.Select(column => HeaderText.Fold(column.Key))];
        HashSet<PlanColumn> named = [];
        foreach (string cell in cells)
        {
            if (HeaderReading.Read(cell) is { } name)
            {
                named.Add(name.Column);
            }
        }

        return Has(PlanColumn.Indicator) && (Has(PlanColumn.Target) || Has(PlanColumn.Actual));

        bool Has(PlanColumn column) => named.Contains(column) || (roles.Contains(HeaderText.Fold(PlanColumns.NameOf(column))) && cells.Any(cell => stated.Contains(HeaderText.Fold(cell))));
    }

    private static TextTable? Below(TextTable table, PlanTableOptions options, List<ReadingNote> notes)
    {
        IReadOnlyList<string> above = table.Header;
        int aboveLine = table.HeaderLine;
        for (int i = 0; i < Math.Min(table.Rows.Count, MostTitleLines); i++)
        {
            TextRow row = table.Rows[i];
            bool isOne = IsHeader(row.Cells, options);
            IReadOnlyList<string> cells = isOne ? row.Cells : Joined(above, row.Cells);
            if (isOne || (cells.Count > 0 && IsHeader(cells, options)))
            {
                if (isOne || i > 0)
                {
                    notes.Add(new ReadingNote(ReadingNoteCode.LinesPassedOver, Language.Said("tableNote.headerWasFoundOnLine", row.Line)));
                }

                return new TextTable(table.Name, cells, isOne ? row.Line : aboveLine, [.. table.Rows.Skip(i + 1)]);
            }

            (above, aboveLine) = (row.Cells, row.Line);
        }

        return null;
    }

    // Two lines of a header: a name above spans the blank cells to its right.
    private static IReadOnlyList<string> Joined(IReadOnlyList<string> above, IReadOnlyList<string> below)
    {
        if (above.Count != below.Count || above.Count(cell => cell.Trim().Length > 0) < 2)
        {
            return [];
        }

        string[] joined = new string[above.Count];
        string spanning = string.Empty;
        for (int i = 0; i < joined.Length; i++)
        {
            spanning = above[i].Trim() is { Length: > 0 } own ? own : spanning;
            joined[i] = below[i].Trim() is not { Length: > 0 } name ? above[i].Trim()
                : HeaderReading.Read($"{name} {spanning}") is not null || HeaderReading.Read(name) is null ? $"{name} {spanning}".Trim()
                : name;
        }

        return joined;
    }

    /// <summary>Tells whether a line numbers the columns: <c>(1) | (2) | (3)</c>, <c>A | B | 1 | 2 | 3=2/1</c>.</summary>
    private static bool IsColumnNumbers(TextRow row)
    {
        int last = 0;
        int numbers = 0;
        foreach (string cell in row.Cells)
        {
            ReadOnlySpan<char> text = cell.AsSpan().Trim();
            bool isBracketed = text is ['(', .., ')'];
            text = isBracketed ? text[1..^1].Trim() : text;
            int sign = text.IndexOf('=');
            text = sign > 0 ? text[..sign] : text;
            if (text.IsEmpty || (numbers == 0 && text is [>= 'A' and <= 'D']))
            {
                continue;
            }

            if (!int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) || number != last + 1)
            {
                return false;
            }

            last = number;
            numbers++;
        }

        return numbers >= FewestNumbers;
    }
}
