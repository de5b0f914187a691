using System.Text;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Rows of kinds that reports seldom print: what is taken, and what is said where nothing can be.</summary>
public class SeldomRowTests
{
    private const string Huge = "70000000000000000000000000000 %";

    [Fact]
    public void Assess_RankOfAListOfNumbers_SaysThatTheKindDiffers() =>
        VerdictCalculator.Assess(Given.Rule(Criterion.RankAtMost(3), measure: Measure.Rank), new Observation(Given.Parts("5 xã", "6 xã")), DesiredDirection.Lower)
            .Reason.Code.Should().Be(ReasonCode.KindDiffers);

    [Fact]
    public void Assess_AnnualIncreaseOfALevelAndAChange_TakesTheChange()
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(5), "hộ", Measure.AnnualIncrease);
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, unit: "hộ", period: "2024") with { Actual = new Observation(new ReportedList(ReportedListKind.WithChange, [Given.Value("80 hộ"), Given.Value("increase 6 hộ")])) });
        verdict.Reason.Value.Should().Be(6);
    }

    [Fact]
    public void Assess_PartOfParts_IsAnsweredByTheItemInTheUnitOfOneOfThem()
    {
        TargetRule inner = Given.Rule(Criterion.AnyOf([Given.Rule(Criterion.Reach(5), "xã"), Given.Rule(Criterion.Reach(3), "phường")]));
        TargetRule rule = Given.Rule(Criterion.AllOf([inner, Given.Rule(Criterion.Reach(10), "km")]));
        Verdict verdict = VerdictCalculator.Assess(rule, new Observation(Given.Parts("10 km", "5 xã")), DesiredDirection.Higher);
        verdict.Kind.Should().Be(Achieved);
    }

    [Theory]
    [InlineData("-", ReasonCode.YearsNotReported)]
    [InlineData("", ReasonCode.YearsNotReported)]
    [InlineData("«không rõ»", ReasonCode.NotANumber)]
    public void Assess_EveryYearWithoutYears_SaysWhetherTheRowHasWords(string actual, ReasonCode code) =>
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.AtLeast(2), measure: Measure.EveryYear(Measure.Level)), actual, period: "2021-2022")).Reason.Code.Should().Be(code);

    [Theory]
    [InlineData("index 107 %", 7)]
    [InlineData("index 96 %", -4)]
    public void Assess_IncreaseByAnIndex_IsWhatIsAboveAHundred(string actual, double value)
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(5), "%", Measure.Increase);
        VerdictCalculator.Assess(rule, Given.Reported(actual), DesiredDirection.Higher).Reason.Value.Should().Be(new decimal(value));
        TargetRule reduction = Given.Rule(Criterion.AtLeast(5), "%", Measure.Reduction);
        VerdictCalculator.Assess(reduction, Given.Reported(actual), DesiredDirection.Higher).Reason.Value.Should().Be(-new decimal(value));
    }

    [Fact]
    public void Assess_IndexBelowAnyNumber_IsNoGrowth() =>
        VerdictCalculator.Assess(Given.Rule(Criterion.AtLeast(5), "%", Measure.Growth), Given.Reported("index -79228162514264337593543950335 %"), DesiredDirection.Higher)
            .IsAchieved.Should().BeNull();

    [Fact]
    public void Assess_PointsBeyondAnyNumber_AreOutOfRange()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(5), "%", Measure.Increase), Huge, unit: "%", period: "2024", baseYear: 2023, baseline: "-" + Huge);
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.OutOfRange);
    }

    [Fact]
    public void Assess_PointsOverSeveralYears_AreOfAllOfThem()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(8), "%", Measure.Increase), "60 %", unit: "%", period: "2021-2025", baseYear: 2020, baseline: "50 %");
        VerdictCalculator.Assess(row).Reason.Value.Should().Be(10);
    }

    [Theory]
    [InlineData("increase 5 hộ", "100 hộ", "hộ", false)]
    [InlineData("increase 5 %", "50 %", "%", true)]
    public void Assess_LevelFromAChange_TakesPerCentAsPointsOfAShareOnly(string actual, string baseline, string unit, bool asPoints)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(55), unit), actual, unit: unit, period: "2024", baseYear: 2023, baseline: baseline);
        VerdictCalculator.Assess(row).Reason.Notes.Contains(ReasonNote.PercentAsPoints).Should().Be(asPoints);
    }

    [Fact]
    public void Assess_TotalOfNothing_IsNotReported() =>
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.AtLeast(5), "hộ", Measure.Total), period: "2021-2022")).Reason.Code.Should().Be(ReasonCode.NotReported);

    [Fact]
    public void Assess_ADashAgainstAFraction_IsNoneOfItsParts()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(100), "%", fraction: "38/38"), "-", unit: "%", period: "2024");
        VerdictCalculator.Assess(row).Reason.Notes.Should().Contain(ReasonNote.NilAsZero);
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.Reach(100), "%"), "-", unit: "%", period: "2024")).Reason.Code.Should().Be(ReasonCode.NilRate);
    }

    [Fact]
    public void Assess_GrowthOfTheLastYear_NeedsNoBaselineBesideTheYearBefore()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(10), "%", Measure.Growth), unit: "tỷ đồng", period: "2023", years: Given.Years(2022, "100", "110"));
        Verdict verdict = VerdictCalculator.Assess(row);
        verdict.Reason.Value.Should().Be(10);
        verdict.Reason.Notes.Should().Contain(ReasonNote.LastYearTaken);
    }

    [Fact]
    public void Assess_ChangeOfTheLastYear_IsNoneWithoutABaseline() =>
        VerdictCalculator.Assess(Given.Row(Given.Rule(Criterion.AtLeast(10), "tỷ đồng", Measure.Increase), unit: "tỷ đồng", period: "2023", years: Given.Years(2022, "100", "110")))
            .Reason.Code.Should().Be(ReasonCode.NotReported);

    [Fact]
    public void Bounds_OfAGrowthToStayBelow_ComparePlannedWithAchieved()
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Rule(Criterion.AtMost(7), "%", Measure.Growth), Given.Reported("5..6 %"), DesiredDirection.Lower);
        verdict.Kind.Should().Be(Achieved);
        verdict.AttainmentBounds!.Value.Low.Should().BeApproximately(107m / 106, 0.0001m);
        verdict.AttainmentBounds!.Value.High.Should().BeApproximately(107m / 105, 0.0001m);
    }

    [Theory]
    [InlineData("13..17", 15)]
    [InlineData("-2..4", 1)]
    public void Assess_MiddleOfARange_LiesBetweenItsEnds(string actual, double middle) =>
        Given.Assess(Criterion.AtLeast(1), actual, policy: new VerdictPolicy { ActualRange = ActualRangeRule.Middle }).Reason.Value.Should().Be(new decimal(middle));

    [Theory]
    [InlineData("100")]
    [InlineData("100 hộ")]
    public void Assess_GrowthOfALevelWithoutUnit_TakesTheNumberOfTheBase(string baseline)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(4), "%", Measure.Growth), "110", period: "2024", baseYear: 2023, baseline: baseline);
        VerdictCalculator.Assess(row).Reason.Value.Should().Be(10);
    }

    [Theory]
    [InlineData("2024-06-30", null, ReasonCode.AfterDeadline)]
    [InlineData("2024-06-30", "2024-12-31", ReasonCode.MeetsBound)]
    [InlineData("2024-12-31", null, ReasonCode.MeetsBound)]
    public void Assess_ValueAfterTheDeadline_IsOpenUnlessTheTargetHasItsOwn(string deadline, string? horizon, ReasonCode code)
    {
        LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(5)), "5", period: "2024");
        row = row with { Targets = [row.Targets[0] with { Horizon = horizon is null ? null : Day(horizon) }] };
        VerdictCalculator.Assess(row, new VerdictPolicy { Deadline = Day(deadline) }).Reason.Code.Should().Be(code);
    }

    [Theory]
    [InlineData(110, "increase 105 %", 105, 110)]
    [InlineData(200, "increase 5 %", 5, 200)]
    public void Assess_GrowthAskedFor_IsNoIndexHoweverLarge(double target, string actual, double value, double threshold)
    {
        VerdictReason reason = VerdictCalculator.Assess(Given.Rule(Criterion.Reach(new decimal(target)), "%", Measure.Growth), Given.Reported(actual), DesiredDirection.Higher).Reason;
        (reason.Value, reason.Threshold).Should().Be((new decimal(value), new decimal(threshold)));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(200.1, false)]
    [InlineData(100, false)]
    public void Assess_TargetAboveAHundredBesideAGrowth_IsAnIndexUpToTwoHundred(double target, bool isIndex) =>
        VerdictCalculator.Assess(Given.Rule(Criterion.Reach(new decimal(target)), "%"), Given.Reported("increase 5 %"), DesiredDirection.Higher)
            .Reason.Notes.Contains(ReasonNote.TargetIndexAsRate).Should().Be(isIndex);

    [Theory]
    [InlineData("5000 triệu đồng", false)]
    [InlineData("5000 tỷ đồng", true)]
    [InlineData("5000", true)]
    public void Assess_BaseFarFromTheActual_IsFarInItsOwnUnit(string baseline, bool isFar)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(4), "tỷ đồng"), "5 tỷ đồng", unit: "tỷ đồng", period: "2024", baseYear: 2023, baseline: baseline);
        (VerdictCalculator.Assess(row).Reason.Code == ReasonCode.ImplausibleScale).Should().Be(isFar);
    }

    [Fact]
    public void Assess_GrowthOfARangeBeyondAnyRate_IsUndefined()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(4), "%", Measure.Growth), "10000000000000000000..20000000000000000000 tỷ đồng", unit: "tỷ đồng", period: "2024", baseYear: 2023, baseline: "0.00000001..0.00000002 tỷ đồng");
        VerdictCalculator.Assess(row).Reason.Code.Should().Be(ReasonCode.GrowthUndefined);
    }

    [Fact]
    public void Write_OfPieces_SaysTheSentenceOfTheReason()
    {
        VerdictReason reason = Given.Assess(Criterion.AtLeast(95), "98").Reason;
        byte[] to = new byte[500];
        int length = SentencePieces.Write(reason.Code, Language.English, "98"u8, ">=95"u8, to);
        Encoding.UTF8.GetString(to, 0, length).Should().Be(reason.Sentence("en"));
    }

    [Fact]
    public void Sentence_OfADateWithoutItsFirstDay_SaysByWhen()
    {
        Observation actual = new(new ReportedDate(null, new LocalDate(2023, 6, 30)));
        VerdictCalculator.Assess(Given.Rule(Criterion.ByDate(new LocalDate(2023, 5, 1)), measure: Measure.Completion), actual, DesiredDirection.Higher).Reason.Sentence("en")
            .Should().Contain(Language.English.Text("reason.byDate", "2023-06-30")).And.Contain("2023-06-30");
    }

    [Theory]
    [InlineData("93", RevisionEffect.MissedOnlyBecauseRaised)]
    [InlineData("95", RevisionEffect.None)]
    [InlineData("80", RevisionEffect.None)]
    [InlineData("93..97", RevisionEffect.Open)]
    public void Effect_OfARaise_IsWhatItDidToTheVerdict(string actual, RevisionEffect effect) =>
        Raised(actual).Effect.Should().Be(effect);

    [Fact]
    public void Sentence_OfAnOpenRevision_GivesBothVerdicts() =>
        Raised("93..97").Sentence(Language.English).Should().Be("The target từ 90 trở lên was revised to 95 or more; against the original: achieved, against the one in force: undetermined.");

    // From 90, as it was printed, to 95.
    private static TargetRevision Raised(string actual)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(90)), actual, period: "2024");
        return TargetRevision.Of(row with { Targets = [row.Targets[0] with { Text = "từ 90 trở lên" }, new Target(Given.Rule(Criterion.AtLeast(95)))] })!;
    }
}
