using LocalGovMetrics.Assessments;
using LocalGovMetrics.Attainment;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Assessments;

public class NotationAssessmentTests
{
    [Theory]
    [InlineData("14,5-15,5", "8,8", DesiredDirection.Higher, VerdictKind.NotAchieved)]
    [InlineData("50-52", "51,5", DesiredDirection.Higher, VerdictKind.Achieved)]
    [InlineData("2-2,2", "1,81", DesiredDirection.Lower, VerdictKind.Exceeded)]
    [InlineData(">95", ">93", DesiredDirection.Higher, VerdictKind.Undetermined)]
    [InlineData("1 phường", "-", DesiredDirection.Higher, VerdictKind.NotAchieved)]
    [InlineData("10/13", "chờ kết quả", null, VerdictKind.Pending)]
    [InlineData("2", "4 (dự kiến)", DesiredDirection.Higher, VerdictKind.Undetermined)]
    [InlineData("", "5", DesiredDirection.Higher, VerdictKind.NotAssessable)]
    [InlineData("5", "", DesiredDirection.Higher, VerdictKind.Undetermined)]
    public void Assess_TwoTexts_GivesTheVerdict(string target, string actual, DesiredDirection? direction, VerdictKind verdict) =>
        ReportNotation.Vietnamese.Assess(target, actual, new AssessOptions { Direction = direction }).Kind.Should().Be(verdict);

    [Theory]
    [InlineData("14,5-15,5", "8,8", "Tốc độ tăng trưởng", "%", null)]
    [InlineData("2%", "1,85%", "Tỷ lệ hộ nghèo", null, null)]
    [InlineData("5", "6", "Chỉ tiêu lạ", null, "Không đạt")]
    [InlineData("1.000", "2,796", "Lao động", "người", null)]
    [InlineData("31/38 (81,6%)", "29/38 (76,3%)", "Trường đạt chuẩn", "%", "Đạt")]
    [InlineData("8%/năm", "147", "Thu ngân sách", "tỷ đồng", null)]
    [InlineData("1.650", "1.650.000", "Thu ngân sách", "tỷ đồng", null)]
    [InlineData("trên địa bàn", "5", "x", null, null)]
    public void Judge_TwoTexts_IsTheVerdictOfTheirRow(string target, string actual, string indicator, string? unit, string? reported)
    {
        PlanRow row = PlanTableReader.Read(
            Tables.Of("unit|indicator|period|target|actual|measureUnit|base|baseYear|reportedVerdict", $"A|{indicator}|2025|{target}|{actual}|{unit}|100|2020|{reported}"),
            new PlanTableOptions { Notation = ReportNotation.Vietnamese }).GetValueOrThrow().Rows[0];
        AssessedText judged = ReportNotation.Vietnamese.Judge(
            target,
            actual,
            new AssessOptions { Indicator = indicator, MeasureUnit = unit, Base = "100", BaseYear = 2020, Period = Period.OfYear(2025), ReportedVerdict = reported }).GetValueOrThrow();

        judged.Verdict.Should().Be(VerdictCalculator.Assess(row));
        (judged.Target?.Target).Should().Be(row.Target);
        judged.Series.Actual.Should().Be(row.Actual);
        judged.Notes.Should().Equal(row.Notes);
        (judged.Direction, judged.IsDirectionAssumed, judged.ReportedVerdict).Should().Be((row.Indicator.Direction, row.IsDirectionAssumed, row.ReportedVerdict));
    }

    [Fact]
    public void Assess_TextThatCannotBeRead_SaysWhichAndWhy()
    {
        FluentActions.Invoking(() => ReportNotation.Vietnamese.Assess("1e3", "8,8")).Should().Throw<TableFormatException>().WithMessage("*'target'*1e3*");
        ReportNotation.Vietnamese.Judge("1e3", "1e3").Reasons.Should().HaveCount(2);
    }

    [Fact]
    public void Assess_WithoutDirection_TakesItFromTheNameElseAssumes()
    {
        ReportNotation.Vietnamese.Assess("5", "8,8", new AssessOptions { Indicator = "Hộ nghèo" }).Kind.Should().Be(VerdictKind.NotAchieved);
        ReportNotation.Vietnamese.Judge("5", "8,8").GetValueOrThrow().IsDirectionAssumed.Should().BeTrue();
    }

    [Theory]
    [InlineData("550-600", "467", DesiredDirection.Higher, 467.0 / 550)]
    [InlineData("2", "1,81", DesiredDirection.Lower, 2 / 1.81)]
    public void Attainment_OfTexts_IsThatOfTheVerdict(string target, string actual, DesiredDirection direction, double ratio) =>
        ReportNotation.Vietnamese.Attainment(target, actual, direction).Value.Should().BeApproximately(ratio, 1e-12);

    [Fact]
    public void Growth_OfTexts_IsThatOfTheirYears()
    {
        CompoundGrowthResult growth = ReportNotation.Vietnamese.Growth("98,1", "126,0", 2020, 2025);
        growth.Periods.Should().Be(5);
        growth.Index.Value.Should().BeApproximately(105.13, 0.005);
        FluentActions.Invoking(() => ReportNotation.Vietnamese.Growth("xã", "126,0", 2020, 2025)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => ReportNotation.Vietnamese.Growth("98,1", "126,0", 2025, 2025)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void AttainmentRatio_ByDirection_IsTheSameAsByName()
    {
        AttainmentRatio.Of(151m, 215m, DesiredDirection.Higher).Should().Be(AttainmentRatio.HigherIsBetter(151m, 215m));
        AttainmentRatio.Of(1.81, 2, DesiredDirection.Lower).Should().Be(AttainmentRatio.LowerIsBetter(1.81, 2));
        AttainmentRatio.Of(1.81m, 2, DesiredDirection.Closer).Reason.Should().Be(UndefinedReason.NotApplicable);
        AttainmentRatio.Of(1.81, 2, DesiredDirection.None).Reason.Should().Be(UndefinedReason.NotApplicable);
    }
}
