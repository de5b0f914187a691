using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>Writes blocks as Markdown for a comment or a page.</summary>
internal sealed class MarkdownDocumentWriter(TextWriter output, Language? language) : IBlockWriter
{
    private bool _isBegun;
    private bool _isInNotes;

    public void Write(HeadingBlock heading)
    {
        Begin();
        string text = Text(heading.Content);
        output.Write(heading.Level == 1 ? $"**{text}**\n" : $"{new string('#', heading.Level)} {text}\n");
    }

    public void Write(LineBlock line)
    {
        Begin();
        output.Write(Text(line.Content) + "\n");
    }

    public void Write(ListBlock list)
    {
        Begin();
        WriteItems(list.Items, string.Empty);
    }

    public void Write(NoteBlock note)
    {
        bool continues = _isInNotes && note.Number is not null;
        if (!continues)
        {
            Begin();
        }

        string text = MarkdownText.Escape(note.Text.In(language));
        output.Write(note.Number is { } number ? FormattableString.Invariant($"- \\[{number}\\] {text}\n") : text + "\n");
        _isInNotes = note.Number is not null;
    }

    public void Write(PictureBlock picture)
    {
        if (picture.StandsBesideItsTable)
        {
            return;
        }

        Begin();
        output.Write(MarkdownText.Escape(picture.Alternative.In(language)) + "\n");
        Write(picture.Data.ToBlock());
    }

    public void Write(TableBlock table)
    {
        if (table.Title.In(language).Length > 0)
        {
            Begin();
            output.Write($"**{MarkdownText.Escape(table.Title.In(language))}**\n");
        }

        if (table.Columns.Count > 0)
        {
            Begin();
            WriteRows(table);
        }

        foreach (DisplayText note in table.Notes)
        {
            Begin();
            output.Write(MarkdownText.Escape(note.In(language)) + "\n");
        }
    }

    private void Begin()
    {
        output.Write(_isBegun ? "\n" : string.Empty);
        _isBegun = true;
        _isInNotes = false;
    }

    private void WriteItems(IReadOnlyList<ListItem> items, string indent)
    {
        foreach (ListItem item in items)
        {
            output.Write($"{indent}- {Text(item.Content)}\n");
            WriteItems(item.Items, indent + "  ");
        }
    }

    private void WriteRows(TableBlock table)
    {
        // One record without a name reads better down the page than across it.
        if (table is { IsRecords: true, NameColumn: < 0 } && table.Rows.Take(2).Count() == 1)
        {
            DisplayRow record = table.Rows.First();
            WriteLine([string.Empty, string.Empty]);
            WriteLine(["---", "---"]);
            foreach (int i in Enumerable.Range(0, table.Columns.Count).Where(i => record[i].In(language).Length > 0))
            {
                WriteLine([MarkdownText.Escape(table.Columns[i].Heading.In(language)), Text(record[i])]);
            }

            return;
        }

        int name = table.NameColumn;
        WriteLine(table.Columns.Select(column => MarkdownText.Escape(column.Heading.In(language))));
        WriteLine(table.Columns.Select(column => column.IsNumber ? "---:" : "---"));
        bool hasDetails = false;
        foreach (DisplayRow row in table.Rows)
        {
            hasDetails |= row.Detail is not null;
            WriteLine(row.Cells.Select((cell, i) => (i == name && row.Level > 0 ? "↳ " : string.Empty) + Text(cell)));
        }

        if (hasDetails)
        {
            Begin();
            foreach (DisplayRow row in table.Rows.Where(row => row.Detail is not null))
            {
                string of = row.Label?.In(language) ?? (name < 0 ? string.Empty : row[name].In(language));
                output.Write($"- {(of.Length > 0 ? MarkdownText.Escape(of) + ": " : string.Empty)}{Text(row.Detail!)}\n");
            }
        }
    }

    private void WriteLine(IEnumerable<string> cells) => output.Write($"| {string.Join(" | ", cells)} |\n");

    private string Text(DisplayCell cell) => MarkdownText.Escape(cell.In(language));
}
