using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Years, parts, revisions and other readings: which of them decides.</summary>
public class YearsAndPartsEdgeTests
{
    private static readonly TargetRule Yearly = Given.Rule(Criterion.AtLeast(2), measure: Measure.EveryYear(Measure.Level));
    private static readonly TargetRule Both = Given.Rule(Criterion.AllOf([Given.Rule(Criterion.Reach(1), "xã"), Given.Rule(Criterion.Reach(1), "phường")]));

    [Theory]
    [InlineData(2020)]
    [InlineData(null)]
    public void Assess_ChangeInEveryYear_CountsFromTheYearBefore(int? baseYear)
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(10), "hộ", Measure.EveryYear(Measure.Increase));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, unit: "hộ", period: "2021-2022", baseYear: baseYear, baseline: "100", years: Given.Years(2021, "110", "125")));
        verdict.Kind.Should().Be(Achieved);
        verdict.Parts.Select(part => part.Verdict.Reason.Value).Should().Equal(10, 15);
    }

    [Fact]
    public void Assess_GrowthInEveryYear_CountsFromTheYearBefore()
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(10), "%", Measure.EveryYear(Measure.Growth));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, unit: "tỷ đồng", period: "2021-2022", baseYear: 2020, baseline: "100", years: Given.Years(2021, "110", "132")));
        verdict.Parts.Select(part => part.Verdict.Reason.Value).Should().Equal(10, 20);
    }

    [Fact]
    public void Assess_LevelInEveryYear_HasNoWayFromABaseline()
    {
        Verdict verdict = VerdictCalculator.Assess(Given.Row(Yearly, period: "2021-2022", baseYear: 2020, baseline: "1", years: Given.Years(2021, "2", "3")));
        verdict.Kind.Should().Be(Achieved);
        verdict.Parts.Should().OnlyContain(part => part.Verdict.AttainmentFromBaseline == null);
        verdict.Attainment.Value.Should().Be(1, "the weakest year counts");
    }

    [Fact]
    public void Assess_EveryYearOfWhichOneIsNotReported_HasNoAttainment() =>
        VerdictCalculator.Assess(Given.Row(Yearly, period: "2021-2022", years: Given.Years(2021, "4", ""))).Attainment.TryGetValue(out _).Should().BeFalse();

    [Fact]
    public void Assess_EveryYearOfOneYearThatIsNotReported_HasNoValue()
    {
        PlanRow row = Given.Row(Yearly, period: "2024") with { Actual = new Observation(Given.Value("5"), ObservationStatus.NotReported) };
        Verdict verdict = VerdictCalculator.Assess(row);
        verdict.Reason.Code.Should().Be(ReasonCode.YearsNotReported);
        verdict.Parts.Should().BeEmpty("no year has anything to judge");
    }

    [Fact]
    public void Assess_EveryYear_TakesTheYearsOwnValueBeforeTheSequence()
    {
        PlanRow row = Given.Row(Yearly, period: "2021-2022", years: Given.Years(2022, "1")) with { Actual = new Observation(new ReportedList(ReportedListKind.Sequence, [Given.Value("3"), Given.Value("4")])) };
        VerdictCalculator.Assess(row).Reason.Years.Should().Equal(2022);
        VerdictCalculator.Assess(row with { Years = [] }).Kind.Should().Be(Achieved);
    }

    [Theory]
    [InlineData("«cơ bản»", true, ReasonCode.StatementOnly)]
    [InlineData("«cơ bản»", false, ReasonCode.NotANumber)]
    public void Assess_StatementForEveryYear_SaysWhatIsMissing(string actual, bool isText, ReasonCode code)
    {
        TargetRule rule = isText ? Yearly with { Criterion = Criterion.Text("duy trì") } : Yearly;
        VerdictCalculator.Assess(Given.Row(rule, actual, period: "2021-2022")).Reason.Code.Should().Be(code);
    }

    [Fact]
    public void Assess_PartLeftOutOfAPendingPrint_IsPending() =>
        VerdictCalculator.Assess(Both, new Observation(Given.Value("1 xã"), ObservationStatus.Pending), DesiredDirection.Higher).Kind.Should().Be(Pending);

    [Fact]
    public void Assess_PartsInAnotherOrder_AreMatchedByTheirKind()
    {
        TargetRule rule = Given.Rule(Criterion.AllOf([Given.Rule(Criterion.GradeAtLeast(Grade.Parse("quality:4:Tốt")), measure: Measure.Grade), Given.Rule(Criterion.RankAtMost(3), measure: Measure.Rank)]));
        VerdictCalculator.Assess(rule, new Observation(Given.Parts("rank 2", "grade quality:4:Tốt")), DesiredDirection.Higher).Kind.Should().Be(Achieved);
        rule = Given.Rule(Criterion.AllOf([Given.Rule(Criterion.GradeAtLeast(Grade.Parse("quality:4:Tốt")), measure: Measure.Grade), Given.Rule(Criterion.Reach(1), "xã")]));
        VerdictCalculator.Assess(rule, new Observation(Given.Parts("1 xã", "grade quality:4:Tốt")), DesiredDirection.Higher).Kind.Should().Be(Achieved);
    }

    [Fact]
    public void Assess_PartsOfAPrintThatIsNotReported_AreAllOpen()
    {
        Verdict verdict = VerdictCalculator.Assess(Both, new Observation(Given.Value("1 xã"), ObservationStatus.NotReported), DesiredDirection.Higher);
        verdict.Kind.Should().Be(Undetermined);
        verdict.Reason.Code.Should().Be(ReasonCode.NotReported);
    }

    [Fact]
    public void Assess_ChangeInPerCentBesideALevelInANoun_ComparesWhatTheChangesLeaveOfIt()
    {
        TargetRule rule = Given.Rule(Criterion.AnyOf([Given.Rule(Criterion.AtMost(20), "hộ"), Given.Rule(Criterion.Reach(5), "%", Measure.Reduction)]));
        VerdictCalculator.Assess(rule, Given.Reported("reduction 6 %"), DesiredDirection.Lower).Attainment.Value.Should().BeApproximately(0.95 / 0.94, 1e-12);
    }

    [Theory]
    [InlineData(100, 200)]
    [InlineData(200, 100)]
    public void Assess_AnyOf_HasTheBestAttainmentAndIsNearWhereOneIs(int first, int second)
    {
        TargetRule rule = Given.Rule(Criterion.AnyOf([Given.Rule(Criterion.AtLeast(first)), Given.Rule(Criterion.AtLeast(second))]));
        Verdict verdict = VerdictCalculator.Assess(rule, Given.Reported("99.9"), DesiredDirection.Higher);
        verdict.Kind.Should().Be(NotAchieved);
        verdict.Attainment.Value.Should().Be(0.999);
        verdict.IsNear.Should().BeTrue();
    }

    [Fact]
    public void Assess_AnyOfThatIsAwaited_IsPending()
    {
        TargetRule rule = Given.Rule(Criterion.AnyOf([Given.Rule(Criterion.AtLeast(1)), Given.Rule(Criterion.AtLeast(2))]));
        VerdictCalculator.Assess(rule, Given.Reported("chờ"), DesiredDirection.Higher).Kind.Should().Be(Pending);
    }

    [Fact]
    public void Assess_PartsMetByEstimates_SaysSo()
    {
        VerdictCalculator.Assess(Both, new Observation(Given.Parts("1 xã", "1 phường"), ObservationStatus.Estimated), DesiredDirection.Higher).SettledByEstimate.Should().BeTrue();
        VerdictCalculator.Assess(Both, new Observation(Given.Parts("1 xã", "1 phường")), DesiredDirection.Higher).SettledByEstimate.Should().BeFalse();
    }

    [Fact]
    public void Assess_EachTarget_CountsOneFromTheVeryDayAndKeepsAnOpenVerdict()
    {
        VerdictPolicy each = VerdictPolicy.Face with { TargetChoice = TargetChoice.Each };
        PlanRow row = Revised(100, 90, new LocalDate(2024, 12, 31), "95");
        VerdictCalculator.Assess(row, each).Reason.Code.Should().Be(ReasonCode.TargetsDiffer, "a target of the last day is in force on it");
        VerdictCalculator.Assess(row with { Targets = [row.Targets[0], row.Targets[1] with { EffectiveFrom = new LocalDate(2025, 1, 1) }] }, each).Kind.Should().Be(NotAchieved);
        VerdictCalculator.Assess(row with { Actual = Given.Reported("chờ") }, each).Kind.Should().Be(Pending);
        VerdictCalculator.Assess(row with { Actual = Given.Reported("") }, each).Parts.Should().BeEmpty();
        VerdictCalculator.Assess(Revised(100, 98, new LocalDate(2024, 7, 1), "98"), VerdictPolicy.Strict with { TargetChoice = TargetChoice.Each }).Reason.Code
            .Should().Be(ReasonCode.SomePossibleValuesMeet, "what is open against the target in force is open for that reason");
    }

    [Fact]
    public void Of_ARevisedTarget_JudgesByThePolicyGiven()
    {
        PlanRow row = Revised(100, 98, new LocalDate(2023, 7, 1), "98");
        TargetRevision.Of(row)!.Effect.Should().Be(RevisionEffect.MetOnlyBecauseLowered);
        TargetRevision.Of(row, VerdictPolicy.Strict)!.Effect.Should().Be(RevisionEffect.Open, "97.5 to 98.5 leaves 98 open where rounding counts");
    }

    [Fact]
    public void Assess_OfTwoReadings_IsOpenWhereTheyDiffer()
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.Reach(100)), "120");
        PlanRow other = row with { Actual = Given.Reported("90") };
        Verdict verdict = VerdictCalculator.Assess(row, [row with { Actual = Given.Reported("130") }, other]);
        verdict.Kind.Should().Be(Undetermined);
        verdict.Reason.Code.Should().Be(ReasonCode.ReadingsDiffer);
        verdict.Reason.Alternative.Should().Be(90);
        VerdictCalculator.Assess(row, [row with { Actual = Given.Reported("130") }]).Kind.Should().Be(Exceeded);
        VerdictCalculator.Assess(row with { Actual = Given.Reported("chờ") }, [other]).Kind.Should().Be(Pending);
    }

    [Fact]
    public void Assess_OfNothing_IsRefused()
    {
        Target target = new(Given.Rule(Criterion.Reach(1)));
        ((Action)(() => VerdictCalculator.Assess((Target)null!, new ActualSeries(), DesiredDirection.Higher))).Should().Throw<ArgumentNullException>().WithParameterName("target");
        ((Action)(() => VerdictCalculator.Assess(target, null!, DesiredDirection.Higher))).Should().Throw<ArgumentNullException>().WithParameterName("series");
    }

    private static PlanRow Revised(decimal first, decimal last, LocalDate from, string actual)
    {
        PlanRow row = Given.Row(Given.Rule(Criterion.AtLeast(first)), actual, period: "2024");
        return row with { Targets = [row.Targets[0], new Target(Given.Rule(Criterion.AtLeast(last))) { EffectiveFrom = from }] };
    }
}
