using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Lays a generated report out on pages of a PDF: wrapped lines of text, and tables whose cells are ruled.</summary>
internal sealed class PdfReport
{
    private const double Left = 56;
    private const double Right = 539;
    private const double Top = 786;
    private const double Bottom = 56;
    private const double Size = 11;
    private const double Pitch = 15;
    private static readonly double[] Shares = [0.06, 0.36, 0.1, 0.13, 0.13, 0.1, 0.12];

    private readonly List<StringBuilder> _pages = [];
    private readonly SortedSet<char> _letters = [];
    private double _y;

    private StringBuilder Page => _pages[^1];

    public static byte[] Of(GeneratedReport report)
    {
        PdfReport laid = new();
        laid.Turn();
        laid.Lines(report.Title, bold: true);
        foreach (GeneratedSection section in report.Sections)
        {
            laid.Lines(section.Heading, bold: true);
            foreach (string paragraph in section.Paragraphs)
            {
                laid.Lines(paragraph, bold: false);
            }

            laid.Table(section.Rows);
        }

        return laid.File();
    }

    private void Turn()
    {
        _pages.Add(new StringBuilder());
        _y = Top;
    }

    private void Lines(string text, bool bold)
    {
        foreach (string line in Wrapped(text, Right - Left, Size))
        {
            if (_y - Pitch < Bottom)
            {
                Turn();
            }

            _y -= Pitch;
            Show(line, Left, _y, Size, bold);
        }

        _y -= Pitch * 0.6;
    }

    private void Table(IReadOnlyList<string[]> rows)
    {
        double width = Right - Left;
        bool isOpen = false;
        for (int at = 0; at < rows.Count; at++)
        {
            double[] edges = [Left, .. Shares.Select((_, i) => Left + (width * Shares.Take(i + 1).Sum()))];
            List<string>[] cells = [.. rows[at].Select((cell, i) => Wrapped(cell, edges[i + 1] - edges[i] - 6, 9))];
            double height = (cells.Max(cell => cell.Count) * 11) + 6;
            if (_y - height < Bottom)
            {
                Turn();
                isOpen = false;
            }

            Page.Append(isOpen ? string.Empty : FormattableString.Invariant($"0.5 w {Left:0.##} {_y:0.##} m {Right:0.##} {_y:0.##} l S\n"));
            isOpen = true;
            for (int column = 0; column < cells.Length; column++)
            {
                for (int line = 0; line < cells[column].Count; line++)
                {
                    Show(cells[column][line], edges[column] + 3, _y - 11 - (line * 11), 9, bold: at == 0);
                }
            }

            foreach (double edge in edges)
            {
                Page.Append(CultureInfo.InvariantCulture, $"{edge:0.##} {_y:0.##} m {edge:0.##} {_y - height:0.##} l S\n");
            }

            _y -= height;
            Page.Append(CultureInfo.InvariantCulture, $"{Left:0.##} {_y:0.##} m {Right:0.##} {_y:0.##} l S\n");
        }

        _y -= Pitch;
    }

    private void Show(string text, double x, double y, double size, bool bold)
    {
        _letters.UnionWith(text);
        Page.Append(CultureInfo.InvariantCulture, $"BT /{(bold ? "F2" : "F1")} {size} Tf {x:0.##} {y:0.##} Td <{string.Concat(text.Select(letter => ((int)letter).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n");
    }

    private static List<string> Wrapped(string text, double width, double size)
    {
        List<string> lines = [];
        StringBuilder line = new();
        double used = 0;
        foreach (string word in text.Split(' '))
        {
            double length = word.Sum(Width) * size / 1000;
            if (line.Length > 0 && used + length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
            used += length + (Width(' ') * size / 1000);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static int Width(char letter) => letter is ' ' or ',' or '.' or 'i' or 'l' or 't' or '(' or ')' or '/' ? 280 : char.IsUpper(letter) || letter is 'm' or 'w' ? 720 : 540;

    /// <summary>Two fonts without a file, whose codes are UTF-16; their widths and letters are told.</summary>
    private byte[] File()
    {
        List<byte[]> objects = [PdfFiles.Bytes(PdfFiles.Catalog), []];
        string widths = string.Concat(_letters.Select(letter => FormattableString.Invariant($"{(int)letter} [{Width(letter)}] ")));
        foreach (string name in (ReadOnlySpan<string>)["Serif", "Serif-Bold"])
        {
            int font = objects.Count + 1;
            objects.Add(PdfFiles.Bytes(FormattableString.Invariant($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{font + 1} 0 R]/ToUnicode {font + 3} 0 R>>")));
            objects.Add(PdfFiles.Bytes(FormattableString.Invariant($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {font + 2} 0 R/DW 540/W[{widths}]>>")));
            objects.Add(PdfFiles.Bytes($"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[0 -220 1000 900]/ItalicAngle 0/Ascent 900/Descent -220/CapHeight 700/StemV 80>>"));
            objects.Add(PdfFiles.Deflated(PdfFiles.Bytes(ToUnicode())));
        }

        List<int> kids = [];
        foreach (StringBuilder page in _pages)
        {
            kids.Add(objects.Count + 1);
            objects.Add(PdfFiles.Bytes(FormattableString.Invariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 7 0 R>>>>/Contents {objects.Count + 2} 0 R>>")));
            objects.Add(PdfFiles.Deflated(PdfFiles.Bytes(page.ToString())));
        }

        objects[1] = PdfFiles.Bytes(FormattableString.Invariant($"<</Type/Pages/Kids[{string.Join(' ', kids.Select(kid => FormattableString.Invariant($"{kid} 0 R")))}]/Count {kids.Count}>>"));
        return PdfFiles.Of(objects);
    }

    private string ToUnicode()
    {
        StringBuilder map = new("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (char[] block in _letters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n").AppendJoin('\n', block.Select(letter => FormattableString.Invariant($"<{(int)letter:X4}> <{(int)letter:X4}>"))).Append("\nendbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }
}
