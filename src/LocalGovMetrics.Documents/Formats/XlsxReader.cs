using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads the sheets of an Excel workbook: each is a table whose cells keep the stored number and what is shown of it.</summary>
internal sealed class XlsxReader
{
    private readonly DocumentBuilder _builder;
    private readonly PackageParts _parts;
    private readonly XlsxFormats _formats;
    private readonly List<string> _shared = [];
    private readonly List<(string Name, string? Relation, bool IsHidden)> _sheets = [];
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private bool _since1904;
    private int _cells;
    private long _characters;

    private XlsxReader(PackageParts parts, DocumentBuilder builder)
    {
        _parts = parts;
        _builder = builder;
        _formats = new XlsxFormats(parts);
    }

    public static void Read(byte[] bytes, DocumentBuilder builder)
    {
        using PackageParts parts = new(bytes, builder.Limits);
        if (!parts.Has("xl/workbook.xml"))
        {
            throw PackageParts.Broken(null);
        }

        XlsxReader reader = new(parts, builder);
        reader.ReadWorkbook();
        reader.ReadShared();
        bool isMissing = false;
        foreach ((string name, string? relation, bool isHidden) in reader._sheets)
        {
            if (relation is not null && reader._targets.TryGetValue(relation, out string? target))
            {
                isMissing |= !parts.Has(target);
                reader.ReadSheet(name, target, isHidden);
            }
        }

        if (isMissing && builder.Blocks.Count == 0)
        {
            throw PackageParts.Broken(null);
        }
    }

    private void ReadWorkbook()
    {
        _parts.Walk("xl/_rels/workbook.xml.rels", xml => xml.Children(() =>
        {
            if (xml.Attribute("Id") is { } id && xml.Attribute("Target") is { } target && xml.Attribute("TargetMode") != "External")
            {
                _targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }

            xml.Skip();
        }));
        _parts.Walk("xl/workbook.xml", xml => xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "workbookPr":
                    _since1904 = xml.Attribute("date1904") is "1" or "true";
                    xml.Skip();
                    break;
                case "sheets":
                    xml.Children(() =>
                    {
                        string name = xml.Attribute("name") ?? FormattableString.Invariant($"Sheet{_sheets.Count + 1}");
                        bool isHidden = xml.Attribute("state") is "hidden" or "veryHidden";
                        _sheets.Add((name, RelationOf(xml), isHidden));
                        xml.Skip();
                    });
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }));
    }

    private static string? RelationOf(XmlWalk xml)
    {
        string? relation = null;
        for (bool more = xml.Reader.MoveToFirstAttribute(); more; more = xml.Reader.MoveToNextAttribute())
        {
            relation = xml.Reader.LocalName == "id" && xml.Reader.Prefix.Length > 0 ? xml.Reader.Value : relation;
        }

        xml.Reader.MoveToElement();
        return relation;
    }

    private void ReadShared() => _parts.Walk("xl/sharedStrings.xml", xml => xml.Children(() =>
    {
        if (xml.Name == "si")
        {
            _shared.Add(ReadText(xml));
        }
        else
        {
            xml.Skip();
        }
    }));

    /// <summary>The text of a shared or inline string: its runs, raised digits as such, without phonetic hints.</summary>
    private static string ReadText(XmlWalk xml)
    {
        StringBuilder text = new();
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "t":
                    text.Append(xml.Content());
                    break;
                case "r":
                    bool isRaised = false;
                    xml.Children(() =>
                    {
                        switch (xml.Name)
                        {
                            case "rPr":
                                xml.Children(() =>
                                {
                                    isRaised |= xml.Name == "vertAlign" && xml.Attribute("val") == "superscript";
                                    xml.Skip();
                                });
                                break;
                            case "t":
                                string run = xml.Content();
                                text.Append(isRaised ? Superscript.Of(run) : run);
                                break;
                            default:
                                xml.Skip();
                                break;
                        }
                    });
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
        return text.ToString();
    }

    private void ReadSheet(string name, string part, bool isHidden)
    {
        List<DraftCell> cells = [];
        HashSet<int> hiddenColumns = [];
        List<(int Row, int Column, int LastRow, int LastColumn)> merges = [];
        bool anyHidden = isHidden;
        _parts.Walk(part, xml => xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "cols":
                    xml.Children(() =>
                    {
                        if (xml.Attribute("hidden") is "1" or "true")
                        {
                            int first = xml.Number("min", 1, 1, CellName.LastColumn);
                            int last = Math.Min(xml.Number("max", first, first, CellName.LastColumn), first + _builder.Limits.Columns);
                            hiddenColumns.UnionWith(Enumerable.Range(first - 1, last - first + 1));
                        }

                        xml.Skip();
                    });
                    break;
                case "sheetData":
                    int nextRow = 0;
                    xml.Children(() => ReadRow(xml, name, cells, hiddenColumns, isHidden, ref nextRow, ref anyHidden));
                    break;
                case "mergeCells":
                    xml.Children(() =>
                    {
                        if (xml.Attribute("ref") is { } range && range.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                            && CellName.TryParse(range.AsSpan(0, colon), out int row, out int column) && CellName.TryParse(range.AsSpan(colon + 1), out int lastRow, out int lastColumn)
                            && merges.Count < _builder.Limits.Cells)
                        {
                            merges.Add((row, column, lastRow, lastColumn));
                        }

                        xml.Skip();
                    });
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }));
        AddSheet(name, Merged(cells, merges));
        if (anyHidden)
        {
            _builder.Note(DocumentFindingCode.HiddenCells, Language.Said("documentNote.sheetHasHiddenRowsOr", name));
        }
    }

    private void AddSheet(string name, List<DraftCell> cells)
    {
        if (cells.Count == 0)
        {
            return;
        }

        int firstRow = cells.Min(cell => cell.Row);
        int firstColumn = cells.Min(cell => cell.Column);

        // Places stay those of the sheet, since they name its cells.
        _builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, name) { Sheet = name }, (firstRow, firstColumn));
    }

    private static List<DraftCell> Merged(List<DraftCell> cells, List<(int Row, int Column, int LastRow, int LastColumn)> merges)
    {
        if (merges.Count == 0 || cells.Count == 0)
        {
            return cells;
        }

        int lastRow = cells.Max(cell => cell.Row);
        int lastColumn = cells.Max(cell => cell.Column);
        Dictionary<(int, int), int> places = [];
        for (int i = 0; i < cells.Count; i++)
        {
            places[(cells[i].Row, cells[i].Column)] = i;
        }

        foreach ((int row, int column, int last, int right) in merges)
        {
            if (places.TryGetValue((row, column), out int at))
            {
                cells[at] = cells[at] with { RowSpan = Math.Max(1, Math.Min(last, lastRow) - row + 1), ColumnSpan = Math.Max(1, Math.Min(right, lastColumn) - column + 1) };
            }
        }

        return cells;
    }

    private void ReadRow(XmlWalk xml, string sheet, List<DraftCell> cells, HashSet<int> hiddenColumns, bool isHidden, ref int nextRow, ref bool anyHidden)
    {
        if (xml.Name != "row")
        {
            xml.Skip();
            return;
        }

        int row = xml.Number("r", nextRow + 1, 1, CellName.LastRow) - 1;
        bool isRowHidden = isHidden || xml.Attribute("hidden") is "1" or "true";
        nextRow = row + 1;
        int nextColumn = 0;
        bool seen = false;
        xml.Children(() =>
        {
            string? reference = xml.Attribute("r");
            int column = reference is not null && CellName.TryParse(reference, out _, out int named) ? named : nextColumn;
            nextColumn = column + 1;
            bool hides = isRowHidden || hiddenColumns.Contains(column);
            if (xml.Name == "c")
            {
                ReadCell(xml, sheet, row, column, hides, cells);
                seen |= hides;
            }
            else
            {
                xml.Skip();
            }
        });
        anyHidden |= seen;
    }

    private void ReadCell(XmlWalk xml, string sheet, int row, int column, bool isHidden, List<DraftCell> cells)
    {
        string type = xml.Attribute("t") ?? "n";
        int style = xml.Number("s", 0, 0, int.MaxValue);
        string? value = null;
        string? inline = null;
        bool isFormula = false;
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "v":
                    value = xml.Content();
                    break;
                case "f":
                    isFormula = true;
                    xml.Skip();
                    break;
                case "is":
                    inline = ReadText(xml);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
        (string text, decimal? number) = type switch
        {
            "s" => (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _shared.Count ? _shared[index] : string.Empty, null),
            "inlineStr" => (inline ?? string.Empty, null),
            "b" => (value == "1" ? "TRUE" : "FALSE", null),
            "n" => OfNumber(value, style, sheet, row, column),
            _ => (value ?? inline ?? string.Empty, (decimal?)null),
        };
        if (text.Length == 0)
        {
            if (isFormula && value is null or "")
            {
                _builder.Note(DocumentFindingCode.FormulaWithoutValue, Language.Said("documentNote.sheetHasFormulasWithoutValues", sheet));
            }

            return;
        }

        if (++_cells > _builder.Limits.Cells)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.workbookHasMoreThanCells", _builder.Limits.Cells));
        }

        // A shared text or a long format stands in the file once, and in every cell that names it.
        _characters += text.Length;
        if (_characters > _builder.Limits.Characters)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.documentHoldsMoreThanCharacters", _builder.Limits.Characters));
        }

        cells.Add(new DraftCell(row, column, text, (start, length) => DocumentPlace.OfSheet(start, length, sheet, row, column))
        {
            Number = number,
            IsBold = _formats.IsBold(style),
            IsHidden = isHidden,
        });
    }

    private (string Text, decimal? Number) OfNumber(string? value, int style, string sheet, int row, int column)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            return (value ?? string.Empty, null);
        }

        string shown = _formats.Show(number, style, _since1904, out bool isDate);
        if (isDate)
        {
            _builder.Note(DocumentFindingCode.SpreadsheetChangedValue, Language.Said("documentNote.holdsDateWhereRangeOr", $"{sheet}!{CellName.Of(row, column)}", shown));
            return (shown, null);
        }

        bool isExact = decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact);
        return (shown, isExact ? exact : null);
    }
}
