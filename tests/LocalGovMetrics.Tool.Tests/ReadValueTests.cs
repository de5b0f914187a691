using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class ReadValueTests
{
    [Fact]
    public void Json_OfAnAmbiguousNumber_IsTheContract()
    {
        JsonElement value = Read("2,796");

        value.Text("text").Should().Be("2,796");
        value.Raw("value").Should().Be("2.796");
        value.Number("decimals").Should().Be(3);
        value.Text("qualifier").Should().Be("exact");
        value.Raw("low").Should().Be("2.7955");
        value.Raw("high").Should().Be("2.7965");
        value.GetProperty("lowClosed").GetBoolean().Should().BeTrue();
        value.GetProperty("highClosed").GetBoolean().Should().BeTrue();
        value.IsNull("unit").Should().BeTrue();
        value.IsNull("fraction").Should().BeTrue();
        JsonElement alternative = value.GetProperty("alternatives").EnumerateArray().Should().ContainSingle().Which;
        alternative.Number("value").Should().Be(2796);
        alternative.Text("why").Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Json_HasEveryDocumentedKey_WhateverTheText()
    {
        foreach (string text in (string[])["5", "-", "31/38", "thứ 3", "14/12/2023", "01 xã, 01 phường", "Đạt"])
        {
            Read(text).Keys().Should().Contain(
            [
                "text", "kind", "value", "decimals", "qualifier", "low", "high", "lowClosed", "highClosed", "unit", "fraction", "alternatives",
                "status", "sense", "scope", "notes", "parts", "rank", "grade", "date",
            ]);
        }
    }

    [Theory]
    [InlineData("98,1", "exact")]
    [InlineData(">=98", "atLeast")]
    [InlineData(">93", "moreThan")]
    [InlineData("<=2", "atMost")]
    [InlineData("<2,00", "lessThan")]
    [InlineData("khoảng 1.700", "about")]
    [InlineData("gần 2.333", "nearly")]
    [InlineData("16-17", "range")]
    [InlineData("-", "none")]
    [InlineData("", "none")]
    [InlineData("…", "none")]
    public void Qualifier_HasItsName(string text, string qualifier) => Read(text).Text("qualifier").Should().Be(qualifier);

    [Fact]
    public void Bound_IsItsOwnValue_AndOpenOnTheOtherSide()
    {
        JsonElement value = Read(">93");

        value.Number("value").Should().Be(93);
        value.Number("low").Should().Be(93);
        value.GetProperty("lowClosed").GetBoolean().Should().BeFalse();
        value.IsNull("high").Should().BeTrue();
        value.GetProperty("highClosed").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void Range_HasNoValue()
    {
        JsonElement value = Read("16-17");

        value.IsNull("value").Should().BeTrue();
        value.Number("low").Should().Be(16);
        value.Number("high").Should().Be(17);
    }

    [Fact]
    public void Fraction_WithPercentage_IsThePercentage()
    {
        JsonElement value = Read("31/38 (81,6%)");

        value.Raw("value").Should().Be("81.6");
        value.Text("unit").Should().Be("%");
        value.GetProperty("fraction").Keys().Should().Equal("count", "of");
        value.Number("fraction", "count").Should().Be(31);
        value.Number("fraction", "of").Should().Be(38);
    }

    [Fact]
    public void Fraction_Alone_SaysItAll()
    {
        JsonElement value = Read("31/38");

        value.IsNull("value").Should().BeTrue();
        value.Number("fraction", "count").Should().Be(31);
    }

    [Fact]
    public void Scale_BelongsToTheUnit()
    {
        JsonElement value = Read("16.671 tỷ đồng");

        value.Number("value").Should().Be(16671);
        value.Text("unit").Should().Be("tỷ đồng");
    }

    [Fact]
    public void Placeholder_IsAValue()
    {
        ToolRun run = ToolRun.Of("read", "value", "-", "--format", "json");

        run.Status.Should().Be(ExitStatus.Done);
        run.Json.IsNull("value").Should().BeTrue();
        run.Json.Text("kind").Should().Be("text");
        run.Json.Text("textKind").Should().Be("nil");
    }

    [Theory]
    [InlineData("Chờ kết quả đánh giá", "pending")]
    [InlineData("Đạt", "verdict")]
    public void Words_InTheValuesPlace_SayTheirKind(string text, string kind) => Read(text).Text("textKind").Should().Be(kind);

    [Theory]
    [InlineData("Không còn hộ nghèo")]
    [InlineData("1264/NQ-UBTVQH14")]
    public void Statement_IsNoValue(string text)
    {
        ToolRun run = ToolRun.Of("read", "value", text);

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("no value").And.Contain($"\n  {text}\n  {new string('^', text.Length)}\n");
    }

    [Fact]
    public void Failure_PointsAtTheCharacter()
    {
        ToolRun run = ToolRun.Of("read", "value", "Hương 9-\u0001");

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().Contain("(at character 9)").And.EndWith("\n  Hương 9-\ufffd\n          ^\n");
    }

    [Fact]
    public void Failure_InALongText_ShowsTheNeighbourhood()
    {
        string text = new string('a', 3000);

        string[] lines = ToolRun.Of("read", "value", text).Error.Split('\n');

        lines.Should().OnlyContain(line => line.Length < 200);
    }

    [Fact]
    public void DashedText_ComesAfterDoubleDash()
    {
        ToolRun run = ToolRun.Of("read", "value", "--format", "json", "--", "-5,2%");

        run.Status.Should().Be(ExitStatus.Done);
        run.Json.Text("text").Should().Be("-5,2%");
    }

    [Fact]
    public void Notation_DecidesWhatTheNumberDoesNotTell()
    {
        Read("2,796", "--notation", "en").Number("value").Should().Be(2796);
        Read("2,796", "--notation", "vi").Raw("value").Should().Be("2.796");
    }

    [Fact]
    public void List_HasItsParts()
    {
        JsonElement value = Read("01 xã, 01 phường");

        value.Text("kind").Should().Be("list");
        value.GetProperty("parts").EnumerateArray().Select(part => part.Text("unit")).Should().Equal("xã", "phường");
    }

    [Fact]
    public void Rank_IsANumber()
    {
        JsonElement value = Read("thứ 3");

        value.Number("rank").Should().Be(3);
        value.Number("value").Should().Be(3);
    }

    [Theory]
    [InlineData("table", "16671 tỷ đồng")]
    [InlineData("json", "\"tỷ đồng\"")]
    [InlineData("csv", "16671")]
    [InlineData("markdown", "| Unit | tỷ đồng |")]
    public void Format_KeepsVietnameseLetters(string format, string expected)
    {
        ToolRun run = ToolRun.Of("read", "value", "16.671 tỷ đồng", "--format", format);

        run.Status.Should().Be(ExitStatus.Done);
        run.Output.Should().Contain(expected).And.Contain("tỷ đồng").And.NotContain("\\u");
    }

    [Fact]
    public void Table_SaysWhatElseTheTextMayMean() =>
        ToolRun.Of("read", "value", "2,796").Output.Should().Contain("'2,796' may also be 2796");

    [Fact]
    public void Table_InVietnamese_HasTheDecimalComma() =>
        ToolRun.Of("read", "value", "98,1", "--lang", "vi").Output.Should().Contain("từ 98,05 đến 98,15");

    private static JsonElement Read(string text, params string[] options)
    {
        ToolRun run = ToolRun.Of(["read", "value", "--format", "json", .. options, "--", text]);
        run.Error.Should().BeEmpty();
        run.Status.Should().Be(ExitStatus.Done);
        return run.Json;
    }
}
