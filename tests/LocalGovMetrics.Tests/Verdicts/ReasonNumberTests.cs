using LocalGovMetrics.Assessments;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>A sentence writes a number so that it is that number, and says its words in the language of the reader.</summary>
public class ReasonNumberTests
{
    [Theory]
    [InlineData("0,000000001", "0,0000000009", "0,0000000009 thấp hơn mục tiêu 0,000000001.")]
    [InlineData("0,00004", "0,00001", "0,00001 thấp hơn mục tiêu 0,00004.")]
    [InlineData("8,9", "8,8", "8,8 thấp hơn mục tiêu 8,9.")]
    [InlineData("50", "0", "0 thấp hơn mục tiêu 50.")]
    public void SmallNumbers_AreNotWrittenAsZero(string target, string actual, string sentence) =>
        SentenceOf(target, actual, "vi").Should().Be(sentence);

    [Fact]
    public void Change_IsSaidInTheLanguageOfTheReader()
    {
        SentenceOf("giảm 5%", "giảm 120 hộ", "vi").Should().Contain("mức giảm 120 hộ").And.NotContain("reduction");
        SentenceOf("giảm 5%", "giảm 120 hộ", "en").Should().Contain("reduction 120 hộ");
    }

    private static string SentenceOf(string target, string actual, string language) =>
        ReportNotation.Vietnamese.Assess(target, actual, new AssessOptions { Direction = DesiredDirection.Higher }).Reason.Sentence(language);
}
