using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Languages;

public class LanguageTests
{
    private const string Lao = """
        # A third language is a file.
        [language]
        tag = lo
        name = ພາສາລາວ
        decimalMark = ,
        groupMark = .
        plural = none

        [verdictKind]
        achieved = ບັນລຸ
        """;

    [Fact]
    public void Tags_OfBuiltInLanguages_HoldBoth() => Language.Tags.Should().Contain(["en", "vi"]);

    [Theory]
    [InlineData("vi", "vi")]
    [InlineData("VI", "vi")]
    [InlineData("vi-VN", "vi")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("xx", "en")]
    [InlineData("", "en")]
    public void Of_Tag_IsTheLanguageOrEnglish(string tag, string expected) => Language.Of(tag).Tag.Should().Be(expected);

    [Fact]
    public void Of_SameTag_IsTheSameLanguage() => Language.Of("vi").Should().BeSameAs(Language.Vietnamese);

    [Fact]
    public void Text_KnownKey_SaysItInEachLanguage()
    {
        Language.Vietnamese.Text("verdictKind.notAchieved").Should().Be("không đạt");
        Language.English.Text("verdictKind.notAchieved").Should().Be("not achieved");
    }

    [Fact]
    public void Text_UnknownKey_ShowsTheKey() => Language.Vietnamese.Text("no.such").Should().Be("[no.such]");

    [Theory]
    [InlineData(0, "0 rows")]
    [InlineData(1, "1 row")]
    [InlineData(2, "2 rows")]
    public void Text_WithPlural_TakesTheFormOfTheCount(int count, string expected) =>
        Language.English.With("shared.moreRows", "{0} {0:row|rows}").Text("shared.moreRows", count).Should().Be(expected);

    [Fact]
    public void Text_WithPluralInALanguageWithoutIt_TakesTheFirstForm() =>
        Language.Vietnamese.With("shared.moreRows", "{0} {0:dòng|dòngs}").Text("shared.moreRows", 3).Should().Be("3 dòng");

    [Fact]
    public void Text_WithNumber_WritesTheLanguagesMark() =>
        new[] { Language.Vietnamese, Language.English }.Select(language => language.Text("shared.moreRows", 8.8m)).Should().Equal("và 8,8 dòng khác", "and 8.8 more rows");

    [Fact]
    public void Text_DoubledBraces_AreBraces() => Language.English.With("shared.moreRows", "{{{0}}}").Text("shared.moreRows", 1).Should().Be("{1}");

    [Fact]
    public void Parse_ThirdLanguage_SpeaksItAndElseEnglish()
    {
        Language lao = Language.Parse(Lao);

        VerdictKind.Achieved.Words().In(lao).Should().Be("ບັນລຸ");
        VerdictKind.NotAchieved.Words().In(lao).Should().Be("not achieved");
        lao.Missing.Should().Contain("verdictKind.notAchieved").And.NotContain("verdictKind.achieved");
        lao.Text("shared.moreRows", 1.5m).Should().Be("and 1,5 more rows");
        (lao.Tag, lao.Name).Should().Be(("lo", "ພາສາລາວ"));
    }

    [Theory]
    [InlineData("language.tag = lo\nverdictKind.achieved = a")]
    [InlineData("[verdictKind]\nachieved = a\n[language]\ntag = lo")]
    [InlineData("[verdictKind]\n\n[language]\r\ntag = lo\r\n [verdictKind] \r\n achieved = a\n")]
    [InlineData("[language]\rtag = lo\r[verdictKind]\rachieved = a")]
    [InlineData("language.tag = lo\n[verdictKind]\nachieved = a\n[language.tag]\nx = y")]
    [InlineData("language.tag = lo\n[verdictKind]\nachieved = a\n[]\nother = y")]
    public void Parse_SectionsInAnyOrder_FindsTheTexts(string texts)
    {
        Language lao = Language.Parse(texts);

        (lao.Tag, lao.Text("verdictKind.achieved")).Should().Be(("lo", "a"));
        lao.Text("verdictKind.notAchieved").Should().Be("not achieved");
    }

    [Fact]
    public void Parse_NoTextOfALine_SaysItsNumber() =>
        ((Action)(() => Language.Parse("[language]\ntag = lo\n\n[verdictKind]\n# none\nnonsense"))).Should().Throw<FormatException>().WithMessage("*ine 6 *");

    [Fact]
    public void With_Replacement_ChangesOneTextOfTheNewLanguage()
    {
        Language own = Language.Vietnamese.With("verdictKind.achieved", "hoàn thành");

        VerdictKind.Achieved.Words().In(own).Should().Be("hoàn thành");
        VerdictKind.Exceeded.Words().In(own).Should().Be("vượt");
        VerdictKind.Achieved.Words().In(Language.Vietnamese).Should().Be("đạt");
    }

    [Fact]
    public void With_UnknownKey_Throws() => ((Action)(() => Language.English.With("no.such", "x"))).Should().Throw<ArgumentException>().WithMessage("*no.such*");

    [Fact]
    public void With_ArgumentThatTheTextHasNot_Throws() =>
        ((Action)(() => Language.English.With("shared.moreRows", "{0} of {1}"))).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("[language]\ntag = lo\nnonsense")]
    [InlineData("[language]\ntag = lo\ntag = lo")]
    [InlineData("[language]\nname = lo")]
    [InlineData("[language]\ntag = lo\nplural = many")]
    [InlineData("[language]\ntag = lo\ndecimalMark = ,,")]
    [InlineData("language.tag = lo\n[language]\ntag = lo")]
    [InlineData("[language]\ntag = lo\n[verdictKind]\nachieved = a\n[language]\ntag = lo")]
    [InlineData("[language]\ntag = lo\n[verdictKind]\nachieved = {0")]
    public void Parse_FileThatIsNone_Throws(string texts) => ((Action)(() => Language.Parse(texts))).Should().Throw<FormatException>();

    [Theory]
    [InlineData("{0")]
    [InlineData("0}")]
    [InlineData("{a}")]
    [InlineData("{}")]
    public void With_BracesWithoutPartner_Throws(string text) =>
        ((Action)(() => Language.English.With("shared.moreRows", text))).Should().Throw<FormatException>();

    [Fact]
    public void Conversion_OfNull_IsNull() => ((Language?)(string?)null).Should().BeNull();
}
