using System.Text;
using static LocalGovMetrics.Tests.Documents.PdfFiles;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Small PDF files that ask for much, or never end.</summary>
internal static class HostilePdfFiles
{
    private const string Shown = "BT /F1 12 Tf 50 700 Td (Target 2023) Tj ET";

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["page tree that holds itself"] = () => Of([Bytes(Catalog), Bytes("<</Type/Pages/Kids[2 0 R]/Count 1>>")]),
        ["page tree of two nodes that hold each other"] = () => Of([Bytes(Catalog), Bytes("<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>"), Bytes("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>")]),
        ["page tree of a billion pages"] = () => Of([Bytes(Catalog), .. Enumerable.Range(2, 30).Select(i => Bytes($"<</Type/Pages/Kids[{Repeated($"{i + 1} 0 R ", 2)}]/Count 1000000000>>")), Bytes("<</Type/Page/MediaBox[0 0 9 9]>>")]),
        ["page tree of a hundred thousand levels"] = () => Of([Bytes(Catalog), .. Enumerable.Range(2, 100_000).Select(i => Bytes(FormattableString.Invariant($"<</Type/Pages/Kids[{i + 1} 0 R]/Count 1>>"))), Bytes("<</Type/Page/MediaBox[0 0 9 9]>>")]),
        ["tables of places that follow each other in a ring"] = () => Ring(),
        ["table of places of four billion entries"] = () => Replaced(Page(Stream(Shown)), "xref\n0 6\n", "xref\n0 4294967295\n"),
        ["object that is itself"] = () => Page(Bytes("5 0 R")),
        ["objects that are each other"] = () => Page(Bytes("6 0 R"), string.Empty, Bytes("5 0 R")),
        ["length of a stream that is the stream"] = () => Page(Bytes($"<</Length 5 0 R>>\nstream\n{Shown}\nendstream")),
        ["length of a stream below zero"] = () => Page(Bytes($"<</Length -5>>\nstream\n{Shown}\nendstream")),
        ["length of a stream of two billion"] = () => Page(Bytes($"<</Length 2000000000>>\nstream\n{Shown}\nendstream")),
        ["arrays a hundred thousand deep"] = () => Page(Bytes(new string('[', 100_000))),
        ["dictionaries a hundred thousand deep"] = () => Page(Bytes(Repeated("<</a", 100_000))),
        ["arrays a hundred thousand deep in a content"] = () => Page(Deflated(Bytes(new string('[', 100_000)))),
        ["dictionaries a hundred thousand deep in a content"] = () => Page(Deflated(Bytes("/a " + Repeated("<</a", 100_000) + " BDC"))),
        ["graphics states a million deep"] = () => Page(Deflated(Bytes(Repeated("q ", 1_000_000) + Shown))),
        ["content that unpacks to three hundred megabytes"] = () => Page(Stream(DeflatedRun(300L << 20), "/Filter/FlateDecode")),
        ["content packed twice that unpacks to six hundred megabytes"] = () => Page(Stream(Deflate(DeflatedRun(600L << 20)), "/Filter[/FlateDecode/FlateDecode]")),
        ["content packed a thousand times"] = () => Page(Stream("a", $"/Filter[{Repeated("/FlateDecode", 1000)}]")),
        ["content of run lengths"] = () => Page(Stream([.. Enumerable.Repeat<byte[]>([129, (byte)' '], 4_000_000).SelectMany(pair => pair)], "/Filter/RunLengthDecode")),
        ["content of LZW codes"] = () => Page(Stream(DeflatedRun(1L << 20, 0x80), "/Filter[/FlateDecode/LZWDecode]")),
        ["content whose predictor has two billion columns"] = () => Page(Deflated(Bytes(Shown), "/DecodeParms<</Predictor 12/Columns 2147483647/Colors 32>>")),
        ["content of twenty million operators"] = () => Page(Stream(Deflate(Bytes(Repeated("q Q\n", 12_000_000))), "/Filter/FlateDecode")),
        ["content that shows two hundred million letters"] = () => Page(Stream(Deflate(Bytes("BT /F1 1 Tf " + Repeated($"({new string('a', 10_000)}) Tj ", 20_000) + "ET")), "/Filter/FlateDecode")),
        ["content named a hundred thousand times"] = () => Replaced(Page(Deflated(Bytes(Repeated(Shown + "\n", 1000)))), "/Contents 5 0 R", $"/Contents[{Repeated("5 0 R ", 100_000)}]"),
        ["picture within a content that never ends"] = () => Page(Stream(Shown + " BI /W 1000000 /H 1000000 /BPC 8 ID " + new string('x', 100_000))),
        ["string that never ends"] = () => Page(Stream("BT (" + new string('(', 200_000))),
        ["forms that double thirty times"] = () => Page(Stream("/X6 Do"), "/XObject<<" + string.Concat(Enumerable.Range(6, 31).Select(i => $"/X{i} {i} 0 R")) + ">>", [.. Enumerable.Range(6, 31).Select(i => Form(i == 36 ? Shown : $"/X{i + 1} Do /X{i + 1} Do"))]),
        ["form that draws itself"] = () => Page(Stream("/X6 Do"), "/XObject<</X6 6 0 R>>", Form("/X6 Do /X6 Do " + Shown)),
        ["forms that draw each other"] = () => Page(Stream("/X6 Do"), "/XObject<</X6 6 0 R/X7 7 0 R>>", Form("/X7 Do /X7 Do"), Form("/X6 Do /X6 Do " + Shown)),
        ["forms a thousand deep"] = () => Page(Stream("/X6 Do"), "/XObject<<" + string.Concat(Enumerable.Range(6, 1001).Select(i => $"/X{i} {i} 0 R")) + ">>", [.. Enumerable.Range(6, 1001).Select(i => Form(i == 1006 ? Shown : $"/X{i + 1} Do"))]),
        ["objects in a stream that unpacks to three hundred megabytes"] = () => InStream(Stream(DeflatedRun(300L << 20), "/Type/ObjStm/N 3/First 20/Filter/FlateDecode")),
        ["objects in a stream that says a billion"] = () => InStream(Stream(Deflate(Bytes("1 0 2 10 ")), "/Type/ObjStm/N 1000000000/First 1000000000/Filter/FlateDecode")),
        ["objects in a stream that is within itself"] = () => InStream(Stream("5 0 <<>>", "/Type/ObjStm/N 1/First 4/Extends 4 0 R")),
        ["arrays a hundred thousand deep in a stream of objects"] = () => InStream(Deflated(Bytes("5 0 " + new string('[', 100_000)), "/Type/ObjStm/N 1/First 4")),
        ["table of places in a stream that unpacks to three hundred megabytes"] = () => PlacesIn(DeflatedRun(300L << 20, 1), "/W[1 4 2]/Size 150000000"),
        ["table of places in a stream with fields of two billion bytes"] = () => PlacesIn(Deflate(new byte[100]), "/W[2147483647 2147483647 2147483647]/Size 10"),
        ["table of places in a stream of two billion"] = () => PlacesIn(Deflate(new byte[100]), "/W[0 0 0]/Size 2147483647/Index[0 2147483647]"),
        ["font whose letters are four billion"] = () => Font("<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>", "/DW 500", "1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange"),
        ["font whose codes are four billion"] = () => Font("<</Type/Font/Subtype/Type0/BaseFont/A/Encoding 8 0 R/DescendantFonts[7 0 R]>>", "/DW 500", "1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange"),
        ["font whose widths are two billion"] = () => Font("<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]>>", "/W[0 2147483646 500]", string.Empty),
        ["font with codes below zero"] = () => Font("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar -2147483648/LastChar 2147483647/Widths[1 2 3]>>", string.Empty, string.Empty),
        ["font whose file unpacks to three hundred megabytes"] = () => FontFile(Stream(DeflatedRun(300L << 20, 0), "/Length1 314572800/Filter/FlateDecode")),
        ["font whose glyphs hold themselves"] = () => FontFile(Stream(LoopingFont())),
        ["font that uses its own map"] = () => Font("<</Type/Font/Subtype/Type0/BaseFont/A/Encoding 8 0 R/DescendantFonts[7 0 R]>>", "/DW 500", "/A usecmap 8 0 R usecmap"),
        ["font that is its own descendant"] = () => Font("<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]>>", "/DW 500", string.Empty),
        ["resources that are their own parent"] = () => Of([Bytes(Catalog), Bytes("<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>"), Bytes("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>"), Stream(Shown)]),
        ["coordinates beyond all numbers"] = () => Page(Stream($"BT /F1 {new string('9', 400)} Tf 1 0 0 1 {new string('9', 400)} {new string('8', 320)} Tm (Target 2023) Tj ET 0 0 {new string('9', 400)} 1 re f")),
        ["page beyond all sizes"] = () => Replaced(Page(Stream(Shown)), "[0 0 595 842]", $"[0 0 {new string('9', 400)} -{new string('9', 400)}]"),
        ["a hundred thousand letters on as many lines"] = () => Page(Deflated(Bytes("BT /F1 1 Tf " + string.Concat(Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"1 0 0 1 {i % 500} {i / 120.0:0.000} Tm (7) Tj "))) + "ET"))),
        ["ten thousand rules that cross"] = () => Page(Deflated(Bytes(Shown + " " + string.Concat(Enumerable.Range(0, 4400).Select(i => FormattableString.Invariant($"0 {i * 4} 90000 .5 re f {i * 4} 0 .5 90000 re f "))) + Letters(4000)))),
        ["a million rules"] = () => Page(Deflated(Bytes(Shown + " " + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => FormattableString.Invariant($"{i % 997} {i % 991} m {i % 997} {(i % 991) + 9} l S\n")))))),
        ["path of a million pieces"] = () => Page(Deflated(Bytes(Shown + " 0 0 m " + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => FormattableString.Invariant($"{i % 997} {i % 991} l\n"))) + " S"))),
        ["encrypted, with a password"] = () => Of([Bytes(Catalog), Bytes("<</Type/Pages/Kids[]/Count 0>>")], $"/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{new string('1', 64)}>/U<{new string('2', 64)}>>>"),
        ["encrypted, by an unknown handler"] = () => Of([Bytes(Catalog), Bytes("<</Type/Pages/Kids[]/Count 0>>")], "/Encrypt<</Filter/Unknown/V 99>>"),
        ["cut off after its header"] = () => Bytes("%PDF-1.7\n"),
        ["cut off in the middle"] = () => PdfReport.Of(GeneratedReport.Of(4, 2, 2, 5))[..1500],
        ["noise behind a header"] = () => Noise(200_000),
        ["a million objects without an end"] = () => Bytes("%PDF-1.7\n" + Repeated("1 0 obj\n<<", 1_000_000)),
        ["a million headers of streams"] = () => Bytes("%PDF-1.7\n" + Repeated("1 0 obj<</Length 9>>stream\n", 300_000)),
        ["pictures alone"] = () => Page(Stream("600 0 0 800 0 0 cm /X6 Do"), "/XObject<</X6 6 0 R>>", Stream(DeflatedRun(300L << 20), "/Type/XObject/Subtype/Image/Width 32768/Height 32768/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode")),
        ["colours that are defined by themselves"] = () => Page(Stream("/C cs 1 scn " + Shown), "/ColorSpace<</C 6 0 R>>", Bytes("[/Indexed 6 0 R 255 6 0 R]")),
        ["function of a sample of two billion"] = () => Page(Stream("/P scn /S sh " + Shown), "/Shading<</S<</ShadingType 1/ColorSpace/DeviceRGB/Function 6 0 R>>>>", Stream("a", "/FunctionType 0/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/Size[2147483647 2147483647]/BitsPerSample 32")),
    };

    private static byte[] Form(string content) => Stream(content, "/Type/XObject/Subtype/Form/BBox[0 0 600 900]");

    private static byte[] Font(string font, string descendant, string map) =>
        PageWith("BT /F9 12 Tf 50 700 Td <00410042> Tj ET " + Shown, Bytes(font), Bytes($"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>{descendant}>>"),
            Stream($"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {map} endcmap end end"));

    private static byte[] FontFile(byte[] file) =>
        PageWith("BT /F9 12 Tf 50 700 Td <00000001> Tj ET " + Shown, Bytes("<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]>>"),
            Bytes("<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R/CIDToGIDMap/Identity>>"),
            Bytes("<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 1 1]/FontFile2 9 0 R>>"), file);

    /// <summary>A page whose font F9 is object 6.</summary>
    private static byte[] PageWith(string content, params byte[][] more) =>
        Of([Bytes(Catalog), Bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"), Bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R/F9 6 0 R>>>>/Contents 5 0 R>>"), Bytes(Helvetica), Stream(content), .. more]);

    /// <summary>A file whose fifth object is said to be in a stream of objects, whose places a stream tells.</summary>
    private static byte[] InStream(byte[] stream)
    {
        using MemoryStream file = new();
        file.Write("%PDF-1.7\n"u8);
        List<long> places = [];
        foreach (byte[] item in (byte[][])[Bytes(Catalog), Bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"), Bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R>>"), stream])
        {
            places.Add(file.Length);
            file.Write(Bytes(FormattableString.Invariant($"{places.Count} 0 obj\n")));
            file.Write(item);
            file.Write("\nendobj\n"u8);
        }

        long table = file.Length;
        byte[] entries = [0, 0, 0, 0, 0, 0, .. places.SelectMany(place => (byte[])[1, .. Word((int)place), 0]), 2, 0, 0, 0, 4, 0, 1, .. Word((int)table), 0];
        file.Write("6 0 obj\n"u8);
        file.Write(Stream(entries, "/Type/XRef/Root 1 0 R/W[1 4 1]/Size 7"));
        file.Write(Bytes(FormattableString.Invariant($"\nendobj\nstartxref\n{table}\n%%EOF\n")));
        return file.ToArray();
    }

    private static byte[] PlacesIn(byte[] packed, string dictionary)
    {
        string start = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
        return [.. Bytes(start + "3 0 obj\n"), .. Stream(packed, $"/Type/XRef/Root 1 0 R/Filter/FlateDecode{dictionary}"), .. Bytes(FormattableString.Invariant($"\nendobj\nstartxref\n{start.Length}\n%%EOF"))];
    }

    private static byte[] Ring()
    {
        string file = Encoding.Latin1.GetString(Page(Stream(Shown)));
        int at = file.IndexOf("xref\n", StringComparison.Ordinal);
        return Bytes(file.Replace("/Root 1 0 R", FormattableString.Invariant($"/Root 1 0 R/Prev {at}"), StringComparison.Ordinal));
    }

    private static byte[] Replaced(byte[] file, string old, string replacement) => Bytes(Encoding.Latin1.GetString(file).Replace(old, replacement, StringComparison.Ordinal));

    private static string Letters(int count) =>
        "BT /F1 3 Tf " + string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"1 0 0 1 {i * 4 + 1} {i * 4 + 1} Tm (7) Tj "))) + "ET";

    private static byte[] Noise(int length)
    {
        byte[] noise = new byte[length];
        new Random(5).NextBytes(noise);
        "%PDF-1.7\n"u8.CopyTo(noise);
        return noise;
    }

    /// <summary>A TrueType font whose second glyph is made of itself.</summary>
    private static byte[] LoopingFont()
    {
        (string Tag, byte[] Data)[] tables =
        [
            ("glyf", Hex("FFFF 0000 0000 03E8 03E8 0020 0001 0000 0020 0001 0000 0000 0001 0000")),
            ("head", Hex("00010000 00010000 00000000 5F0F3CF5 0000 03E8 0000000000000000 0000000000000000 0000 0000 03E8 03E8 0000 0008 0002 0001 0000")),
            ("hhea", Hex("00010000 0320 FF38 0000 03E8 0000 0000 03E8 0001 0000 0000 0000 0000 0000 0000 0000 0002")),
            ("hmtx", Hex("03E8 0000 03E8 0000")),
            ("loca", Hex("00000000 00000000 0000001C")),
            ("maxp", Hex("00010000 0002 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0001 0001")),
        ];
        List<byte> file = [.. Hex("00010000"), 0, (byte)tables.Length, .. Hex("0040 0002 0020")];
        int offset = 12 + (16 * tables.Length);
        foreach ((string tag, byte[] data) in tables)
        {
            file.AddRange([.. Bytes(tag), 0, 0, 0, 0, .. Word(offset), .. Word(data.Length)]);
            offset += data.Length;
        }

        return [.. file, .. tables.SelectMany(table => table.Data)];
    }

    private static byte[] Word(int value) => [(byte)(value >> 24), (byte)(value >> 16 & 255), (byte)(value >> 8 & 255), (byte)(value & 255)];

    private static byte[] Hex(string text) => Convert.FromHexString(text.Replace(" ", string.Empty, StringComparison.Ordinal));

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
