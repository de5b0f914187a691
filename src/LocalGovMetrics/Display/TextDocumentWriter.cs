using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>Writes blocks as text for a page of fixed width: a table that does not fit becomes one block of labelled lines a row.</summary>
internal sealed class TextDocumentWriter(TextWriter output, Language? language) : IBlockWriter
{
    public const int Narrowest = 20;

    private const int Indent = 2;
    private const int LongestRule = 20;
    private const string Bullet = "·";

    private Part _last;

    /// <summary>The kinds of blocks, as far as it matters for the empty lines between them.</summary>
    private enum Part
    {
        None,
        Title,
        Heading,
        Line,
        List,
        Note,
        Table,
    }

    /// <summary>Gets how many cells a line has.</summary>
    public int Width { get; init; } = int.MaxValue;

    /// <summary>Gets what makes a text stand out by its mark and its emphasis; it adds nothing that takes room.</summary>
    public Func<string, DisplayMark, DisplayEmphasis, string> Paint { get; init; } = (text, _, _) => text;

    public void Write(HeadingBlock heading)
    {
        Begin(heading.Level == 1 ? Part.Title : Part.Heading);
        WriteLines(heading.Content, heading.Level == 2 ? DisplayEmphasis.Section : DisplayEmphasis.Strong);
    }

    public void Write(LineBlock line)
    {
        Begin(Part.Line);
        WriteLines(line.Content, line.Emphasis);
    }

    public void Write(ListBlock list)
    {
        Begin(Part.List);
        WriteItems(list.Items, Indent, isInner: false);
    }

    public void Write(NoteBlock note)
    {
        Begin(Part.Note);
        string text = OneLine(note.Text.In(language));
        WriteLines(note.Number is { } number ? FormattableString.Invariant($"[{number}] {text}") : text, DisplayMark.None, DisplayEmphasis.Faint, 0);
    }

    public void Write(PictureBlock picture)
    {
        if (picture.StandsBesideItsTable)
        {
            return;
        }

        Begin(Part.Line);
        WriteLines(new DisplayCell(picture.Alternative), DisplayEmphasis.None);
        Write(picture.Data.ToBlock());
    }

    public void Write(TableBlock table)
    {
        Begin(Part.Table);
        bool isTitled = table.Title.In(language).Length > 0;
        if (isTitled)
        {
            WriteLines(new DisplayCell(table.Title), DisplayEmphasis.Strong);
        }

        if (table.Columns.Count > 0)
        {
            WriteBlank(isTitled);
            if (!table.IsRecords && TableLayout.Fit(table, language, Width) is { } layout)
            {
                WriteGrid(table, layout);
            }
            else
            {
                WriteRecords(table);
            }
        }

        WriteBlank(table.Notes.Count > 0 && (isTitled || table.Columns.Count > 0));
        foreach (DisplayText note in table.Notes)
        {
            WriteLines(new DisplayCell(note), DisplayEmphasis.Faint);
        }
    }

    // A title stands close to the line that sums it up, a table close to the remarks below it.
    private void Begin(Part next)
    {
        bool isJoined = (_last, next) is (Part.Title, Part.Line) or (Part.Heading, _) or (Part.Line, Part.Line or Part.List or Part.Table) or (Part.Table, Part.List) or (Part.Note, Part.Note);
        WriteBlank(_last != Part.None && (next is Part.Title or Part.Heading || !isJoined));
        _last = next;
    }

    private void WriteBlank(bool isNeeded) => output.Write(isNeeded ? "\n" : string.Empty);

    private void WriteItems(IReadOnlyList<ListItem> items, int indent, bool isInner)
    {
        foreach (ListItem item in items)
        {
            string sign = item.Content.Mark == DisplayMark.None ? Bullet : item.Content.Mark.Sign();
            int hang = indent + TextWidth.Of(sign) + 1;
            DisplayEmphasis emphasis = isInner && item.Content.Mark == DisplayMark.None ? DisplayEmphasis.Faint : DisplayEmphasis.None;
            WriteLines(OneLine(item.Content.Text.In(language)), item.Content.Mark, emphasis, hang, Paint(sign, item.Content.Mark, DisplayEmphasis.None), TextWidth.Of(sign));
            WriteItems(item.Items, hang, isInner: true);
        }
    }

    private void WriteGrid(TableBlock table, TableLayout layout)
    {
        IReadOnlyList<DisplayColumn> columns = table.Columns;
        int name = table.NameColumn;
        int[] widths = layout.Widths;
        int offset = name < 0 ? 0 : widths.Take(name).Sum(width => width + TableLayout.Gap);
        if (columns.Any(column => column.Heading.In(language).Length > 0))
        {
            WriteRow([.. columns.Select(column => new DisplayCell(column.Heading))], columns, widths, 0, DisplayEmphasis.Strong);

            // A last column of sentences needs no line above all of it.
            int last = columns[^1].IsNumber ? widths[^1] : Math.Min(widths[^1], Math.Max(TextWidth.Of(OneLine(columns[^1].Heading.In(language))), LongestRule));
            output.Write(new string('─', widths[..^1].Sum() + (TableLayout.Gap * (widths.Length - 1)) + last) + "\n");
        }

        foreach (DisplayRow row in table.Rows)
        {
            WriteRow(row.Cells, columns, widths, TableLayout.LevelIndent * row.Level, DisplayEmphasis.None);
            WriteDetail(row, offset + (TableLayout.LevelIndent * row.Level));
        }
    }

    private void WriteRow(IReadOnlyList<DisplayCell> cells, IReadOnlyList<DisplayColumn> columns, int[] widths, int levelIndent, DisplayEmphasis emphasis)
    {
        int[] indents = [.. columns.Select(column => column.IsName ? levelIndent : 0)];
        IReadOnlyList<string>[] lines = [.. cells.Select((cell, i) => TextWrap.Lines(OneLine(cell.In(language)), Math.Max(1, widths[i] - indents[i])))];
        int height = lines.Max(cell => cell.Count);
        for (int line = 0; line < height; line++)
        {
            StringBuilder row = new();
            int blanks = 0;
            for (int i = 0; i < cells.Count; i++)
            {
                string text = line < lines[i].Count ? lines[i][line] : string.Empty;
                int rest = Math.Max(0, widths[i] - TextWidth.Of(text));
                int before = columns[i].IsNumber ? rest : Math.Min(indents[i], rest);
                blanks += before;
                if (text.Length > 0)
                {
                    row.Append(' ', blanks).Append(Paint(text, cells[i].Mark, emphasis));
                    blanks = 0;
                }

                blanks += rest - before + TableLayout.Gap;
            }

            output.Write(row.Append('\n'));
        }
    }

    // A record has a line a text; a row that found no room in a table says its texts one after another.
    private void WriteRecords(TableBlock table)
    {
        int name = table.NameColumn;
        bool isFirst = true;
        foreach (DisplayRow row in table.Rows)
        {
            int indent = TableLayout.LevelIndent * row.Level;
            WriteBlank(table.IsRecords && !isFirst && name >= 0);
            isFirst = false;
            if (name >= 0)
            {
                string title = string.Join(" · ", row.Cells.Take(name + 1).Select(cell => OneLine(cell.In(language))).Where(text => text.Length > 0));
                WriteLines(title, DisplayMark.None, row.Level == 0 ? DisplayEmphasis.Strong : DisplayEmphasis.None, indent);
                indent += Indent;
            }

            (string Label, DisplayCell Cell)[] facts = [.. Enumerable.Range(name + 1, table.Columns.Count - name - 1).Where(i => row[i].In(language).Length > 0).Select(i => (OneLine(table.Columns[i].Heading.In(language)), row[i]))];
            if (table.IsRecords)
            {
                WriteFacts(facts, indent);
            }
            else
            {
                WriteSentences(facts, indent);
            }

            WriteDetail(row, indent);
        }
    }

    private void WriteFacts((string Label, DisplayCell Cell)[] facts, int indent)
    {
        int hang = indent + facts.Select(fact => TextWidth.Of(fact.Label)).DefaultIfEmpty().Max() + TableLayout.Gap;
        foreach ((string label, DisplayCell cell) in facts)
        {
            string lead = label + new string(' ', hang - indent - TextWidth.Of(label) - 1);
            WriteLines(OneLine(cell.In(language)), cell.Mark, DisplayEmphasis.None, hang, lead, hang - indent - 1);
        }
    }

    private void WriteSentences((string Label, DisplayCell Cell)[] facts, int indent)
    {
        foreach (IGrouping<bool, (string Label, DisplayCell Cell)> part in facts.GroupBy(fact => fact.Cell.Mark != DisplayMark.None))
        {
            string text = string.Join("; ", part.Select(fact => (fact.Label.Length > 0 ? fact.Label + ": " : string.Empty) + OneLine(fact.Cell.In(language))));
            WriteLines(text, part.Key ? part.First().Cell.Mark : DisplayMark.None, DisplayEmphasis.None, indent);
        }
    }

    private void WriteDetail(DisplayRow row, int indent)
    {
        if (row.Detail is { } detail)
        {
            WriteLines(OneLine(detail.In(language)), detail.Mark, detail.Mark == DisplayMark.None ? DisplayEmphasis.Faint : DisplayEmphasis.None, indent);
        }
    }

    private void WriteLines(DisplayCell content, DisplayEmphasis emphasis) => WriteLines(OneLine(content.In(language)), content.Mark, emphasis, 0);

    // What leads stands before the first line, ending one blank before the text.
    private void WriteLines(string text, DisplayMark mark, DisplayEmphasis emphasis, int indent, string lead = "", int leadWidth = 0)
    {
        // Where labels leave no room for texts, texts go below them.
        bool isBelow = lead.Length > 0 && Width - indent < Math.Min(Narrowest, TextWidth.Of(text));
        int start = isBelow ? Math.Min(indent, Indent * 2) : indent;
        if (isBelow)
        {
            output.Write(new string(' ', Math.Min(Indent, start)) + lead.TrimEnd(' ') + "\n");
        }

        bool leads = lead.Length > 0 && !isBelow;
        foreach (string line in TextWrap.Lines(text, Math.Max(1, Width - start)))
        {
            output.Write(leads ? new string(' ', start - leadWidth - 1) + lead + " " : line.Length > 0 ? new string(' ', start) : string.Empty);
            output.Write((line.Length > 0 ? Paint(line, mark, emphasis) : line) + "\n");
            leads = false;
        }
    }

    private static string OneLine(string text) => ShownCharacters.OneLine(text);
}
