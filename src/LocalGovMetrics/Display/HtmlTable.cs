using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>Writes tables as HTML.</summary>
/// <remarks>No colour of a ground is set and text keeps the host's colour, so that a table reads on light and dark; only signs are coloured, in tones that stand out on either.</remarks>
internal static class HtmlTable
{
    private const string Style =
        """
        <style>
        .lgm{color:inherit;font-variant-numeric:tabular-nums;overflow-x:auto}
        .lgm table{border-collapse:collapse;color:inherit;background:none;margin:.25em 0}
        .lgm caption{caption-side:top;text-align:start;font-weight:600;padding:.25em 0;color:inherit}
        .lgm th,.lgm td{text-align:start;vertical-align:top;padding:.25em .75em .25em 0;border:0;border-bottom:1px solid;border-color:color-mix(in srgb,currentColor 20%,transparent);background:none;color:inherit}
        .lgm thead th{border-bottom-width:2px;vertical-align:bottom;font-weight:600}
        .lgm tbody th{font-weight:400}
        .lgm .n{text-align:end}
        .lgm .alt{display:block;opacity:.7;font-weight:400;font-size:.92em}
        .lgm b{font-weight:700}
        .lgm td.m{min-width:9em}
        .lgm .good b{color:#2a9150}
        .lgm .bad b{color:#e0433c}
        .lgm .near b{color:#b8791a}
        .lgm .odd b{color:#b75bc9}
        .lgm p{margin:.25em 0;opacity:.85}
        </style>
        """;

    public static string Write(DisplayTable table, Language? language)
    {
        StringBuilder html = new();
        html.Append("<div class=\"lgm\" lang=\"").Append(language?.Tag ?? "vi").Append("\">\n");
        html.Append(Style.ReplaceLineEndings("\n")).Append('\n');
        html.Append("<table>\n");
        string title = table.Title.In(language);
        if (title.Length > 0)
        {
            html.Append("<caption>");
            WriteText(html, table.Title, language);
            html.Append("</caption>\n");
        }

        WriteHead(html, table, language);
        WriteBody(html, table, language);
        html.Append("</table>\n");
        foreach (DisplayText note in table.Notes)
        {
            html.Append("<p>");
            WriteText(html, note, language);
            html.Append("</p>\n");
        }

        return html.Append("</div>\n").ToString();
    }

    private static void WriteHead(StringBuilder html, DisplayTable table, Language? language)
    {
        if (table.Columns.Count == 0)
        {
            return;
        }

        html.Append("<thead><tr>");
        if (table.RowNames.Count > 0)
        {
            html.Append("<th scope=\"col\">");
            WriteText(html, table.RowHeading, language);
            html.Append("</th>");
        }

        foreach (DisplayColumn column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(column.IsNumber ? " class=\"n\">" : ">");
            WriteText(html, column.Heading, language);
            html.Append("</th>");
        }

        html.Append("</tr></thead>\n");
    }

    private static void WriteBody(StringBuilder html, DisplayTable table, Language? language)
    {
        html.Append("<tbody>\n");
        for (int i = 0; i < table.Rows.Count; i++)
        {
            html.Append("<tr>");
            if (table.RowNames.Count > 0)
            {
                html.Append("<th scope=\"row\">");
                WriteText(html, table.RowNames[i], language);
                html.Append("</th>");
            }

            for (int j = 0; j < table.Columns.Count; j++)
            {
                WriteCell(html, table.Rows[i][j], table.Columns[j].IsNumber, language);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n");
    }

    private static void WriteCell(StringBuilder html, DisplayCell cell, bool isNumber, Language? language)
    {
        string[] classes = [.. isNumber ? ["n"] : cell.Mark != DisplayMark.None ? ["m"] : Array.Empty<string>(), .. ClassOf(cell.Mark) is { } mark ? [mark] : Array.Empty<string>()];
        html.Append("<td").Append(classes.Length > 0 ? $" class=\"{string.Join(' ', classes)}\">" : ">");
        if (cell.Mark != DisplayMark.None)
        {
            html.Append("<b>").Append(cell.Mark.Sign()).Append("</b> ");
        }

        WriteText(html, cell.Text, language);
        html.Append("</td>");
    }

    private static void WriteText(StringBuilder html, DisplayText text, Language? language)
    {
        bool both = language is null && text.IsTranslated;
        WriteEscaped(html, both ? text.Vietnamese : text.In(language));
        if (both)
        {
            html.Append(" <span class=\"alt\" lang=\"en\">");
            WriteEscaped(html, text.English);
            html.Append("</span>");
        }
    }

    private static void WriteEscaped(StringBuilder html, string text)
    {
        foreach (char character in ShownCharacters.OneLine(text))
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(character),
            };
        }
    }

    private static string? ClassOf(DisplayMark mark) => mark switch
    {
        DisplayMark.Met or DisplayMark.Exceeded => "good",
        DisplayMark.Missed => "bad",
        DisplayMark.Near or DisplayMark.Open or DisplayMark.Awaited => "near",
        DisplayMark.Disagrees => "odd",
        _ => null,
    };
}
