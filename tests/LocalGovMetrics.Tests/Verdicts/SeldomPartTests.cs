using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Parts of a target and of a print, and units beside each other, of kinds that reports seldom print.</summary>
public class SeldomPartTests
{
    [Fact]
    public void Assess_PartOfParts_KeepsTheItemOfOneOfThemFromTheNextPart()
    {
        TargetRule inner = Given.Rule(Criterion.AnyOf([Given.Rule(Criterion.Reach(5), "xã"), Given.Rule(Criterion.Reach(3), "phường")]));
        TargetRule rule = Given.Rule(Criterion.AllOf([inner, Given.Rule(Criterion.Reach(4), "xã")]));
        Verdict verdict = VerdictCalculator.Assess(rule, new Observation(Given.Parts("5 xã", "4 xã")), DesiredDirection.Higher);
        verdict.Parts[1].Verdict.Reason.Value.Should().Be(4);
    }

    [Fact]
    public void Assess_RankAmongSeveralNumbers_IsNotTaken()
    {
        TargetRule rule = Given.Rule(Criterion.AtMost(3), measure: Measure.Rank);
        VerdictCalculator.Assess(rule, new Observation(Given.Parts("rank 2", "5 xã", "6 km")), DesiredDirection.Lower).IsAchieved.Should().BeNull();
        VerdictCalculator.Assess(rule, new Observation(Given.Parts("rank 2", "«khá»")), DesiredDirection.Lower).Reason.Value.Should().Be(2, "beside no number it is the only one");
    }

    [Theory]
    [InlineData("5 %", null)]
    [InlineData("5", "%")]
    public void Assess_PrintsOfOneAim_OfWhichNoneIsOfTheKindOfTheActual_AreAllAnswered(string actual, string? unit)
    {
        TargetRule rule = Given.Rule(Criterion.AnyOf([Given.Rule(Criterion.Reach(100), "hộ"), Given.Rule(Criterion.AtLeast(5), "%", Measure.Increase)]));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, actual, unit: unit, period: "2024"));
        verdict.Kind.Should().Be(Achieved);
        verdict.Parts[1].Verdict.Reason.Value.Should().Be(5);
    }

    [Fact]
    public void Assess_IncreaseFromABaseWithoutUnit_IsOpenWhereTargetAndActualDifferInSize()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(3), "tỷ đồng", Measure.Increase), "5000 triệu đồng", period: "2024", baseYear: 2023, baseline: "1");
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.BaseUnitUnknown);
        VerdictCalculator.Assess(row with { Baseline = Given.Reported("1 tỷ đồng") }).Reason.Value.Should().Be(4);
    }

    [Theory]
    [InlineData("8 hộ")]
    [InlineData("8")]
    [InlineData("8 1")]
    public void AttainmentFromBaseline_OfABaseWithoutUnit_IsInTheUnitOfTheTarget(string actual)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(10), "hộ"), actual, period: "2024", baseYear: 2023, baseline: "5");
        VerdictCalculator.Assess(row).AttainmentFromBaseline!.Value.Value.Should().BeApproximately(0.6, 1e-12);
    }

    [Fact]
    public void Assess_IncreaseByAnIndexBelowAnyNumber_SaysThatKindsDiffer() =>
        VerdictCalculator.Assess(Given.Rule(Criterion.AtLeast(5), "%", Measure.Increase), Given.Reported("index -79228162514264337593543950335 %"), DesiredDirection.Higher)
            .Reason.Code.Should().Be(ReasonCode.KindsDiffer);

    [Fact]
    public void Assess_NumberPerSomethingThatIsNoYear_IsNoAmountAYear()
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(5), "1/1000 người");
        VerdictCalculator.Assess(rule, Given.Reported("6 hộ/năm"), DesiredDirection.Higher).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);
        VerdictCalculator.Assess(rule, Given.Reported("6 hộ"), DesiredDirection.Higher).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);
        VerdictCalculator.Assess(rule with { Measure = Measure.AnnualAverage }, Given.Reported("6 hộ"), DesiredDirection.Higher).Reason.Code.Should().Be(ReasonCode.UnitsDiffer);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Assess_RulesWithinRules_AreJudgedDownToTheDeepest(int depth, bool isJudged)
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(5));
        for (int i = 0; i < depth; i++)
        {
            rule = Given.Rule(Criterion.AllOf([rule, Given.Rule(Criterion.AtLeast(5))]));
        }

        (VerdictCalculator.Assess(rule, Given.Reported("6"), DesiredDirection.Higher).Kind == Achieved).Should().Be(isJudged);
    }

    [Theory]
    [InlineData("120 tỷ đồng", 60, true)]
    [InlineData("90 tỷ đồng", 45, false)]
    public void Assess_AmountAtCurrentPrices_IsBroughtToThoseOfTheTargetByThePolicysIndex(string actual, int value, bool isAchieved)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(50), "tỷ đồng"), period: "2024");
        row = row with
        {
            Targets = [row.Targets[0] with { PriceBasis = PriceBasis.Constant(2010) }],
            Actual = Given.Reported(actual) with { PriceBasis = PriceBasis.Current },
        };
        VerdictPolicy policy = new() { PriceIndex = new PriceIndex("CPI", 2010, [new YearIndex(2010, 100), new YearIndex(2024, 200)]) };

        Verdict verdict = VerdictCalculator.Assess(row, policy);

        (verdict.Reason.Value, verdict.IsAchieved).Should().Be((value, isAchieved));
        verdict.Reason.Notes.Should().Contain(ReasonNote.Deflated);
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.PriceBasesDiffer);
    }
}
