using LocalGovMetrics.Assessments;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Targets printed as approximate: what meets the number is judged, what is far from it too, and what misses it by no more than the words leave open is open.</summary>
public class ApproximateTargetTests
{
    [Theory]
    [InlineData("khoảng 90%", "89,6%", "Tỷ lệ hài lòng")]
    [InlineData("khoảng 90%", "85%", "Tỷ lệ hài lòng")]
    [InlineData("gần 90%", "89,6%", "Tỷ lệ hài lòng")]
    [InlineData("~90%", "89,6%", "Tỷ lệ hài lòng")]
    [InlineData("khoảng 8-9%", "7,8%", "Tốc độ tăng trưởng kinh tế")]
    [InlineData("khoảng 5%", "5,3%", "Tỷ lệ hộ nghèo")]
    [InlineData("giảm khoảng 2%", "giảm 1,6%", "Tỷ lệ hộ nghèo")]
    [InlineData("khoảng 1,2 triệu lượt", "1.170 nghìn lượt", "Khách du lịch")]
    public void AMissWithinWhatTheWordsLeaveOpen_IsOpen(string target, string actual, string indicator)
    {
        Verdict verdict = Assess(target, actual, indicator);

        verdict.Kind.Should().Be(Undetermined);
        verdict.Reason.Code.Should().Be(ReasonCode.TargetApproximate);
    }

    [Theory]
    [InlineData("khoảng 90%", "90%", "Tỷ lệ hài lòng", Achieved)]
    [InlineData("khoảng 90%", "92%", "Tỷ lệ hài lòng", Exceeded)]
    [InlineData("khoảng 90%", "84,9%", "Tỷ lệ hài lòng", NotAchieved)]
    [InlineData("gần 90%", "75%", "Tỷ lệ hài lòng", NotAchieved)]
    [InlineData("khoảng 8-9%", "7,4%", "Tốc độ tăng trưởng kinh tế", NotAchieved)]
    [InlineData("khoảng 5%", "4,8%", "Tỷ lệ hộ nghèo", Exceeded)]
    [InlineData("khoảng 5%", "5,6%", "Tỷ lệ hộ nghèo", NotAchieved)]
    [InlineData("90%", "89,6%", "Tỷ lệ hài lòng", NotAchieved)]
    public void WhatMeetsTheNumber_OrIsFarFromIt_IsJudged(string target, string actual, string indicator, VerdictKind kind) => Assess(target, actual, indicator).Kind.Should().Be(kind);

    [Fact]
    public void HowFarItMayLie_IsHalfAUnitOfTheLastDigitThatIsNotZero()
    {
        Read("khoảng 1.700").ApproximateBy.Should().Be(50);
        Read("gần 2.333").ApproximateBy.Should().Be(1);
        Read("1.700").ApproximateBy.Should().BeNull();
    }

    private static Target Read(string target) => ReportNotation.Vietnamese.ReadTarget(target).GetValueOrThrow().Target;

    private static Verdict Assess(string target, string actual, string indicator) =>
        ReportNotation.Vietnamese.Assess(target, actual, new AssessOptions { Indicator = indicator });
}
