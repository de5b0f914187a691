using System.Text;
using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>What annexes say around their tables and beside their targets.</summary>
public class AnnexTests
{
    private const string Table = "| STT | Nội dung | Dự toán | Thực hiện |\n|---|---|---|---|\n| 1 | Thu thuế | 50 | 60 |\n| 2 | Thu phí | 20 | 19 |\n";

    [Theory]
    [InlineData("(Kèm theo Báo cáo số 32/BC-UBND ngày 5/1/2024 của UBND huyện Sông Trầm)", "huyện Sông Trầm")]
    [InlineData("(Ban hành kèm theo Quyết định số 7/QĐ-UBND ngày 2/2/2024 của Ủy ban nhân dân thị xã An Hòa)", "thị xã An Hòa")]
    [InlineData("LAPORAN KINERJA INSTANSI PEMERINTAH KABUPATEN MEKARSARI TAHUN 2023", "KABUPATEN MEKARSARI")]
    [InlineData("Rapport annuel 2023 de la Commune de Sainte-Claire", "Commune de Sainte-Claire")]
    [InlineData("Báo cáo số 32/BC-UBND ngày 5/1/2024", null)]
    public void Unit_IsThatOfTheLineThatNamesIt(string line, string? unit) => Read($"Phụ lục 1\n\n{line}\n\n{Table}").Unit.Should().Be(unit);

    [Fact]
    public void Remarks_NameTheTargetsByWhichNoRowIsJudged()
    {
        DocumentExtraction found = Read("| STT | Nội dung | Dự toán năm 2023 | | Thực hiện năm 2023 |\n|---|---|---|---|---|\n| | | Tỉnh giao | Xã giao | |\n| 1 | Thu thuế | 50 | 65 | 60 |\n| 2 | Thu phí | 20 | 21 | 19 |\n");

        found.Tables.Should().ContainSingle().Which.Rows[0].Target!.Text.Should().Be("50");
        ExtractionRemarks.Of(found, new DocumentOptions()).Should().ContainSingle().Which.Should().Contain("Tỉnh giao").And.Contain("and not by 'Dự toán năm 2023 – Xã giao'");
    }

    [Fact]
    public void Remarks_OfOneTarget_AreNone() => ExtractionRemarks.Of(Read(Table), new DocumentOptions()).Should().BeEmpty();

    [Fact]
    public void Rows_WhoseThemesAreNumbered_AreNoPartsOfTheRowAbove()
    {
        DocumentExtraction found = Read("| No | Sasaran | Indikator | Target | Realisasi |\n|---|---|---|---|---|\n| 1 | Pendidikan | Rata-rata lama sekolah | 8 | 8,5 |\n| | | Harapan lama sekolah | 13 | 13 |\n| 2 | Kesehatan | Angka harapan hidup | 70 | 71 |\n");

        found.Tables.Should().ContainSingle().Which.Rows.Should().AllSatisfy(row => row.Parent.Should().BeNull());
    }

    [Fact]
    public void Rows_WithoutANumberBelowANumberedName_ArePartsOfIt()
    {
        DocumentExtraction found = Read("| STT | Chỉ tiêu | Kế hoạch | Thực hiện |\n|---|---|---|---|\n| 1 | Tổng thu | 80 | 85 |\n| | Thu thuế | 50 | 60 |\n| 2 | Tổng chi | 70 | 71 |\n");

        found.Tables.Should().ContainSingle().Which.Rows[1].Parent.Should().Be("1");
    }

    private static DocumentExtraction Read(string markdown)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(markdown));
        return DocumentExtraction.Of(DocumentReader.Read("phu-luc.md", stream));
    }
}
