using LocalGovMetrics.Assessments;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>What headers of criteria, of givers and of two languages say, and what spreadsheets hold beside what they show.</summary>
public class HeaderPartsTests
{
    [Theory]
    [InlineData("Yêu cầu tiêu chí", "Kết quả thực hiện")]
    [InlineData("Quy định", "Kết quả đạt được")]
    [InlineData("Đăng ký", "Kết quả")]
    [InlineData("Kế hoạch / Target", "Thực hiện / Actual")]
    public void Target_IsWhatIsAskedFor(string target, string actual)
    {
        ExtractedTable table = Only($"<table><tr><td>TT</td><td>Nội dung</td><td>{target}</td><td>{actual}</td></tr><tr><td>1</td><td>Hố rác đúng mẫu</td><td>80</td><td>84</td></tr></table>");

        (table.Rows[0].Target?.Text, table.Rows[0].Actual?.Text).Should().Be(("80", "84"));
    }

    [Fact]
    public void Content_OfACriterion_NamesTheRow() =>
        Only("<table><tr><td>TT</td><td>Tiêu chí</td><td>Nội dung tiêu chí</td><td>Yêu cầu</td><td>Kết quả</td></tr><tr><td>5</td><td>Chợ</td><td>Tỷ lệ chợ đạt chuẩn</td><td>70%</td><td>75%</td></tr></table>")
            .Rows.Should().ContainSingle().Which.Indicator.Should().Be("Tỷ lệ chợ đạt chuẩn");

    [Fact]
    public void Aims_InWords_NameRows_WhoseTargetsAreNumbersAmongWords() =>
        Only("<table><tr><td>STT</td><td>Mục tiêu</td><td>Chỉ tiêu nghị quyết</td><td>Kết quả</td></tr><tr><td>1</td><td>Tỷ lệ thôn có sân chơi</td><td>Trên 60%</td><td>64%</td></tr><tr><td>2</td><td>Kết nạp hội viên</td><td>Ít nhất 15 người</td><td>12 người</td></tr></table>")
            .Rows.Select(row => (row.Indicator, row.Target?.Text)).Should().Equal(("Tỷ lệ thôn có sân chơi", "Trên 60%"), ("Kết nạp hội viên", "Ít nhất 15 người"));

    [Fact]
    public void BareIndicator_BesideNames_IsTheTarget_WhereItsCellsAreAmounts() =>
        Only("<table><tr><td>STT</td><td>Nội dung thi đua</td><td>Chỉ tiêu</td><td>Kết quả thực hiện</td></tr><tr><td>1</td><td>Làm nhà tình nghĩa</td><td>4 căn</td><td>5 căn</td></tr></table>")
            .Rows.Should().ContainSingle().Which.Target!.Text.Should().Be("4 căn");

    [Fact]
    public void Ratio_OverAGiver_IsNoActual()
    {
        ExtractedTable table = Only("<table><tr><td>STT</td><td>Nội dung</td><td>Tỉnh giao</td><td>Huyện giao</td><td>Thực hiện</td><td>TH/Tỉnh giao (%)</td><td>TH/Huyện giao (%)</td></tr><tr><td>1</td><td>Phí chợ</td><td>180</td><td>200</td><td>190</td><td>105,6</td><td>95,0</td></tr></table>");

        table.Rows[0].Actual!.Text.Should().Be("190");
    }

    [Fact]
    public void PreliminaryYear_IsTheActual_AndProvisional()
    {
        ExtractedTable table = Only("<table><tr><td>Chỉ tiêu</td><td>Thực hiện 2022</td><td>Kế hoạch 2023</td><td>Sơ bộ 2023</td></tr><tr><td>Sản lượng cá</td><td>71</td><td>75</td><td>78</td></tr></table>");

        table.Rows[0].Actual!.Text.Should().Be("78");
        table.Rows[0].Actual!.Column.Status.Should().Be(ObservationStatus.Provisional);
    }

    [Fact]
    public void Offices_NameRows_WhereNothingElseDoes() =>
        Only("<table><tr><td>STT</td><td>Đơn vị</td><td>Kế hoạch giao</td><td>Đã nộp</td></tr><tr><td>1</td><td>Xã Nà Ớt</td><td>12</td><td>14</td></tr><tr><td>2</td><td>Xã Phiêng Pằn</td><td>8</td><td>7</td></tr></table>")
            .Rows.Select(row => row.Indicator).Should().Equal("Xã Nà Ớt", "Xã Phiêng Pằn");

    [Fact]
    public void Header_BeginsWhereANameReachesIntoIt()
    {
        IReadOnlyList<ExtractedTable> tables = DocumentExtraction.Of(OfficeFiles.Read("<table><tr><td rowspan=2>TT</td><td rowspan=2>Đơn vị</td><td colspan=2>Thu quỹ (triệu đồng)</td><td colspan=2>Trồng cây (cây)</td></tr><tr><td>KH</td><td>TH</td><td>KH</td><td>TH</td></tr><tr><td>1</td><td>Xã Tà Hộc</td><td>1.200</td><td>1.260</td><td>40</td><td>38</td></tr></table>")).Tables;

        tables.Select(table => (table.Rows[0].Target?.Text, table.Rows[0].Actual?.Text)).Should().Equal(("1.200", "1.260"), ("40", "38"));
    }

    [Theory]
    [InlineData("Tonnage enfoui", "500", "488", "Oui")]
    [InlineData("Jumlah sengketa lahan", "9", "7", "Tercapai")]
    public void Verdict_OfOtherLanguages_KeepsAnAssumedDirectionFromAccusing(string name, string target, string actual, string verdict)
    {
        TextTable tidy = DocumentExtraction.Of(OfficeFiles.Read($"<table><tr><td>Indicateur de performance</td><td>Objectif 2023</td><td>Résultat 2023</td><td>Atteint ?</td></tr><tr><td>{name}</td><td>{target}</td><td>{actual}</td><td>{verdict}</td></tr></table>")).ToTable()!;

        tidy.Rows[0].Cells[tidy.Header.ToList().IndexOf("reportedVerdict")].Should().Be(verdict);
        Assessed(tidy).Rows[0].Verdict.Kind.Should().Be(VerdictKind.Undetermined);
    }

    [Fact]
    public void Budget_OfAPerformanceMeasure_IsATarget() =>
        Assessed(DocumentExtraction.Of(OfficeFiles.Read("<table><tr><td>Performance Measure</td><td>FY 2024 Budget</td><td>FY 2024 Actual</td></tr><tr><td>Swim lessons held</td><td>45</td><td>47</td></tr></table>")).ToTable()!)
            .Rows[0].Verdict.Kind.Should().Be(VerdictKind.Exceeded);

    [Fact]
    public void StoredZero_ThatShowsADash_IsZero()
    {
        string styles = OfficeFiles.Styles("#,##0;-#,##0;\"-\"");
        const string Rows = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Chỉ tiêu</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Kế hoạch 2023</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Thực hiện 2023</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Số vụ cháy rừng</t></is></c><c r=\"B2\" s=\"1\"><v>0</v></c><c r=\"C2\" s=\"1\"><v>0</v></c></row></sheetData>";

        Assessed(DocumentExtraction.Of(OfficeFiles.Read(OfficeFiles.Xlsx(Rows, styles))).ToTable()!).Rows[0].Verdict.Kind.Should().Be(VerdictKind.Achieved);
    }

    [Fact]
    public void Formula_WithoutAValue_IsSaid() =>
        OfficeFiles.Read(OfficeFiles.Xlsx("<sheetData><row r=\"1\"><c r=\"A1\"><v>5</v></c><c r=\"B1\"><f>A1*2</f></c><c r=\"C1\"><f>A1*3</f><v>15</v></c></row></sheetData>"))
            .Findings.Should().ContainSingle(finding => finding.Code == DocumentFindingCode.FormulaWithoutValue);

    private static ExtractedTable Only(string html) => DocumentExtraction.Of(OfficeFiles.Read(html)).Tables.Should().ContainSingle().Subject;

    private static Assessment Assessed(TextTable tidy) => Assessment.Of(PlanTableReader.Read(tidy).GetValueOrThrow());
}
