using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tests.Display;

public class DisplayTableTests
{
    private static readonly DisplayText Target = DisplayText.Of("Kế hoạch", "Target");

    [Fact]
    public void ToText_AlignsByWidth_WhateverTheLetters()
    {
        DisplayTable table = Of([["Hương Trà", "1"], ["Hu\u031bo\u031bng Tra\u0300", "22"], ["順化", "333"]]);

        table.ToText("en").Should().Be(
            "Title\n\nName       Target\n─────────────────\nHương Trà       1\nHu\u031bo\u031bng Tra\u0300      22\n順化          333\n");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"'&", "&quot;&#39;&amp;")]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("a\0b\u202Ec", "a\ufffdb\ufffdc")]
    public void ToHtml_OfHostileText_IsEscaped(string text, string expected) =>
        Of([[text, text]]).WithRowNames([text], DisplayText.Verbatim(text)).ToHtml().Should().Contain($"<th scope=\"row\">{expected}</th><td>{expected}</td><td class=\"n\">{expected}</td>")
            .And.Contain($"<th scope=\"col\">{expected}</th>");

    [Fact]
    public void ToHtml_OfHalfACharacter_ReplacesIt() => Of([["a\ud800", "1"]]).ToHtml().Should().Contain("<td>a\ufffd</td>");

    [Fact]
    public void ToText_OfHostileText_StaysOnItsLine() =>
        Of([["a\r\nb\u2028c\u001b[31m", "1"]]).ToText("en").Split('\n').Should().Contain(line => line.StartsWith("a  b c\ufffd[31m", StringComparison.Ordinal)).And.HaveCount(6);

    [Fact]
    public void ToHtml_WithoutLanguage_HasEnglishBeside() =>
        Of([]).ToHtml().Should().Contain("Kế hoạch <span class=\"alt\" lang=\"en\">Target</span>").And.Contain("<div class=\"lgm\" lang=\"vi\">");

    [Theory]
    [InlineData("vi", "Kế hoạch", "Target")]
    [InlineData("vi-VN", "Kế hoạch", "Target")]
    [InlineData("en", "Target", "Kế hoạch")]
    [InlineData("fr", "Target", "Kế hoạch")]
    public void ToText_InALanguage_HasThatOnly(string language, string shown, string hidden)
    {
        Of([]).ToText(language).Should().Contain(shown).And.NotContain(hidden);
        Of([]).ToHtml(language).Should().Contain(shown).And.NotContain(hidden);
    }

    [Fact]
    public void Marks_AreShownBySign()
    {
        DisplayTable table = new(DisplayText.Empty, [new DisplayColumn(Target)], [[new DisplayCell(DisplayText.Of("không đạt", "not achieved"), DisplayMark.Missed)]]);

        table.ToText("vi").Should().Contain("✗ không đạt");
        table.ToHtml("vi").Should().Contain("<td class=\"m bad\"><b>✗</b> không đạt</td>");
    }

    [Fact]
    public void Marks_HaveDifferentSigns() =>
        Enum.GetValues<DisplayMark>().Select(mark => mark.Sign()).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Numbers_FollowTheNotationOfTheLanguage()
    {
        DisplayText number = DisplayText.Notation(language => language.Tag == "vi" ? "1.234,5" : "1,234.5");

        number.In("vi").Should().Be("1.234,5");
        number.In("en").Should().Be("1,234.5");
        number.In(null).Should().Be("1.234,5");
    }

    [Fact]
    public void Table_WithRaggedRow_IsRefused() =>
        ((Action)(() => Of([["a"]]))).Should().Throw<ArgumentException>().WithMessage("Every row needs 2 cells.*");

    [Fact]
    public void Table_WithTooFewNames_IsRefused() =>
        ((Action)(() => Of([["a", "b"]]).WithRowNames([]))).Should().Throw<ArgumentException>().WithMessage("There are 1 rows and 0 names.*");

    [Fact]
    public void Of_Nothing_SaysSo() => DisplayTable.Of([]).ToText("en").Should().Be("There is nothing to show.\n");

    [Fact]
    public void Of_ResultsWithOtherColumns_IsRefused() =>
        ((Action)(() => DisplayTable.Of([Of([]), new DisplayTable(DisplayText.Empty, [], [])]))).Should().Throw<ArgumentException>().WithMessage("The results have different columns.*");

    [Fact]
    public void First_OfManyRows_SaysHowManyAreLeftOut()
    {
        DisplayTable table = Of([["a", "1"], ["b", "2"], ["c", "3"]]).WithRowNames(["A", "B", "C"]).First(1);

        table.RowNames.Should().Equal(DisplayText.Verbatim("A"));
        table.Notes.Should().Equal(DisplayText.Of("và 2 dòng khác", "and 2 more rows"));
    }

    private static DisplayTable Of(IReadOnlyList<string[]> rows) => new(
        DisplayText.Of("Tên bảng", "Title"),
        [new DisplayColumn(DisplayText.Of("Tên", "Name")), new DisplayColumn(Target, isNumber: true)],
        [.. rows.Select(row => DisplayRow.Of([.. row.Select(DisplayCell.Verbatim)]))]);
}
