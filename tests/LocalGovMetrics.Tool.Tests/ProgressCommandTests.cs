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

    [Theory]
    [InlineData("60|dự kiến 70|50||verdictOpen|forecastOnly")]
    [InlineData("60|62|50|forecast|verdictOpen|forecastOnly")]
    [InlineData("60||50||verdictOpen|notReported")]
    [InlineData("60|chờ|50||verdictOpen|resultPending")]
    [InlineData("60|62000|50||verdictOpen|implausibleScale")]
    [InlineData("60|chưa 62|50||verdictOpen|unsettledReading")]
    [InlineData("1.500 tỷ đồng (giá so sánh 2010)|1.600 tỷ đồng (giá hiện hành)|||verdictOpen|priceBasesDiffer")]
    [InlineData("95|>93|70||verdictOpen|somePossibleValuesMeet")]
    [InlineData("60|ước 62|50||achieved|beyondTarget")]
    [InlineData("93|>93|70||achieved|beyondTarget")]
    [InlineData(">90|90|70||near|missesBound")]
    [InlineData("10|-|5||hardToReach|nil")]
    public void Readings_AreOpenWhereTheVerdictIs(string line)
    {
        string[] cells = line.Split('|');
        JsonElement row = ToolRun.WithInput($"unit,indicator,period,horizon,baseYear,target,actual,base,status,direction\nX,Kết quả,2023,2025,2020,\"{cells[0]}\",\"{cells[1]}\",{cells[2]},{cells[3]},higher\n", "progress", "-", "--notation", "vi", "--format", "json").Json.GetProperty("rows")[0];
        (row.GetProperty("midTerm") is { ValueKind: JsonValueKind.Object } reading ? reading.GetProperty("status").GetString() : row.GetProperty("gap").GetString()).Should().Be(cells[4]);
        row.GetProperty("reason").GetProperty("code").GetString().Should().Be(cells[5]);
    }

    [Fact]
    public void Readings_KeepToThePolicyAndTheDirectionOfTheVerdict()
    {
        const string Input = "unit,indicator,period,horizon,baseYear,target,actual,base,direction\nX,Cơ cấu,2023,2025,2020,29-30,\"29,5\",40,closer\nX,Thu nhập,2023,2025,2020,55-60,56,50,higher\n";
        StatusesOf(Input).Should().Equal("achieved", "achieved");
        StatusesOf(Input, "--range", "far").Should().Equal("achieved", "onTrack");
    }

    [Theory]
    [InlineData("65-80 đảng viên/năm", "243 đảng viên", "yearOrTotal")]
    [InlineData("65-80 đảng viên/năm", "400 đảng viên", "achieved")]
    [InlineData("65-80 đảng viên/năm", "81 đảng viên/năm", "onTrack")]
    public void AnAmountOfSeveralYears_AgainstOneAYear_IsReadBothWays(string target, string actual, string status) =>
        StatusesOf($"unit,indicator,period,term,target,actual,direction\nX,Kết nạp,2021-2023,2020-2025,{target},{actual},higher\n").Should().Equal(status);

    [Fact]
    public void Reasons_AreThoseOfTheVerdict_InTheLanguageAskedFor()
    {
        const string Input = "unit,indicator,period,horizon,baseYear,target,actual,base,direction\nX,Nước,2023,2025,2020,60,dự kiến 70,50,higher\nX,Điện,2023,2025,2020,60,,50,higher\n";
        ToolRun.WithInput(Input, "progress", "-", "--format", "markdown").Output.Should().Contain("is a forecast").And.Contain("Nothing is reported");
        ToolRun.WithInput(Input, "progress", "-", "--format", "markdown", "--lang", "vi").Output.Should().Contain("là dự kiến").And.Contain("Chưa có số liệu");
    }

    [Fact]
    public void Csv_HasALineForEachRow_WithItsReadingOrItsReason()
    {
        string[] lines = ToolRun.Of("progress", "--sample", "huong-tra-2021-2023", "--headlines", "--format", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(15);
        lines[0].Should().StartWith("no,unit,indicator,period,target,targetYear,actual,measureUnit,verdict,midTerm,reason,");
        lines.Should().ContainSingle(line => line.StartsWith("4,", StringComparison.Ordinal)).Which.Should().Contain(",hardToReach,,2,");
        lines.Should().ContainSingle(line => line.StartsWith("6,", StringComparison.Ordinal)).Which.Should().Contain(",notAssessed,there is no target,");
    }

    private static IEnumerable<string?> StatusesOf(string input, params string[] options) =>
        ToolRun.WithInput(input, ["progress", "-", "--notation", "vi", "--format", "json", .. options]).Json.GetProperty("rows").EnumerateArray()
            .Select(row => row.GetProperty("midTerm") is { ValueKind: JsonValueKind.Object } reading ? reading.GetProperty("status").GetString() : row.GetProperty("gap").GetString());

    [Fact]
    public void Methods_AreAddedWhereAsked() =>
        ToolRun.Of("progress", "--sample", "quang-tri-2020-2025", "--methods").Output.Should().Contain("Open SDG");

    [Fact]
    public void NoFile_IsAWrongCommandLine() => ToolRun.Of("progress").Status.Should().Be(2);
}
