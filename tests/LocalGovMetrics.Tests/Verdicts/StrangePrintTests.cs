using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Prints that leave out what the criterion asks for in so many words, and the sentences that tell of them.</summary>
public class StrangePrintTests
{
    [Theory]
    [InlineData("12/63", 12, VerdictKind.Achieved)]
    [InlineData("12/63", 11, VerdictKind.NotAchieved)]
    [InlineData("12/63", 63, VerdictKind.Achieved)]
    [InlineData("0/63", 63, VerdictKind.NotAssessable)]
    public void Rank_PrintedAsAFraction_IsThePlace(string fraction, int worst, VerdictKind kind) =>
        VerdictCalculator.Assess(Given.Rule(Criterion.RankAtMost(worst), measure: Measure.Of(MeasureKind.Rank)), new Observation(ReportedValue.FromFraction(Fraction.Parse(fraction))), DesiredDirection.Higher).Kind.Should().Be(kind);

    [Theory]
    [InlineData("4", VerdictKind.Achieved)]
    [InlineData("5", VerdictKind.Achieved)]
    [InlineData("6", VerdictKind.NotAchieved)]
    public void Rank_TargetOfABareNumber_IsTheWorstRank(string actual, VerdictKind kind) =>
        VerdictCalculator.Assess(Given.Rule(Criterion.Reach(5), measure: Measure.Of(MeasureKind.Rank)), Given.Reported(actual), DesiredDirection.Higher).Kind.Should().Be(kind);

    [Theory]
    [InlineData("2", VerdictKind.Exceeded)]
    [InlineData("6", VerdictKind.NotAchieved)]
    public void Rank_TargetOfARange_IsBetterTheSmaller(string actual, VerdictKind kind) =>
        VerdictCalculator.Assess(Given.Rule(Criterion.Between(3, 5), measure: Measure.Of(MeasureKind.Rank)), Given.Reported(actual), DesiredDirection.Higher).Kind.Should().Be(kind);

    [Theory]
    [InlineData("2023", VerdictKind.Achieved)]
    [InlineData("2024", VerdictKind.NotAchieved)]
    [InlineData("2023.0", VerdictKind.NotAssessable)]
    [InlineData("202", VerdictKind.NotAssessable)]
    [InlineData("2023 %", VerdictKind.NotAssessable)]
    public void Date_PrintedAsAYear_IsAnyDayOfIt(string year, VerdictKind kind) =>
        Given.Assess(Criterion.ByDate(new(2023, 12, 31)), year).Kind.Should().Be(kind);

    [Fact]
    public void EveryYear_OneNumberAYearWithoutNouns_IsASequence()
    {
        TargetRule rule = Given.Rule(Criterion.RankAtMost(3), measure: Measure.EveryYear(Measure.Of(MeasureKind.Rank)));
        PlanRow row = Given.Row(rule) with { Actual = new Observation(Given.Parts("3", "1", "4", "7", "8")) };
        Verdict verdict = VerdictCalculator.Assess(row);
        verdict.Kind.Should().Be(VerdictKind.NotAchieved);
        verdict.Reason.Years.Should().Equal(2023, 2024, 2025);
    }

    [Fact]
    public void EveryYear_PartsWithNounsOfTheirOwn_AreNoSequence()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(1), measure: Measure.EveryYear(Measure.Level));
        PlanRow row = Given.Row(rule, period: "2021-2022") with { Actual = new Observation(Given.Parts("1 xã", "1 phường")) };
        VerdictCalculator.Assess(row).Kind.Should().Be(VerdictKind.Undetermined);
    }

    [Fact]
    public void Sentence_MissedBound_ShowsTheBoundsSign() =>
        Given.Assess(Criterion.MoreThan(95), "95").Reason.Sentence("en").Should().Be("95 does not satisfy the bound >95.");

    [Fact]
    public void Sentence_MeasureComputedFromYears_ShowsWhatWasComputed()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(10), "hộ/năm", Measure.Of(MeasureKind.AnnualAverage));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, years: Given.Years(2021, "10", "10", "10", "10", "9")), VerdictPolicy.Strict);
        verdict.Reason.Sentence("en").Should().Be("Some values that 9.3..10.3 hộ/năm allows satisfy 10 hộ/năm and some do not.");
    }

    [Fact]
    public void Sentence_ConvertedRounding_IsInTheTargetsUnit() =>
        VerdictCalculator.Assess(Given.Rule(Criterion.Reach(455.23m), "tỷ đồng"), Given.Reported("455230 triệu đồng"), DesiredDirection.Higher, VerdictPolicy.Strict)
            .Reason.Sentence("en").Should().Be("Some values that 455.2295..455.2305 tỷ đồng allows satisfy 455.23 tỷ đồng and some do not.");
}
