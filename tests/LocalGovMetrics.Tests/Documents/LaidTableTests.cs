using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Tables that only the places of their words show, as text out of a PDF has them.</summary>
public class LaidTableTests
{
    private const string LeftAligned =
        """
        STT   Chỉ tiêu          ĐVT          Mục tiêu      Kết quả thực hiện                       Đánh giá
                                             đến năm       2021    2022    2023    2024    2025    (đạt/không
                                             2025                                                  đạt)
        1     Thu nhập bình     Triệu đồng   72            45      50,5    58      64      73,1    Đạt
              quân đầu người
        2     Xã nông thôn      Xã           40            25      28      31      35      38      Không đạt
              mới
        3     Tốc độ tăng       %/năm        8-8,5         5,1     7,2     7,9     8,1     8,3
              trưởng bình
              quân
        """;

    private const string TwoPages =
        "TT        Chỉ tiêu             ĐVT        Kế hoạch    Thực hiện   Ghi chú\n" +
        "                               tính       năm 2023    năm 2023\n" +
        "1         Diện tích lúa        ha         3.000       3.050\n" +
        "2         Sản lượng ngô        tấn        1.200       1.150\n" +
        "3         Đàn bò               con        640         640\n" +
        "\f4     Số hộ có nước   hộ    910   925\n" +
        "      sạch\n" +
        "5     Đường bê tông   km    12    10,5\n" +
        "6     Nhà văn hóa     nhà   7     7\n";

    [Fact]
    public void NamesSetToTheLeft_AreOverTheColumnsToTheirRight()
    {
        ExtractedTable table = Only(LeftAligned);

        table.Columns.Where(column => column.Role == ColumnRole.Year).Select(column => column.Year).Should().Equal(2021, 2022, 2023, 2024, 2025);
        table.Rows.Take(2).Select(row => (row.Target?.Text, row.Actual?.Text, row.VerdictText)).Should().Equal(("72", "73,1", "Đạt"), ("40", "38", "Không đạt"));
    }

    [Fact]
    public void AverageGrowthOverYears_IsNotTheGrowthOfTheLast() =>
        Only(LeftAligned).Rows[2].Actual.Should().BeNull();

    [Fact]
    public void ColumnsThatStandElsewhereOnTheNextPage_AreTheSame() =>
        Only(TwoPages).Rows.Select(row => (row.Number, row.Target?.Text, row.Actual?.Text)).Should().Equal(
            ("1", "3.000", "3.050"), ("2", "1.200", "1.150"), ("3", "640", "640"), ("4", "910", "925"), ("5", "12", "10,5"), ("6", "7", "7"));

    [Fact]
    public void ColumnsThatCannotBeTold_OnTheNextPage_AreNotRead() =>
        Only(TwoPages + "\f7     Trồng rừng   ha   30   31   3   104,4   12\n8     Chợ đạt chuẩn   chợ   2   1   3   50   12\n").Rows.Should().HaveCount(6);

    [Theory]
    [InlineData("5,2 - 5,6", "5,05")]
    [InlineData("38 500 000", "36 215 880")]
    [InlineData("21/30 (70%)", "19/30 (63,3%)")]
    public void ValueWithSpaces_StaysInItsColumn(string target, string actual)
    {
        string text = $"Indikator        Satuan    {"Target".PadRight(12)}  {"Realisasi".PadRight(14)}  Capaian\n"
            + $"Laju ekonomi     %         {target.PadRight(12)}  {actual.PadRight(14)}  97,1\n"
            + $"Indeks mutu      poin      {"72,5".PadRight(12)}  {"72,6".PadRight(14)}  100,1\n"
            + $"Jumlah pasar     unit      {"12".PadRight(12)}  {"14".PadRight(14)}  116,7\n";

        Only("Tahun 2022\n\n" + text).Rows.Select(row => (row.Target?.Text, row.Actual?.Text)).First().Should().Be((target, actual));
    }

    private static ExtractedTable Only(string text) => DocumentExtraction.Of(OfficeFiles.Read(text)).Tables.Should().ContainSingle().Which;
}
