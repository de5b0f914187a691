using LocalGovMetrics.Assessments;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Reading;

/// <summary>A target and a result that name different things are not judged against each other; the same words, or fewer, are.</summary>
public class ContrastTests
{
    [Theory]
    [InlineData("2 sản phẩm OCOP 4 sao", "2 sản phẩm OCOP 3 sao")]
    [InlineData("3 xã nông thôn mới nâng cao", "3 xã nông thôn mới kiểu mẫu")]
    [InlineData("10 km đường loại A", "10 km đường loại B")]
    [InlineData("5 km đường nhựa", "5 km đường bê tông")]
    [InlineData("70% THPT", "75% THCS")]
    [InlineData("95% khu vực đô thị", "96% khu vực nông thôn")]
    [InlineData("100 tỷ vốn ngân sách", "120 tỷ vốn xã hội hóa")]
    [InlineData("Hoàn thành 3 công trình", "Khởi công 3 công trình")]
    [InlineData("90% of rural homes", "93% of urban homes")]
    [InlineData("90% trẻ dưới 5 tuổi", "92% trẻ dưới 6 tuổi")]
    [InlineData("2 grade A schools", "2 grade B schools")]
    [InlineData("95th percentile", "94th percentile")]
    public void Judge_WhereTheWordsNameDifferentThings_LeavesTheVerdictOpen(string target, string actual)
    {
        AssessedText judged = NotationOf(target).Judge(target, actual).GetValueOrThrow();

        judged.Verdict.IsAchieved.Should().BeNull();
        judged.Verdict.Attainment.IsDefined.Should().BeFalse();
    }

    [Fact]
    public void Judge_OfDecomposedLetters_IsOpenAsWell() =>
        ReportNotation.Vietnamese.Judge("95% khu vực đô thị".Normalize(System.Text.NormalizationForm.FormD), "96% khu vực nông thôn".Normalize(System.Text.NormalizationForm.FormD)).GetValueOrThrow().Verdict.IsAchieved.Should().BeNull();

    [Theory]
    [InlineData("2 sản phẩm OCOP 4 sao", "2 sản phẩm OCOP 4 sao", true)]
    [InlineData("2 sản phẩm OCOP 4 sao", "2 sản phẩm", true)]
    [InlineData("95% khu vực nông thôn", "96%", true)]
    [InlineData("95% nông thôn", "96% (đô thị 99%, nông thôn 96%)", null)]
    [InlineData("95% hộ dân", "92% hộ gia đình", false)]
    [InlineData("4 sao", "3 sao", false)]
    [InlineData("75 tuổi", "74,5 tuổi", false)]
    [InlineData("kiểm soát ở mức 4%", "ở mức 3%", true)]
    [InlineData("3 trường đạt chuẩn", "3 trường THPT", true)]
    [InlineData("10 km đường loại A", "12 km đường loại A", true)]
    public void Judge_WhereTheWordsMayNameOneThing_Settles(string target, string actual, bool? isAchieved) =>
        NotationOf(target).Judge(target, actual).GetValueOrThrow().Verdict.IsAchieved.Should().Be(isAchieved);

    [Fact]
    public void Reason_NamesTheWordOfTheResult()
    {
        Verdict verdict = ReportNotation.Vietnamese.Judge("95% khu vực đô thị", "96% khu vực nông thôn").GetValueOrThrow().Verdict;

        verdict.Reason.Code.Should().Be(ReasonCode.UnsettledReading);
        verdict.Reason.Words.Should().ContainSingle().Which.Text.Should().Be("nông thôn");
    }

    private static ReportNotation NotationOf(string text) =>
        text.Contains("of", StringComparison.Ordinal) || text.Contains("grade", StringComparison.Ordinal) || text.Contains("th ", StringComparison.Ordinal) ? ReportNotation.English : ReportNotation.Vietnamese;
}
