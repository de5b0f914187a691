using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>What each measure computes before it compares, on rows of the reports.</summary>
public class MeasureTests
{
    [Theory]
    [InlineData("retail sales", "2796", "6150", 17, 19, 17.08, Achieved)]
    [InlineData("industry", "696", "944", 10, 11, 6.29, NotAchieved)]
    [InlineData("agriculture", "113.7", "132.2", 4, 5, 3.06, NotAchieved)]
    [InlineData("budget revenue, five periods and not four", "98.1", "126.0", 8, 9, 5.13, NotAchieved)]
    public void Assess_AverageGrowthOfLevels_CountsPeriodsFromYears(string name, string first, string last, int low, int high, double rate, VerdictKind expected)
    {
        TargetRule rule = Given.Rule(Criterion.Between(low, high), "%/năm", Measure.AverageGrowth);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, last, unit: "tỷ đồng", baseYear: 2020, baseline: first));
        verdict.Kind.Should().Be(expected, name);
        ((double)verdict.Reason.Value!.Value).Should().BeApproximately(rate, 0.006, name);
        verdict.Reason.Notes.Should().Contain(ReasonNote.ComputedFromBaseline);
        verdict.Attainment.Value.Should().BeApproximately((100 + (double)verdict.Reason.Value.Value) / (100 + low), 1e-12);
        VerdictCalculator.Assess(Given.Row(rule, last, unit: "tỷ đồng")).Reason.Code.Should().Be(ReasonCode.BaselineMissing);
    }

    [Fact]
    public void Assess_GrowthRateAsPrinted_HasAttainmentBetweenGrowthRates()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(12.5m), "%", Measure.Growth);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, "7.06", unit: "%", period: "2024"));
        verdict.Kind.Should().Be(NotAchieved);
        verdict.Attainment.Value.Should().BeApproximately(0.95164, 5e-6);
        VerdictCalculator.Assess(Given.Row(rule, "increase 12.5 %")).Kind.Should().Be(Achieved);
        VerdictCalculator.Assess(Given.Row(rule, "reduction 3 %")).Reason.Value.Should().Be(-3);
    }

    [Fact]
    public void Assess_GrowthPerYear_ComparesWithPerCent()
    {
        TargetRule rule = Given.Rule(Criterion.Between(14, 15), "%/năm", Measure.AverageGrowth);
        VerdictCalculator.Assess(rule, Given.Reported("13.7 %"), DesiredDirection.Higher).Kind.Should().Be(NotAchieved);
        VerdictCalculator.Assess(rule, Given.Reported("14.7 %/năm"), DesiredDirection.Higher).Kind.Should().Be(Achieved);
        VerdictCalculator.Assess(rule, Given.Reported("117.08"), DesiredDirection.Higher).Kind.Should().Be(Exceeded, "an index is not guessed");
    }

    [Fact]
    public void Assess_GrowthOnThePreviousYear_TakesThatYearsValue()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(10), "%", Measure.Growth);
        PlanRow row = Given.Row(rule, "110 tỷ đồng", unit: "tỷ đồng", period: "2024", baseYear: 2020, baseline: "50", years: Given.Years(2023, "100"));
        Verdict verdict = VerdictCalculator.Assess(row);
        verdict.Kind.Should().Be(Achieved, "110 on 100 is 10 per cent exactly");
        verdict.Reason.Value.Should().Be(10);
        VerdictCalculator.Assess(row with { Years = [] }).Reason.Code.Should().Be(ReasonCode.BaselineMissing, "the base of 2020 is not the previous year");
        VerdictCalculator.Assess(row with { Years = [], BaseYear = 2023 }).Reason.Value.Should().Be(120);
    }

    [Theory]
    [InlineData("0", ReasonCode.GrowthUndefined)]
    [InlineData("-5", ReasonCode.GrowthUndefined)]
    [InlineData("5 hộ", ReasonCode.UnitsDiffer)]
    [InlineData("", ReasonCode.BaselineMissing)]
    public void Assess_GrowthFromABadBase_SaysWhy(string baseline, ReasonCode code)
    {
        TargetRule rule = Given.Rule(Criterion.Reach(10), "%", Measure.AverageGrowth);
        VerdictCalculator.Assess(Given.Row(rule, "126 tỷ đồng", unit: "tỷ đồng", baseYear: 2020, baseline: baseline)).Reason.Code.Should().Be(code);
    }

    [Fact]
    public void Assess_AverageGrowthStrict_CountsTheRoundingOfBothEnds()
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(17.07m), "%/năm", Measure.AverageGrowth);
        PlanRow row = Given.Row(rule, "6150", unit: "tỷ đồng", baseYear: 2020, baseline: "2796");
        VerdictCalculator.Assess(row).Kind.Should().Be(Achieved);
        Verdict strict = VerdictCalculator.Assess(row, VerdictPolicy.Strict);
        strict.Kind.Should().Be(Undetermined);
        strict.Reason.Possible!.Value.Contains(17.07m).Should().BeTrue();
        strict.AttainmentBounds.Should().NotBeNull();
    }

    [Theory]
    [InlineData("85.0", Achieved)]
    [InlineData("83.9", NotAchieved)]
    [InlineData("84.0", Achieved)]
    [InlineData("100", Exceeded)]
    public void Assess_TwoPrintsOfOneAim_OneIsEnough(string actual, VerdictKind expected)
    {
        TargetRule multiple = Given.Rule(Criterion.Between(1.4m, 1.5m), "lần", Measure.Multiple);
        TargetRule amount = Given.Rule(Criterion.Between(85, 90), "triệu đồng");
        TargetRule rule = Given.Rule(Criterion.AnyOf([multiple, amount]));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, actual, unit: "triệu đồng", baseYear: 2020, baseline: "60.00"));
        verdict.Kind.Should().Be(expected);
        verdict.Parts.Should().HaveCount(2);
    }

    [Fact]
    public void Assess_MultipleOfTheBase_IsTimesAndNotIncrease()
    {
        TargetRule rule = Given.Rule(Criterion.Between(1.4m, 1.5m), "lần", Measure.Multiple);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, "85.0", unit: "triệu đồng", baseYear: 2020, baseline: "60.00"));
        verdict.Reason.Value.Should().BeApproximately(1.41666666667m, 1e-9m);
        VerdictCalculator.Assess(Given.Row(rule, "1.45 lần")).Kind.Should().Be(Achieved);
        VerdictCalculator.Assess(Given.Row(rule, "85.0", unit: "triệu đồng")).Reason.Code.Should().Be(ReasonCode.BaselineMissing);
        VerdictCalculator.Assess(Given.Row(rule, "85.0", unit: "triệu đồng", baseline: "0")).Reason.Code.Should().Be(ReasonCode.GrowthUndefined);
    }

    [Fact]
    public void Assess_AnyOfWithOneUnassessable_LeavesItOutButListsIt()
    {
        TargetRule multiple = Given.Rule(Criterion.Between(1.4m, 1.5m), "lần", Measure.Multiple);
        TargetRule amount = Given.Rule(Criterion.Between(85, 90), "triệu đồng");
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.AnyOf([multiple, amount])), "84 triệu đồng"));
        verdict.Kind.Should().Be(NotAchieved);
        verdict.Reason.Code.Should().Be(ReasonCode.NoPartMet);
        verdict.Parts[0].Verdict.Reason.Code.Should().Be(ReasonCode.BaselineMissing);
        verdict.Attainment.Value.Should().BeApproximately(84 / 85.0, 1e-12);
    }

    [Theory]
    [InlineData("change:reduction", "reduction 82 hộ", 82, Exceeded)]
    [InlineData("change", "reduction 82 hộ", 82, Exceeded)]
    [InlineData("change", "82", 82, Exceeded)]
    [InlineData("change:reduction", "increase 82 hộ", -82, NotAchieved)]
    [InlineData("change:increase", "reduction 82 hộ", -82, NotAchieved)]
    public void Assess_Change_JudgesItsSize(string measure, string actual, int size, VerdictKind expected)
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(11), measure: Measure.Parse(measure)), actual, unit: "hộ"));
        verdict.Reason.Value.Should().Be(size);
        verdict.Kind.Should().Be(expected);
    }

    [Fact]
    public void Assess_ReductionOfALowerIsBetterIndicator_IsBetterTheLargerItIs()
    {
        TargetRule rule = Given.Rule(Criterion.Between(12, 15), "hộ/năm", Measure.AnnualReduction);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, "reduction 18 hộ/năm", DesiredDirection.Lower, "hộ"));
        verdict.Kind.Should().Be(Exceeded);
        verdict.Attainment.Value.Should().Be(1.5);
    }

    [Fact]
    public void Assess_ChangeOfALevelWithBaseline_IsTheDifference()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(0.5m), "điểm %", Measure.Reduction);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, "1.50 %", DesiredDirection.Lower, "%", baseline: "2.21 %"));
        verdict.Reason.Value.Should().Be(0.71m);
        verdict.Kind.Should().Be(Exceeded);
        VerdictCalculator.Assess(Given.Row(rule, "0.71", unit: "điểm %", baseline: "2.21 %")).Reason.Value.Should().Be(0.71m, "percentage points are a change already");
    }

    [Fact]
    public void Assess_ChangeReportedWhereALevelIsAsked_IsOfAnotherKindWithoutTheBaseline()
    {
        TargetRule rule = Given.Rule(Criterion.AtMost(200), "hộ");
        VerdictCalculator.Assess(Given.Row(rule, "reduction 82 hộ", DesiredDirection.Lower)).Reason.Code.Should().Be(ReasonCode.KindsDiffer);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, "reduction 82 hộ", DesiredDirection.Lower, baseline: "273 hộ"));
        verdict.Reason.Value.Should().Be(191);
        verdict.Kind.Should().Be(Achieved);
    }

    [Fact]
    public void Assess_Total_AddsTheYearsWhereNoTotalIsPrinted()
    {
        TargetRule rule = Given.Rule(Criterion.Between(150, 200), "đảng viên", Measure.Total);
        PlanRow row = Given.Row(rule, unit: "đảng viên", period: "2020-2024", years: Given.Years(2020, "62", "35", "30", "30", "67"));
        Verdict verdict = VerdictCalculator.Assess(row);
        verdict.Reason.Value.Should().Be(224);
        verdict.Kind.Should().Be(Exceeded);
        verdict.Reason.Notes.Should().Contain(ReasonNote.ComputedFromYears);
        VerdictCalculator.Assess(row with { Actual = Given.Reported("163") }).Reason.Value.Should().Be(163, "the printed total goes first");
        Verdict partial = VerdictCalculator.Assess(row with { Years = Given.Years(2020, "62", "35", "30", "30") });
        partial.Kind.Should().Be(Undetermined);
        partial.Reason.Code.Should().Be(ReasonCode.YearsNotReported);
        partial.Reason.Years.Should().Equal(2024);
    }

    [Fact]
    public void Assess_TotalOfNilYears_IsNil()
    {
        TargetRule rule = Given.Rule(Criterion.Between(2, 3), measure: Measure.Total);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, unit: "tổ chức đảng", period: "2020-2024", years: Given.Years(2020, "-", "-", "-", "-", "-")));
        verdict.Kind.Should().Be(NotAchieved);
        verdict.Reason.Code.Should().Be(ReasonCode.Nil);
    }

    [Fact]
    public void Assess_AnnualAverage_TakesThePrintOrTheMeanOfTheYears()
    {
        TargetRule rule = Given.Rule(Criterion.Between(10, 15), "doanh nghiệp/năm", Measure.AnnualAverage);
        VerdictCalculator.Assess(Given.Row(rule, "15.6 doanh nghiệp/năm", unit: "doanh nghiệp")).Kind.Should().Be(Exceeded);
        Verdict mean = VerdictCalculator.Assess(Given.Row(rule, unit: "doanh nghiệp", period: "2021-2023", years: Given.Years(2021, "12", "9", "15")));
        mean.Reason.Value.Should().Be(12);
        mean.Kind.Should().Be(Achieved);
        TargetRule jobs = Given.Rule(Criterion.Between(350, 400), "1/năm", Measure.AnnualAverage);
        VerdictCalculator.Assess(Given.Row(jobs, "426 người/năm", unit: "người")).Kind.Should().Be(Exceeded);
    }

    [Fact]
    public void Assess_EstimatedYear_MarksTheTotal()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(100), measure: Measure.Total);
        PlanRow row = Given.Row(rule, period: "2021-2022") with
        {
            Years = [new YearObservation(2021, Given.Reported("60")), new YearObservation(2022, Given.Reported("50", ObservationStatus.Estimated))],
        };
        VerdictCalculator.Assess(row).SettledByEstimate.Should().BeTrue();
    }
}
