using LocalGovMetrics.Documents;
using static LocalGovMetrics.Tests.Documents.OfficeFiles;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Tables whose targets are of another time than their actuals, and columns whose short names mean something else: they hold no plan of what is reported.</summary>
public class HeaderTimeTests
{
    [Theory]
    [InlineData("TH quý I", "KH quý II")]
    [InlineData("Kết quả tháng 4/2023", "Kế hoạch tháng 5/2023")]
    [InlineData("TH 6 tháng đầu năm", "KH 6 tháng cuối năm")]
    [InlineData("Kết quả tuần 12", "Kế hoạch tuần 13")]
    [InlineData("Thực hiện tháng này", "Kế hoạch tháng sau")]
    [InlineData("Thực hiện năm nay", "Kế hoạch năm sau")]
    [InlineData("Kết quả tháng trước", "Chỉ tiêu tháng này")]
    [InlineData("TH năm học 2022-2023", "KH năm học 2023-2024")]
    [InlineData("TH vụ xuân 2023", "KH vụ mùa 2023")]
    [InlineData("Thực hiện giai đoạn 2016-2020", "Kế hoạch giai đoạn 2021-2025")]
    [InlineData("Q1 actual", "Q2 target")]
    [InlineData("April actual", "May target")]
    [InlineData("Current performance", "Future target")]
    public void ATargetOfAnotherTime_IsNoPlanOfTheActual(string actual, string target) => Of(actual, target).IsPlanVersusActual.Should().BeFalse();

    [Theory]
    [InlineData("TH quý I", "KH quý I")]
    [InlineData("TH quý I/2023", "KH năm 2023")]
    [InlineData("Kết quả tháng 4/2023", "Kế hoạch tháng 4/2023")]
    [InlineData("Thực hiện 6 tháng", "Kế hoạch năm 2023")]
    [InlineData("Kết quả tuần 12", "Kế hoạch tuần 12")]
    [InlineData("Thực hiện năm 2023", "Mục tiêu đến năm 2025")]
    [InlineData("Thực hiện giai đoạn 2021-2023", "Kế hoạch giai đoạn 2021-2025")]
    [InlineData("Q2 actual", "Q2 target")]
    [InlineData("Q2 actual", "Annual target")]
    public void ATargetOfTheSameTime_OrOfALongerOne_IsOne(string actual, string target) => Of(actual, target).IsPlanVersusActual.Should().BeTrue();

    [Theory]
    [InlineData("Loại cây|DT (ha)|NS (tạ/ha)|SL (tấn)|TH (ha)", "Lúa|500|60|3000|480")]
    [InlineData("Xã|Tổng số hộ|DT Kinh|DT Mường|Hộ nghèo TH", "Tân Lập|520|62|458|51")]
    [InlineData("STT|Nội dung|KH|TH|THCS|THPT", "1|Số trường|9|8|4|2")]
    [InlineData("Họ tên|Chức vụ|Định mức tiết|Thực hiện|Thừa giờ", "Nguyễn Văn A|Giáo viên|690|720|30")]
    public void ShortNamesOfOtherThings_AndPersons_AreNoPlan(string header, string row) => Table(header, row).IsPlanVersusActual.Should().BeFalse();

    [Fact]
    public void CountsOfAnEarlierYear_NameNoRows()
    {
        ExtractedTable table = Table("TT|Xã|Số tiêu chí đạt năm 2022|Kế hoạch năm 2023|Kết quả năm 2023", "1|Tân Lập|15|17|17", "2|Tân Hòa|12|14|13");

        table.Rows.Select(row => row.Indicator).Should().Equal("Tân Lập", "Tân Hòa");
    }

    private static ExtractedTable Of(string actual, string target) => Table($"TT|Chỉ tiêu|ĐVT|{actual}|{target}", "1|Thu ngân sách|Triệu đồng|850|900", "2|Khám bệnh|Lượt|1.250|1.200");

    private static ExtractedTable Table(string header, params string[] rows) =>
        DocumentExtraction.Of(Read($"<table><tr>{Cells(header, "th")}</tr>{string.Concat(rows.Select(row => $"<tr>{Cells(row, "td")}</tr>"))}</table>")).Tables.Should().ContainSingle().Subject;

    private static string Cells(string row, string tag) => string.Concat(row.Split('|').Select(cell => $"<{tag}>{cell}</{tag}>"));
}
