using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Pages of a PDF on which text and lines are drawn.</summary>
/// <param name="width">How wide a page is, in points.</param>
/// <param name="height">How high it is.</param>
internal sealed class PdfPages(double width, double height)
{
    private readonly List<StringBuilder> _pages = [];
    private readonly SortedSet<char> _letters = [];

    private StringBuilder Page => _pages[^1];

    public void Turn() => _pages.Add(new StringBuilder());

    public void Show(string text, double x, double y, double size, bool bold)
    {
        _letters.UnionWith(text);
        Page.Append(CultureInfo.InvariantCulture, $"BT /{(bold ? "F2" : "F1")} {size} Tf {x:0.##} {y:0.##} Td <{string.Concat(text.Select(letter => ((int)letter).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET\n");
    }

    public void Line(double left, double top, double right, double bottom) => Page.Append(CultureInfo.InvariantCulture, $"0.5 w {left:0.##} {top:0.##} m {right:0.##} {bottom:0.##} l S\n");

    public static double Length(string text, double size) => text.Sum(Width) * size / 1000;

    public static List<string> Wrapped(string text, double width, double size)
    {
        List<string> lines = [];
        StringBuilder line = new();
        double used = 0;
        foreach (string word in text.Split(' '))
        {
            double length = Length(word, size);
            if (line.Length > 0 && used + length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
            used += length + Length(" ", size);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static int Width(char letter) => letter is ' ' or ',' or '.' or 'i' or 'l' or 't' or '(' or ')' or '/' ? 280 : char.IsUpper(letter) || letter is 'm' or 'w' ? 720 : 540;

    /// <summary>Two fonts without a file, whose codes are UTF-16; their widths and letters are told.</summary>
    public byte[] File()
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
            objects.Add(PdfFiles.Bytes(FormattableString.Invariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Resources<</Font<</F1 3 0 R/F2 7 0 R>>>>/Contents {objects.Count + 2} 0 R>>")));
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
