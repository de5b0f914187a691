using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class ProgressCommandTests
{
    [Fact]
    public void HuongTra_AllFourteenCriteria_HaveTheirReadingOrTheirReason()
    {
        JsonElement[] rows = [.. ToolRun.Of("progress", "--sample", "huong-tra-2021-2023", "--headlines", "--format", "json").Json.GetProperty("rows").EnumerateArray()];
        rows.Select(row => row.GetProperty("no").GetString()).Should().Equal(Enumerable.Range(1, 14).Select(no => $"{no}"));
        rows.Select(row => row.GetProperty("midTerm") is { ValueKind: JsonValueKind.Object } reading ? reading.GetProperty("status").GetString() : row.GetProperty("gap").GetString()).Should().Equal(
            "near", "notAssessed", "onTrack", "hardToReach", "onTrack", "noTarget", "achieved", "achieved", "noTarget", "near", "noTarget", "onTrack", "achieved", "noTarget");
        rows[0].GetProperty("midTerm").GetProperty("growthNeeded").GetDouble().Should().BeApproximately(0.1445, 5e-5);
        rows[1].GetProperty("midTerm").GetProperty("changeNeeded").GetDouble().Should().Be(2);
        rows[1].GetProperty("midTerm").GetProperty("reason").GetString().Should().Be("missing");
        rows[3].GetProperty("midTerm").GetProperty("growthNeeded").GetDouble().Should().BeApproximately(0.2010, 5e-5);
        rows[4].GetProperty("paceSince").GetInt32().Should().Be(2022);
        rows[11].GetProperty("midTerm").GetProperty("amountNeeded").GetDouble().Should().Be(65);
        rows.Where(row => row.GetProperty("target").ValueKind != JsonValueKind.Null).Should().AllSatisfy(row => row.GetProperty("targetYear").GetInt32().Should().Be(2025));
    }

    [Fact]
    public void HuongTra_InVietnamese_SaysWhatEachYearNeeds()
    {
        ToolRun run = ToolRun.Of("progress", "--sample", "huong-tra-2021-2023", "--headlines", "--lang", "vi", "--format", "markdown");
        run.Output.Should().Contain("≈ gần đạt | 13,7 % | 14,45 % × 2 năm").And.Contain("✗ khó đạt | 8,5 % | 20,1 % × 2 năm")
            .And.Contain("chưa biết tốc độ đến nay | – | +2 triệu đồng × 2 năm").And.Contain("3 đã đạt; 2 gần đạt; 3 có khả năng đạt; 1 khó đạt");
    }

    [Theory]
    [InlineData("2023,2021-2025,10,,,notRead")]
    [InlineData("2021-2023,2021-2025,tổng cộng 50 nhà,30 nhà,onTrack,amountNeeded=10")]
    [InlineData("2021-2023,2021-2025,tổng cộng 50 nhà,20 nhà,hardToReach,amountNeeded=15")]
    [InlineData("2021-2023,2021-2025,50 nhà/năm,40 nhà/năm,hardToReach,amountNeeded=65")]
    [InlineData("2021-2023,2021-2025,8 nhà,6 nhà,notAssessed,changeNeeded=1")]
    [InlineData("2021-2023,2021-2025,hạng 5,hạng 7,targetIsNoLevel,")]
    public void Rows_OfATerm_AreReadByWhatTheTargetIsOn(string line)
    {
        string[] cells = line.Split(',');
        JsonElement answer = ToolRun.WithInput($"unit,indicator,period,term,target,actual,direction\nX,Nhà mới,{cells[0]},{cells[1]},{cells[2]},{cells[3]},higher\n", "progress", "-", "--format", "json").Json;
        if (cells[4].Length == 0)
        {
            answer.GetProperty("rowsOfOneYear").GetInt32().Should().Be(1);
            return;
        }

        JsonElement row = answer.GetProperty("rows")[0];
        (row.GetProperty("midTerm") is { ValueKind: JsonValueKind.Object } reading ? reading.GetProperty("status").GetString() : row.GetProperty("gap").GetString()).Should().Be(cells[4]);
        if (cells[5].Split('=') is [var key, var number])
        {
            row.GetProperty("midTerm").GetProperty(key).GetDouble().Should().BeApproximately(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture), 1e-9);
        }
    }

    [Fact]
    public void Methods_AreAddedWhereAsked() =>
        ToolRun.Of("progress", "--sample", "quang-tri-2020-2025", "--methods").Output.Should().Contain("Open SDG");

    [Fact]
    public void NoFile_IsAWrongCommandLine() => ToolRun.Of("progress").Status.Should().Be(2);
}
