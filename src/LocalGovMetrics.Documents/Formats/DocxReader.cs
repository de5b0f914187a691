using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads the main part and the notes of a Word document in one pass.</summary>
internal sealed class DocxReader
{
    private readonly DocumentBuilder _builder;
    private readonly DocxStyles _styles;
    private readonly DocxNumbering _numbering;
    private readonly List<List<Line>> _boxes = [];
    private int _paragraphs;
    private int _tables;
    private int _cells;

    private DocxReader(PackageParts parts, DocumentBuilder builder)
    {
        _builder = builder;
        _styles = new DocxStyles(parts);
        _numbering = new DocxNumbering(parts);
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
                Line line = ReadParagraph(xml);
                AddLine(line);
                foreach (List<Line> box in _boxes)
                {
                    box.ForEach(AddLine);
                }

                _boxes.Clear();
                break;
            case "tbl":
                ReadTable(xml);
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                xml.Children(() => ReadBlock(xml));
                break;
            case "AlternateContent":
                ReadChoice(xml, () => ReadBlock(xml));
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
        List<Line> lines = [];
        ReadLines(xml, lines);
        string text = string.Join('\n', lines.Select(line => line.Text.Trim()).Where(line => line.Length > 0));
        _builder.Add(DocumentBlockKind.Note, text, (start, length) => new DocumentPlace(start, length, $"note {id}"));
    }

    private void AddLine(Line line)
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

    private static void ReadChoice(XmlWalk xml, Action child)
    {
        bool isTaken = false;
        xml.Children(() =>
        {
            if (isTaken)
            {
                xml.Skip();
                return;
            }

            isTaken = true;
            xml.Children(child);
        });
    }

    private void ReadTable(XmlWalk xml)
    {
        int table = ++_tables;
        List<DraftCell> cells = [];
        Dictionary<int, int> open = [];
        int row = 0;
        ReadRows(xml);
        _builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"table {table}")));

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

    private int ReadCell(int table, int row, int column, bool isHeader, List<DraftCell> cells, Dictionary<int, int> open, XmlWalk xml)
    {
        int span = 1;
        bool continues = false;
        List<Line> lines = [];
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
                ReadLine(xml, lines);
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
        cells.Add(new DraftCell(row, column, text, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"table {table}, row {row + 1}, column {column + 1}")))
        {
            ColumnSpan = span,
            IsHeader = isHeader,
            IsBold = isBold,
        });
        return span;
    }

    private static string Shown(Line line) => line.Label.Length == 0 ? line.Text : line.Text.Trim().Length == 0 ? line.Label : $"{line.Label} {line.Text}";

    private void ReadLines(XmlWalk xml, List<Line> lines) => xml.Children(() => ReadLine(xml, lines));

    private void ReadLine(XmlWalk xml, List<Line> lines)
    {
        switch (xml.Name)
        {
            case "p":
                lines.Add(ReadParagraph(xml));
                foreach (List<Line> box in _boxes)
                {
                    lines.AddRange(box);
                }

                _boxes.Clear();
                break;
            case "tbl" or "tr" or "tc" or "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                ReadLines(xml, lines);
                break;
            case "AlternateContent":
                ReadChoice(xml, () => ReadLine(xml, lines));
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private Line ReadParagraph(XmlWalk xml)
    {
        StringBuilder text = new();
        Line line = new();
        xml.Children(() =>
        {
            if (xml.Name == "pPr")
            {
                ReadParagraphProperties(xml, line);
            }
            else
            {
                ReadInline(xml, text, line);
            }
        });
        line.Text = text.ToString();
        line.IsBold &= line.Text.Trim().Length > 0;
        line.Label = line.Text.Trim().Length > 0 || line.IsListed ? _numbering.Next(line.List, line.ListLevel) : string.Empty;
        return line;
    }

    private void ReadParagraphProperties(XmlWalk xml, Line line) => xml.Children(() =>
    {
        switch (xml.Name)
        {
            case "pStyle":
                line.Style = xml.Attribute("val");
                line.Level = _styles.LevelOf(line.Style);
                xml.Skip();
                break;
            case "outlineLvl":
                line.Level = xml.Number("val", 9, 0, 9) is < 9 and int level ? level + 1 : line.Level;
                xml.Skip();
                break;
            case "numPr":
                xml.Children(() =>
                {
                    line.ListLevel = xml.Name == "ilvl" ? xml.Number("val", 0, 0, 8) : line.ListLevel;
                    line.List = xml.Name == "numId" && xml.Attribute("val") is not "0" ? xml.Attribute("val") : line.List;
                    xml.Skip();
                });
                break;
            default:
                xml.Skip();
                break;
        }
    });

    private void ReadInline(XmlWalk xml, StringBuilder text, Line line)
    {
        switch (xml.Name)
        {
            case "r":
                ReadRun(xml, text, line);
                break;
            case "del" or "moveFrom":
                _builder.Note(DocumentFindingCode.DeletedTextLeftOut, Language.Said("documentNote.deletedTextTrackedChangesWas"));
                xml.Skip();
                break;
            case "hyperlink" or "smartTag" or "ins" or "moveTo" or "sdt" or "sdtContent" or "fldSimple" or "customXml" or "dir" or "bdo":
                xml.Children(() => ReadInline(xml, text, line));
                break;
            case "oMath" or "oMathPara":
                ReadMath(xml, text);
                break;
            case "AlternateContent":
                ReadChoice(xml, () => ReadInline(xml, text, line));
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void ReadRun(XmlWalk xml, StringBuilder text, Line line)
    {
        string? font = null;
        bool isRaised = false;
        bool isHidden = false;
        bool isBold = false;
        xml.Children(() => ReadRunPart(xml, text));

        void ReadRunPart(XmlWalk run, StringBuilder to)
        {
            switch (run.Name)
            {
                case "rPr":
                    run.Children(() =>
                    {
                        isRaised |= run.Name == "vertAlign" && run.Attribute("val") == "superscript";
                        isHidden |= run.Name is "vanish" or "webHidden" && run.IsOn();
                        isBold |= run.Name == "b" && run.IsOn();
                        font = run.Name == "rFonts" ? run.Attribute("ascii") ?? run.Attribute("hAnsi") : font;
                        run.Skip();
                    });
                    break;
                case "t":
                    string content = run.Content();
                    if (!isHidden)
                    {
                        content = OldLetters.Convert(content, font ?? _styles.FontOf(line.Style), out bool isConverted);
                        if (isConverted)
                        {
                            _builder.Note(DocumentFindingCode.OldEncodingConverted, Language.Said("documentNote.textInFontFromBefore"));
                        }

                        to.Append(isRaised ? Superscript.Of(content) : content);
                        line.IsBold &= isBold || string.IsNullOrWhiteSpace(content);
                    }

                    break;
                case "tab" or "ptab":
                    to.Append('\t');
                    run.Skip();
                    break;
                case "br" or "cr":
                    to.Append('\n');
                    run.Skip();
                    break;
                case "noBreakHyphen":
                    to.Append('-');
                    run.Skip();
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    ReadDrawing(run);
                    break;
                default:
                    run.Skip();
                    break;
            }
        }
    }

    /// <summary>Looks for text boxes within a drawing.</summary>
    private void ReadDrawing(XmlWalk xml)
    {
        if (xml.Name == "txbxContent")
        {
            List<List<Line>> outer = [.. _boxes];
            _boxes.Clear();
            List<Line> lines = [];
            ReadLines(xml, lines);
            _boxes.Clear();
            _boxes.AddRange(outer);
            _boxes.Add(lines);
        }
        else if (xml.Name == "AlternateContent")
        {
            ReadChoice(xml, () => ReadDrawing(xml));
        }
        else
        {
            xml.Children(() => ReadDrawing(xml));
        }
    }

    private static void ReadMath(XmlWalk xml, StringBuilder text) => xml.Children(() =>
    {
        if (xml.Name == "t")
        {
            text.Append(xml.Content());
        }
        else
        {
            ReadMath(xml, text);
        }
    });

    private sealed class Line
    {
        public string Text { get; set; } = string.Empty;

        public string Label { get; set; } = string.Empty;

        public string? Style { get; set; }

        public int Level { get; set; }

        public string? List { get; set; }

        public int ListLevel { get; set; }

        public bool IsListed => List is not null;

        public bool IsBold { get; set; } = true;
    }
}
