using System.Text;
using LocalGovMetrics.Documents;
using static LocalGovMetrics.Tests.Documents.OfficeFiles;

namespace LocalGovMetrics.Tests.Documents;

public class DocumentReaderTests
{
    private const string Table = "<table><tr><th>Chỉ tiêu</th><th>Kế hoạch</th></tr><tr><td>Thu ngân sách</td><td>1.200</td></tr></table>";

    public static TheoryData<string> Formats => ["docx", "xlsx", "html", "markdown", "text"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_AnyFormat_HasItsTextAtItsPlaces(string format)
    {
        Document document = Read(Sample(format));
        document.Format.ToString().ToLowerInvariant().Should().Be(format);
        document.Blocks.Should().NotBeEmpty();
        foreach (DocumentBlock block in document.Blocks)
        {
            document.TextAt(block.Place).Should().Be(block.Text);
            foreach (GridCell cell in block.Grid?.Cells ?? [])
            {
                document.TextAt(cell.Place).Should().Be(cell.Text);
            }
        }

        document.Blocks.Should().ContainSingle(block => block.Kind == DocumentBlockKind.Table).Which.Grid!.Cells.Select(cell => cell.Text).Should().Contain("Thu ngân sách").And.Contain("1.200");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_SameBytes_GiveEqualDocuments(string format) => Read(Sample(format)).Should().Be(Read(Sample(format)));

    [Fact]
    public void Read_WordCellsThatReachOverOthers_HaveTheirTextOnce()
    {
        string table = "<w:tbl>"
            + Row(Cell("Chỉ tiêu", "<w:vMerge w:val=\"restart\"/>"), Cell("Năm 2024", "<w:gridSpan w:val=\"2\"/>"))
            + Row(Cell(string.Empty, "<w:vMerge/>"), Cell("KH"), Cell("TH"))
            + "</w:tbl>";
        DocumentGrid grid = Read(Docx(table)).Blocks.Should().ContainSingle().Which.Grid!;
        grid.Cells.Select(cell => (cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text)).Should().Equal(
            (0, 0, 2, 1, "Chỉ tiêu"), (0, 1, 1, 2, "Năm 2024"), (1, 1, 1, 1, "KH"), (1, 2, 1, 1, "TH"));
    }

    [Fact]
    public void Read_WordChangesAndNotes_LeaveDeletedTextAndMarksOut()
    {
        string body = "<w:p><w:r><w:t>đạt 95%</w:t></w:r><w:del><w:r><w:delText>90%</w:delText></w:r></w:del><w:ins><w:r><w:t> kế hoạch</w:t></w:r></w:ins><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        Document document = Read(Docx(body));
        document.Blocks.Should().ContainSingle().Which.Text.Should().Be("đạt 95% kế hoạch");
        document.Findings.Should().ContainSingle().Which.Code.Should().Be(DocumentFindingCode.DeletedTextLeftOut);
    }

    [Fact]
    public void Read_WordRaisedDigit_IsAMarkAndNoDigit() =>
        Read(Docx("<w:p><w:r><w:t>93%</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>3</w:t></w:r></w:p>"))
            .Blocks.Should().ContainSingle().Which.Text.Should().Be("93%³");

    [Fact]
    public void Read_WordTextInAnOldFont_IsConverted()
    {
        Document document = Read(Docx("<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>KÕ ho¹ch n¨m</w:t></w:r></w:p>"));
        document.Blocks.Should().ContainSingle().Which.Text.Should().Be("Kế hoạch năm");
        document.Findings.Should().ContainSingle().Which.Code.Should().Be(DocumentFindingCode.OldEncodingConverted);
    }

    [Theory]
    [InlineData("8.8000000000000007", "#,##0.0", "8,8")]
    [InlineData("1700", "#,##0", "1.700")]
    [InlineData("0.999", "0.00%", "99,90%")]
    [InlineData("1", "00", "01")]
    public void Read_SpreadsheetNumber_IsShownAsItsFormatShowsIt(string stored, string format, string shown)
    {
        GridCell cell = Read(Xlsx($"<sheetData><row r=\"1\"><c r=\"B2\" s=\"1\"><v>{stored}</v></c></row></sheetData>", Styles(format))).Blocks.Should().ContainSingle().Which.Grid!.Cells.Should().ContainSingle().Subject;
        cell.Text.Should().Be(shown);
        cell.Number.Should().Be(decimal.Parse(stored, System.Globalization.CultureInfo.InvariantCulture));
        cell.Place.Where.Should().Be("Biểu 1!B1");
    }

    [Fact]
    public void Read_SpreadsheetDate_IsSaidAndNoNumber()
    {
        Document document = Read(Xlsx("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>45385</v></c></row></sheetData>", Styles("d/m/yyyy")));
        document.Blocks.Should().ContainSingle().Which.Grid!.Cells.Should().ContainSingle().Which.Number.Should().BeNull();
        document.Findings.Should().ContainSingle().Which.Code.Should().Be(DocumentFindingCode.SpreadsheetChangedValue);
    }

    [Fact]
    public void Read_Nothing_IsRefused() => Refusal([]).Should().Be(DocumentRefusal.Empty);

    [Fact]
    public void Read_Picture_IsRefusedByItsName()
    {
        DocumentRefusedException refused = ((Func<Document>)(() => Read([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10]))).Should().Throw<DocumentRefusedException>().Which;
        refused.Refusal.Should().Be(DocumentRefusal.NotADocument);
        refused.Message.Should().Contain("PNG");
    }

    [Fact]
    public void Read_OldOffice_IsRefused() => Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Should().Be(DocumentRefusal.OldOffice);

    [Fact]
    public void Read_CutOffArchive_IsRefused() => Refusal(Docx(Paragraph("Báo cáo"))[..60]).Should().Be(DocumentRefusal.Broken);

    [Fact]
    public void Read_DocumentTypeWithEntities_IsRefused() =>
        Refusal(Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"))).Should().Be(DocumentRefusal.Broken);

    [Fact]
    public void Read_DeepTables_AreRefused() =>
        Refusal(Docx(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 200)) + Paragraph("a") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 200)))).Should().Be(DocumentRefusal.TooLarge);

    [Fact]
    public void Read_PartThatUnpacksBeyondTheLimit_IsRefused() =>
        ((Func<Document>)(() => Read(Docx(Paragraph(new string('a', 1_000_000))), new DocumentLimits { UnpackedBytes = 100_000 })))
            .Should().Throw<DocumentRefusedException>().Which.Refusal.Should().Be(DocumentRefusal.TooLarge);

    [Fact]
    public void Read_UnclosedElements_AreRefused() =>
        Refusal(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)))).Should().Be(DocumentRefusal.TooLarge);

    [Fact]
    public void Read_HugeSpans_TakeNoMoreThanTheTable()
    {
        DocumentGrid grid = Read("<table><tr><td colspan=\"900\" rowspan=\"65534\">a</td></tr><tr><td>b</td></tr></table>").Blocks.Should().ContainSingle().Which.Grid!;
        grid.RowCount.Should().Be(2);
        grid.Cells.Should().HaveCount(2);
    }

    private static DocumentRefusal Refusal(byte[] bytes) =>
        ((Func<Document>)(() => Read(bytes))).Should().Throw<DocumentRefusedException>().Which.Refusal;

    private static byte[] Sample(string format) => format switch
    {
        "docx" => Docx(Paragraph("Báo cáo năm 2024") + "<w:tbl>" + Row(Cell("Chỉ tiêu"), Cell("Kế hoạch")) + Row(Cell("Thu ngân sách"), Cell("1.200")) + "</w:tbl>"),
        "xlsx" => Xlsx("<sheetData><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Thu ngân sách</t></is></c><c r=\"C3\" s=\"1\"><v>1200</v></c></row></sheetData>", Styles("#,##0")),
        "html" => Encoding.UTF8.GetBytes($"<html><body><h1>Báo cáo năm 2024</h1><p>Một đoạn.</p>{Table}</body></html>"),
        "markdown" => Encoding.UTF8.GetBytes("# Báo cáo năm 2024\n\nMột đoạn.\n\n| Chỉ tiêu | Kế hoạch |\n|---|---|\n| Thu ngân sách | 1.200 |\n"),
        _ => Encoding.UTF8.GetBytes("Báo cáo năm 2024\n\nChỉ tiêu\tKế hoạch\nThu ngân sách\t1.200\n"),
    };
}
