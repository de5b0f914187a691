using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Tables in texts that lost their columns: cells on lines of their own, values beside their unit, verdicts a line below.</summary>
public class LostTableTests
{
    private const string Text =
        """
        UBND HUYỆN ĐÔNG LĨNH
        KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2022

        STT Tên chỉ tiêu ĐVT
        Kế hoạch
        năm 2022
        Ước thực hiện năm
        2022
        Đạt/không
        đạt
        Kế hoạch 2023 Ghi chú

        1
        Giá trị sản xuất nông
        nghiệp
        Tỷ đồng 1.250,5 1.301,2
        Đạt
        1.360

        Trong đó: chăn nuôi Tỷ đồng 420 398,4
        Không đạt
        450

        2 Nước sạch      
        - Hộ dân dùng nước sạch
        ở nông thôn
        % >=95 95,8 Đạt 97

        3 Thu ngân sách
        Triệu
        đồng
        152.000 149.870 Không đạt 160.000

        4 Kết nạp đảng viên Người 45 52 (ước) Đạt

        5 Xã kiểu mẫu xã
        Chưa giao
        """;

    [Fact]
    public void Rows_OfATextWithoutColumns_ArePlacedWhereOneWayIsLeft()
    {
        ExtractedTable table = Read(Text).Tables.Should().ContainSingle().Subject;

        table.IsPlanVersusActual.Should().BeTrue(table.LeftBecause);
        table.Columns.Select(column => column.Role).Should().Equal(
            ColumnRole.Number, ColumnRole.Indicator, ColumnRole.MeasureUnit, ColumnRole.Target, ColumnRole.Actual, ColumnRole.ReportedVerdict, ColumnRole.NextPlan, ColumnRole.Note);
        table.Rows.Select(row => (row.Indicator, Line(row.MeasureUnit), row.Target?.Text, row.Actual?.Text, row.Of(ColumnRole.ReportedVerdict)?.Text, row.Of(ColumnRole.NextPlan)?.Text)).Should().StartWith(
        [
            ("Giá trị sản xuất nông nghiệp", "Tỷ đồng", "1.250,5", "1.301,2", "Đạt", "1.360"),
            ("chăn nuôi", "Tỷ đồng", "420", "398,4", "Không đạt", "450"),
            ("Nước sạch", null, null, null, null, null),
            ("Hộ dân dùng nước sạch ở nông thôn", "%", ">=95", "95,8", "Đạt", "97"),
            ("Thu ngân sách", "Triệu đồng", "152.000", "149.870", "Không đạt", "160.000"),
            ("Kết nạp đảng viên", "Người", "45", "52 (ước)", "Đạt", null),
        ]);
        table.Rows[^1].Target.Should().BeNull();
        table.Rows[^1].Actual.Should().BeNull();
    }

    [Fact]
    public void Cells_OfATextWithoutColumns_StandAtTheirPlaces()
    {
        DocumentExtraction extraction = Read(Text);

        foreach (ExtractedCell cell in extraction.Tables.SelectMany(table => table.Rows).SelectMany(row => new[] { row.Target, row.Actual }.Concat(row.Others)).OfType<ExtractedCell>())
        {
            extraction.Document.TextAt(cell.Place).Should().Be(cell.Text);
        }
    }

    [Fact]
    public void Prose_ThatNamesTargetAndActual_IsNoTable() =>
        Read("Chỉ tiêu kế hoạch và kết quả thực hiện.\n1 Đạt 5 tỷ đồng.\n2 Đạt 7 tỷ đồng.\n3 Đạt 8 tỷ đồng.\n4 Đạt 9 tỷ đồng.\n").Tables.Should().BeEmpty();

    private static string? Line(string? text) => text is null ? null : string.Join(' ', text.Split('\n'));

    private static DocumentExtraction Read(string text) => DocumentExtraction.Of(OfficeFiles.Read(text));
}
