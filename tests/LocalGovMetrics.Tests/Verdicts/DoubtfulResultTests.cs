using LocalGovMetrics.Assessments;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Results whose own words say that they are not what came of the plan: not done, wished for, of another time or thing, or broken. No verdict rests on them.</summary>
public class DoubtfulResultTests
{
    [Theory]
    [InlineData("02 xã", "02 xã chưa đạt chuẩn", "Số xã đạt chuẩn nông thôn mới")]
    [InlineData("05 công trình", "05 công trình đang thi công", "Số công trình hoàn thành")]
    [InlineData("05 công trình", "05 công trình chậm tiến độ", "Số công trình hoàn thành")]
    [InlineData("95%", "97% trẻ chưa tiêm", "Tỷ lệ trẻ được tiêm chủng")]
    [InlineData("20 homes", "20 homes not yet completed", "New council homes completed")]
    [InlineData("20 homes", "25 homes in the pipeline", "New council homes completed")]
    [InlineData("90%", "95% of residents dissatisfied", "Residents satisfied")]
    public void NotDone_JudgesNothing(string target, string actual, string indicator) => ShouldBeOpen(target, actual, indicator);

    [Theory]
    [InlineData("150 tỷ đồng", "được giao 160 tỷ đồng", "Thu ngân sách")]
    [InlineData("150 tỷ đồng", "sẽ đạt 160 tỷ đồng", "Thu ngân sách")]
    [InlineData("150 tỷ đồng", "cùng kỳ 160 tỷ đồng", "Thu ngân sách")]
    [InlineData("150 tỷ đồng", "hụt thu 160 tỷ đồng", "Thu ngân sách")]
    [InlineData("90%", "năm 2022: 91%", "Tỷ lệ gia đình văn hóa năm 2023")]
    [InlineData("90%", "một số xã đạt 95%", "Tỷ lệ thu gom rác")]
    [InlineData("20 homes", "should reach 25", "New council homes completed")]
    [InlineData("20 homes", "25 (last year)", "New council homes completed")]
    [InlineData("95%", "97% kế hoạch năm", "Tỷ lệ giải ngân")]
    public void AWish_AnotherYear_OrAPartOfTheArea_JudgesNothing(string target, string actual, string indicator) => ShouldBeOpen(target, actual, indicator);

    [Theory]
    [InlineData("150 tỷ đồng", "Quý I: 35 tỷ đồng", "Thu ngân sách")]
    [InlineData("150 tỷ đồng", "9 tháng đạt 110 tỷ đồng", "Thu ngân sách")]
    [InlineData("150 tỷ đồng", "Lũy kế đến 30/6: 80 tỷ đồng", "Thu ngân sách")]
    [InlineData("98.5%", "86.4% (Q3)", "Council tax collected")]
    [InlineData("20 homes", "12 as at 30 September", "New council homes completed")]
    [InlineData("20 homes", "YTD 12", "New council homes completed")]
    [InlineData("1.000 căn/năm", "3.500 căn trong 4 năm", "Nhà ở xã hội")]
    public void APartOfTheYear_OrSeveralYears_JudgeNothing(string target, string actual, string indicator) => ShouldBeOpen(target, actual, indicator);

    [Theory]
    [InlineData("Trước 30/9/2024", "Khởi công ngày 15/5/2024", "Xây dựng trường học")]
    [InlineData("Trước 30/9/2024", "gia hạn đến 30/8/2024", "Phê duyệt quy hoạch")]
    [InlineData("by December 2023", "Cancelled 5 October 2023", "Deliver new library")]
    [InlineData("by December 2023", "contract awarded 5 October 2023", "Deliver new library")]
    [InlineData("By Q2 2023/24", "Completed Q4 2023/24", "Adopt asset plan")]
    [InlineData("Spring 2024", "Autumn 2024", "Deliver new library")]
    [InlineData("H1 2024", "H2 2024", "Deliver new library")]
    public void ADateOfSomethingElse_JudgesNothing(string target, string actual, string indicator) => ShouldBeOpen(target, actual, indicator);

    [Theory]
    [InlineData("80% within 8 weeks", "85% within 10 weeks", "Minor planning applications")]
    [InlineData("$2m surplus", "$3m deficit", "Operating result")]
    [InlineData("From 50% to 60%", "from 50% to 54%", "Active travel share")]
    [InlineData("10% below baseline", "12% below baseline", "Energy use")]
    [InlineData("MN: 95%; TH: 100%", "TH: 96%; MN: 100%", "Tỷ lệ huy động trẻ")]
    [InlineData("công nhận mới 03 trường", "15/19 trường", "Trường đạt chuẩn quốc gia")]
    [InlineData("giảm 500 hộ", "còn 600 hộ", "Hộ nghèo")]
    [InlineData("4 per quarter", "12", "Community forums held")]
    [InlineData("2.500", "2,650", "Số lao động được đào tạo nghề")]
    [InlineData("-0,5%", "-0,8%", "Mức giảm tỷ lệ hộ nghèo")]
    [InlineData("8%", "106,2", "Chỉ số sản xuất công nghiệp")]
    [InlineData("95%", "196%", "Tỷ lệ bao phủ BHYT")]
    [InlineData("95%", "-96%", "Tỷ lệ bao phủ BHYT")]
    public void AnotherThing_JudgesNothing(string target, string actual, string indicator) => ShouldBeOpen(target, actual, indicator);

    [Theory]
    [InlineData("98%", "98 ,5%")]
    [InlineData("98%", "98, 5%")]
    [InlineData("95%", "96,,5%")]
    [InlineData("95%", "9 7%")]
    [InlineData("95%", "?7%")]
    [InlineData("1.200 ha", "1. 250 ha")]
    [InlineData("1.200 ha", "1..250 ha")]
    [InlineData("85%", "- 86%")]
    [InlineData("98, 5%", "98,7%")]
    [InlineData("98 ,5", "99")]
    public void ANumberInPieces_JudgesNothing(string target, string actual) => ShouldBeOpen(target, actual, "Tỷ lệ trẻ đến trường");

    [Theory]
    [InlineData("03 thôn không còn hộ nghèo", "03 thôn không còn hộ nghèo", "Thôn", Achieved)]
    [InlineData("03 thôn", "03 thôn không còn hộ nghèo", "Số thôn không còn hộ nghèo", Achieved)]
    [InlineData("20", "25 approved", "Planning applications approved", Exceeded)]
    [InlineData("5%", "tăng 6% so với cùng kỳ", "Tốc độ tăng thu ngân sách", Exceeded)]
    [InlineData("150 tỷ đồng", "160 tỷ đồng (tính đến 31/12)", "Thu ngân sách", Exceeded)]
    [InlineData("6 tháng", "8 tháng", "Thời gian giải quyết", NotAchieved)]
    [InlineData("trước 31/12/2024", "Hoàn thành ngày 30/11/2024", "Phê duyệt quy hoạch", Achieved)]
    [InlineData("trước 31/12/2024", "quý III/2024", "Phê duyệt quy hoạch", Achieved)]
    [InlineData("80% within 8 weeks", "85% within 8 weeks", "Minor planning applications", Exceeded)]
    [InlineData("$2m surplus", "$3m surplus", "Savings delivered", Exceeded)]
    [InlineData("MN: 95%; TH: 100%; THCS: 98%", "MN: 96%; TH: 100%; THCS: 99%", "Tỷ lệ huy động trẻ", Achieved)]
    [InlineData("95%", "96% vs 93% last year", "Invoices paid on time", Exceeded)]
    [InlineData("70%, trong đó có chứng chỉ 30%", "72%, trong đó có chứng chỉ 28%", "Tỷ lệ lao động qua đào tạo", NotAchieved)]
    [InlineData("70%; trong đó có bằng cấp 30%", "72,5%; trong đó có bằng cấp 31%", "Tỷ lệ lao động qua đào tạo", Exceeded)]
    [InlineData("Trong nhóm 15 tỉnh, thành phố dẫn đầu", "xếp hạng 12/63", "Chỉ số PCI", Achieved)]
    [InlineData("7,5%", "- 2,3%", "Tốc độ tăng trưởng", NotAchieved)]
    public void WhatTheNameOrTheTargetSaysToo_IsJudged(string target, string actual, string indicator, VerdictKind kind) => Assess(target, actual, indicator).Kind.Should().Be(kind);

    [Theory]
    [InlineData("1,5%", "1,2% (từ 4,3% xuống 3,1%)", "Giảm hộ nghèo", NotAchieved)]
    [InlineData("2%", "giảm 1,5% (từ 5% xuống còn 3,5%)", "Giảm tỷ lệ hộ nghèo", NotAchieved)]
    [InlineData("1%", "1,2% (từ 4,3% xuống 3,1%)", "Giảm hộ nghèo", Exceeded)]
    public void OfANamedReduction_TheChangeAnswers_AndNotTheLevelBesideIt(string target, string actual, string indicator, VerdictKind kind) => Assess(target, actual, indicator).Kind.Should().Be(kind);

    [Theory]
    [InlineData("20/63", "25/63", "Thứ hạng PCI", NotAchieved)]
    [InlineData("20", "15", "Xếp hạng chỉ số cải cách hành chính", Exceeded)]
    [InlineData("10", "12", "League table position", NotAchieved)]
    public void OfAPlaceInARanking_LessIsBetter(string target, string actual, string indicator, VerdictKind kind) => Assess(target, actual, indicator).Kind.Should().Be(kind);

    [Fact]
    public void OneOfTwoThings_AnswersOneOfThem() =>
        Assess("02 xã nâng cao, 01 xã kiểu mẫu", "02 xã nâng cao", "Xây dựng nông thôn mới").IsAchieved.Should().NotBe(true);

    private static void ShouldBeOpen(string target, string actual, string indicator) => Assess(target, actual, indicator).IsAchieved.Should().BeNull();

    private static Verdict Assess(string target, string actual, string indicator) =>
        (target.Any(char.IsAsciiLetter) && indicator.All(char.IsAscii) ? ReportNotation.English : ReportNotation.Vietnamese).Assess(target, actual, new AssessOptions { Indicator = indicator });
}
