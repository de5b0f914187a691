using LocalGovMetrics.Documents;
using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Reading;
using NodaTime;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>What headers and titles of many offices say: parts of years, themes beside indicators, marks that repeat the unit above, names of councils.</summary>
public class HeaderKindsTests
{
    [Theory]
    [InlineData("Ước thực hiện 9 tháng", 2024, "2024-01-01/2024-09-30")]
    [InlineData("TH 6T/2023", null, "2023-01-01/2023-06-30")]
    [InlineData("Thực hiện Quý III", 2022, "2022-07-01/2022-09-30")]
    [InlineData("Kết quả 6 tháng đầu năm 2021", null, "2021-01-01/2021-06-30")]
    [InlineData("Thực hiện đến 30/11/2024", null, "2024-01-01/2024-11-30")]
    [InlineData("Lũy kế đến hết tháng 8/2023", null, "2023-01-01/2023-08-31")]
    [InlineData("Actual to end of September 2022", null, "2022-01-01/2022-09-30")]
    [InlineData("Q2 2023 actual", null, "2023-04-01/2023-06-30")]
    [InlineData("Outturn 2023/24", null, "2023-04-01/2024-03-31")]
    [InlineData("Realisasi Triwulan II", 2023, "2023-04-01/2023-06-30")]
    [InlineData("Thực hiện năm 2023", 2023, null)]
    [InlineData("Ước thực hiện cả năm", 2023, null)]
    [InlineData("Mục tiêu đến năm 2025", null, null)]
    [InlineData("Giai đoạn 2021-2025", null, null)]
    [InlineData("12 tháng", 2023, null)]
    public void PartOfYear_OfAHeader(string header, int? year, string? part) =>
        PartOfYear.In([header], year)?.ToString().Should().Be(part);

    [Fact]
    public void Actual_OfNineMonths_AgainstAPlanOfTheYear_IsNotYetDue()
    {
        ExtractedTable table = Only("<p>DỰ TOÁN NGÂN SÁCH XÃ NĂM 2024</p><table><tr><th>Nội dung</th><th>Dự toán năm 2024</th><th>Ước thực hiện 9 tháng</th></tr><tr><td>Thu phí</td><td>120</td><td>98</td></tr></table>");

        table.Period!.ToString().Should().Be("2024-01-01/2024-09-30");
        table.Horizon.Should().Be(new LocalDate(2024, 12, 31));
    }

    [Fact]
    public void Actual_OfNineMonths_AgainstAPlanOfNineMonths_IsDue() =>
        Only("<table><tr><th>Chỉ tiêu</th><th>Kế hoạch 9 tháng/2024</th><th>Thực hiện 9 tháng/2024</th></tr><tr><td>Thu phí</td><td>90</td><td>98</td></tr></table>")
            .Horizon.Should().Be(new LocalDate(2024, 9, 30));

    [Fact]
    public void Actual_OfTheWholeYear_HasNoHorizonOfItsOwn() =>
        Only("<p>6 THÁNG ĐẦU NĂM 2024</p><table><tr><th>Chỉ tiêu</th><th>Kế hoạch năm 2023</th><th>Thực hiện cả năm 2023</th></tr><tr><td>Thu phí</td><td>90</td><td>98</td></tr></table>")
            .Horizon.Should().BeNull();

    [Theory]
    [InlineData("Tốc độ tăng trưởng", "%", "growth")]
    [InlineData("Tỷ lệ lao động qua đào tạo", "%", "")]
    [InlineData("Tốc độ tăng trưởng", "điểm %", "")]
    public void Part_OfARowNamedGrowth_IsGrowth(string parent, string unit, string measure)
    {
        TextTable tidy = Read($"<table><tr><th>TT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch 2023</th><th>Thực hiện 2023</th></tr><tr><td>1</td><td>{parent}</td><td>%</td><td>12</td><td>11</td></tr><tr><td></td><td>- Dịch vụ</td><td>{unit}</td><td>14</td><td>13</td></tr></table>").ToTable()!;

        int column = tidy.Header.ToList().IndexOf("measure");
        tidy.Rows.Select(row => row.Cells[column]).Should().Equal("", measure);
    }

    [Fact]
    public void Theme_BesideAnIndicator_IsNotTheNameOfARow() =>
        Only("<table><tr><th>No</th><th>Sasaran Strategis</th><th>Indikator Kinerja</th><th>Target 2023</th><th>Realisasi 2023</th></tr><tr><td>1</td><td>Kemiskinan menurun</td><td>Persentase penduduk miskin</td><td>≤ 9,5</td><td>9,12</td></tr></table>")
            .Rows.Should().ContainSingle().Which.Indicator.Should().Be("Persentase penduduk miskin");

    [Fact]
    public void Theme_WithoutAnIndicator_IsTheNameOfARow() =>
        Only("<table><tr><th>Service</th><th>Target 2023</th><th>Actual 2023</th></tr><tr><td>Refuse collected weekly</td><td>98%</td><td>97%</td></tr></table>")
            .Rows.Should().ContainSingle().Which.Indicator.Should().Be("Refuse collected weekly");

    [Theory]
    [InlineData("\"")]
    [InlineData("''")]
    [InlineData("-nt-")]
    [InlineData("〃")]
    public void DittoMark_RepeatsTheUnitAbove(string mark) =>
        Only($"<table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch 2023</th><th>Thực hiện 2023</th></tr><tr><td>Lúa</td><td>Tấn</td><td>50</td><td>51</td></tr><tr><td>Ngô</td><td>{mark}</td><td>10</td><td>11</td></tr></table>")
            .Rows[1].MeasureUnit.Should().Be("Tấn");

    [Fact]
    public void VerdictInAColumnOfRatios_IsTheReportedVerdict()
    {
        TextTable tidy = Read("<table><tr><th>Chỉ tiêu</th><th>Kế hoạch 2023</th><th>Thực hiện 2023</th><th>So sánh (%)</th></tr><tr><td>Lúa</td><td>50</td><td>51</td><td>102</td></tr><tr><td>Ngô</td><td>10</td><td>11</td><td>110</td></tr><tr><td>Số xã đạt chuẩn</td><td>2</td><td>1</td><td>Không đạt</td></tr></table>").ToTable()!;

        string Cell(int row, string column) => tidy.Rows[row].Cells[tidy.Header.ToList().IndexOf(column)];
        (Cell(0, "reportedVerdict"), Cell(0, "reportedRatio")).Should().Be(("", "102"));
        (Cell(2, "reportedVerdict"), Cell(2, "reportedRatio")).Should().Be(("Không đạt", ""));
    }

    [Fact]
    public void ColumnOfVerdicts_UnderTheWordForAResult_IsTheReportedVerdict() =>
        Only("<table><tr><th>Chỉ tiêu</th><th>Kế hoạch 2023</th><th>Thực hiện 2023</th><th>Kết quả</th></tr><tr><td>Lúa</td><td>50</td><td>51</td><td>Đạt</td></tr><tr><td>Ngô</td><td>10</td><td>9</td><td>Không đạt</td></tr></table>")
            .Columns.Select(column => column.Role).Should().Equal(ColumnRole.Indicator, ColumnRole.Target, ColumnRole.Actual, ColumnRole.ReportedVerdict);

    [Theory]
    [InlineData("Low", DesiredDirection.Lower)]
    [InlineData("Higher is better", DesiredDirection.Higher)]
    [InlineData("▼ on last year", DesiredDirection.None)]
    public void Polarity_IsTheDirectionOfItsRow(string polarity, DesiredDirection direction)
    {
        TextTable tidy = Read($"<table><tr><th>Indicator</th><th>Good is</th><th>Target 2023</th><th>Actual 2023</th></tr><tr><td>Calls put through</td><td>{polarity}</td><td>50</td><td>51</td></tr></table>").ToTable()!;

        string cell = tidy.Rows[0].Cells[tidy.Header.ToList().IndexOf("direction")];
        (PlanCellReader.TryReadDirection(cell, out DesiredDirection read) ? read : DesiredDirection.None).Should().Be(direction);
    }

    [Theory]
    [InlineData("<h1>Northfield Borough Council – Scorecard</h1>", "Northfield Borough Council")]
    [InlineData("<h2>PEMERINTAH KABUPATEN SUKAMAJU</h2>", "PEMERINTAH KABUPATEN SUKAMAJU")]
    [InlineData("<h1>Commune de Saint-Aubin — Tableau de bord</h1>", "Commune de Saint-Aubin")]
    [InlineData("<p>HUYỆN MINH LONG</p>", "HUYỆN MINH LONG")]
    [InlineData("<p>Xã có ba thôn hoàn thành sớm.</p>", null)]
    [InlineData("<p>The council met twice.</p>", null)]
    public void Letterhead_NamesTheUnit(string head, string? unit) =>
        Read(head + "<table><tr><th>Chỉ tiêu</th><th>Kế hoạch 2023</th><th>Thực hiện 2023</th></tr><tr><td>Lúa</td><td>50</td><td>51</td></tr></table>").Unit.Should().Be(unit);

    [Fact]
    public void RowThatHappensToUseWordsOfHeaders_IsARow() =>
        Only("<table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch 2023</th><th>Thực hiện 2023</th></tr><tr><td>Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ</td><td>%</td><td>trên 90, theo kế hoạch chung của huyện ủy giao từ đầu nhiệm kỳ</td><td>đang tổng hợp kết quả từ các chi bộ trực thuộc</td></tr><tr><td>Lúa</td><td>Tấn</td><td>50</td><td>51</td></tr></table>")
            .Rows.Should().HaveCount(2);

    [Fact]
    public void GroupsThatSpacesPart_InOneCell_AreOneNumber() =>
        PlanTableReader.Read(Read("<table><tr><th>Indicateur</th><th>Unité</th><th>Objectif 2022</th><th>Réalisé 2022</th></tr><tr><td>Logements livrés</td><td>logements</td><td>1 200</td><td>1 245</td></tr></table>").ToTable()!)
            .Value!.Rows.Should().ContainSingle().Which.ToString().Should().Contain("1245");

    private static ExtractedTable Only(string body) => Read(body).Tables.Should().ContainSingle().Which;

    private static DocumentExtraction Read(string body) => DocumentExtraction.Of(OfficeFiles.Read($"<html><body>{body}</body></html>"));
}
