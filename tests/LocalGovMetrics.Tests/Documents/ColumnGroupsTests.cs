using LocalGovMetrics.Assessments;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Several pairs of target and actual in one table, and several targets of one actual.</summary>
public class ColumnGroupsTests
{
    private const string TwoYears =
        "<table><tr><th rowspan=2>Chỉ tiêu</th><th rowspan=2>ĐVT</th><th colspan=3>Năm 2023</th><th colspan=3>Năm 2024</th></tr><tr><th>KH</th><th>TH</th><th>%</th><th>KH</th><th>TH</th><th>%</th></tr>"
        + "<tr><td>Đàn dê</td><td>con</td><td>500</td><td>450</td><td>90</td><td>520</td><td>546</td><td>105</td></tr><tr><td>Đàn ong</td><td>tổ</td><td>80</td><td>84</td><td>105</td><td>90</td><td>81</td><td>90</td></tr></table>";

    [Fact]
    public void Years_SideBySide_AreTablesOfTheirOwn_TheLastFirst()
    {
        IReadOnlyList<ExtractedTable> tables = Read(TwoYears).Tables;

        tables.Select(table => table.Period!.ToString()).Should().Equal("2024", "2023");
        tables.Select(table => string.Join(" ", table.Rows.Select(row => $"{row.Target}/{row.Actual}"))).Should().Equal("520/546 90/81", "500/450 80/84");
    }

    [Fact]
    public void Ratio_IsOfItsOwnPair()
    {
        TextTable tidy = Read(TwoYears).ToTable()!;

        tidy.Rows.Select(row => row.Cells[tidy.Header.ToList().IndexOf("reportedRatio")]).Should().Equal("105", "90", "90", "105");
    }

    [Fact]
    public void EarlierPair_IsThePreviousOfTheLater() =>
        Read(TwoYears).Tables[0].Rows[0].Of(ColumnRole.Previous)!.Text.Should().Be("450");

    [Fact]
    public void PrintedVerdicts_AreOfTheirOwnPair()
    {
        TextTable tidy = Read("<table><tr><th rowspan=2>Measure</th><th colspan=3>2021</th><th colspan=3>2022</th></tr><tr><th>Target</th><th>Actual</th><th>Status</th><th>Target</th><th>Actual</th><th>Status</th></tr><tr><td>Kerbs repaired</td><td>50</td><td>40</td><td>Missed</td><td>60</td><td>66</td><td>Met</td></tr></table>").ToTable()!;

        tidy.Rows.Select(row => row.Cells[tidy.Header.ToList().IndexOf("reportedVerdict")]).Should().Equal("Met", "Missed");
    }

    [Theory]
    [InlineData("<td>KH</td><td>TH</td><td>KH</td><td>TH</td>", "10/11 20/19")]
    [InlineData("<td>KH</td><td>KH</td><td>TH</td><td>TH</td>", "10/20 11/19")]
    public void Pairs_WithoutAName_GoInTheirOrder(string names, string pairs) =>
        string.Join(' ', Read($"<table><tr><td>Chỉ tiêu</td>{names}</tr><tr><td>Trồng sen (ha)</td><td>10</td><td>11</td><td>20</td><td>19</td></tr></table>").Tables.Select(table => $"{table.Rows[0].Target}/{table.Rows[0].Actual}")).Should().Be(pairs);

    [Fact]
    public void Quarters_AreNoPairs() =>
        Read("<table><tr><th rowspan=2>Measure</th><th colspan=2>Q1</th><th colspan=2>Q2</th></tr><tr><th>Target</th><th>Actual</th><th>Target</th><th>Actual</th></tr><tr><td>Trees planted</td><td>50</td><td>48</td><td>90</td><td>97</td></tr></table>")
            .Tables.Should().ContainSingle();

    [Fact]
    public void Pairs_GoOnOverPages_EachWithItsRows()
    {
        IReadOnlyList<ExtractedTable> tables = Read(TwoYears + TwoYears.Replace("Đàn dê", "Đàn cừu", StringComparison.Ordinal).Replace("Đàn ong", "Đàn tằm", StringComparison.Ordinal)).Tables;

        tables.Select(table => string.Join(", ", table.Rows.Select(row => row.Indicator))).Should().Equal("Đàn dê, Đàn ong, Đàn cừu, Đàn tằm", "Đàn dê, Đàn ong, Đàn cừu, Đàn tằm");
    }

    [Fact]
    public void Place_UnderANameThatIsBetterLower_IsBetterLower()
    {
        TextTable tidy = Read("<table><tr><th rowspan=2>Đơn vị</th><th colspan=2>Tỷ lệ hộ nghèo (%)</th><th colspan=2>Trồng rừng (ha)</th></tr><tr><th>KH</th><th>TH</th><th>KH</th><th>TH</th></tr><tr><td>Xã Pà Cò</td><td>8</td><td>9</td><td>30</td><td>31</td></tr></table>").ToTable()!;

        Assessment.Of(PlanTableReader.Read(tidy).GetValueOrThrow()).Rows.Select(row => CanonicalText.FormatName(row.Verdict.Kind)).Should().Equal("notAchieved", "exceeded");
    }

    [Fact]
    public void OtherTargets_OfOneActual_BecomeANote()
    {
        TextTable tidy = Read("<table><tr><th rowspan=2>Nội dung</th><th colspan=2>Dự toán 2024</th><th rowspan=2>Thực hiện 2024</th></tr><tr><th>Trung ương giao</th><th>HĐND giao</th></tr><tr><td>Thu xổ số</td><td>800</td><td>900</td><td>850</td></tr></table>").ToTable()!;

        PlanRow row = PlanTableReader.Read(tidy).GetValueOrThrow().Rows.Should().ContainSingle().Subject;
        row.Notes.Should().ContainSingle(note => note.Code == ReadingNoteCode.OtherTarget).Which.Detail.Should().Contain("HĐND giao: 900");
    }

    [Fact]
    public void OtherTargets_StandInTheNotesOfTheExtraction()
    {
        using MemoryStream json = new();
        Read("<table><tr><th>Nội dung</th><th>Dự toán tỉnh giao</th><th>Dự toán huyện giao</th><th>Thực hiện</th></tr><tr><td>Thu phí</td><td>80</td><td>90</td><td>85</td></tr></table>").WriteJson(json);

        System.Text.Encoding.UTF8.GetString(json.ToArray()).Should().Contain("\"code\": \"otherTarget\"").And.Contain("Dự toán huyện giao: 90");
    }

    private static DocumentExtraction Read(string html) => DocumentExtraction.Of(OfficeFiles.Read(html));
}
