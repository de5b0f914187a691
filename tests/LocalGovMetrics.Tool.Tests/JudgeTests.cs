using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class JudgeTests
{
    [Fact]
    public void Judge_AsJson_IsARowOfAnAssessment()
    {
        ToolRun run = ToolRun.Of("judge", "14,5-15,5", "8,8", "--direction", "higher", "--format", "json");
        run.Status.Should().Be(ExitStatus.Done);
        JsonElement row = run.Json;
        row.Text("verdict").Should().Be("notAchieved");
        row.Text("reason", "code").Should().Be("belowLow");
        row.Text("target", "criterion", "kind").Should().Be("between");
        row.GetProperty("period").ValueKind.Should().Be(JsonValueKind.Null);
        row.GetProperty("attainmentOutcome").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("5", "6", null)]
    [InlineData("đến năm 2030 đạt 5", "6", "2030")]
    public void Judge_WithoutAPeriod_NamesNoneThatNobodySaid(string target, string actual, string? period)
    {
        JsonElement series = ToolRun.Of("judge", target, actual, "--format", "json").Json.GetProperty("series");

        (series.TryGetProperty("period", out JsonElement named) ? named.GetString() : null).Should().Be(period);
    }

    [Theory]
    [InlineData("2", "1,8", "lower", "exceeded")]
    [InlineData("2", "1,8", "càng thấp càng tốt", "exceeded")]
    [InlineData("2", "1,8", "↓", "exceeded")]
    [InlineData("2", "1,8", "High", "notAchieved")]
    public void Judge_DirectionAsPeopleSayIt_Counts(string target, string actual, string direction, string verdict) =>
        ToolRun.Of("judge", target, actual, "--direction", direction, "--format", "json").Json.Text("verdict").Should().Be(verdict);

    [Fact]
    public void Judge_WithABase_UsesItOverTheSpan() =>
        ToolRun.Of("judge", "8%/năm", "147", "--base", "100", "--base-year", "2020", "--period", "2025", "--measure-unit", "tỷ đồng", "--format", "json").Json.Text("verdict").Should().Be("exceeded");

    [Fact]
    public void Judge_InVietnamese_SaysVerdictAndReason() =>
        ToolRun.Of("judge", "14,5-15,5", "8,8", "--direction", "higher", "--lang", "vi").Output.Should().Contain("không đạt").And.Contain("Lý do");

    [Fact]
    public void Judge_TextThatCannotBeRead_SaysWhyInTheLanguageAsked()
    {
        ToolRun run = ToolRun.Of("judge", "1e3", "8,8", "--lang", "vi");
        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().Contain("Không đọc được “1e3”").And.Contain("tại ký tự");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--direction", "sideways")]
    [InlineData("--period", "năm nay")]
    [InlineData("--base-year", "2020")]
    [InlineData("--near", "200%")]
    public void Judge_WrongOptions_AreAMistakeOfTheCommandLine(string option, string value) =>
        ToolRun.Of("judge", "5", "6", option, value).Status.Should().Be(ExitStatus.WrongCommandLine);

    [Theory]
    [InlineData("5%", true)]
    [InlineData("0.05", true)]
    [InlineData("2,5%", true)]
    [InlineData("1%", false)]
    public void Near_IsAShareOfTheTarget(string near, bool isNear) =>
        ToolRun.Of("judge", "2100", "2050", "--direction", "higher", "--near", near, "--format", "json").Json.GetProperty("near").GetBoolean().Should().Be(isNear);

    [Theory]
    [InlineData("commitment", "exceeded")]
    [InlineData("inside", "notAchieved")]
    public void Range_SaysWhatCommits(string range, string verdict) =>
        ToolRun.Of("judge", "10-15", "15,6", "--direction", "higher", "--range", range, "--format", "json").Json.Text("verdict").Should().Be(verdict);

    [Theory]
    [InlineData("settle", "achieved")]
    [InlineData("open", "undetermined")]
    public void Estimates_SettleOrNot(string estimates, string verdict) =>
        ToolRun.Of("judge", "10", "10 (ước)", "--direction", "higher", "--estimates", estimates, "--format", "json").Json.Text("verdict").Should().Be(verdict);
}
