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

    /// <summary>Words up to this width are kept whole where the table fits with them.</summary>
    private const int LongestWord = 30;

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
        int[] words = new int[table.Columns.Count];
        int name = table.NameColumn;
        foreach (DisplayRow row in table.Rows)
        {
            for (int i = 0; i < longest.Length; i++)
            {
                string text = ShownCharacters.OneLine(row[i].In(language));
                int length = TextWidth.Of(text);
                longest[i] = Math.Max(longest[i], length + (i == name ? LevelIndent * row.Level : 0));
                words[i] = length > words[i] ? Math.Max(words[i], text.Split(' ').Max(TextWidth.Of)) : words[i];
            }
        }

        int[] widths = [.. longest.Select((length, i) => Math.Max(length, TextWidth.Of(ShownCharacters.OneLine(table.Columns[i].Heading.In(language)))))];
        int[] narrowest = [.. widths.Select((natural, i) => Math.Min(natural, NarrowestOf(table.Columns[i], longest[i])))];
        int[] withWords = [.. widths.Select((natural, i) => Math.Min(natural, Math.Max(narrowest[i], table.Columns[i].IsNumber ? 0 : Math.Min(words[i], LongestWord))))];
        int over = widths.Sum() + (Gap * (widths.Length - 1)) - width;
        narrowest = over <= widths.Sum() - withWords.Sum() ? withWords : narrowest;
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

    private static int NarrowestOf(DisplayColumn column, int longest) =>
        column.IsName ? NarrowestName
        : column.IsNumber ? Math.Max(Math.Min(longest, NarrowestText), NarrowestNumber)
        : NarrowestText;
}
