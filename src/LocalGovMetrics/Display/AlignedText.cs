using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>Writes tables as aligned text.</summary>
internal static class AlignedText
{
    private const string Gap = "  ";
    private const int LongestRule = 20;

    public static string Write(DisplayTable table, Language? language)
    {
        StringBuilder text = new();
        string title = ShownCharacters.OneLine(table.Title.In(language));
        if (title.Length > 0)
        {
            text.Append(title).Append('\n');
        }

        if (table.Columns.Count > 0)
        {
            text.Append(title.Length > 0 ? "\n" : string.Empty);
            WriteGrid(text, table, language);
        }

        if (table.Notes.Count > 0 && text.Length > 0)
        {
            text.Append('\n');
        }

        foreach (string note in table.Notes.Select(note => ShownCharacters.OneLine(note.In(language))))
        {
            text.Append(note).Append('\n');
        }

        return text.ToString();
    }

    private static void WriteGrid(StringBuilder text, DisplayTable table, Language? language)
    {
        bool isNamed = table.RowNames.Count > 0;
        bool[] numbers = [.. isNamed ? [false] : Array.Empty<bool>(), .. table.Columns.Select(column => column.IsNumber)];
        string[] headings = [.. LineOf(table.RowHeading, isNamed, table.Columns.Select(column => column.Heading.In(language)), language)];
        string[][] lines = [.. table.Rows.Select((row, i) => LineOf(isNamed ? table.RowNames[i] : DisplayText.Empty, isNamed, row.Select(cell => cell.In(language)), language).ToArray())];
        int[] widths = [.. headings.Select((heading, i) => lines.Select(line => TextWidth.Of(line[i])).Append(TextWidth.Of(heading)).Max())];
        WriteLine(text, headings, widths, numbers);

        // A last column of sentences needs no line above all of it.
        int last = numbers[^1] ? widths[^1] : Math.Min(widths[^1], Math.Max(TextWidth.Of(headings[^1]), LongestRule));
        text.Append('─', widths[..^1].Sum() + (Gap.Length * (widths.Length - 1)) + last).Append('\n');
        foreach (string[] line in lines)
        {
            WriteLine(text, line, widths, numbers);
        }
    }

    private static IEnumerable<string> LineOf(DisplayText name, bool isNamed, IEnumerable<string> cells, Language? language) =>
        (isNamed ? cells.Prepend(name.In(language)) : cells).Select(ShownCharacters.OneLine);

    private static void WriteLine(StringBuilder text, string[] cells, int[] widths, bool[] numbers)
    {
        StringBuilder line = new();
        for (int i = 0; i < cells.Length; i++)
        {
            int rest = widths[i] - TextWidth.Of(cells[i]);
            line.Append(i == 0 ? string.Empty : Gap).Append(' ', numbers[i] ? rest : 0).Append(cells[i]).Append(' ', numbers[i] ? 0 : rest);
        }

        text.Append(line.ToString().TrimEnd(' ')).Append('\n');
    }
}
