using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Texts that are too long for their cells, as a spreadsheet prints them: they go on below the next cell, where a clip hides them.</summary>
public class ClippedCellTests
{
    private static readonly double[] Edges = [40, 70, 190, 240, 320, 400];

    [Fact]
    public void Name_ThatRunsOverTheNextCell_IsOfItsOwnCell()
    {
        ExtractedTable table = Read(
            ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
            ["1", "Tỷ lệ hộ dân được sử dụng nước sạch theo quy chuẩn", "%", "85", "86,2"],
            ["2", "Trồng rừng", "ha", "120", "115"]);

        table.Rows.Select(row => $"{row.Indicator}|{row.MeasureUnit}|{row.Target}|{row.Actual}").Should().Equal(
            "Tỷ lệ hộ dân được sử dụng nước sạch theo quy chuẩn|%|85|86,2",
            "Trồng rừng|ha|120|115");
    }

    [Fact]
    public void Name_ThatRunsOverAnEmptyCell_IsNoUnit()
    {
        ExtractedTable table = Read(
            ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
            ["1", "Số thôn đạt chuẩn thôn văn hóa kiểu mẫu", "", "5", "6"],
            ["2", "Trồng rừng", "ha", "120", "115"]);

        table.Rows[0].MeasureUnit.Should().BeNull();
        table.Rows[0].Indicator.Should().Be("Số thôn đạt chuẩn thôn văn hóa kiểu mẫu");
    }

    private static ExtractedTable Read(params string[][] rows)
    {
        PdfPages pages = new(595, 842);
        pages.Turn();
        pages.Show("KẾT QUẢ NĂM 2023", 200, 790, 12, bold: true);
        double top = 760;
        foreach (string[] row in rows)
        {
            pages.Line(Edges[0], top, Edges[^1], top);
            for (int column = 0; column < row.Length; column++)
            {
                pages.Show(row[column], Edges[column] + 3, top - 13, 9, bold: false);
            }

            top -= 18;
        }

        pages.Line(Edges[0], top, Edges[^1], top);
        foreach (double edge in Edges)
        {
            pages.Line(edge, 760, edge, top);
        }

        return DocumentExtraction.Of(OfficeFiles.Read(pages.File())).Tables.Should().ContainSingle().Subject;
    }
}
