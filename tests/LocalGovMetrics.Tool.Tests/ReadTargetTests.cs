using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class ReadTargetTests
{
    [Fact]
    public void Json_HasEveryDocumentedKey()
    {
        JsonElement target = Read("14,5-15,5");

        target.Keys().Should().Contain(["text", "measure", "criterion", "parts", "unit", "fraction", "horizon", "direction", "alternatives", "notes"]);
        target.GetProperty("criterion").Keys().Should().Contain(["kind", "low", "high", "rank", "date", "grade", "text", "parts"]);
        target.Text("text").Should().Be("14,5-15,5");
        target.Text("measure").Should().Be("level");
        target.Text("criterion", "kind").Should().Be("between");
        target.Raw("criterion", "low").Should().Be("14.5");
        target.Raw("criterion", "high").Should().Be("15.5");
        target.GetProperty("parts").EnumerateArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("98", "reach", "98", "98")]
    [InlineData(">=98", "atLeast", "98", "null")]
    [InlineData(">93", "moreThan", "93", "null")]
    [InlineData("<=2", "atMost", "null", "2")]
    [InlineData("dưới 2%", "lessThan", "null", "2")]
    [InlineData("16-17", "between", "16", "17")]
    public void NumericKinds_CarryTheirEnds(string text, string kind, string low, string high)
    {
        JsonElement criterion = Read(text).GetProperty("criterion");

        criterion.Text("kind").Should().Be(kind);
        criterion.Raw("low").Should().Be(low);
        criterion.Raw("high").Should().Be(high);
    }

    [Fact]
    public void AllOf_HasItsParts()
    {
        JsonElement target = Read("01 xã, 01 phường");

        target.Text("criterion", "kind").Should().Be("allOf");
        target.GetProperty("parts").EnumerateArray().Select(part => part.Text("unit")).Should().Equal("xã", "phường");
        target.GetProperty("parts")[0].Number("criterion", "low").Should().Be(1);
        target.GetProperty("criterion").GetProperty("parts").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void AnyOf_HasItsMeasures() =>
        Read("1,4 - 1,5 lần (85-90 triệu)").GetProperty("parts").EnumerateArray().Select(part => part.Text("measure")).Should().Equal("multiple", "level");

    [Fact]
    public void Deadline_CarriesItsDate()
    {
        JsonElement target = Read("Trước năm 2023");

        target.Text("measure").Should().Be("completion");
        target.Text("criterion", "kind").Should().Be("byDate");
        target.Text("criterion", "date").Should().Be("2022-12-31");
    }

    [Fact]
    public void EveryYear_SaysOfWhat()
    {
        JsonElement target = Read("nằm trong tốp 3 hằng năm");

        target.Text("measure").Should().Be("everyYear");
        target.Text("of").Should().Be("rank");
        target.Text("criterion", "kind").Should().Be("rankAtMost");
        target.Number("criterion", "rank").Should().Be(3);
    }

    [Fact]
    public void Statement_IsATarget() => Read("Không còn hộ nghèo").Text("criterion", "text").Should().Be("Không còn hộ nghèo");

    [Fact]
    public void Direction_IsThatOfTheWords()
    {
        Read("giảm còn dưới 2%").Text("direction").Should().Be("lower");
        Read("98").IsNull("direction").Should().BeTrue();
    }

    [Fact]
    public void Placeholder_IsNoTarget()
    {
        ToolRun run = ToolRun.Of("read", "target", "--", "-");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().EndWith("(at character 1)\n  -\n  ^\n");
    }

    [Fact]
    public void Csv_HasARowForEveryPart() =>
        ToolRun.Of("read", "target", "01 xã, 01 phường", "--format", "csv").Lines.Should().HaveCount(3).And.HaveElementAt(2, "\"01 xã, 01 phường\",allOf,count,,,reach,1,1,,,,,phường,,,,");

    [Fact]
    public void Markdown_EscapesPipes() => ToolRun.Of("read", "target", "a | b", "--format", "markdown").Output.Should().StartWith("**a \\| b**\n\n|  |  |\n");

    private static JsonElement Read(string text)
    {
        ToolRun run = ToolRun.Of("read", "target", "--format", "json", "--", text);
        run.Error.Should().BeEmpty();
        run.Status.Should().Be(ExitStatus.Done);
        return run.Json;
    }
}
