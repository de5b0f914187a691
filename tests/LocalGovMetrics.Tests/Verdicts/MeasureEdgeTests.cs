using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>What a measure takes where the row says more than one thing, or too little.</summary>
public class MeasureEdgeTests
{
    [Theory]
    [InlineData("xã", "hộ", "xã")]
    [InlineData("xã", null, "xã")]
    [InlineData(null, "hộ", "hộ")]
    public void Assess_OfADash_IsZeroInTheUnitOfTheTargetElseOfTheIndicator(string? asked, string? indicator, string unit)
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(1), asked), "-", unit: indicator));
        verdict.Reason.Value.Should().Be(0);
        verdict.Reason.Unit.Should().Be(MeasureUnit.Parse(unit));
    }

    [Fact]
    public void Assess_OfSeveralNumbers_TakesTheOneWithoutUnitWhereNoneIsInTheUnitAskedFor()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(5), "xã");
        Verdict verdict = VerdictCalculator.Assess(rule, new Observation(Given.Parts("12 km", "5")), DesiredDirection.Higher);
        verdict.Kind.Should().Be(Achieved);
        verdict.Reason.Value.Should().Be(5);
    }

    [Fact]
    public void From_OfARow_TakesItsOwnBaseYearBeforeThatOfTheTerm()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(5)), "5", baseYear: 2022) with { Term = Term.Parse("2020-2025") };
        ActualSeries.From(row).BaseYear.Should().Be(2022);
        ActualSeries.From(row with { BaseYear = null }).BaseYear.Should().Be(2020);
    }

    [Fact]
    public void Assess_AverageGrowth_CountsPeriodsFromTheBaseYearGiven()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(10), "%/năm", Measure.AverageGrowth);
        PlanRow row = Given.Row(rule, "177.1561", unit: "tỷ đồng", baseYear: 2019, baseline: "100");
        VerdictCalculator.Assess(row).Reason.Value.Should().Be(10, "100 to 177.1561 are six periods of ten per cent");
        VerdictCalculator.Assess(row with { BaseYear = null, Actual = Given.Reported("161.051") }).Reason.Value.Should().Be(10, "else the base is the year before the period");
    }

    [Fact]
    public void Assess_AverageGrowth_TakesTheBaselineBeforeAYearOfTheSeries()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(10), "%/năm", Measure.AverageGrowth);
        PlanRow row = Given.Row(rule, "161.051", unit: "tỷ đồng", baseYear: 2020, baseline: "100", years: Given.Years(2020, "50"));
        VerdictCalculator.Assess(row).Reason.Value.Should().Be(10);
        VerdictCalculator.Assess(row with { Baseline = null, Actual = Given.Reported("80.5255") }).Reason.Value.Should().Be(10, "the year itself is the base where there is no other");
    }

    [Fact]
    public void Assess_GrowthOnABaseInAnotherUnit_SaysThatUnitsDiffer()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(10), "%", Measure.Growth);
        PlanRow row = Given.Row(rule, "110 hộ", period: "2024", baseYear: 2023, baseline: "100 km");
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);
    }

    [Fact]
    public void Assess_LevelFromAChangeOfAnotherUnit_SaysThatUnitsDiffer()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(105), "hộ"), "increase 5 km", period: "2024", baseYear: 2023, baseline: "100 hộ");
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);
    }

    [Fact]
    public void Assess_LevelBeyondAnyNumber_IsOutOfRange()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(105), "hộ"), "increase 70000000000000000000000000000 hộ", period: "2024", baseYear: 2023, baseline: "70000000000000000000000000000 hộ");
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.OutOfRange);
    }

    [Theory]
    [InlineData(84.9, ReasonCode.KindsDiffer)]
    [InlineData(85, ReasonCode.BeyondTarget)]
    [InlineData(110, ReasonCode.BelowTarget)]
    [InlineData(200, ReasonCode.BelowTarget)]
    [InlineData(200.1, ReasonCode.KindsDiffer)]
    public void Assess_IndexAgainstABarePerCent_IsOneBesideAnotherWhereTheTargetMayBeAnIndex(double target, ReasonCode code) =>
        VerdictCalculator.Assess(Given.Rule(Criterion.Reach(new decimal(target)), "%"), Given.Reported("index 105 %"), DesiredDirection.Higher).Reason.Code.Should().Be(code);

    [Theory]
    [InlineData("Giảm hộ nghèo", false)]
    [InlineData("Hộ nghèo", true)]
    public void Assess_BareNumberAgainstAReduction_IsTakenAsOneUnlessTheNameSaysSo(string name, bool isTaken)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(4), "hộ", Measure.Reduction), "5 hộ", period: "2024");
        Verdict verdict = VerdictCalculator.Assess(row with { Indicator = row.Indicator with { Name = LocalizedName.Of(name) } });
        verdict.Kind.Should().Be(Exceeded);
        verdict.Reason.Notes.Contains(ReasonNote.TakenAsChange).Should().Be(isTaken);
    }

    [Theory]
    [InlineData("2024", Achieved, ReasonCode.MeetsTarget)]
    [InlineData("2023-2024", Undetermined, ReasonCode.NotReported)]
    public void Assess_LevelWithoutActual_IsTheYearsOwnWhereThePeriodIsThatYear(string period, VerdictKind kind, ReasonCode code)
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(12)), period: period, years: Given.Years(2024, "12")));
        verdict.Kind.Should().Be(kind);
        verdict.Reason.Code.Should().Be(code);
    }

    [Fact]
    public void Assess_TotalWithoutActual_NeedsEveryYearAndNotTheLastAlone()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(10), measure: Measure.Total);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, period: "2021-2022", baseYear: 2020, baseline: "5", years: Given.Years(2022, "10")));
        verdict.Reason.Code.Should().Be(ReasonCode.YearsNotReported);
        verdict.Reason.Years.Should().Equal(2021);
    }

    [Fact]
    public void Assess_TotalOfAnAmountAYear_IsThatOfAllYears()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(150), "hộ", Measure.Total);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, "50 hộ/năm", period: "2021-2023"));
        verdict.Kind.Should().Be(Achieved);
        verdict.Reason.Notes.Should().Contain(ReasonNote.TotalOverYears);
        VerdictCalculator.Assess(Given.Row(rule with { Unit = MeasureUnit.Parse("hộ/năm") }, "50 hộ/năm", period: "2021-2023")).Kind.Should().Be(NotAchieved, "a target a year is not one of the span");
    }

    [Fact]
    public void Assess_TotalPrintedAsAChange_CountsItsSize()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(150), "hộ", Measure.Total);
        VerdictCalculator.Assess(Given.Row(rule, "increase 150 hộ")).Kind.Should().Be(Achieved);
    }

    [Fact]
    public void Assess_TotalOfYears_RunsOverThePeriodAndNotOverAllYearsKnown()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(30), measure: Measure.Total);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, period: "2021-2022", years: Given.Years(2020, "100", "10", "20")));
        verdict.Reason.Value.Should().Be(30);
    }

    [Theory]
    [InlineData("81.6 (31/38) %", false)]
    [InlineData("(31/38)", true)]
    public void Assess_FractionAgainstAPerCent_SaysWhereItWasRounded(string actual, bool isRounded)
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Rule(Criterion.Reach(81.6m), "%"), Given.Reported(actual), DesiredDirection.Higher);
        verdict.Kind.Should().Be(Achieved);
        verdict.Reason.Notes.Contains(ReasonNote.FractionRounded).Should().Be(isRounded);
    }

    [Theory]
    [InlineData("28", -1, 29)]
    [InlineData("31.1", -1.1, 30)]
    public void Assess_OutsideARangeThatIsToBeHeld_CountsFromItsNearerEnd(string actual, double margin, int threshold)
    {
        Verdict verdict = Given.Assess(Criterion.Between(29, 30), actual, DesiredDirection.Closer);
        verdict.Kind.Should().Be(NotAchieved);
        verdict.Reason.Margin.Should().Be(new decimal(margin));
        verdict.Reason.Threshold.Should().Be(threshold);
        Verdict inside = Given.Assess(Criterion.Between(29, 30), actual, DesiredDirection.Higher, VerdictPolicy.Face with { TargetRange = RangeRule.Inside });
        inside.Kind.Should().Be(NotAchieved, "a policy that wants the value inside holds both ends");
        inside.Reason.Margin.Should().Be(new decimal(margin));
    }

    [Fact]
    public void Assess_ValueFarFromItsPlan_IsOpenForCountsToo()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(2), "xã", Measure.Count);
        VerdictCalculator.Assess(Given.Row(rule, "2000 xã")).Reason.Code.Should().Be(ReasonCode.ImplausibleScale);
        VerdictCalculator.Assess(Given.Row(rule, "1999 xã")).Kind.Should().Be(Exceeded);
        VerdictCalculator.Assess(Given.Row(rule, "0 xã")).Kind.Should().Be(NotAchieved, "nothing is no matter of scale");
    }

    [Fact]
    public void Assess_ADashBesideALargeBase_StaysNil() =>
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(2), "xã"), "-", baseline: "5000 xã", baseYear: 2020)).Reason.Code.Should().Be(ReasonCode.Nil);

    [Fact]
    public void Assess_AssumedLowerThatContradictsThePrint_IsOpenToo()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(10)), "12", DesiredDirection.Lower) with { IsDirectionAssumed = true, ReportedVerdict = ReportedVerdict.Achieved };
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.DirectionAssumed);
        VerdictCalculator.Assess(row with { IsDirectionAssumed = false }).Kind.Should().Be(NotAchieved);
    }
}
