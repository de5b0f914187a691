using LocalGovMetrics.Audit;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tests.Display;

public class DisplayDocumentTests
{
    private const string Hostile = "<script>|*_[x](http://a.b)`\r\n=1+1\u202E";

    private static readonly DisplayDocument Town = new(
    [
        DisplayBlock.Heading(DisplayText.Of("Thị xã", "Town"), level: 1),
        DisplayBlock.Line(DisplayText.Of("7/11 chỉ tiêu đạt", "7/11 achieved"), isStrong: true),
        Plans(isRecords: false),
        DisplayBlock.Heading(DisplayText.Of("Còn thiếu", "Left out"), mark: DisplayMark.Missed),
        DisplayBlock.List([new DisplayCell(DisplayText.Of("một xã", "a commune"), DisplayMark.Near), DisplayCell.Verbatim("Tam Kỳ")]),
        DisplayBlock.Note(DisplayText.Of("chiều được giả định", "the direction is assumed"), 1),
        DisplayBlock.Note(DisplayText.Of("ước", "an estimate"), 2),
    ]);

    /// <summary>Every text of every block, which each form shows.</summary>
    public static TheoryData<string> Texts => ["Town", "7/11 achieved", "Indicator", "Target", "Hộ nghèo", "5,5", "✗ missed by far", "Trường chuẩn", "31/38", "Left out", "a commune", "Tam Kỳ", "the direction is assumed", "an estimate"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryForm_SaysEveryText(string text)
    {
        Town.ToText("en").Should().Contain(text);
        Town.ToText("en", 24).ReplaceLineEndings(" ").Should().ContainAll(text.Split(' '));
        Town.ToMarkdown("en").Should().Contain(text);
        WithoutSign(Town.ToHtml("en")).Should().Contain(text);
        WithoutSign(Town.ToHtmlPage("en")).Should().Contain(text);
    }

    [Fact]
    public void ToText_IsThePage() => Town.ToText("en").Should().Be(
        """
        Town
        7/11 achieved
        Indicator       Target
        ──────────────────────
        Hộ nghèo           5,5
        ✗ missed by far
          Trường chuẩn   31/38

        ✗ Left out
          ≈ a commune
          · Tam Kỳ

        [1] the direction is assumed
        [2] an estimate

        """);

    [Fact]
    public void ToMarkdown_IsThePage() => Town.ToMarkdown("en").Should().Be(
        """
        **Town**

        7/11 achieved

        | Indicator | Target |
        | --- | ---: |
        | Hộ nghèo | 5,5 |
        | ↳ Trường chuẩn | 31/38 |

        - Row 1: ✗ missed by far

        ## ✗ Left out

        - ≈ a commune
        - Tam Kỳ

        - \[1\] the direction is assumed
        - \[2\] an estimate

        """);

    [Fact]
    public void ToCsv_IsTheTableForPrograms_ElseTheFirst()
    {
        Town.ToCsv("en").Should().Be("Indicator,Target\nHộ nghèo,\"5,5\"\nTrường chuẩn,31/38\n");
        (Town with { Data = new DisplayTable(DisplayText.Empty, [new DisplayColumn(DisplayText.Verbatim("n"))], [[DisplayCell.Verbatim("1")]]) }).ToCsv("en").Should().Be("n\n1\n");
        new DisplayDocument([DisplayBlock.Line(DisplayText.Verbatim("x"))]).ToCsv().Should().BeEmpty();
    }

    [Theory]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(41)]
    [InlineData(80)]
    public void ToText_OfAWidth_HasNoLongerLine(int width)
    {
        DisplayDocument audit = AuditRun.Of(Reports.Find("quang-tri-2020-2025")!.AllClaims).ToDocument();

        foreach (string line in (Town.ToText("en", width) + audit.ToText("vi", width)).Split('\n'))
        {
            TextWidth.Of(line).Should().BeLessThanOrEqualTo(width, line);
            line.Should().Be(line.TrimEnd(' '));
        }
    }

    [Theory]
    [InlineData(19)]
    [InlineData(0)]
    [InlineData(-1)]
    public void ToText_OfNoWidth_IsRefused(int width) => ((Func<string>)(() => Town.ToText("en", width))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ToText_OfATableThatDoesNotFit_SaysARowAfterAnother() =>
        new DisplayDocument([Plans(isRecords: false)]).ToText("en", 20).Should().Be("Hộ nghèo\n  Target: 5,5\n  ✗ missed by far\n  Trường chuẩn\n    Target: 31/38\n");

    [Fact]
    public void ToText_OfANarrowWidth_KeepsWordsWhole() =>
        new DisplayDocument([new DisplayTable(DisplayText.Empty, [new DisplayColumn(DisplayText.Verbatim("Id")), new DisplayColumn(DisplayText.Verbatim("Text"))], [[DisplayCell.Verbatim("reports:binh_thanh"), DisplayCell.Verbatim("a text of many short words")]])])
            .ToText("en", 34).Should().Contain("reports:binh_thanh  a text of many\n");

    [Fact]
    public void OneRecord_ReadsDownThePage()
    {
        DisplayDocument fact = new([new DisplayTable(DisplayText.Empty, [new DisplayColumn(DisplayText.Of("Đọc là", "Read as")), new DisplayColumn(DisplayText.Of("Đơn vị", "Unit")), new DisplayColumn(DisplayText.Verbatim("-"))], [[DisplayCell.Verbatim("8,8"), DisplayCell.Verbatim("%"), DisplayCell.Empty]]) { IsRecords = true }]);

        fact.ToText("en").Should().Be("Read as  8,8\nUnit     %\n");
        fact.ToMarkdown("en").Should().Be("|  |  |\n| --- | --- |\n| Read as | 8,8 |\n| Unit | % |\n");
        fact.ToHtml("en").Should().Contain("<tr><th scope=\"row\">Read as</th><td>8,8</td></tr>").And.NotContain("<thead>");
    }

    [Fact]
    public void HostileText_StaysText_InEveryForm()
    {
        DisplayText hostile = DisplayText.Verbatim(Hostile);
        DisplayDocument document = new(
        [
            DisplayBlock.Heading(hostile, 1),
            DisplayBlock.Line(hostile),
            DisplayBlock.List([new DisplayCell(hostile)]),
            DisplayBlock.Note(hostile),
            DisplayBlock.Picture(hostile, new DisplayTable(hostile, [new DisplayColumn(hostile)], [DisplayRow.Of([new DisplayCell(hostile)]) with { Detail = new DisplayCell(hostile), Label = hostile }]) { Notes = [hostile] }),
        ]);

        document.ToHtmlPage("en").Should().NotContain("<script").And.NotContain("\u202E");
        document.ToText("en").Should().NotContain("\u202E").And.NotContain("\r").And.Contain("\ufffd");
        document.ToMarkdown("en").Should().NotContain("<script>|").And.NotContain("[x](").And.NotContain("://a");
        new DisplayDocument([new DisplayTable(hostile, [new DisplayColumn(hostile)], [[DisplayCell.Verbatim("=1+1")]])]).ToCsv("en").Should().StartWith("\"<script>").And.EndWith("\n'=1+1\n");
    }

    [Fact]
    public void Table_WithoutTitle_IsNamedByItsHeading_ForAScreenReader()
    {
        string page = Town.ToHtmlPage("en");

        page.Should().Contain("<table aria-label=\"Town\">").And.Contain("<th scope=\"col\" class=\"n\">Target</th>").And.Contain("<th scope=\"row\">Hộ nghèo</th>").And.Contain("<h1>Town</h1>").And.Contain("<title>Town</title>").And.Contain("<html lang=\"en\">");
        page.Should().NotContain("http").And.NotContain("<script");
    }

    [Fact]
    public void Picture_IsSaidInWordsAndNumbers_InEveryForm()
    {
        DisplayDocument picture = new([DisplayBlock.Picture(DisplayText.Of("một thanh", "a bar of 5,5"), Plans(isRecords: false))]);

        foreach (string form in (string[])[picture.ToText("en"), picture.ToMarkdown("en"), picture.ToHtml("en")])
        {
            form.Should().Contain("a bar of 5,5").And.Contain("31/38");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Heading_OfAnotherLevel_IsRefused(int level) =>
        ((Action)(() => DisplayBlock.Heading(DisplayText.Empty, level))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Audit_OfAReport_SaysTheSameInEveryForm()
    {
        AuditRun run = AuditRun.Of(Reports.Find("quang-tri-2020-2025")!.AllClaims);
        DisplayDocument document = run.ToDocument();

        foreach (string form in (string[])[document.ToText("en"), document.ToMarkdown("en"), WithoutSign(document.ToHtml("en"))])
        {
            form.Should().ContainAll("79 claims: 8 inconsistent", "✗ inconsistent", "Counted with 4 periods instead of 5: 106.4573.", "105.1333 (105.1142 to 105.1524)", "cannot be checked");
        }
    }

    private static DisplayTable Plans(bool isRecords) => new(
        DisplayText.Empty,
        [new DisplayColumn(DisplayText.Of("Chỉ tiêu", "Indicator")) { IsName = true }, new DisplayColumn(DisplayText.Of("Kế hoạch", "Target"), isNumber: true)],
        [
            DisplayRow.Of([DisplayCell.Verbatim("Hộ nghèo"), DisplayCell.Verbatim("5,5")]) with { Detail = new DisplayCell(DisplayText.Of("còn xa", "missed by far"), DisplayMark.Missed), Label = DisplayText.Of("Dòng 1", "Row 1") },
            DisplayRow.Of([DisplayCell.Verbatim("Trường chuẩn"), DisplayCell.Verbatim("31/38")]) with { Level = 1 },
        ]) { IsRecords = isRecords };

    private static string WithoutSign(string html) => html.Replace("<b>", string.Empty, StringComparison.Ordinal).Replace("</b>", string.Empty, StringComparison.Ordinal);
}
