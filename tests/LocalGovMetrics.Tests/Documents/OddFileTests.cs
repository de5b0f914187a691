using System.Text;
using LocalGovMetrics.Documents;
using static LocalGovMetrics.Tests.Documents.OfficeFiles;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Files as other programs leave them: what is in them is read, and what is not read of them is said.</summary>
public class OddFileTests
{
    private const string Rows = "<tr><th>Chỉ tiêu<th>ĐVT<th>Kế hoạch 2023<th>Thực hiện 2023<tr><td>Sản lượng lúa<td>tấn<td>1.200<td>1.310<tr><td>Thu ngân sách<td>tỷ đồng<td>500<td>450";
    private const string Tabbed = "Chỉ tiêu\tĐVT\tKế hoạch 2023\tThực hiện 2023\nSản lượng lúa\ttấn\t1.200\t1.310\nThu ngân sách\ttỷ đồng\t500\t450\n";

    [Fact]
    public void Read_TextCutWithinALetter_KeepsTheOtherLetters()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Tabbed + "Tỷ lệ hộ nghèo\t%\t2\t1,8 ế");

        DocumentExtraction found = Found(bytes[..^1]);

        Targets(found).Should().StartWith(["1.200", "500"]);
        found.Document.Findings.Should().ContainSingle().Which.Code.Should().Be(DocumentFindingCode.InvalidText);
    }

    [Fact]
    public void Read_WesternTextWithoutUtf8_IsStillReadByItsCodePage() =>
        Found(Encoding.Latin1.GetBytes("Indicator\tTarget 2023\tActual 2023\nCafés\t5\t6\nÉcoles\t7\t8\n")).Document.Text.Should().Contain("Cafés").And.Contain("Écoles");

    [Fact]
    public void Read_TextOfFourBytesALetter_IsRead() =>
        Targets(Found([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Tabbed)])).Should().Equal("1.200", "500");

    [Theory]
    [InlineData("/word/document.xml")]
    [InlineData("word\\document.xml")]
    [InlineData("Word/Document.xml")]
    public void Read_PartsNamedInAnotherWay_AreFound(string name) =>
        Targets(Found(Zip((name, WordTable())))).Should().Equal("5");

    [Fact]
    public void Read_WordFileWithAFileWithin_SaysThatItWasNotRead() =>
        Read(Docx("<w:altChunk/>", ("word/chunk.html", "<table><tr><td>a</table>"))).Findings.Should().ContainSingle().Which.Code.Should().Be(DocumentFindingCode.PartLeftOut);

    [Fact]
    public void Read_WorkbookWithoutItsSheet_IsBroken()
    {
        Action act = () => Read(Zip(("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>"), ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")));

        act.Should().Throw<DocumentRefusedException>().Which.Refusal.Should().Be(DocumentRefusal.Broken);
    }

    [Theory]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\n\n<table><tr><td>a</table>\n--a--\n")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"w\"/>")]
    public void Read_OtherFilesOfOffices_AreRefusedWithAWayOut(string text)
    {
        Action act = () => Read(text);

        act.Should().Throw<DocumentRefusedException>().WithMessage("*save*").Which.Refusal.Should().Be(DocumentRefusal.NotADocument);
    }

    [Fact]
    public void Read_TableThatLaysOutAPage_GivesTheTablesWithinIt()
    {
        DocumentExtraction found = Found(Encoding.UTF8.GetBytes($"<!doctype html><table><tr><td>Trang chủ<td><h1>UBND XÃ A</h1><table>{Rows}</table><td>Liên hệ</table>"));

        Targets(found).Should().Equal("1.200", "500");
        found.Document.Text.Should().Contain("Trang chủ").And.Contain("Liên hệ");
    }

    [Fact]
    public void Read_TableWithASmallTableInACell_StaysATable() =>
        Targets(Found(Encoding.UTF8.GetBytes($"<!doctype html><table>{Rows}<tr><td>Đường bê tông<td>km<td>12<td><table><tr><td>11</table></table>"))).Should().Equal("1.200", "500", "12");

    [Fact]
    public void Read_PageOfFrames_HasNoMarkupForText() =>
        Read("<!doctype html><frameset><frame src=\"a.html\"><noframes><p>a</p></noframes></frameset>").Blocks.Should().BeEmpty();

    [Theory]
    [InlineData(0, false)]
    [InlineData(40, true)]
    public void Read_PageWhoseContentBreaksOff_SaysWhichItIs(int cut, bool isSaid)
    {
        string text = string.Concat(Enumerable.Range(0, 60).Select(i => FormattableString.Invariant($"BT /F1 9 Tf 50 {760 - (i * 12)} Td (Line {i} of {i * 37 % 91} words) Tj ET\n")));
        byte[] packed = PdfFiles.Deflate(PdfFiles.Bytes(text));
        byte[] content = PdfFiles.Stream(packed[..^cut], "/Filter/FlateDecode");

        Document document = Read(PdfFiles.Page(content));

        document.Findings.Any(finding => finding.Code == DocumentFindingCode.PartLeftOut && finding.Detail.EndsWith(": 1.", StringComparison.Ordinal)).Should().Be(isSaid);
    }

    [Fact]
    public void Extraction_TextsOfCells_AreHeldOnce()
    {
        Document document = Read(Tabbed.Replace("tỷ đồng", "tấn", StringComparison.Ordinal));
        string[] units = [.. document.Blocks[0].Grid!.Cells.Where(cell => cell.Text == "tấn").Select(cell => cell.Text)];

        units.Should().HaveCount(2);
        units[0].Should().BeSameAs(units[1]);
    }

    private static DocumentExtraction Found(byte[] bytes) => DocumentExtraction.Of(Read(bytes));

    private static string[] Targets(DocumentExtraction found) => [.. found.Tables.SelectMany(table => table.Rows).Select(row => row.Target?.Text ?? string.Empty)];

    private static string WordTable() =>
        $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>{Row(Cell("Chỉ tiêu"), Cell("Kế hoạch 2023"), Cell("Thực hiện 2023"))}{Row(Cell("Lúa"), Cell("5"), Cell("6"))}</w:tbl></w:body></w:document>";
}
