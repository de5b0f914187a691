using System.Globalization;
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
        verdict.Reason.MeasureUnit.Should().Be(MeasureUnit.Parse(unit));
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
        VerdictCalculator.Assess(Given.Row(rule, "50 hộ/năm", unit: "hộ", period: "2021-2023")).Kind.Should().Be(Achieved);
        VerdictCalculator.Assess(Given.Row(rule with { MeasureUnit = MeasureUnit.Parse("hộ/năm") }, "50 hộ/năm", period: "2021-2023")).Kind.Should().Be(NotAchieved, "a target a year is not one of the span");
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
    [InlineData("28", "-1", 29)]
    [InlineData("31.1", "-1.1", 30)]
    public void Assess_OutsideARangeThatIsToBeHeld_CountsFromItsNearerEnd(string actual, string margin, int threshold)
    {
        Verdict verdict = Given.Assess(Criterion.Between(29, 30), actual, DesiredDirection.Closer);
        verdict.Kind.Should().Be(NotAchieved);
        verdict.Reason.Margin.Should().Be(decimal.Parse(margin, CultureInfo.InvariantCulture));
        verdict.Reason.Threshold.Should().Be(threshold);
        Verdict inside = Given.Assess(Criterion.Between(29, 30), actual, DesiredDirection.Higher, VerdictPolicy.Face with { TargetRange = RangeRule.Inside });
        inside.Kind.Should().Be(NotAchieved, "a policy that wants the value inside holds both ends");
        inside.Reason.Margin.Should().Be(decimal.Parse(margin, CultureInfo.InvariantCulture));
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

    [Fact]
    public void Assess_TotalAgainstAnAmountAYear_IsOpenBetweenBoth()
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(50), "hộ/năm", Measure.AnnualAverage), "120 hộ", period: "2021-2023"));
        verdict.Reason.Code.Should().Be(ReasonCode.TotalOrYearly);
        verdict.Reason.Alternative.Should().Be(40);
    }

    [Theory]
    [InlineData("7.06 %", true)]
    [InlineData("-59 %", true)]
    [InlineData("-61 %", false)]
    [InlineData("61 %", false)]
    public void Assess_PerCentOfAnIndicatorNamedGrowth_IsAGrowthWhereItMayBeOne(string actual, bool isGrowth)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(12.5m), "%"), actual, period: "2024");
        Verdict verdict = VerdictCalculator.Assess(row with { Indicator = row.Indicator with { Name = LocalizedName.Of("Tốc độ tăng trưởng") } });
        verdict.Reason.Notes.Contains(ReasonNote.GrowthByName).Should().Be(isGrowth);
    }

    [Fact]
    public void Assess_ReductionThatMustNotBeMore_HasAttainmentByWhatIsLeft()
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Rule(Criterion.AtMost(5), "%", Measure.Reduction), Given.Reported("reduction 4 %"), DesiredDirection.Higher);
        verdict.Kind.Should().Be(Achieved);
        verdict.Attainment.Value.Should().BeApproximately(0.96 / 0.95, 1e-12);
    }

    [Fact]
    public void Assess_FractionAgainstABareNumber_IsOfTheIndicatorsUnit()
    {
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(81.6m)), "(31/38)", unit: "%")).Kind.Should().Be(Achieved);
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(31)), "(31/38)", unit: "trường")).Reason.MeasureUnit.Should().Be(MeasureUnit.Parse("trường"));
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(31), fraction: "31/38"), "29", unit: "trường")).Reason.MeasureUnit.Should().Be(MeasureUnit.Parse("trường"));
        VerdictCalculator.Assess(Given.Rule(Criterion.Reach(31), "xã"), Given.Reported("(31/38) trường"), DesiredDirection.Higher).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);
        VerdictCalculator.Assess(Given.Rule(Criterion.Reach(81.6m)), Given.Reported("81.6 (31/38)"), DesiredDirection.Higher).Reason.Value.Should().Be(81.6m);
    }

    [Fact]
    public void Assess_OfNoNumber_SaysWhyThereIsNoAttainment()
    {
        Given.Assess(Criterion.Reach(5), "").Attainment.Reason.Should().Be(UndefinedReason.Missing);
        Given.Assess(Criterion.Reach(5), "chờ").Attainment.Reason.Should().Be(UndefinedReason.Missing);
        Given.Assess(Criterion.Reach(5), "«cơ bản»").Attainment.Reason.Should().Be(UndefinedReason.NotApplicable);
        VerdictCalculator.Assess(Given.Rule(Criterion.Reach(5), "xã"), Given.Reported("5 km"), DesiredDirection.Higher).Attainment.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
    }

    [Fact]
    public void Assess_ChangeBesideABase_IsPutUponItWhateverTheNameSays()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(100), "hộ"), "reduction 20 hộ", DesiredDirection.Lower, period: "2024", baseYear: 2023, baseline: "120 hộ");
        Verdict verdict = VerdictCalculator.Assess(row with { Indicator = row.Indicator with { Name = LocalizedName.Of("Giảm hộ nghèo") } });
        verdict.Kind.Should().Be(Achieved);
        verdict.Reason.Value.Should().Be(100);
    }

    [Fact]
    public void Assess_GrowthWhereRoundingCounts_ReachesFromTheLeastToTheMost()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(10), "%", Measure.Growth);
        Interval possible = VerdictCalculator.Assess(Given.Row(rule, "110.0 tỷ đồng", unit: "tỷ đồng", period: "2024", baseYear: 2023, baseline: "100.0"), VerdictPolicy.Strict).Reason.Possible!.Value;
        possible.Low.Should().BeInRange(9.89m, 9.9m);
        possible.High.Should().BeInRange(10.1m, 10.11m);
    }

    [Fact]
    public void Assess_OtherNounAYear_DoesNotFitTheIndicatorsUnit() =>
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(5)), "5 xã/năm", unit: "hộ")).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);

    [Fact]
    public void Assess_MultipleOfABaseInAnotherUnit_SaysThatUnitsDiffer() =>
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(1.4m), "lần", Measure.Multiple), "140 hộ", period: "2024", baseYear: 2020, baseline: "100 km")).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);

    [Fact]
    public void Assess_ChangeInPoints_IsOfTheSpanAndOnlyAYearlyOneIsShared()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(5), "%", Measure.Reduction), "5 %", DesiredDirection.Lower, unit: "%", baseYear: 2020, baseline: "10 %");
        VerdictCalculator.Assess(row).Reason.Value.Should().Be(5);
        TargetRule yearly = Given.Rule(Criterion.Reach(1), "%", Measure.AnnualReduction);
        VerdictCalculator.Assess(row with { Targets = [new Target(yearly)] }).Reason.Value.Should().Be(1);
        ActualSeries series = ActualSeries.From(row) with { Period = null };
        VerdictCalculator.Assess(yearly, series, DesiredDirection.Lower).Reason.Code.Should().Be(ReasonCode.BaselineMissing, "without a period there are no years to share it among, and the level is no reduction");
        VerdictCalculator.Assess(yearly, series with { Period = Period.OfYear(2020) }, DesiredDirection.Lower).Reason.Code.Should().Be(ReasonCode.BaselineMissing, "nor are there any from the base year to itself");
    }

    [Fact]
    public void Assess_AverageChangeInPoints_NeedsTheYearsBetween()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(1), "%", Measure.AverageGrowth);
        ActualSeries series = ActualSeries.From(Given.Row(rule, "15 %", unit: "%", baseYear: 2020, baseline: "10 %"));
        VerdictCalculator.Assess(rule, series, DesiredDirection.Higher).Reason.Value.Should().Be(1);
        VerdictCalculator.Assess(rule, series with { Period = null }, DesiredDirection.Higher).Reason.Code.Should().Be(ReasonCode.BaselineMissing);
    }

    [Fact]
    public void Assess_OfOneBound_NeedsNoOtherEnd() =>
        NumericLeaf.Assess(CriterionKind.AtMost, 10.0, double.NaN, DesiredDirection.Lower, RangeRule.CommitmentEnd, 5.0).Attainment.Value.Should().Be(2);

    [Theory]
    [InlineData(CriterionKind.LessThan, "2", ReasonCode.MissesBound)]
    [InlineData(CriterionKind.LessThan, "1.99", ReasonCode.MeetsBound)]
    [InlineData(CriterionKind.AtMost, "2", ReasonCode.MeetsBound)]
    [InlineData(CriterionKind.AtMost, "2.01", ReasonCode.MissesBound)]
    [InlineData(CriterionKind.MoreThan, "2", ReasonCode.MissesBound)]
    [InlineData(CriterionKind.MoreThan, "2.01", ReasonCode.MeetsBound)]
    [InlineData(CriterionKind.AtLeast, "2", ReasonCode.MeetsBound)]
    [InlineData(CriterionKind.AtLeast, "1.99", ReasonCode.MissesBound)]
    [InlineData(CriterionKind.Equal, "2", ReasonCode.MeetsTarget)]
    [InlineData(CriterionKind.Equal, "2.01", ReasonCode.NotEqual)]
    [InlineData(CriterionKind.Equal, "1.99", ReasonCode.NotEqual)]
    public void Assess_AtABound_FollowsItsSign(CriterionKind kind, string actual, ReasonCode code) =>
        Given.Assess(new NumericCriterion(kind, 2, 2), actual).Reason.Code.Should().Be(code);

    [Theory]
    [InlineData("80", ReasonCode.BelowTarget)]
    [InlineData("100", ReasonCode.MeetsTarget)]
    [InlineData("120", ReasonCode.AboveTarget)]
    public void Assess_CloserToANumber_SaysOnWhichSideItLies(string actual, ReasonCode code) =>
        Given.Assess(Criterion.Reach(100), actual, DesiredDirection.Closer).Reason.Code.Should().Be(code);

    [Theory]
    [InlineData(DesiredDirection.Higher, "16", ReasonCode.MeetsFarEnd, 1)]
    [InlineData(DesiredDirection.Higher, "15", ReasonCode.ShortOfFarEnd, 0.9375)]
    [InlineData(DesiredDirection.Lower, "10", ReasonCode.MeetsFarEnd, 1)]
    [InlineData(DesiredDirection.Lower, "15", ReasonCode.ShortOfFarEnd, 0.66666666666666663)]
    public void Assess_ByTheFarEndOfARange_HoldsItAlone(DesiredDirection direction, string actual, ReasonCode code, double attainment)
    {
        Verdict verdict = Given.Assess(Criterion.Between(10, 16), actual, direction, VerdictPolicy.Face with { TargetRange = RangeRule.FarEnd });
        verdict.Reason.Code.Should().Be(code);
        verdict.Attainment.Value.Should().Be(attainment);
    }
}
