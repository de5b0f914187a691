using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Targets;

/// <summary>Criteria as a person reads them, in the cells of tables and in sentences.</summary>
public class CriterionShownTests
{
    private static readonly LocalDate Day = new(2022, 12, 31);

    private static readonly TargetRule Commune = new(Measure.Count, Criterion.Reach(1), MeasureUnit.Parse("xã"));

    private static readonly TargetRule Share = new(Measure.Level, Criterion.AtLeast(2.5m), MeasureUnit.Percent);

    public static TheoryData<Criterion, string, string, string, string> Shown => new()
    {
        { Criterion.Reach(2.5m), "2.5", "2,5", "2.5", "2,5" },
        { Criterion.AtLeast(2.5m), "≥ 2.5", "≥ 2,5", "2.5 or more", "từ 2,5 trở lên" },
        { Criterion.MoreThan(2.5m), "> 2.5", "> 2,5", "more than 2.5", "trên 2,5" },
        { Criterion.AtMost(2.5m), "≤ 2.5", "≤ 2,5", "2.5 or less", "từ 2,5 trở xuống" },
        { Criterion.LessThan(2.5m), "< 2.5", "< 2,5", "less than 2.5", "dưới 2,5" },
        { Criterion.EqualTo(2.5m), "= 2.5", "= 2,5", "exactly 2.5", "đúng 2,5" },
        { Criterion.Between(2.5m, 3), "2.5–3", "2,5–3", "2.5 to 3", "từ 2,5 đến 3" },
        { Criterion.ByDate(Day), "by 2022-12-31", "trước hết ngày 2022-12-31", "Due by 2022-12-31", "Thời hạn 2022-12-31" },
        { Criterion.RankAtMost(3), "top 3", "tốp 3", "rank 3 or better", "hạng 3 trở lên" },
        { Criterion.GradeAtLeast(new Grade("quality", 4, "Tốt")), "Tốt or better", "Tốt trở lên", "Tốt or better", "Tốt trở lên" },
        { Criterion.Text("Đạt chuẩn"), "Đạt chuẩn", "Đạt chuẩn", "Đạt chuẩn", "Đạt chuẩn" },
        { Criterion.AllOf([Commune, Share]), "all of: 1 xã; ≥ 2.5 %", "tất cả: 1 xã; ≥ 2,5 %", "all of: 1 xã; 2.5 or more %", "tất cả: 1 xã; từ 2,5 trở lên %" },
        { Criterion.AnyOf([Commune, Share]), "any of: 1 xã; ≥ 2.5 %", "một trong: 1 xã; ≥ 2,5 %", "any of: 1 xã; 2.5 or more %", "một trong: 1 xã; từ 2,5 trở lên %" },
        { new UnsettledCriterion("máximo 5", [new UnsettledWord("máximo", 0, 6)]), "máximo 5", "máximo 5", "máximo 5", "máximo 5" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void Criterion_OfEveryKind_IsShownInBothLanguages(Criterion criterion, string cell, string cellInVietnamese, string words, string wordsInVietnamese)
    {
        DisplayText shown = CriterionWords.Of(criterion, unit: null);
        (shown.English, shown.Vietnamese).Should().Be((cell, cellInVietnamese));
        CriterionText.Of(criterion, Language.English).Should().Be(words);
        CriterionText.Of(criterion, Language.Vietnamese).Should().Be(wordsInVietnamese);
    }

    [Fact]
    public void Criterion_WithAUnit_IsShownWithIt()
    {
        CriterionWords.Of(Criterion.AtLeast(2.5m), MeasureUnit.Percent).English.Should().Be("≥ 2.5 %");
        CriterionText.Of(Share, Language.English).Should().Be("2.5 or more %");
        CriterionText.Of(new TargetRule(Measure.Level, Criterion.AtMost(3)), Language.English).Should().Be("3 or less");
    }

    [Fact]
    public void NoCriterion_IsADash() => CriterionWords.Of(null, MeasureUnit.Percent).English.Should().Be("–");
}
