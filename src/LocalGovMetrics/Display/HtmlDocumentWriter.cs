using System.Globalization;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>Writes blocks as HTML: every text escaped, every mark a sign beside the colour, every table with headings that a screen reader finds.</summary>
internal sealed class HtmlDocumentWriter(TextWriter output, Language? language, int titleLevel) : IBlockWriter
{
    private const int MostLevels = 6;
    private const int LongestUnbroken = 12;
    private const int LongestNarrow = 20;

    private DisplayText _about = DisplayText.Empty;
    private int _sections;

    // How deep headings of each level are shown: one below the one above it, which a document may have skipped.
    private readonly int[] _depths = new int[MostLevels + 1];

    /// <summary>Gets a value indicating whether sections can be jumped to, and each cell knows its heading, so that a narrow window shows a row as lines below one another.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The name of a section, from 1, within its page.</summary>
    public static string AnchorOf(int section) => FormattableString.Invariant($"s{section}");

    public void Write(HeadingBlock heading)
    {
        string level = (titleLevel + DepthOf(heading.Level) - 1).ToString(CultureInfo.InvariantCulture);
        _about = heading.Content.Text;
        string anchor = IsWhole && heading.Level == 2 ? $" id=\"{AnchorOf(++_sections)}\"" : string.Empty;
        Write($"<h{level}{anchor}{ClassOf(heading.Content.Mark)}>", heading.Content, $"</h{level}>\n");
    }

    private int DepthOf(int level)
    {
        int own = Math.Clamp(level, 1, MostLevels);
        _depths[own] = _depths[..own].Max() + 1;
        Array.Clear(_depths, own + 1, MostLevels - own);
        return _depths[own];
    }

    public void Write(LineBlock line)
    {
        string? emphasis = line.Emphasis switch
        {
            DisplayEmphasis.Strong or DisplayEmphasis.Section => "strong",
            DisplayEmphasis.Faint => "faint",
            DisplayEmphasis.None => null,
        };
        Write($"<p{ClassOf(line.Content.Mark, emphasis)}>", line.Content, "</p>\n");
    }

    public void Write(ListBlock list) => WriteItems(list.Items);

    public void Write(NoteBlock note)
    {
        output.Write("<p class=\"note\">");
        output.Write(note.Number is { } number ? FormattableString.Invariant($"[{number}] ") : string.Empty);
        HtmlText.Write(output, note.Text, language);
        output.Write("</p>\n");
    }

    public void Write(PictureBlock picture)
    {
        output.Write("<figure>\n");
        if (picture.Drawn is { } drawn)
        {
            foreach (Picture part in drawn.Parts)
            {
                // In a narrow window a picture of less width takes its place: made smaller, its texts could not be read.
                output.Write($"<div class=\"wide\">\n{part.ToPart(language, Picture.Wide)}</div>\n<div class=\"slim\">\n{part.ToPart(language, Picture.Narrow)}</div>\n");
            }
        }

        if (!picture.StandsBesideItsTable)
        {
            Write(picture.Data.ToBlock());
        }

        output.Write("<figcaption>");
        HtmlText.Write(output, picture.Alternative, language);
        output.Write("</figcaption>\n</figure>\n");
    }

    public void Write(TableBlock table)
    {
        bool isTitled = table.Title.In(language).Length > 0;
        if (isTitled || table.Columns.Count > 0)
        {
            WriteTable(table, isTitled);
        }

        foreach (DisplayText note in table.Notes)
        {
            output.Write("<p class=\"note\">");
            HtmlText.Write(output, note, language);
            output.Write("</p>\n");
        }
    }

    private void WriteItems(IReadOnlyList<ListItem> items)
    {
        output.Write("<ul>\n");
        foreach (ListItem item in items)
        {
            Write($"<li{ClassOf(item.Content.Mark)}>", item.Content, string.Empty);
            if (item.Items.Count > 0)
            {
                WriteItems(item.Items);
            }

            output.Write("</li>\n");
        }

        output.Write("</ul>\n");
    }

    private void WriteTable(TableBlock table, bool isTitled)
    {
        output.Write("<table");
        if (!isTitled && _about != DisplayText.Empty)
        {
            output.Write(" aria-label=\"");
            HtmlText.WriteEscaped(output, _about.In(language));
            output.Write('"');
        }

        output.Write(IsWhole ? " role=\"table\">\n" : ">\n");
        if (isTitled)
        {
            output.Write("<caption>");
            HtmlText.Write(output, table.Title, language);
            output.Write("</caption>\n");
        }

        bool isOneRecord = table is { IsRecords: true, NameColumn: < 0 } && table.Rows.Take(2).Count() == 1;
        if (isOneRecord)
        {
            WriteRecord(table, table.Rows.First());
        }
        else
        {
            WriteHead(table);
            output.Write(Tag("tbody", "rowgroup") + ">\n");
            foreach (DisplayRow row in table.Rows)
            {
                WriteRow(table, row);
            }

            output.Write("</tbody>\n");
        }

        output.Write("</table>\n");
    }

    // One record without a name reads better down the page than across it.
    private void WriteRecord(TableBlock table, DisplayRow record)
    {
        output.Write(Tag("tbody", "rowgroup") + ">\n");
        foreach (int i in Enumerable.Range(0, table.Columns.Count).Where(i => record[i].In(language).Length > 0))
        {
            Write($"{Tag("tr", "row")}>{Tag("th scope=\"row\"", "rowheader")}>", new DisplayCell(table.Columns[i].Heading), "</th>");
            Write($"{Tag("td", "cell")}{ClassOf(record[i].Mark)}>", record[i], "</td></tr>\n");
        }

        output.Write("</tbody>\n");
    }

    private void WriteHead(TableBlock table)
    {
        if (table.Columns.All(column => column.Heading.In(language).Length == 0))
        {
            return;
        }

        output.Write($"{Tag("thead", "rowgroup")}>{Tag("tr", "row")}>");
        foreach (DisplayColumn column in table.Columns)
        {
            // A heading that says nothing is none.
            bool isNamed = column.Heading.In(language).Length > 0;
            Write($"{(isNamed ? Tag("th scope=\"col\"", "columnheader") : Tag("td", "cell"))}{(column.IsNumber ? " class=\"n\"" : string.Empty)}>", new DisplayCell(column.Heading), isNamed ? "</th>" : "</td>");
        }

        output.Write("</tr></thead>\n");
    }

    private void WriteRow(TableBlock table, DisplayRow row)
    {
        WriteRowStart(row.Detail is null ? null : "o", row.Level);
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].IsName)
            {
                Write($"{Tag("th scope=\"row\"", "rowheader")}{ClassOf(row[i].Mark)}>", row[i], "</th>");
            }
            else
            {
                string? kind = table.Columns[i].IsNumber ? "n" : row[i].Mark != DisplayMark.None ? "m" : null;
                kind = row[i].Mark != DisplayMark.None ? kind
                    : IsUnbroken(row[i].In(language)) ? kind is null ? "k" : kind + " k"
                    : IsWhole && kind is null && row[i].In(language).Length > LongestNarrow ? "w"
                    : kind;
                output.Write(Tag("td", "cell"));
                WriteHeadingOf(table.Columns[i], row[i]);
                Write($"{ClassOf(row[i].Mark, kind)}>", row[i], "</td>");
            }
        }

        output.Write("</tr>\n");
        if (row.Detail is { } detail)
        {
            int before = Math.Max(table.NameColumn, 0);
            WriteRowStart("d", row.Level);
            output.Write(before > 0 ? FormattableString.Invariant($"{Tag("td", "cell")} colspan=\"{before}\"></td>") : string.Empty);
            Write(FormattableString.Invariant($"{Tag("td", "cell")} colspan=\"{table.Columns.Count - before}\"{ClassOf(detail.Mark)}>"), detail, "</td></tr>\n");
        }
    }

    private void WriteRowStart(string? kind, int level)
    {
        string classes = string.Join(' ', ((string?[])[kind, level > 0 ? FormattableString.Invariant($"l{Math.Min(level, 3)}") : null]).Where(one => one is not null));
        output.Write(Tag("tr", "row") + (classes.Length > 0 ? $" class=\"{classes}\">" : ">"));
    }

    // Shown as lines, a table is no longer one to all screen readers: what it is is said.
    private string Tag(string name, string role) => IsWhole ? $"<{name} role=\"{role}\"" : $"<{name}";

    private void WriteHeadingOf(DisplayColumn column, DisplayCell cell)
    {
        if (IsWhole && column.Heading.In(language) is { Length: > 0 } heading && cell.In(language).Length > 0)
        {
            output.Write(" data-h=\"");
            HtmlText.WriteEscaped(output, heading);
            output.Write('"');
        }
    }

    private void Write(string before, DisplayCell cell, string after)
    {
        output.Write(before);
        if (cell.Mark != DisplayMark.None)
        {
            output.Write($"<b>{cell.Mark.Sign()}</b> ");
        }

        // Lengths made of letters would be read out letter by letter.
        bool isBar = Bars.IsDrawn(cell.In(language));
        output.Write(isBar ? "<span aria-hidden=\"true\">" : string.Empty);
        HtmlText.Write(output, cell.Text, language);
        output.Write(isBar ? "</span>" : string.Empty);
        output.Write(after);
    }

    // A number and its sign, a year and the year after: too short to be broken.
    private static bool IsUnbroken(string text) => text.Length is > 1 and <= LongestUnbroken && text.AsSpan().ContainsAny(' ', '-');

    private static string ClassOf(DisplayMark mark, string? kind = null)
    {
        string? colour = mark switch
        {
            DisplayMark.Met or DisplayMark.Exceeded or DisplayMark.Coming => "good",
            DisplayMark.Missed => "bad",
            DisplayMark.Near or DisplayMark.Open or DisplayMark.Awaited => "near",
            DisplayMark.Disagrees => "odd",
            DisplayMark.None or DisplayMark.NotApplicable => null,
        };
        string classes = string.Join(' ', ((string?[])[kind, colour]).Where(one => one is not null));
        return classes.Length > 0 ? $" class=\"{classes}\"" : string.Empty;
    }
}
