using LocalGovMetrics.Assessments;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Numbers without a unit beside fractions, growth and amounts for each of several: where nothing says of which kind they are, no verdict is given.</summary>
public class BareNumberTests
{
    [Theory]
    [InlineData("31/38", "81,6")]
    [InlineData("31/38", "31,5")]
    [InlineData("4/5", "80")]
    [InlineData("4/5 xã", "80")]
    [InlineData("2/3", "0,7")]
    [InlineData("80", "4/5")]
    [InlineData("0,8", "4/5")]
    [InlineData("100", "38/38")]
    [InlineData("70-80", "4/5")]
    public void BesideAFraction_WhatCannotBeACountOfIt_IsOpen(string target, string actual)
    {
        Verdict verdict = Assess(target, actual);

        verdict.IsAchieved.Should().BeNull();
        verdict.Reason.Code.Should().Be(ReasonCode.KindsDiffer);
    }

    [Theory]
    [InlineData("3", "3/5 (60%)")]
    [InlineData("30", "31/38 (81,6%)")]
    public void BesideACountWithItsPerCent_ABarePlanThatMayBeEither_IsOpen(string target, string actual) => Assess(target, actual).IsAchieved.Should().BeNull();

    [Theory]
    [InlineData("80", "38/45 (84,4%)", Exceeded)]
    [InlineData("85", "34/100 (34%)", NotAchieved)]
    [InlineData("3 xã", "3/5 xã (60%)", Achieved)]
    public void BesideACountWithItsPerCent_APlanThatIsOneOfThem_IsJudged(string target, string actual, VerdictKind kind) => Assess(target, actual).Kind.Should().Be(kind);

    [Theory]
    [InlineData("11-12%", "109,5", "Tốc độ tăng giá trị sản xuất công nghiệp", NotAchieved)]
    [InlineData("11-12%", "111,5", "Tốc độ tăng giá trị sản xuất công nghiệp", Achieved)]
    [InlineData("8,5", "108,7", "Tốc độ tăng trưởng GRDP", Exceeded)]
    [InlineData("8,5", "98,7", "Tốc độ tăng trưởng GRDP", NotAchieved)]
    [InlineData("11-12%", "11,5", "Tốc độ tăng giá trị sản xuất công nghiệp", Achieved)]
    [InlineData("90", "98,7", "Tỷ lệ hộ dùng nước sạch", Exceeded)]
    [InlineData("50", "98,7", "Tỷ lệ hộ dùng nước sạch", Exceeded)]
    public void OfAnIndicatorNamedGrowth_AnIndexIsTheGrowthAboveOneHundred(string target, string actual, string indicator, VerdictKind kind) =>
        Assess(target, actual, indicator).Kind.Should().Be(kind);

    [Theory]
    [InlineData("50", "120", "Kim ngạch xuất khẩu", Exceeded)]
    [InlineData("50", "90", "Giá trị sản xuất công nghiệp", Exceeded)]
    [InlineData("58", "86", "Industrial production", Exceeded)]
    public void OfAnAmount_BareNumbers_AreLevels(string target, string actual, string indicator, VerdictKind kind) => Assess(target, actual, indicator).Kind.Should().Be(kind);

    [Theory]
    [InlineData("giảm 200 hộ", "1.210 hộ", "Số hộ nghèo")]
    [InlineData("giảm 200 hộ", "610 hộ", "Số hộ nghèo")]
    [InlineData("tăng 2 xã", "31 xã", "Số xã đạt chuẩn nông thôn mới")]
    [InlineData("giảm 12-15 hộ/năm", "140 hộ", "Số hộ nghèo")]
    [InlineData("thêm 2 xã", "14 xã", "Xã nông thôn mới")]
    [InlineData("có thêm ít nhất 02 xã đạt chuẩn", "14 xã", "Số xã đạt chuẩn")]
    [InlineData("mỗi năm thêm 2 xã", "14 xã", "Số xã đạt chuẩn")]
    [InlineData("giảm 5-10%", "12", "Tai nạn giao thông")]
    [InlineData("giảm 2%/năm", "1,8", "Tỷ lệ hộ nghèo")]
    public void BesideAChange_ANumberOfManyTimesIt_IsOpen(string target, string actual, string indicator) => Assess(target, actual, indicator).IsAchieved.Should().BeNull();

    [Theory]
    [InlineData("giảm 200 hộ", "210 hộ", "Số hộ nghèo", Exceeded)]
    [InlineData("giảm 200 hộ", "600 hộ", "Số hộ nghèo", Exceeded)]
    [InlineData("giảm 200 hộ", "190 hộ", "Số hộ nghèo", NotAchieved)]
    [InlineData("giảm 200 hộ", "giảm 1.210 hộ", "Số hộ nghèo", Exceeded)]
    [InlineData("giảm 200 hộ", "1.210 hộ", "Số hộ nghèo giảm", Exceeded)]
    [InlineData("giảm 200 hộ", "1.210 hộ", null, Exceeded)]
    [InlineData("thêm 2 xã", "2 xã", "Số xã đạt chuẩn", Achieved)]
    [InlineData("có thêm 2-3 xã", "thêm 1 xã", "Số xã đạt chuẩn", NotAchieved)]
    [InlineData("tăng 10%", "12", "Tốc độ tăng thu ngân sách", Exceeded)]
    [InlineData("giảm 2%/năm", "1,8", "Mức giảm tỷ lệ hộ nghèo", NotAchieved)]
    [InlineData("giảm 5-10%", "12%", "Số vụ tai nạn giao thông", Exceeded)]
    public void BesideAChange_ANumberOfItsSize_IsOne(string target, string actual, string? indicator, VerdictKind kind) => Assess(target, actual, indicator).Kind.Should().Be(kind);

    [Theory]
    [InlineData("11-12%", "109,5%", "Tốc độ tăng giá trị sản xuất công nghiệp")]
    [InlineData("tăng 10%", "112%", null)]
    public void BesideAGrowth_APerCentThatMayBeAnIndex_IsOpen(string target, string actual, string? indicator) => Assess(target, actual, indicator).IsAchieved.Should().BeNull();

    [Theory]
    [InlineData("2025", "2024", Achieved)]
    [InlineData("2025", "2025", Achieved)]
    [InlineData("2025", "2026", NotAchieved)]
    public void YearsOfCompletion_AreDates(string target, string actual, VerdictKind kind)
    {
        Assess(target, actual, "Năm hoàn thành nông thôn mới").Kind.Should().Be(kind);
        ReportNotation.English.Assess(target, actual, new AssessOptions { Indicator = "Completion year" }).Kind.Should().Be(kind);
    }

    [Fact]
    public void YearsThatNoNameSaysSo_AreNumbers() => Assess("2025", "2024", "Số hộ dùng nước sạch").Kind.Should().Be(NotAchieved);

    [Theory]
    [InlineData("0 vụ", "1 vụ")]
    [InlineData("0", "3")]
    public void SomethingWhereNothingWasPlanned_NeedsAKnownDirection(string target, string actual)
    {
        Assess(target, actual).Reason.Code.Should().Be(ReasonCode.NoDirection);
        Assess(target, actual, "Số vụ tai nạn giao thông").Kind.Should().Be(NotAchieved);
        Assess(target, actual, "Thu nhập bình quân").Kind.Should().Be(Exceeded);
        Assess("0", "0").Kind.Should().Be(Achieved);
    }

    [Theory]
    [InlineData("10 ngày", "12 ngày", "Số ngày trung bình để cấp phép")]
    [InlineData("10 days", "12 days", "Average days from referral to assessment")]
    [InlineData("10 phút", "8 phút", null)]
    [InlineData("2 giờ", "100 phút", "Cấp nước")]
    public void AnotherTimeThanPlanned_NeedsAKnownDirection(string target, string actual, string? indicator)
    {
        Assess(target, actual, indicator).Reason.Code.Should().Be(ReasonCode.NoDirection);
        Assess(target, target, indicator).Kind.Should().Be(Achieved);
    }

    [Theory]
    [InlineData("Délai moyen de traitement des permis", NotAchieved)]
    [InlineData("Average time taken to let empty homes", NotAchieved)]
    [InlineData("Thời gian bình quân giải quyết thủ tục", NotAchieved)]
    [InlineData("Waiting time until complaints are resolved", NotAchieved)]
    [InlineData("Tuổi thọ bình quân", Exceeded)]
    public void ATimeWhoseNameTells_IsJudged(string indicator, VerdictKind kind) => Assess("35", "38", indicator).Kind.Should().Be(kind);

    [Theory]
    [InlineData("-5%", "-6%")]
    [InlineData("-5%", "6%")]
    [InlineData("-500", "-400")]
    public void ANumberBelowZeroThatWasPlanned_NeedsAKnownDirection(string target, string actual)
    {
        Assess(target, actual).Reason.Code.Should().Be(ReasonCode.NoDirection);
        Assess(target, actual, "Thu nhập bình quân").IsAchieved.Should().NotBeNull();
        Assess(target, target).Kind.Should().Be(Achieved);
    }

    [Theory]
    [InlineData("31/38", "30", NotAchieved)]
    [InlineData("31/38", "31", Achieved)]
    [InlineData("10/12", "12", Exceeded)]
    [InlineData("31/38", "81,6%", Achieved)]
    [InlineData("31/38", "78,9%", NotAchieved)]
    [InlineData("3", "4/5", Exceeded)]
    [InlineData("5", "4/5", NotAchieved)]
    [InlineData("80%", "4/5", Achieved)]
    [InlineData("80 xã", "4/5 xã", NotAchieved)]
    [InlineData("40 xã", "38/45", NotAchieved)]
    public void BesideAFraction_ACountOrAShare_IsJudged(string target, string actual, VerdictKind kind) => Assess(target, actual).Kind.Should().Be(kind);

    [Theory]
    [InlineData("10%/năm", "1.250 tỷ")]
    [InlineData("10%/năm", "1250")]
    [InlineData("tăng 10%", "650")]
    [InlineData("tăng bình quân 17-19%/năm", "240,5")]
    public void BesideAGrowth_WhatIsNeitherARateNorAnIndex_IsOpen(string target, string actual) => Assess(target, actual).IsAchieved.Should().BeNull();

    [Theory]
    [InlineData("10%/năm", "12", Exceeded)]
    [InlineData("10%/năm", "112", Exceeded)]
    [InlineData("10%/năm", "105,5", NotAchieved)]
    [InlineData("120%/năm", "250", Exceeded)]
    [InlineData("tăng 10%", "tăng 250%", Exceeded)]
    public void BesideAGrowth_ARateOrAnIndex_IsJudged(string target, string actual, VerdictKind kind) => Assess(target, actual).Kind.Should().Be(kind);

    [Theory]
    [InlineData("mỗi xã có 1 sản phẩm", "5 sản phẩm")]
    [InlineData("mỗi huyện ít nhất 2 mô hình", "10 mô hình")]
    [InlineData("Mỗi hộ 1 bể nước", "5 bể nước")]
    [InlineData("từng thôn có 01 tổ", "12 tổ")]
    [InlineData("5 sản phẩm", "mỗi xã 1 sản phẩm")]
    public void AnAmountForEachOfSeveral_IsNoAmountOfAll(string target, string actual) => Assess(target, actual).IsAchieved.Should().BeNull();

    [Theory]
    [InlineData("each ward 2 clinics", "7 clinics")]
    [InlineData("2 clinics in every ward", "7 clinics")]
    public void AnAmountForEachOfSeveral_IsNoAmountOfAll_InEnglish(string target, string actual) =>
        ReportNotation.English.Assess(target, actual).IsAchieved.Should().BeNull();

    [Theory]
    [InlineData("mỗi năm 2 km", "3 km", true)]
    [InlineData("60 triệu đồng mỗi người", "62 triệu đồng/người", true)]
    [InlineData("mỗi năm giảm 2%", "giảm 1%", false)]
    public void EachYear_AndForEachPerson_AreUnits(string target, string actual, bool isAchieved) => Assess(target, actual).IsAchieved.Should().Be(isAchieved);

    [Theory]
    [InlineData("50", "50,0%", "Số lớp học")]
    [InlineData("50%", "48", "Tổng số mô hình")]
    [InlineData("120", "95%", "Number of trees planted")]
    public void OfACount_AShare_IsAnotherKind(string target, string actual, string indicator) => Assess(target, actual, indicator).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);

    [Theory]
    [InlineData("50", "50,0%", "Số hộ dùng nước sạch (%)")]
    [InlineData("50", "50,0%", "Tỷ lệ hộ dùng nước sạch")]
    [InlineData("50", "50,0%", "Chỉ số hài lòng")]
    [InlineData("50", "50", "Số lớp học")]
    [InlineData("50%", "50%", "Số hộ dùng nước sạch")]
    public void OfWhatIsNoCount_ABareNumberIsThePerCentBesideIt(string target, string actual, string indicator) => Assess(target, actual, indicator).Kind.Should().Be(Achieved);

    [Theory]
    [InlineData("100", "1OO")]
    [InlineData("105", "1O5")]
    [InlineData("95", "9S")]
    [InlineData("80", "8O%")]
    [InlineData("80", "B0")]
    [InlineData("15", "l5")]
    [InlineData("10,5", "10,S")]
    [InlineData("1O", "12")]
    [InlineData("1.200", "1.2O0")]
    public void ALetterThatLooksLikeADigit_JudgesNothing(string target, string actual) => Assess(target, actual).IsAchieved.Should().BeNull();

    [Theory]
    [InlineData("5 l", "6l", Exceeded)]
    [InlineData("80 hộ", "85hộ", Exceeded)]
    [InlineData("1.200", "1.200đ", Achieved)]
    [InlineData("12", "12A", Achieved)]
    public void ALetterBehindANumber_ThatLooksLikeNone_IsWhatItCounts(string target, string actual, VerdictKind kind) => Assess(target, actual).Kind.Should().Be(kind);

    private static Verdict Assess(string target, string actual, string? indicator = null) =>
        ReportNotation.Vietnamese.Assess(target, actual, indicator is null ? null : new AssessOptions { Indicator = indicator });
}
