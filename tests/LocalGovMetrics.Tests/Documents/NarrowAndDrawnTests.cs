using System.Globalization;
using System.Text;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Documents.Layout;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Tables whose narrow columns cut words and numbers, tables drawn in characters, and texts in old code pages.</summary>
public class NarrowAndDrawnTests
{
    private const string Drawn =
        """
        KẾT QUẢ NĂM 2023
        ┌────┬──────────────┬──────┬─────────────────────┐
        │ TT │ Chỉ tiêu     │ ĐVT  │ Năm 2023            │
        │    │              │      ├──────────┬──────────┤
        │    │              │      │ Kế hoạch │ Thực hiện│
        ├────┼──────────────┼──────┼──────────┼──────────┤
        │ 1  │ Sản lượng    │ Tấn  │ 640      │ 655      │
        │    │ sắn          │      │          │          │
        ├────┼──────────────┼──────┼──────────┼──────────┤
        │ 2  │ Đàn ngựa     │ Con  │ 75       │ 71       │
        └────┴──────────────┴──────┴──────────┴──────────┘
        """;

    private const string Ascii =
        """
        +-------------------+--------+--------+
        | Indicator         | Target | Actual |
        +-------------------+--------+--------+
        | Benches repaired  | 35     | 38     |
        | Lamps replaced    | 120    | 117    |
        +-------------------+--------+--------+
        """;

    private const string WithoutFrame =
        """
         Indicator        | Target | Actual
        ------------------+--------+--------
         Benches repaired | 35     | 38
         Lamps replaced   | 120    | 117
        """;

    [Theory]
    [InlineData("12.500.000.0", "00,00", true)]
    [InlineData("(1.250.00", "0)", true)]
    [InlineData("12.500.000", "00", false)]
    [InlineData("97,5", "28", false)]
    [InlineData("120.00", "0", false)]
    [InlineData("Realisas", "i", true)]
    [InlineData("Prévisio", "n", true)]
    [InlineData("Tr.đồng/ng", "ười", true)]
    [InlineData("tấn/th", "áng", true)]
    [InlineData("tấn/th", "đợt", false)]
    [InlineData("triệu/hộ", "ở xã", false)]
    [InlineData("Thực", "hiện", false)]
    [InlineData("Annual", "target", false)]
    public void GoesOn_WhereOnlyBothTogetherAreANumberOrAWordOfHeaders(string above, string below, bool goesOn) =>
        BrokenLines.GoesOn(above, below).Should().Be(goesOn);

    [Fact]
    public void Numbers_ThatEveryColumnCuts_AreOne()
    {
        ExtractedTable table = Only(
            """
            TT    Chỉ tiêu          Mục tiêu   Thực hiện
            1     Tổng vốn đầu      120.00     111.40
                  tư toàn xã hội    0          0
            2     Diện tích chè     45         46
            3     Sản lượng chè     310        325
            """);

        table.Rows.Select(row => (row.Target?.Text, row.Actual?.Text)).Should().Equal(("120.000", "111.400"), ("45", "46"), ("310", "325"));
    }

    [Fact]
    public void Numbers_OfTheNextRow_AreNotJoined() =>
        Only(
            """
            TT    Chỉ tiêu          Mục tiêu   Thực hiện
            1     Tỷ lệ thu phí     97,5       97,9
            2     Thời gian xử lý   28         25
            3     Số tổ hòa giải    12         12
            """).Rows.Select(row => row.Target?.Text).Should().Equal("97,5", "28", "12");

    [Fact]
    public void Table_DrawnInLines_IsReadByItsCells()
    {
        ExtractedTable table = Only(Drawn);

        table.Rows.Select(row => (row.Indicator, row.Target?.Text, row.Actual?.Text)).Should().Equal(("Sản lượng sắn", "640", "655"), ("Đàn ngựa", "75", "71"));
        table.Rows[0].Place.Line.Should().Be(7);
    }

    [Theory]
    [InlineData(Ascii)]
    [InlineData(WithoutFrame)]
    public void Table_DrawnInSigns_IsReadByItsLines(string text) =>
        Only(text).Rows.Select(row => (row.Indicator, row.Target?.Text, row.Actual?.Text)).Should().Equal(("Benches repaired", "35", "38"), ("Lamps replaced", "120", "117"));

    [Theory]
    [InlineData("a | b\n")]
    [InlineData("+---+---+\n")]
    [InlineData("| a |  b\n| longer | c\n")]
    public void Text_WithSigns_IsNoTable(string line) =>
        OfficeFiles.Read(string.Concat(Enumerable.Repeat(line, 20)) + "Hết.").Blocks.Should().NotContain(block => block.Grid != null && block.Grid.ColumnCount > 3);

    [Fact]
    public void ManyDrawnLines_TakeNoTimeThatGrowsWithTheirSquare()
    {
        string text = string.Concat(Enumerable.Repeat("+---+---+\n", 20_000)) + string.Concat(Enumerable.Repeat("│ a │ b │\n", 20_000));

        OfficeFiles.Read(text).Blocks.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("<html><head><meta charset=\"windows-1258\"></head><body>", true)]
    [InlineData("<html><body>", true)]
    public void Page_InTheVietnameseCodePage_IsRead(string start, bool isRead)
    {
        // Chỉ tiêu, Kế hoạch, Thực hiện in bytes: the tones stand behind their vowels.
        byte[] page =
        [
            .. Encoding.ASCII.GetBytes(start + "<table><tr><td>Ch"), .. "i\u00D2 ti\u00EAu".Select(c => (byte)c), .. "</td><td>K\u00EA\u00EC hoa\u00F2ch</td><td>Th\u00FD\u00F2c hi\u00EA\u00F2n</td></tr>".Select(c => (byte)c),
            .. "<tr><td>\u00D0\u00E0n d\u00EA</td><td>12</td><td>15</td></tr></table></body></html>".Select(c => (byte)c),
        ];

        DocumentExtraction found = DocumentExtraction.Of(OfficeFiles.Read(page));
        found.Tables.Should().ContainSingle().Which.IsPlanVersusActual.Should().Be(isRead);
        found.Document.Findings.Should().Contain(finding => finding.Code == DocumentFindingCode.OldEncodingConverted && finding.Detail.Contains("1258", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_InTheWesternCodePage_IsRead() =>
        DocumentExtraction.Of(OfficeFiles.Read([.. "<table><tr><td>Indicateur</td><td>Pr\u00E9vu</td><td>R\u00E9alis\u00E9</td></tr><tr><td>Haies plant\u00E9es</td><td>12</td><td>15</td></tr></table>".Select(c => (byte)c)]))
            .Tables.Should().ContainSingle().Which.Rows.Should().ContainSingle().Which.Indicator.Should().Be("Haies plantées");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Text_OfTwoBytesALetter_NeedsNoMark(bool isBigEndian)
    {
        Encoding wide = new UnicodeEncoding(isBigEndian, byteOrderMark: false);

        OfficeFiles.Read(wide.GetBytes("Nothing of note happened in the ward.")).Blocks.Should().ContainSingle().Which.Text.Should().Be("Nothing of note happened in the ward.");
    }

    [Theory]
    [InlineData(true, "Meningkatnya ketertiban")]
    [InlineData(false, "Meningkatny Ketertiban")]
    public void Word_ThatFillsItsCellToTheLastLetter_GoesOnInTheNextLine(bool isCut, string name)
    {
        // 10 points of Helvetica: «Meningkatny» ends 3 points before the edge of its cell, where a space would have had its place.
        string second = isCut ? "a ketertiban" : "Ketertiban";
        StringBuilder page = new();
        foreach (double x in (double[])[50, 114, 180, 250])
        {
            page.Append(CultureInfo.InvariantCulture, $"{x} 700 m {x} 640 l S\n");
        }

        foreach (double y in (double[])[700, 685, 655, 640])
        {
            page.Append(CultureInfo.InvariantCulture, $"50 {y} m 250 {y} l S\n");
        }

        foreach ((double x, double y, string text) in ((double, double, string)[])[(52, 689, "Indikator "), (116, 689, "Target "), (182, 689, "Realisasi"), (52, 675, "Meningkatny"), (52, 663, second), (116, 675, "12"), (182, 675, "15"), (52, 645, "Pos jaga "), (116, 645, "3"), (182, 645, "2")])
        {
            page.Append(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {x} {y} Td ({text}) Tj ET\n");
        }

        ExtractedTable table = DocumentExtraction.Of(OfficeFiles.Read(PdfFiles.Page(PdfFiles.Stream(page.ToString())))).Tables.Should().ContainSingle().Subject;
        table.Rows[0].Indicator.Should().Be(name);
    }

    private static ExtractedTable Only(string text) => DocumentExtraction.Of(OfficeFiles.Read(text)).Tables.Should().ContainSingle().Subject;
}
