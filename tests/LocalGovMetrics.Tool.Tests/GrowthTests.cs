using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class GrowthTests
{
    private static readonly string[] BudgetRevenue = ["growth", "98,1", "126,0", "--from", "2020", "--to", "2025"];

    [Fact]
    public void Json_OfBudgetRevenue_GivesFivePeriodsAndBounds()
    {
        JsonElement growth = ToolRun.Of([.. BudgetRevenue, "--format", "json"]).Json;

        growth.Number("periods").Should().Be(5);
        growth.GetProperty("rate").GetDouble().Should().BeApproximately(0.0513330266, 1e-10);
        growth.GetProperty("index").GetDouble().Should().BeApproximately(105.13330266, 1e-8);
        growth.GetProperty("low").GetDouble().Should().BeInRange(0.0511, 0.0513330266);
        growth.GetProperty("high").GetDouble().Should().BeInRange(0.0513330266, 0.0516).And.BeLessThan(0.0646);
        growth.IsNull("required").Should().BeTrue();
        growth.Raw("start", "value").Should().Be("98.1");
        growth.Raw("end", "value").Should().Be("126.0");
    }

    [Fact]
    public void Json_OverFourPeriods_IsThePrintedIndex() =>
        ToolRun.Of("growth", "98,1", "126,0", "--from", "2020", "--to", "2024", "--format", "json").Json.GetProperty("index").GetDouble().Should().BeApproximately(106.46, 0.005);

    [Theory]
    [InlineData("8%")]
    [InlineData("8")]
    public void Target_AddsWhatTheRestNeeds(string rate)
    {
        JsonElement growth = ToolRun.Of("growth", "100", "110", "--from", "2020", "--to", "2023", "--target", rate, "--by", "2025", "--format", "json").Json;

        growth.Raw("target").Should().Be("0.08");
        growth.Number("by").Should().Be(2025);
        growth.Number("required", "periods").Should().Be(2);
        growth.GetProperty("required").GetProperty("rate").GetDouble().Should().BeApproximately(Math.Sqrt(100 * Math.Pow(1.08, 5) / 110) - 1, 1e-12);
    }

    [Fact]
    public void Units_AreConverted() =>
        ToolRun.Of("growth", "98,1 tỷ đồng", "126.000 triệu đồng", "--from", "2020", "--to", "2025", "--format", "json").Json.GetProperty("rate").GetDouble().Should().BeApproximately(0.0513330266, 1e-10);

    [Fact]
    public void Range_HasBoundsButNoRate()
    {
        JsonElement growth = ToolRun.Of("growth", "50-52", "60", "--from", "2020", "--to", "2025", "--format", "json").Json;

        growth.IsNull("rate").Should().BeTrue();
        growth.GetProperty("low").GetDouble().Should().BePositive();
    }

    [Theory]
    [InlineData("0", "5", "the base is zero")]
    [InlineData("98", "-5", "changes its sign")]
    [InlineData("5 hộ", "6 ha", "units of measure")]
    public void NoRate_SaysWhy(string start, string end, string why)
    {
        ToolRun run = ToolRun.Of("growth", start, end, "--from", "2020", "--to", "2025");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(why);
    }

    [Fact]
    public void Texts_ThatAreNoNumbers_AreBothNamed()
    {
        ToolRun run = ToolRun.Of("growth", "chưa có", "98,1 87,3", "--from", "2020", "--to", "2025");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().ContainAll("chưa có", "98,1 87,3");
    }

    [Fact]
    public void Table_InEnglish() => ToolRun.Of([.. BudgetRevenue, "--target", "8%", "--by", "2030"]).Output.Should().Be(
        """
        98,1 (2020) → 126,0 (2025), 5 periods

        Average growth   5.13 % a year
        Possible growth  5.11 % to 5.16 % a year
        Index            105.13 (previous year = 100)
        Required growth  10.94 % a year from 2025 to 2030, for 8.00 % a year over the whole span

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Table_InVietnamese() => ToolRun.Of([.. BudgetRevenue, "--lang", "vi"]).Output.Should().Be(
        """
        98,1 (2020) → 126,0 (2025), 5 kỳ

        Tăng bình quân  5,13 % mỗi năm
        Khoảng có thể   từ 5,11 % đến 5,16 % mỗi năm
        Chỉ số          105,13 (năm trước = 100)

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Csv_HasOneRow() => ToolRun.Of([.. BudgetRevenue, "--format", "csv"]).Lines.Should().HaveCount(2).And.Subject.Last().Should().StartWith("\"98,1\",\"126,0\",2020,2025,5,0.0513330");

    [Fact]
    public void Markdown_IsATable() => ToolRun.Of([.. BudgetRevenue, "--format", "markdown"]).Output.Should().Contain("| Average growth | 5.13 % a year |");
}
