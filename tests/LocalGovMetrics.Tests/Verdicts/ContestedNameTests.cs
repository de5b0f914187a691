using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Names that negate, leave out or hold both a better lower and a better higher phrase: what they tell is known, or no verdict rests on an assumption.</summary>
public class ContestedNameTests
{
    [Theory]
    [InlineData("Tỷ lệ hộ không có nhà vệ sinh")]
    [InlineData("Số xã chưa có trạm y tế")]
    [InlineData("Số hộ chưa được cấp giấy chứng nhận quyền sử dụng đất")]
    [InlineData("Số phòng học còn thiếu")]
    [InlineData("Tỷ lệ hồ sơ chưa giải quyết đúng hạn")]
    [InlineData("Thu nhập bình quân hộ nghèo")]
    [InlineData("Tỷ lệ thất nghiệp của lao động qua đào tạo")]
    [InlineData("Tỷ lệ hộ nghèo (không bao gồm hộ bảo trợ xã hội)")]
    [InlineData("Households without internet access")]
    [InlineData("Repairs not completed on time")]
    public void AnotherNumberThanPlanned_IsOpen(string indicator)
    {
        Assess("5", "8", indicator).Reason.Code.Should().Be(ReasonCode.NoDirection);
        Assess("5", "3", indicator).Reason.Code.Should().Be(ReasonCode.NoDirection);
        Assess("5", "5", indicator).Kind.Should().Be(Achieved);
        Assess("≥ 5", "8", indicator).Kind.Should().Be(Achieved);
        Assess("≤ 5", "8", indicator).Kind.Should().Be(NotAchieved);
    }

    [Theory]
    [InlineData("Tỷ lệ xã không có người nghiện ma túy", Exceeded)]
    [InlineData("Tỷ lệ thôn không có tội phạm, ma túy và bạo lực gia đình", Exceeded)]
    [InlineData("Tỷ lệ trẻ em không bị suy dinh dưỡng", Exceeded)]
    [InlineData("Tỷ lệ hồ sơ không quá hạn", Exceeded)]
    [InlineData("Days without accidents", Exceeded)]
    [InlineData("Tỷ lệ trẻ em dưới 1 tuổi không được tiêm chủng", NotAchieved)]
    [InlineData("Số tổ chức đảng không hoàn thành nhiệm vụ", NotAchieved)]
    [InlineData("Tỷ lệ học sinh chưa hoàn thành chương trình lớp học", NotAchieved)]
    [InlineData("People who have not been vaccinated", NotAchieved)]
    [InlineData("Số phòng học tạm, mượn", NotAchieved)]
    [InlineData("Số vụ xây dựng không phép", NotAchieved)]
    [InlineData("Số vụ buôn lậu được phát hiện, xử lý", Exceeded)]
    public void ANegationOfWhatIsListed_TurnsIt_AndWhatIsListedWithOne_DoesNot(string indicator, VerdictKind kind) => Assess("5", "8", indicator).Kind.Should().Be(kind);

    [Theory]
    [InlineData("Thu nội địa (không kể tiền sử dụng đất)")]
    [InlineData("Vốn đầu tư nước ngoài")]
    [InlineData("Tỷ lệ thanh toán không dùng tiền mặt")]
    [InlineData("Tỷ lệ thu gom chất thải rắn không nguy hại")]
    [InlineData("No. of parks opened")]
    [InlineData("Non-domestic rates collected")]
    public void WhatIsNoNegationOfTheIndicator_LeavesItAsItIs(string indicator) => Assess("5", "8", indicator).Kind.Should().Be(Exceeded);

    [Fact]
    public void APrintedVerdict_SaysWhatTheNameDoesNot()
    {
        PlanRow row = new()
        {
            Unit = "Hương Trà",
            Indicator = new Indicator { Name = LocalizedName.Of("Số xã chưa có trạm y tế"), Direction = DesiredDirection.Higher },
            Period = Period.OfYear(2023),
            Targets = [ReportNotation.Vietnamese.ReadTarget("5").GetValueOrThrow().Target],
            Actual = Observation.Of(3),
            IsDirectionAssumed = true,
        };

        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.NoDirection);
        VerdictCalculator.Assess(row with { ReportedVerdict = ReportedVerdict.Achieved }).Reason.Code.Should().Be(ReasonCode.DirectionAssumed);
        VerdictCalculator.Assess(row with { ReportedVerdict = ReportedVerdict.NotAchieved }).Kind.Should().Be(NotAchieved);
    }

    private static Verdict Assess(string target, string actual, string indicator) =>
        ReportNotation.Vietnamese.Assess(target, actual, new AssessOptions { Indicator = indicator });
}
