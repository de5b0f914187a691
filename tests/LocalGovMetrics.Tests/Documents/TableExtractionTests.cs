using LocalGovMetrics.Documents;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Tests.Documents.OfficeFiles;

namespace LocalGovMetrics.Tests.Documents;

public class TableExtractionTests
{
    [Fact]
    public void Of_HeaderOfTwoRows_TellsTargetActualAndVerdict()
    {
        ExtractedTable table = One(
            """
            <p>UBND huyện Phú Hòa</p><h2>KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2024</h2>
            <table>
            <tr><th rowspan="2">TT</th><th rowspan="2">Chỉ tiêu</th><th rowspan="2">ĐVT</th><th colspan="2">Năm 2024</th><th rowspan="2">Đánh giá</th><th rowspan="2">Kế hoạch 2025</th></tr>
            <tr><th>Kế hoạch</th><th>Ước TH</th></tr>
            <tr><td>I</td><td colspan="6"><b>KINH TẾ</b></td></tr>
            <tr><td>1</td><td>Thu ngân sách</td><td>tỷ đồng</td><td>200</td><td>190</td><td>Không đạt</td><td>220</td></tr>
            <tr><td></td><td>- Trong đó: thu tiền sử dụng đất</td><td>tỷ đồng</td><td>80</td><td>85</td><td>Vượt</td><td></td></tr>
            <tr><td>2</td><td>Nông thôn mới</td><td></td><td></td><td></td><td></td><td></td></tr>
            <tr><td></td><td>- Số xã đạt chuẩn</td><td>xã</td><td>02</td><td>03</td><td>Đạt</td><td>01</td></tr>
            </table>
            """);
        table.Columns.Select(column => column.Role).Should().Equal(ColumnRole.Number, ColumnRole.Indicator, ColumnRole.MeasureUnit, ColumnRole.Target, ColumnRole.Actual, ColumnRole.ReportedVerdict, ColumnRole.NextPlan);
        table.Columns[4].Status.Should().Be(ObservationStatus.Estimated);
        table.Period.Should().Be(Period.OfYear(2024));
        table.Rows.Select(row => (row.Kind, row.Number, row.Parent, row.Indicator, row.Target?.Text, row.Actual?.Text)).Should().Equal(
            (ExtractedRowKind.Data, "1", null, "Thu ngân sách", "200", "190"),
            (ExtractedRowKind.Data, "1.a", "1", "thu tiền sử dụng đất", "80", "85"),
            (ExtractedRowKind.Group, "2", null, "Nông thôn mới", null, null),
            (ExtractedRowKind.Data, "2.a", "2", "Số xã đạt chuẩn", "02", "03"));
    }

    [Fact]
    public void Of_SeveralYearsSideBySide_TellsYearsAndGrowth()
    {
        ExtractedTable table = One(
            """
            <table>
            <tr><th rowspan="2">Chỉ tiêu</th><th rowspan="2">Mục tiêu Đại hội</th><th colspan="3">Thực hiện</th><th colspan="2">So sánh</th></tr>
            <tr><th>2020</th><th>2024</th><th>Ước 2025</th><th>Giai đoạn 2021-2025</th><th></th></tr>
            <tr><td>Giá trị sản xuất</td><td>10-11%/năm</td><td>696</td><td>881</td><td>944</td><td>106,29</td><td>Không đạt</td></tr>
            <tr><td>Vốn đầu tư</td><td>550-600 tỷ</td><td colspan="3">Ước giai đoạn 2021 - 2025: 467 tỷ</td><td></td><td>Không đạt</td></tr>
            </table>
            """);
        table.Columns.Select(column => (column.Role, column.Year)).Should().Equal(
            (ColumnRole.Indicator, null), (ColumnRole.Target, null), (ColumnRole.Year, 2020), (ColumnRole.Year, 2024), (ColumnRole.Year, 2025), (ColumnRole.Growth, 2025), (ColumnRole.ReportedVerdict, null));
        table.Rows[0].Actual!.Text.Should().Be("944");
        table.Rows[1].Actual!.Text.Should().Be("Ước giai đoạn 2021 - 2025: 467 tỷ");
        table.Period.Should().Be(Period.OfYears(2021, 2025));
    }

    [Fact]
    public void Of_TableCutInTwo_IsJoinedUnderItsRepeatedHeader()
    {
        const string Header = "Chỉ tiêu\tĐVT\tNăm 2024\t\tĐánh giá\n\t\tKế hoạch\tƯớc TH\t\n";
        DocumentExtraction extraction = DocumentExtraction.Of(Read($"# Báo cáo\n\n{Header}1. Thu ngân sách\ttỷ đồng\t200\t190\tKhông đạt\n\n{Header}2. Hộ nghèo\t%\t<2\t1,8\tĐạt\n"));
        extraction.Tables.Should().ContainSingle().Which.Rows.Select(row => row.Indicator).Should().Equal("Thu ngân sách", "Hộ nghèo");
    }

    [Fact]
    public void Of_EnglishScorecard_IsRead()
    {
        ExtractedTable table = One("<table><tr><th>Ref</th><th>Performance indicator</th><th>Polarity</th><th>Target</th><th>Actual</th><th>RAG</th><th>Commentary</th></tr>"
            + "<tr><td>E1</td><td>Calls answered in 20 seconds</td><td>High</td><td>80%</td><td>77.5%</td><td>Amber</td><td>New system</td></tr></table>");
        table.Columns.Select(column => column.Role).Should().Equal(ColumnRole.Number, ColumnRole.Indicator, ColumnRole.Direction, ColumnRole.Target, ColumnRole.Actual, ColumnRole.ReportedVerdict, ColumnRole.Note);
    }

    [Theory]
    [InlineData("<table><tr><th>Họ và tên</th><th>Chức vụ</th></tr><tr><td>Nguyễn Văn A</td><td>Chủ tịch</td></tr></table>")]
    [InlineData("<table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Thực hiện</th></tr><tr><td>Dân số</td><td>người</td><td>31.000</td></tr></table>")]
    public void Of_OtherTable_IsLeftWithItsReason(string html)
    {
        ExtractedTable table = One(html);
        table.IsPlanVersusActual.Should().BeFalse();
        table.LeftBecause.Should().NotBeNullOrWhiteSpace();
        table.Rows.Should().BeEmpty();
    }

    [Fact]
    public void ToTable_OfADocument_IsAssessedToVerdicts()
    {
        DocumentExtraction extraction = DocumentExtraction.Of(Read(
            "<p>ỦY BAN NHÂN DÂN XÃ HÒA AN</p><table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch năm 2024</th><th>Thực hiện năm 2024</th></tr>"
            + "<tr><td>1. Thu nhập bình quân</td><td>triệu đồng/người</td><td>50-52</td><td>51,5</td></tr><tr><td>2. Tỷ lệ che phủ rừng</td><td>%</td><td>56-58</td><td>55,9</td></tr></table>"));
        PlanTable rows = PlanTableReader.Read(extraction.ToTable()!).GetValueOrThrow();
        rows.Rows.Select(row => VerdictCalculator.Assess(row).Kind).Should().Equal(VerdictKind.Achieved, VerdictKind.NotAchieved);
        rows.Rows[0].Period.Should().Be(Period.OfYear(2024));
    }

    [Fact]
    public void ToTable_OfADocumentWithoutPlans_IsNone() => DocumentExtraction.Of(Read("Không có bảng nào ở đây.")).ToTable().Should().BeNull();

    private static ExtractedTable One(string html) => DocumentExtraction.Of(Read(html)).Tables.Should().ContainSingle().Subject;
}
