using System.Text.Json;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

public class PolicyAndUnitTests
{
    private static VerdictPolicy Far => VerdictPolicy.Face with { TargetRange = RangeRule.FarEnd };

    private static VerdictPolicy Inside => VerdictPolicy.Face with { TargetRange = RangeRule.Inside };

    [Theory]
    [InlineData("14", NotAchieved, ReasonCode.ShortOfFarEnd)]
    [InlineData("15", Achieved, ReasonCode.MeetsFarEnd)]
    [InlineData("16", Exceeded, ReasonCode.BeyondFarEnd)]
    [InlineData("9", NotAchieved, ReasonCode.BelowLow)]
    public void Assess_FarEnd_IsTheCommitment(string actual, VerdictKind expected, ReasonCode code)
    {
        Verdict verdict = Given.Assess(Criterion.Between(10, 15), actual, policy: Far);
        (verdict.Kind, verdict.Reason.Code, verdict.Reason.Threshold).Should().Be((expected, code, 15m));
    }

    [Fact]
    public void Assess_FarEndWhereLowerIsBetter_IsTheLowEnd()
    {
        Given.Assess(Criterion.Between(10, 15), "12", DesiredDirection.Lower, Far).Reason.Code.Should().Be(ReasonCode.ShortOfFarEnd);
        Given.Assess(Criterion.Between(10, 15), "10", DesiredDirection.Lower, Far).Kind.Should().Be(Achieved);
        Given.Assess(Criterion.Between(10, 15), "9", DesiredDirection.Lower, Far).Kind.Should().Be(Exceeded);
        Given.Assess(Criterion.Between(10, 10), "10", DesiredDirection.Lower, Far).Kind.Should().Be(Achieved, "the ends are one");
    }

    [Fact]
    public void Assess_InsideOfARangeOfOneNumber_CountsTheMarginFromThatNumber()
    {
        Verdict verdict = Given.Assess(Criterion.Between(5, 5), "9", policy: Inside);
        (verdict.Kind, verdict.Reason.Threshold, verdict.Reason.Margin).Should().Be((Exceeded, 5m, 4m));
    }

    [Theory]
    [InlineData("16", NotAchieved)]
    [InlineData("15", Achieved)]
    [InlineData("9", NotAchieved)]
    public void Assess_Inside_CountsNothingOutside(string actual, VerdictKind expected) =>
        Given.Assess(Criterion.Between(10, 15), actual, policy: Inside).Kind.Should().Be(expected);

    [Theory]
    [InlineData(ActualRangeRule.EveryValue, Undetermined)]
    [InlineData(ActualRangeRule.LowEnd, NotAchieved)]
    [InlineData(ActualRangeRule.Middle, NotAchieved)]
    [InlineData(ActualRangeRule.HighEnd, Achieved)]
    public void Assess_ActualRange_CountsAsThePolicySays(ActualRangeRule rule, VerdictKind expected)
    {
        Verdict verdict = Given.Assess(Criterion.AtLeast(17), "16..17", policy: VerdictPolicy.Face with { ActualRange = rule });
        verdict.Kind.Should().Be(expected);
        verdict.Reason.Notes.Contains(ReasonNote.PolicyTookOneNumber).Should().Be(rule != ActualRangeRule.EveryValue);
    }

    [Fact]
    public void Assess_ActualRangeWithinTheTarget_IsAchievedWithBounds()
    {
        Verdict verdict = Given.Assess(Criterion.Reach(16), "16..17");
        verdict.Kind.Should().Be(Achieved);
        verdict.Reason.Code.Should().Be(ReasonCode.EveryPossibleValueMeets);
        verdict.Attainment.Reason.Should().Be(UndefinedReason.Unbounded);
        verdict.AttainmentBounds!.Value.Contains(1.05m).Should().BeTrue();
        Given.Assess(Criterion.Reach(15), "16..17").Kind.Should().Be(Exceeded);
        Given.Assess(Criterion.Between(1, 2), "0..3", DesiredDirection.Closer).Kind.Should().Be(Undetermined);
        Given.Assess(Criterion.Between(1, 2), "3..4", DesiredDirection.Closer).Reason.Code.Should().Be(ReasonCode.AboveHigh);
        Given.Assess(Criterion.EqualTo(5), ">5").Reason.Code.Should().Be(ReasonCode.NotEqual);
        Given.Assess(Criterion.AtLeast(5), "<5").Kind.Should().Be(NotAchieved);
        Given.Assess(Criterion.AtLeast(5), "<=5").Kind.Should().Be(Undetermined);
    }

    [Fact]
    public void Assess_CensoredActual_MayCountAsItsBound()
    {
        VerdictPolicy bound = VerdictPolicy.Face with { Censored = CensoredRule.Bound };
        Given.Assess(Criterion.MoreThan(95), ">93", policy: bound).Kind.Should().Be(NotAchieved);
        Given.Assess(Criterion.MoreThan(93), ">93", policy: bound).Kind.Should().Be(NotAchieved, "the bound itself is not more than itself");
    }

    [Fact]
    public void Assess_Approximate_CountsAsPrintedAndSaysSo()
    {
        Verdict verdict = Given.Assess(Criterion.Reach(1700), "~1700");
        verdict.Kind.Should().Be(Achieved);
        verdict.Reason.Notes.Should().Equal(ReasonNote.ApproximateAsPrinted);
        Given.Assess(Criterion.Reach(1700), "~1700", policy: VerdictPolicy.Strict).Kind.Should().Be(Undetermined);
        Given.Assess(Criterion.Reach(2333), "nearly 2333").Kind.Should().Be(Undetermined);
        Given.Assess(Criterion.Reach(2300), "nearly 2333").Kind.Should().Be(Exceeded);
    }

    [Fact]
    public void Assess_NoDirection_IsNotAssessableUnlessABoundTells()
    {
        Given.Assess(Criterion.Reach(5), "5", DesiredDirection.None).Reason.Code.Should().Be(ReasonCode.NoDirection);
        Given.Assess(Criterion.AtLeast(5), "6", DesiredDirection.None).Attainment.Value.Should().Be(1.2);
        Given.Assess(Criterion.AtMost(5), "4", DesiredDirection.None).Attainment.Value.Should().Be(1.25);
        Given.Assess(Criterion.Between(5, 6), "5.5", DesiredDirection.None).Kind.Should().Be(Achieved);
    }

    [Theory]
    [InlineData("tỷ đồng", "455000 triệu đồng", null, Achieved)]
    [InlineData(null, "455000 triệu đồng", "tỷ đồng", Achieved)]
    [InlineData("tỷ đồng", "455", "tỷ đồng", Achieved)]
    [InlineData("tỷ đồng", "455", null, Achieved)]
    [InlineData("hộ", "455", "hộ", Achieved)]
    [InlineData("hộ", "455", "người", Achieved)]
    [InlineData("triệu đồng", "455", "triệu đồng/người", Achieved)]
    public void Assess_UnitsThatConvert_Compare(string? target, string actual, string? indicator, VerdictKind expected) =>
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(455), target), actual, unit: indicator)).Kind.Should().Be(expected);

    [Theory]
    [InlineData("tỷ đồng", "455 USD", null)]
    [InlineData("%", "455 hộ", null)]
    [InlineData("%", "455 điểm %", null)]
    [InlineData("hộ", "455 trường", null)]
    [InlineData("hộ", "455 hộ/năm", null)]
    [InlineData("xã", "455", "%")]
    public void Assess_UnitsThatDoNotConvert_AreNotAssessable(string target, string actual, string? indicator)
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(455), target), actual, unit: indicator));
        verdict.Reason.Code.Should().Be(ReasonCode.UnitsDiffer);
        verdict.Attainment.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
    }

    [Theory]
    [InlineData("31/38 against 29/38", 31, "31/38", "76.3 (29/38) %", "%", NotAchieved, 31)]
    [InlineData("13/13 against 13/13", 13, "13/13", "(13/13)", "xã, phường", Achieved, 13)]
    [InlineData("73/85 against 73/85 (85,9 %)", 73, "73/85", "85.9 (73/85) %", "%", Achieved, 73)]
    [InlineData("other denominators", 10, "10/13", "(9/12)", "xã", NotAchieved, 76.923)]
    [InlineData("percentage against fraction", 31, "31/38", "81.6 %", "%", Achieved, 81.579)]
    [InlineData("lower percentage against fraction", 31, "31/38", "76.3 %", "%", NotAchieved, 81.579)]
    [InlineData("count against fraction", 31, "31/38", "32 trường", "%", Exceeded, 31)]
    public void Assess_FractionTarget_ComparesCountsOrPercentages(string name, int count, string fraction, string actual, string unit, VerdictKind expected, double threshold)
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(count), measure: Measure.Count, fraction: fraction), actual, unit: unit));
        verdict.Kind.Should().Be(expected, name);
        ((double)verdict.Reason.Threshold!.Value).Should().BeApproximately(threshold, 0.001, name);
    }

    [Fact]
    public void Assess_PercentTargetAgainstFraction_TakesPrintedPercentageOrItsRatio()
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(81.6m), "%");
        VerdictCalculator.Assess(Given.Row(rule, "81.6 (31/38) %", unit: "%")).Kind.Should().Be(Achieved);
        VerdictCalculator.Assess(Given.Row(rule, "81.6 (31/38) %", unit: "%"), VerdictPolicy.Strict).Kind.Should().Be(Undetermined, "31/38 is 81.579 %, exactly");
        VerdictCalculator.Assess(Given.Row(rule, "(31/38) trường", unit: "%")).Reason.Value.Should().Be(81.6m, "31/38 prints so with the places of the target");
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(2), "xã", Measure.Count), "(1/4) xã", unit: "xã")).Reason.Value.Should().Be(1);
        VerdictCalculator.Assess(Given.Row(rule, "(31/0) trường", unit: "%")).Reason.Code.Should().Be(ReasonCode.NotANumber);
    }

    [Fact]
    public void Assess_UnitWhoseFactorsOverflow_IsOutOfRange()
    {
        MeasureUnit hostile = MeasureUnit.BillionDong.PerEach("người", decimal.MaxValue);
        TargetRule rule = new(Measure.Level, Criterion.Reach(5), MeasureUnit.BillionDong.PerEach("người"));
        Verdict verdict = VerdictCalculator.Assess(rule, Observation.Of(5, hostile), DesiredDirection.Higher);
        verdict.Reason.Code.Should().Be(ReasonCode.OutOfRange);
        VerdictCalculator.Assess(rule with { MeasureUnit = hostile }, Observation.Of(5, rule.MeasureUnit), DesiredDirection.Higher).Reason.Code.Should().Be(ReasonCode.OutOfRange);
    }

    [Fact]
    public void Assess_RowWithoutTarget_IsNotAssessable()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(1)), "1") with { Targets = [] };
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.NoTarget);
    }

    [Fact]
    public void Assess_NilWhereLowerIsBetter_IsZeroAndExceeded()
    {
        Verdict verdict = Given.Assess(Criterion.Reach(5), "-", DesiredDirection.Lower);
        (verdict.Kind, verdict.Reason.Code, verdict.Attainment.Reason).Should().Be((Exceeded, ReasonCode.Nil, UndefinedReason.NothingLeft));
    }

    [Fact]
    public void Json_OfVerdictReasonAndPolicy_ReadsBackEqual()
    {
        TargetRule commune = Given.Rule(Criterion.Reach(1), "xã");
        TargetRule both = Given.Rule(Criterion.AllOf([commune, Given.Rule(Criterion.Reach(1), "phường")]));
        TargetRule yearly = Given.Rule(Criterion.RankAtMost(3), measure: Measure.EveryYear(Measure.Rank));
        Verdict[] verdicts =
        [
            Given.Assess(Criterion.Between(14.5m, 15.5m), "8.8 %"),
            Given.Assess(Criterion.MoreThan(95), ">93", policy: VerdictPolicy.Strict),
            VerdictCalculator.Assess(Given.Row(both, "1 xã")),
            VerdictCalculator.Assess(Given.Row(yearly, period: "2020-2021", years: Given.Years(2020, "rank 3", "rank 5"))),
            VerdictCalculator.Assess(Given.Row(commune) with { Targets = [] }),
        ];
        foreach (Verdict verdict in verdicts)
        {
            JsonSerializer.Deserialize<Verdict>(JsonSerializer.Serialize(verdict)).Should().Be(verdict);
            JsonSerializer.Deserialize<VerdictReason>(JsonSerializer.Serialize(verdict.Reason)).Should().Be(verdict.Reason);
            verdict.GetHashCode().Should().Be(JsonSerializer.Deserialize<Verdict>(JsonSerializer.Serialize(verdict))!.GetHashCode());
        }

        VerdictPolicy policy = VerdictPolicy.Strict with { NearBand = NearBand.Share(0.05m), ActualRange = ActualRangeRule.Middle, TargetRange = RangeRule.FarEnd };
        JsonSerializer.Deserialize<VerdictPolicy>(JsonSerializer.Serialize(policy)).Should().Be(policy);
        JsonSerializer.Serialize(ReasonCode.BelowLow).Should().Be("\"belowLow\"");
    }

    [Theory]
    [InlineData("en", "8.8 % is below the range; its low end is 14.5 %.")]
    [InlineData("vi", "8,8 % thấp hơn khoảng; mức dưới là 14,5 %.")]
    public void Sentence_OfAReason_IsMadeFromItsData(string language, string expected) =>
        Given.Assess(Criterion.Between(14.5m, 15.5m), "8.8 %").Reason.Sentence(language).Should().Be(expected);

    [Fact]
    public void Sentence_OfEveryCode_FillsItsTemplate()
    {
        foreach (ReasonCode code in Enum.GetValues<ReasonCode>())
        {
            VerdictReason reason = new() { Code = code };
            reason.Sentence("en").Should().NotContain("{").And.EndWith(".");
            reason.Sentence("vi").Should().NotContain("{").And.EndWith(".");
            (code == ReasonCode.None || reason.Sentence("en") != "Nothing was assessed.").Should().BeTrue(code.ToString());
        }
    }
}
