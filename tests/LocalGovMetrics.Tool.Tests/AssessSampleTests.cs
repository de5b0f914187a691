using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class AssessSampleTests
{
    [Fact]
    public void HuongTra2023_Achieved7Of11_AndRow8Disagrees()
    {
        JsonElement json = Assess("huong-tra-2023");

        json.Number("summary", "rows").Should().Be(11);
        json.Number("summary", "achieved").Should().Be(7);
        json.Number("summary", "notAchieved").Should().Be(4);
        json.Number("summary", "disagreements").Should().Be(1);
        json.Number("summary", "reported", "achieved").Should().Be(8);
        json.Number("summary", "reported", "of").Should().Be(11);
        json.Number("summary", "subIndicators", "rows").Should().Be(8);
        JsonElement row = Row(json, "8");
        row.Text("verdict").Should().Be("notAchieved");
        row.Raw("agrees").Should().Be("false");
        row.GetProperty("reason").GetProperty("failedParts").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void HuongTra2023_InATable_SaysSo() =>
        ToolRun.Of("assess", "--sample", "huong-tra-2023").Output.Should().Contain("\n7/11 achieved (reported 8/11: row 8 disagrees)");

    [Theory]
    [InlineData("1", 0.97785)]
    [InlineData("2", 0.95164)]
    [InlineData("3", 0.98192)]
    public void TamKy2024_GrowthAttainment_IsThatOfTheReport(string number, double attainment) =>
        Row(Assess("tam-ky-2024"), number).GetProperty("attainment").GetDouble().Should().BeApproximately(attainment, 0.000005);

    [Fact]
    public void TamKy2024_ForecastAndPending_AreOpen()
    {
        JsonElement json = Assess("tam-ky-2024");

        Row(json, "5.a").Text("verdict").Should().Be("undetermined");
        Row(json, "5.a").Text("status").Should().Be("forecast");
        Row(json, "14.a").Text("verdict").Should().Be("pending");
    }

    [Fact]
    public void QuangTri_CommaGroupsThousands_AndTheNotesSaySo()
    {
        JsonElement row = Row(Assess("quang-tri-2020-2025"), "1");

        row.Number("actual", "value").Should().Be(6150);
        row.GetProperty("notes").EnumerateArray().Select(note => note.Text("code")).Should().Contain("decidedFromTable");
    }

    [Theory]
    [InlineData("huong-tra-2021-2023")]
    [InlineData("huong-tra-2023")]
    [InlineData("quang-tri-2020-2025")]
    [InlineData("tam-ky-2024")]
    [InlineData("phong-dien-2025")]
    public void EverySample_IsWrittenInEveryFormat_UnderEveryPolicy(string sample)
    {
        foreach (string format in (string[])["table", "json", "csv", "markdown"])
        {
            foreach (string policy in (string[])["face", "strict"])
            {
                ToolRun run = ToolRun.Of("assess", "--sample", sample, "--format", format, "--policy", policy);

                run.Status.Should().Be(ExitStatus.Done);
                run.Error.Should().BeEmpty();
                run.Output.Should().MatchRegex("[ạảấầậắểếệịọốộợủừự]").And.NotContain("\\u").And.NotContain("\r").And.EndWith("\n");
            }
        }
    }

    [Fact]
    public void Sample_IsFoundWhateverTheCase() => ToolRun.Of("assess", "--sample", "Tam-Ky-2024").Status.Should().Be(ExitStatus.Done);

    private static JsonElement Assess(string sample)
    {
        ToolRun run = ToolRun.Of("assess", "--sample", sample, "--format", "json");
        run.Error.Should().BeEmpty();
        run.Status.Should().Be(ExitStatus.Done);
        return run.Json;
    }

    private static JsonElement Row(JsonElement json, string number) =>
        json.GetProperty("rows").EnumerateArray().Single(row => row.Text("no") == number);
}
