using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads the paragraphs of a Word document: their runs, marks of notes, old letters, numbering and text boxes.</summary>
internal sealed class DocxParagraphs(PackageParts parts, DocumentBuilder builder)
{
    private readonly DocxStyles _styles = new(parts);
    private readonly DocxNumbering _numbering = new(parts);
    private readonly List<List<DocxLine>> _boxes = [];

    public static void ReadChoice(XmlWalk xml, Action child)
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

    public void ReadLines(XmlWalk xml, List<DocxLine> lines) => xml.Children(() => ReadLine(xml, lines));

    public void ReadLine(XmlWalk xml, List<DocxLine> lines)
    {
        switch (xml.Name)
        {
            case "p":
                lines.Add(ReadParagraph(xml));
                foreach (List<DocxLine> box in _boxes)
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

    private DocxLine ReadParagraph(XmlWalk xml)
    {
        StringBuilder text = new();
        DocxLine line = new();
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

    private void ReadParagraphProperties(XmlWalk xml, DocxLine line) => xml.Children(() =>
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

    private void ReadInline(XmlWalk xml, StringBuilder text, DocxLine line)
    {
        switch (xml.Name)
        {
            case "r":
                ReadRun(xml, text, line);
                break;
            case "del" or "moveFrom":
                builder.Note(DocumentFindingCode.DeletedTextLeftOut, Language.Said("documentNote.deletedTextTrackedChangesWas"));
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

    private void ReadRun(XmlWalk xml, StringBuilder text, DocxLine line)
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
                            builder.Note(DocumentFindingCode.OldEncodingConverted, Language.Said("documentNote.textInFontFromBefore"));
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
            List<List<DocxLine>> outer = [.. _boxes];
            _boxes.Clear();
            List<DocxLine> lines = [];
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
}
