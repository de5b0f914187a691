using System.Diagnostics;
using System.Text;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Tests.Documents;

namespace LocalGovMetrics.Tests.Fuzzing;

/// <summary>Documents of every format, broken at random: each is read or refused within its time, and the text at every place is the text that was taken.</summary>
[Collection("Timed")]
public class DocumentFuzzingTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private const string Body =
        "<p>UBND xã Vinh Mỹ</p><p>Thu ngân sách 12,5 tỷ đồng, đạt 104,2% kế hoạch (12 tỷ đồng); 18/24 hộ, chiếm 75%.</p>"
        + "<table><tr><th>STT</th><th>Chỉ tiêu</th><th>ĐVT</th><th colspan=\"2\">Năm 2023</th></tr><tr><td></td><td></td><td></td><td>Kế hoạch</td><td>Thực hiện</td></tr>"
        + "<tr><td>1</td><td>Sản lượng lúa</td><td>tấn</td><td>1.250</td><td>1.310,5</td></tr><tr><td>2</td><td>Tỷ lệ hộ nghèo</td><td>%</td><td>&lt; 3</td><td>2,8</td></tr></table>";

    private const string Piped =
        "# Kết quả năm 2023\n\n| Chỉ tiêu | ĐVT | Kế hoạch 2023 | Thực hiện 2023 |\n|---|---|---|---|\n| Sản lượng lúa | tấn | 1.250 | 1.310,5 |\n| Tỷ lệ hộ nghèo | % | < 3 | 2,8 |\n\nĐạt 104,2% kế hoạch.\n";

    private const string Spaced =
        "Chỉ tiêu              ĐVT     Kế hoạch   Thực hiện\n1. Sản lượng lúa      tấn       1.250     1.310,5\n2. Tỷ lệ hộ nghèo      %         < 3         2,8\n3. Số hộ thoát nghèo  hộ          25          31\n";

    private static readonly (string Name, byte[] Bytes)[] Seeds =
    [
        ("html", Encoding.UTF8.GetBytes($"<html><body>{Body}</body></html>")),
        ("markdown", Encoding.UTF8.GetBytes(Piped)),
        ("text", Encoding.UTF8.GetBytes(Spaced)),
        ("tabs", Encoding.UTF8.GetBytes("Báo cáo\nChỉ tiêu\tKế hoạch 2023\tThực hiện 2023\nLúa\t5\t6\nNgô\t7\t8\n")),
        ("docx", OfficeFiles.Docx(WordBody)),
        ("xlsx", OfficeFiles.Xlsx(SheetBody)),
        ("pdf", Encoding.Latin1.GetBytes(Pdf())),
        ("pdf of pages", ReportFiles.Of(GeneratedReport.Of(seed: 5, sections: 1, paragraphs: 2, rows: 4), "pdf")),
    ];

    private static string WordBody =>
        OfficeFiles.Paragraph("UBND xã Vinh Mỹ") + "<w:tbl>" + OfficeFiles.Row(OfficeFiles.Cell("Chỉ tiêu"), OfficeFiles.Cell("Kế hoạch 2023"), OfficeFiles.Cell("Thực hiện 2023"))
        + OfficeFiles.Row(OfficeFiles.Cell("Lúa"), OfficeFiles.Cell("5", "<w:gridSpan w:val=\"1\"/>"), OfficeFiles.Cell("6", "<w:vMerge w:val=\"restart\"/>")) + OfficeFiles.Row(OfficeFiles.Cell("Ngô"), OfficeFiles.Cell("7"), OfficeFiles.Cell("", "<w:vMerge/>")) + "</w:tbl>";

    private static string SheetBody =>
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Chỉ tiêu</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Kế hoạch 2023</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Thực hiện 2023</t></is></c></row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Lúa</t></is></c><c r=\"B2\"><v>1250</v></c><c r=\"C2\"><f>B2*2</f><v>2500</v></c></row></sheetData><mergeCells><mergeCell ref=\"A3:B4\"/></mergeCells>";

    [Fact]
    public void Documents_AreReadOrRefused() => Fuzz.Run("documents", one =>
    {
        (string name, byte[] seed) = one.Pick(Seeds);
        byte[] bytes = Broken(one, name, seed);
        one.Input = $"{name}, {bytes.Length} bytes {Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 300)))}";
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            Check(DocumentExtraction.Of(DocumentReader.Read(name, new MemoryStream(bytes))));
        }
        catch (DocumentRefusedException refused)
        {
            refused.Message.Should().NotContain("\n").And.NotBeEmpty();
        }

        watch.Elapsed.Should().BeLessThan(Longest);
    });

    private static void Check(DocumentExtraction found)
    {
        PlaceInvariant.Check(found);
        _ = found.ToTable();
        using MemoryStream json = new();
        found.WriteJson(json);
    }

    private static byte[] Broken(FuzzCase one, string name, byte[] seed)
    {
        // Inside of a packed file the parts are broken more often than the package.
        if (name is "docx" or "xlsx" && !one.OneIn(4))
        {
            string part = Encoding.UTF8.GetString(Broken(one, Encoding.UTF8.GetBytes(name == "docx" ? WordBody : SheetBody)));
            return name == "docx" ? OfficeFiles.Docx(part) : OfficeFiles.Xlsx(part);
        }

        return Broken(one, seed);
    }

    private static byte[] Broken(FuzzCase one, byte[] seed)
    {
        List<byte> bytes = [.. seed];
        for (int times = one.Random.Next(1, 9); times > 0 && bytes.Count > 1; times--)
        {
            int at = one.Random.Next(bytes.Count);
            int length = Math.Min(one.Random.Next(1, 60), bytes.Count - at);
            switch (one.Random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)one.Random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Enumerable.Repeat(bytes[at], one.Random.Next(1, 200)));
                    break;
                default:
                    bytes.RemoveRange(at, one.OneIn(6) ? bytes.Count - at : 1);
                    break;
            }
        }

        return [.. bytes];
    }

    private static string Pdf()
    {
        const string Content = "BT /F1 12 Tf 50 700 Td (Indicator     Target 2023     Actual 2023) Tj 0 -20 Td (Rice output   1250   1310) Tj 0 -20 Td (Poverty rate   3   2.8) Tj ET 50 690 400 1 re f";
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>endobj\n"
            + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
            + $"5 0 obj<</Length {Content.Length}>>stream\n{Content}\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF";
    }
}
