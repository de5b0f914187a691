using System.Text;
using LocalGovMetrics.Languages;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads the blocks of a Markdown text; tables separated by tabs within it are tables too.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseFootnotes().UsePreciseSourceLocation().Build();

    /// <summary>Tells whether a text is written in Markdown: a heading, a ruled table or emphasis that plain text has not.</summary>
    public static bool LooksLikeMarkdown(string text)
    {
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.Trim();
            int hashes = line.Length - line.TrimStart('#').Length;
            bool isHeading = hashes is > 0 and < 7 && line.Length > hashes && line[hashes] == ' ';
            bool isRule = line.Length > 4 && line.Contains('|') && line.Contains("--", StringComparison.Ordinal) && line.IndexOfAnyExcept("|-: ") < 0;
            if (isHeading || isRule || line.StartsWith("```") || line.Count("**") > 1)
            {
                return true;
            }
        }

        return false;
    }

    public static void Read(string text, DocumentBuilder builder)
    {
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        int tables = 0;
        for (int from = 0; from < lines.Length;)
        {
            int table = NextTable(lines, from, out int end);
            ReadPart(string.Join('\n', lines[from..table]), from, builder, ref tables);
            if (table < end)
            {
                PlainTextReader.ReadLines(lines[table..end], table, builder, ref tables);
            }

            from = Math.Max(end, table + (table == end ? 1 : 0));
        }
    }

    /// <summary>The first line from a line on that begins a table separated by tabs, and the line behind that table; the number of lines for both where there is none.</summary>
    private static int NextTable(string[] lines, int from, out int end)
    {
        for (int at = from; at < lines.Length; at++)
        {
            end = PlainTextReader.TableEnd(lines, at);
            if (end - at >= 2)
            {
                return at;
            }
        }

        end = lines.Length;
        return lines.Length;
    }

    private static void ReadPart(string text, int firstLine, DocumentBuilder builder, ref int tables)
    {
        int deepest = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            deepest = Math.Max(deepest, line.Length - line.TrimStart("> \t-*+").Length);
        }

        if (deepest > builder.Limits.Depth * 4)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.markdownNestsTooDeep"));
        }

        try
        {
            foreach (Block block in Markdown.Parse(text, Pipeline))
            {
                ReadBlock(block, firstLine, builder, DocumentBlockKind.Paragraph, ref tables);
            }
        }
        catch (ArgumentException error)
        {
            // Markdig's own guard against deep nesting.
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.markdownNestsTooDeep"), error);
        }
    }

    private static void ReadBlock(Block block, int firstLine, DocumentBuilder builder, DocumentBlockKind kind, ref int tables)
    {
        switch (block)
        {
            case Table table:
                ReadTable(table, firstLine, builder, ++tables);
                break;
            case HeadingBlock heading:
                Add(builder, DocumentBlockKind.Heading, TextOf(heading.Inline), firstLine + heading.Line, heading.Level);
                break;
            case ParagraphBlock paragraph:
                Add(builder, kind, TextOf(paragraph.Inline), firstLine + paragraph.Line, 0);
                break;
            case CodeBlock code:
                PlainTextReader.ReadLines([.. code.Lines.Lines.Take(code.Lines.Count).Select(line => line.ToString())], firstLine + code.Line, builder, ref tables);
                break;
            case HtmlBlock html:
                HtmlReader.Read(html.Lines.ToString(), builder);
                break;
            case ListItemBlock item:
                foreach (Block child in item)
                {
                    ReadBlock(child, firstLine, builder, DocumentBlockKind.ListItem, ref tables);
                }

                break;
            case Footnote note:
                foreach (Block child in note)
                {
                    ReadBlock(child, firstLine, builder, DocumentBlockKind.Note, ref tables);
                }

                break;
            case ContainerBlock container:
                foreach (Block child in container)
                {
                    ReadBlock(child, firstLine, builder, kind, ref tables);
                }

                break;
            default:
                break;
        }
    }

    private static void Add(DocumentBuilder builder, DocumentBlockKind kind, string text, int line, int level) =>
        builder.Add(kind, text.Trim(), (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"line {line + 1}")) { Line = line + 1 }, level);

    private static void ReadTable(Table table, int firstLine, DocumentBuilder builder, int number)
    {
        string name = FormattableString.Invariant($"table {number}");
        List<DraftCell> cells = [];
        int row = 0;
        foreach (TableRow line in table.OfType<TableRow>())
        {
            int column = 0;
            foreach (TableCell cell in line.OfType<TableCell>())
            {
                StringBuilder text = new();
                bool isBold = true;
                foreach (LeafBlock leaf in cell.Descendants<LeafBlock>())
                {
                    text.Append(text.Length > 0 ? "\n" : string.Empty).Append(TextOf(leaf.Inline));
                    isBold &= leaf.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2, NextSibling: null };
                }

                int at = cell.ColumnIndex >= 0 ? cell.ColumnIndex : column;
                int of = row;
                string trimmed = text.ToString().Trim();
                cells.Add(new DraftCell(row, at, trimmed, (start, length) => DocumentPlace.OfCell(start, length, name, of, at) with { Line = firstLine + line.Line + 1 })
                {
                    RowSpan = Math.Max(1, cell.RowSpan),
                    ColumnSpan = Math.Clamp(cell.ColumnSpan, 1, builder.Limits.Columns),
                    IsHeader = line.IsHeader,
                    IsBold = isBold && trimmed.Length > 0,
                });
                column = at + Math.Max(1, cell.ColumnSpan);
            }

            row++;
        }

        builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, name) { Line = firstLine + table.Line + 1 });
    }

    private static string TextOf(ContainerInline? inline)
    {
        StringBuilder text = new();
        Collect(inline, text);
        return text.ToString();
    }

    private static void Collect(ContainerInline? parent, StringBuilder text)
    {
        for (Inline? inline = parent?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case HtmlInline { Tag: { } tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.Append('\n');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case ContainerInline container:
                    Collect(container, text);
                    break;
                default:
                    break;
            }
        }
    }
}
