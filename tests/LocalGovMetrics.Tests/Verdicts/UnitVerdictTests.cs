using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Rows as reports print them, judged across units, with the exact attainment.</summary>
public class UnitVerdictTests
{
    [Theory]
    [InlineData("60 triệu đồng/người/năm", "5,5 triệu đồng/người/tháng", "higher", Exceeded, 1.1)]
    [InlineData("5 triệu đồng/người/tháng", "66 triệu đồng/người/năm", "higher", Exceeded, 1.1)]
    [InlineData("15 triệu đồng/người/quý", "5 triệu đồng/người/tháng", "higher", Achieved, 1.0)]
    [InlineData("60 triệu đồng/người", "66 triệu đồng/người/năm", "higher", Exceeded, 1.1)]
    [InlineData("2,1 con/phụ nữ", "2,1 con/phụ nữ", "higher", Achieved, 1.0)]
    [InlineData("50 kg/người/năm", "60 kg/người/năm", "higher", Exceeded, 1.2)]
    [InlineData("60 tạ/ha", "6,3 tấn/ha", "higher", Exceeded, 1.05)]
    [InlineData("120 triệu đồng/ha/năm", "126 triệu đồng/ha/năm", "higher", Exceeded, 1.05)]
    [InlineData("8/1.000 dân", "82/10.000 dân", "higher", Exceeded, 1.025)]
    [InlineData("8‰", "8,2/1.000 dân", "higher", Exceeded, 1.025)]
    [InlineData("30 giường bệnh/1 vạn dân", "3,3 giường bệnh/1.000 dân", "higher", Exceeded, 1.1)]
    [InlineData("8 bác sĩ trên 1 vạn dân", "8,8 bác sĩ/10.000 dân", "higher", Exceeded, 1.1)]
    [InlineData("less than 5 per 1,000", "4.5 per 1,000", "", Achieved, null)]
    [InlineData("50 per 100,000", "40 per 100,000 population", "lower", Exceeded, 1.25)]
    [InlineData("95%", "500/650 người", "higher", NotAchieved, null)]
    [InlineData("80%", "95/120 dân", "higher", NotAchieved, null)]
    [InlineData("95%", "95/100 người", "higher", Achieved, 1.0)]
    [InlineData("95%", "10.362/10.500 người tham gia", "higher", Exceeded, null)]
    [InlineData("95%", "1,620/1,650 people (98.2%)", "higher", Exceeded, null)]
    [InlineData("5 hộ", "5/2000 hộ", "higher", Achieved, 1.0)]
    [InlineData("850 nghìn tấn", "870.000 tấn", "higher", Exceeded, null)]
    [InlineData("1,2 triệu tấn", "1.320 nghìn tấn", "higher", Exceeded, 1.1)]
    [InlineData("3 tỷ kWh", "3.300 GWh", "higher", Exceeded, 1.1)]
    [InlineData("45 nghìn ha", "49.500 ha", "higher", Exceeded, 1.1)]
    [InlineData("52 ngàn lượt", "57.200 lượt", "higher", Exceeded, 1.1)]
    [InlineData("1,5 triệu m2 sàn", "1,65 triệu m2 sàn", "higher", Exceeded, 1.1)]
    [InlineData("50 ngàn hành khách", "55.000 hành khách", "higher", Exceeded, 1.1)]
    [InlineData("5 triệu hành khách", "5,5 triệu hành khách", "higher", Exceeded, 1.1)]
    [InlineData("12.5 million tonnes", "13750 thousand tonnes", "higher", Exceeded, 1.1)]
    [InlineData("45 thousand ha", "49.5 thousand ha", "higher", Exceeded, 1.1)]
    [InlineData("từ 3,1 đến 3,2 triệu tỷ đồng", "3.150 nghìn tỷ đồng", "higher", Achieved, null)]
    [InlineData("5 nghìn triệu đồng", "5,5 tỷ đồng", "higher", Exceeded, 1.1)]
    [InlineData("1 tỷ 200 triệu", "1.320 triệu đồng", "higher", Exceeded, 1.1)]
    [InlineData("12 tỷ 500 triệu đồng", "13,75 tỷ đồng", "higher", Exceeded, 1.1)]
    [InlineData("3 minutes", "2m 35s", "lower", Exceeded, null)]
    [InlineData("00:03:00", "00:02:24", "lower", Exceeded, 1.25)]
    [InlineData("4 hours", "3 hrs 20 mins", "lower", Exceeded, 1.2)]
    [InlineData("2 giờ", "1 giờ 36 phút", "lower", Exceeded, 1.25)]
    [InlineData("2 ngày", "36 giờ", "lower", Exceeded, null)]
    [InlineData("12 tháng", "1 năm", "lower", Achieved, 1.0)]
    [InlineData("24 giờ", "1,5 ngày", "lower", NotAchieved, null)]
    [InlineData("A$5m", "AUD 5.5 million", "higher", Exceeded, 1.1)]
    [InlineData("C$5,000", "5,500 CAD", "higher", Exceeded, 1.1)]
    [InlineData("Rs. 500", "₹550", "higher", Exceeded, 1.1)]
    [InlineData("60 triệu đồng/người/năm", "5,5 triệu đồng/người mỗi tháng", "higher", Exceeded, 1.1)]
    [InlineData("60 triệu đồng mỗi người mỗi năm", "5,5 triệu đồng mỗi người mỗi tháng", "higher", Exceeded, 1.1)]
    [InlineData("£600 a year", "£55 a month", "higher", Exceeded, 1.1)]
    [InlineData("2 giờ", "1h36", "lower", Exceeded, 1.25)]
    [InlineData("3 phút", "2:24 phút", "lower", Exceeded, 1.25)]
    [InlineData("48h", "1,5 ngày", "lower", Exceeded, null)]
    [InlineData("12 por mil", "13,2 ‰", "higher", Exceeded, 1.1)]
    public void Assess_UnitsOfOneFamily_AreJudged(string target, string actual, string direction, VerdictKind expected, double? attainment)
    {
        Verdict verdict = Assess(target, actual, direction);
        verdict.Kind.Should().Be(expected, "{0}", verdict.Reason);
        if (attainment is { } ratio)
        {
            verdict.Attainment.Value.Should().Be(ratio);
        }
    }

    [Theory]
    [InlineData("60 triệu đồng/người/năm", "5,5 triệu đồng/tháng")]
    [InlineData("60 triệu đồng/người", "5,5 triệu đồng/người/tháng")]
    [InlineData("95%", "8 ca/1.000 dân")]
    [InlineData("2 tháng", "61 ngày")]
    [InlineData("15 ngày làm việc", "14 ngày")]
    [InlineData("A$5m", "US$4m")]
    [InlineData("NZ$5 million", "$6 million")]
    [InlineData("S$1.2m", "HK$2m")]
    [InlineData("₱5m", "Ksh 6m")]
    [InlineData("R$ 5 milhões", "US$ 6 milhões")]
    [InlineData("1,2 triệu tấn", "1,3 tỷ đồng")]
    [InlineData("50 MW", "60 MWp")]
    [InlineData("Z$5m", "$6m")]
    public void Assess_UnitsOfTwoFamilies_GivesNoVerdict(string target, string actual)
    {
        Verdict verdict = Assess(target, actual, "higher");
        verdict.Kind.Should().BeOneOf(NotAssessable, Undetermined);
    }

    [Theory]
    [InlineData("1.500 hộ", "1.620/1.650 hộ, đạt 98,18%", 1.08)]
    [InlineData("1.200 tỷ đồng", "1.250/1.200 tỷ đồng, đạt 104,2%", 1.0416666666666667)]
    public void Assess_CountsOfThousandsWithTheirPercentage_KeepTheirThousands(string target, string actual, double attainment)
    {
        Verdict verdict = Assess(target, actual, "higher");
        verdict.Kind.Should().Be(Exceeded, "{0}", verdict.Reason);
        verdict.Attainment.Value.Should().BeApproximately(attainment, 1e-12);
    }

    [Theory]
    [InlineData("phút", "3:00", "2:24", Exceeded)]
    [InlineData("giờ", "3:00", "2:24", Exceeded)]
    [InlineData("mm:ss", "3:00", "3:24", NotAchieved)]
    [InlineData("Triệu đồng/người/năm", "60", "5,5 triệu đồng/người/tháng", NotAchieved)]
    [InlineData("1000 tấn", "50", "49.000 tấn", Exceeded)]
    [InlineData("% so với năm trước", "5", "4,5", Exceeded)]
    [InlineData("giường bệnh/10.000 dân", "30", "2,9 giường bệnh/1.000 dân", Exceeded)]
    [InlineData("1.000đ", "500", "0,49 triệu đồng", Exceeded)]
    public void Assess_UnitOfTheColumn_IsReadAsPrinted(string unit, string target, string actual, VerdictKind expected)
    {
        TextTable table = new("t", ["unit", "indicator", "period", "measureUnit", "target", "actual", "direction"], 1, [new TextRow(2, ["A", "x", "2024", unit, target, actual, "lower"])]);
        Verdict verdict = VerdictCalculator.Assess(PlanTableReader.Read(table).GetValueOrThrow().Rows[0]);
        verdict.Kind.Should().Be(expected, "{0}", verdict.Reason);
    }

    [Fact]
    public void Sentence_OfAForeignCurrency_SaysTheScaleInItsLanguage()
    {
        VerdictReason reason = Assess("1.055 triệu USD", "950 triệu USD", "higher").Reason;
        reason.Sentence("vi").Should().Contain("triệu USD").And.NotContain("million");
        reason.Sentence("en").Should().Contain("million USD").And.NotContain("triệu");
    }

    private static Verdict Assess(string target, string actual, string direction)
    {
        TextTable table = new("t", ["unit", "indicator", "period", "target", "actual", "direction"], 1, [new TextRow(2, ["A", "x", "2024", target, actual, direction])]);
        return VerdictCalculator.Assess(PlanTableReader.Read(table).GetValueOrThrow().Rows[0]);
    }
}
