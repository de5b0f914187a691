using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>How wide the columns of a table are on a page of fixed width.</summary>
internal sealed class TableLayout
{
    public const int Gap = 2;

    /// <summary>How far a part stands to the right of its whole.</summary>
    public const int LevelIndent = 2;

    private const int NarrowestName = 22;
    private const int NarrowestText = 10;
    private const int NarrowestNumber = 6;

    private TableLayout(int[] widths) => Widths = widths;

    public int[] Widths { get; }

    /// <summary>Lays a table out: columns keep the width of their longest text as long as all fit; then those that can give most give way.</summary>
    /// <param name="table">The table, whose rows are gone through once.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The width of the page.</param>
    /// <returns>The layout, or null where the table does not fit.</returns>
    public static TableLayout? Fit(TableBlock table, Language? language, int width)
    {
        int[] longest = new int[table.Columns.Count];
        int name = table.NameColumn;
        foreach (DisplayRow row in table.Rows)
        {
            for (int i = 0; i < longest.Length; i++)
            {
                longest[i] = Math.Max(longest[i], WidthOf(row[i].In(language)) + (i == name ? LevelIndent * row.Level : 0));
            }
        }

        int[] widths = [.. longest.Select((length, i) => Math.Max(length, WidthOf(table.Columns[i].Heading.In(language))))];
        int[] narrowest = [.. widths.Select((natural, i) => Math.Min(natural, NarrowestOf(table.Columns[i], longest[i])))];
        int over = widths.Sum() + (Gap * (widths.Length - 1)) - width;
        if (widths.Length == 0 || over > widths.Sum() - narrowest.Sum())
        {
            return null;
        }

        for (; over > 0; over--)
        {
            int widest = 0;
            for (int i = 1; i < widths.Length; i++)
            {
                widest = widths[i] - narrowest[i] > widths[widest] - narrowest[widest] ? i : widest;
            }

            widths[widest]--;
        }

        return new TableLayout(widths);
    }

    private static int WidthOf(string text) => TextWidth.Of(ShownCharacters.OneLine(text));

    private static int NarrowestOf(DisplayColumn column, int longest) =>
        column.IsName ? NarrowestName
        : column.IsNumber ? Math.Max(Math.Min(longest, NarrowestText), NarrowestNumber)
        : NarrowestText;
}
