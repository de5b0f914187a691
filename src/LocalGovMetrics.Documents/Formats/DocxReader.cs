using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads the main part and the notes of a Word document in one pass.</summary>
internal sealed class DocxReader
{
    private readonly DocumentBuilder _builder;
    private readonly DocxParagraphs _text;
    private int _paragraphs;
    private int _tables;
    private int _cells;

    private DocxReader(PackageParts parts, DocumentBuilder builder)
    {
        _builder = builder;
        _text = new DocxParagraphs(parts, builder);
    }

    public static void Read(byte[] bytes, DocumentBuilder builder)
    {
        using PackageParts parts = new(bytes, builder.Limits);
        if (!parts.Has("word/document.xml"))
        {
            throw PackageParts.Broken(null);
        }

        DocxReader reader = new(parts, builder);
        parts.Walk("word/document.xml", xml => xml.Children(() => reader.ReadBlocks(xml)));
        foreach (string notes in (ReadOnlySpan<string>)["word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"])
        {
            parts.Walk(notes, xml => xml.Children(() => reader.ReadNote(xml)));
        }
    }

    private void ReadBlocks(XmlWalk xml) => xml.Children(() => ReadBlock(xml));

    private void ReadBlock(XmlWalk xml)
    {
        switch (xml.Name)
        {
            case "p":
                List<DocxLine> lines = [];
                _text.ReadLine(xml, lines);
                lines.ForEach(AddLine);
                break;
            case "tbl":
                ReadTable(xml);
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                xml.Children(() => ReadBlock(xml));
                break;
            case "AlternateContent":
                DocxParagraphs.ReadChoice(xml, () => ReadBlock(xml));
                break;
            case "altChunk":
                _builder.Note(DocumentFindingCode.PartLeftOut, Language.Said("documentNote.embeddedPartLeftOut"));
                xml.Skip();
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void ReadNote(XmlWalk xml)
    {
        if (xml.Attribute("type") is "separator" or "continuationSeparator" or "continuationNotice")
        {
            xml.Skip();
            return;
        }

        string id = xml.Attribute("id") ?? string.Empty;
        List<DocxLine> lines = [];
        _text.ReadLines(xml, lines);
        string text = string.Join('\n', lines.Select(line => line.Text.Trim()).Where(line => line.Length > 0));
        _builder.Add(DocumentBlockKind.Note, text, (start, length) => new DocumentPlace(start, length, $"note {id}"));
    }

    private void AddLine(DocxLine line)
    {
        if (string.IsNullOrWhiteSpace(line.Text))
        {
            return;
        }

        int number = ++_paragraphs;
        DocumentBlockKind kind = line.Level > 0 ? DocumentBlockKind.Heading : line.IsListed ? DocumentBlockKind.ListItem : DocumentBlockKind.Paragraph;
        string text = line.Label.Length > 0 ? $"{line.Label} {line.Text}" : line.Text;
        _builder.Add(kind, text, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"paragraph {number}")), line.Level);
    }

    private void ReadTable(XmlWalk xml)
    {
        string table = FormattableString.Invariant($"table {++_tables}");
        List<DraftCell> cells = [];
        Dictionary<int, int> open = [];
        int row = 0;
        ReadRows(xml);
        _builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, table));

        void ReadRows(XmlWalk rows) => rows.Children(() =>
        {
            switch (rows.Name)
            {
                case "tr":
                    ReadRow();
                    row++;
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadRows(rows);
                    break;
                default:
                    rows.Skip();
                    break;
            }
        });

        void ReadRow()
        {
            int column = 0;
            bool isHeader = false;
            bool isDeleted = false;
            int first = cells.Count;
            xml.Children(ReadPart);
            if (isDeleted)
            {
                cells.RemoveRange(first, cells.Count - first);
                _builder.Note(DocumentFindingCode.DeletedTextLeftOut, Language.Said("documentNote.deletedTextTrackedChangesWas"));
            }

            void ReadPart()
            {
                switch (xml.Name)
                {
                    case "trPr":
                        xml.Children(() =>
                        {
                            isHeader |= xml.Name == "tblHeader" && xml.IsOn();
                            isDeleted |= xml.Name == "del";
                            column = xml.Name == "gridBefore" ? xml.Number("val", 0, 0, _builder.Limits.Columns) : column;
                            xml.Skip();
                        });
                        break;
                    case "tc":
                        column += ReadCell(table, row, column, isHeader, cells, open, xml);
                        break;
                    case "sdt" or "sdtContent" or "customXml":
                        xml.Children(ReadPart);
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }
    }

    private int ReadCell(string table, int row, int column, bool isHeader, List<DraftCell> cells, Dictionary<int, int> open, XmlWalk xml)
    {
        int span = 1;
        bool continues = false;
        List<DocxLine> lines = [];
        xml.Children(() =>
        {
            if (xml.Name == "tcPr")
            {
                xml.Children(() =>
                {
                    span = xml.Name == "gridSpan" ? xml.Number("val", 1, 1, _builder.Limits.Columns) : span;
                    continues |= xml.Name == "vMerge" && xml.Attribute("val") is null or "continue";
                    xml.Skip();
                });
            }
            else
            {
                _text.ReadLine(xml, lines);
            }
        });
        if (column + span > _builder.Limits.Columns)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.tableHasMoreThanColumns", _builder.Limits.Columns));
        }

        if (continues && open.TryGetValue(column, out int above) && cells[above].Row + cells[above].RowSpan == row)
        {
            cells[above] = cells[above] with { RowSpan = cells[above].RowSpan + 1 };
            return span;
        }

        // Empty cells have no text that the document's own limit would count.
        if (++_cells > _builder.Limits.Cells)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.tableOrAllTablesTogether", _builder.Limits.Columns, _builder.Limits.Cells));
        }

        string text = string.Join('\n', lines.Select(Shown)).Trim();
        bool isBold = lines.Exists(line => line.Text.Trim().Length > 0) && lines.TrueForAll(line => line.IsBold || line.Text.Trim().Length == 0);
        open[column] = cells.Count;
        cells.Add(new DraftCell(row, column, text, (start, length) => DocumentPlace.OfCell(start, length, table, row, column))
        {
            ColumnSpan = span,
            IsHeader = isHeader,
            IsBold = isBold,
        });
        return span;
    }

    private static string Shown(DocxLine line) => line.Label.Length == 0 ? line.Text : line.Text.Trim().Length == 0 ? line.Label : $"{line.Label} {line.Text}";
}
