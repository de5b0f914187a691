using System.IO.Compression;
using System.Text;
using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Small Office files, made of their parts.</summary>
internal static class OfficeFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Docx(string body, params (string Name, string Content)[] more) =>
        Zip([("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"), .. more]);

    public static byte[] Xlsx(string sheet, string styles = "", params (string Name, string Content)[] more) =>
        Zip(
        [
            ("xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"r\"><sheets><sheet name=\"Biểu 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Sheet}\">{styles}</styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheet}\">{sheet}</worksheet>"),
            .. more,
        ]);

    public static string Styles(params string[] formats) =>
        $"<numFmts>{string.Concat(formats.Select((format, i) => $"<numFmt numFmtId=\"{170 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(format)}\"/>"))}</numFmts><cellXfs><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{170 + i}\"/>"))}</cellXfs>";

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static Document Read(byte[] bytes, DocumentLimits? limits = null) => DocumentReader.Read("tệp", new MemoryStream(bytes), limits);

    public static Document Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
