using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads the blocks and tables of an HTML page; scripts, styles and hidden parts are no text.</summary>
internal sealed class HtmlReader
{
    private const int MostRowSpan = 65_534;

    // The parser holds about a kilobyte of each, with its text and its place.
    private const int MostElements = 400_000;
    private readonly DocumentBuilder _builder;
    private int _tables;
    private int _blocks;
    private long _spanned;

    private HtmlReader(DocumentBuilder builder) => _builder = builder;

    public static void Read(string text, DocumentBuilder builder)
    {
        if (HtmlDepth.IsBeyond(text, builder.Limits.Depth * 2, (int)Math.Min(builder.Limits.Cells, MostElements)))
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.pagesElementsNestDeeperThan", builder.Limits.Depth * 2));
        }

        HtmlParser parser = new(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = true });
        using IHtmlDocument page = parser.ParseDocument(text);
        HtmlReader reader = new(builder);
        StringBuilder open = new();
        reader.ReadChildren(page.Body ?? (INode)page, open);
        reader.Close(open, DocumentBlockKind.Paragraph, 0, null);
    }

    private void ReadChildren(INode parent, StringBuilder open)
    {
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                open.Append(Folded(text.Data, open));
                continue;
            }

            if (node is not IElement element || IsHidden(element))
            {
                continue;
            }

            switch (element.LocalName)
            {
                case "br":
                    open.Append('\n');
                    break;
                case "table":
                    Close(open, DocumentBlockKind.Paragraph, 0, element);
                    if (IsFrame(element))
                    {
                        ReadFrame(element, open);
                    }
                    else
                    {
                        ReadTable(element);
                    }

                    break;
                case "sup":
                    open.Append(Superscript.Of(TextOf(element)));
                    break;
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    Close(open, DocumentBlockKind.Paragraph, 0, element);
                    ReadChildren(element, open);
                    Close(open, DocumentBlockKind.Heading, element.LocalName[1] - '0', element);
                    break;
                case "li":
                    Close(open, DocumentBlockKind.Paragraph, 0, element);
                    ReadChildren(element, open);
                    Close(open, DocumentBlockKind.ListItem, 0, element);
                    break;
                case "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "nav" or "ul" or "ol" or "dl" or "dt" or "dd" or "blockquote" or "pre" or "address" or "figure" or "figcaption" or "center" or "form" or "details" or "summary":
                    Close(open, DocumentBlockKind.Paragraph, 0, element);
                    ReadChildren(element, open);
                    Close(open, DocumentBlockKind.Paragraph, 0, element);
                    break;
                default:
                    ReadChildren(element, open);
                    break;
            }
        }
    }

    private void Close(StringBuilder open, DocumentBlockKind kind, int level, IElement? at)
    {
        string text = open.ToString().Trim();
        open.Clear();
        if (text.Length == 0)
        {
            return;
        }

        int number = ++_blocks;
        int? line = at?.SourceReference?.Position.Line;
        _builder.Add(kind, text, (start, length) => new DocumentPlace(start, length, line is null ? FormattableString.Invariant($"block {number}") : FormattableString.Invariant($"line {line}")) { Line = line }, level);
    }

    /// <summary>Whether a table only lays out a page: most of its text is in tables within it.</summary>
    private static bool IsFrame(IElement table)
    {
        IElement[] inner = [.. table.QuerySelectorAll("table").Where(one => one.ParentElement?.Closest("table") == table)];
        return inner.Length > 0 && inner.Sum(one => one.TextContent.Length) * 2 > table.TextContent.Length;
    }

    private void ReadFrame(IElement table, StringBuilder open)
    {
        foreach (IElement cell in Rows(table).SelectMany(row => row.Children))
        {
            ReadChildren(cell, open);
            Close(open, DocumentBlockKind.Paragraph, 0, cell);
        }
    }

    private void ReadTable(IElement table)
    {
        string name = FormattableString.Invariant($"table {++_tables}");
        List<DraftCell> cells = [];
        Dictionary<int, int> busy = [];
        int row = 0;
        List<IElement> rows = [.. Rows(table)];
        foreach (IElement line in rows)
        {
            int column = 0;
            bool inHead = line.ParentElement?.LocalName == "thead";
            foreach (IElement cell in line.Children.Where(child => child.LocalName is "td" or "th"))
            {
                while (busy.TryGetValue(column, out int until) && until > row)
                {
                    column++;
                }

                int columnSpan = Span(cell, "colspan", _builder.Limits.Columns);
                int rowSpan = Math.Min(Span(cell, "rowspan", MostRowSpan), rows.Count - row);
                int at = column;
                int of = row;
                _spanned += columnSpan;
                if (column + columnSpan > _builder.Limits.Columns || _spanned > _builder.Limits.Cells * 8L)
                {
                    throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.tableHasMoreThanColumns", _builder.Limits.Columns));
                }

                cells.Add(new DraftCell(row, column, TextOf(cell), (start, length) => DocumentPlace.OfCell(start, length, name, of, at) with { Line = cell.SourceReference?.Position.Line })
                {
                    RowSpan = Math.Max(1, rowSpan),
                    ColumnSpan = columnSpan,
                    IsHeader = inHead || cell.LocalName == "th",
                    IsBold = cell.LocalName == "th" || IsAllBold(cell),
                });
                for (int i = 0; i < columnSpan; i++)
                {
                    busy[column + i] = row + Math.Max(1, rowSpan);
                }

                column += columnSpan;
            }

            row++;
        }

        IElement? caption = table.Children.FirstOrDefault(child => child.LocalName == "caption");
        if (caption is not null)
        {
            Close(new StringBuilder(TextOf(caption)), DocumentBlockKind.Paragraph, 0, caption);
        }

        _builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, name) { Line = table.SourceReference?.Position.Line });
    }

    private static IEnumerable<IElement> Rows(IElement table) =>
        table.Children.SelectMany(part => part.LocalName == "tr" ? [part] : part.LocalName is "thead" or "tbody" or "tfoot" ? part.Children.Where(child => child.LocalName == "tr") : []);

    private static int Span(IElement cell, string name, int most) =>
        int.TryParse(cell.GetAttribute(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, most) : 1;

    private static bool IsAllBold(IElement cell)
    {
        IElement? only = cell.Children.Length == 1 ? cell.Children[0] : null;
        return only is { LocalName: "b" or "strong" } && only.TextContent.Trim() == cell.TextContent.Trim() && only.TextContent.Trim().Length > 0;
    }

    private static bool IsHidden(IElement element) =>
        element.LocalName is "script" or "style" or "noscript" or "template" or "head" or "svg" or "math" or "iframe" or "noframes" or "noembed" or "object" or "select" or "button"
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && (style.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));

    private static string TextOf(IElement element)
    {
        StringBuilder text = new();
        Collect(element, text);
        return text.ToString().Trim();
    }

    private static void Collect(INode parent, StringBuilder text)
    {
        foreach (INode node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText piece:
                    text.Append(Folded(piece.Data, text));
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement { LocalName: "sup" } raised when !IsHidden(raised):
                    text.Append(Superscript.Of(raised.TextContent.Trim()));
                    break;
                case IElement element when !IsHidden(element):
                    bool isBlock = element.LocalName is "p" or "div" or "li" or "tr";
                    if (isBlock && text.Length > 0 && text[^1] != '\n')
                    {
                        text.Append('\n');
                    }

                    Collect(element, text);
                    if (element.LocalName is "td" or "th")
                    {
                        text.Append(' ');
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The text with runs of white space as one space, none at the start of a line; no-break spaces stay.</summary>
    private static string Folded(string text, StringBuilder before)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            bool isSpace = c is ' ' or '\t' or '\r' or '\n' or '\f';
            char last = folded.Length > 0 ? folded[^1] : before.Length > 0 ? before[^1] : '\n';
            if (!isSpace)
            {
                folded.Append(c);
            }
            else if (last is not (' ' or '\n'))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
