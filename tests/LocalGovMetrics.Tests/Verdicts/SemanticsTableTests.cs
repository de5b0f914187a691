using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;
using static LocalGovMetrics.DesiredDirection;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>The table of what verdicts mean, row by row.</summary>
public class SemanticsTableTests
{
    public static TheoryData<string, Criterion, string, DesiredDirection, VerdictKind, VerdictKind, ReasonCode> Numbers => new()
    {
        // name, target, actual, direction, at face value, when rounding counts, reason at face value
        { "14,5-15,5 / 8,8", Criterion.Between(14.5m, 15.5m), "8.8", Higher, NotAchieved, NotAchieved, ReasonCode.BelowLow },
        { "50-52 / 51,5", Criterion.Between(50, 52), "51.5", Higher, Achieved, Achieved, ReasonCode.InsideRange },
        { "10-15 a year / 15,6", Criterion.Between(10, 15), "15.6", Higher, Exceeded, Exceeded, ReasonCode.BeyondFarEnd },
        { "2-2,2 / 1,81", Criterion.Between(2, 2.2m), "1.81", Lower, Exceeded, Exceeded, ReasonCode.BeyondFarEnd },
        { ">93 / >93", Criterion.MoreThan(93), ">93", Higher, Achieved, Achieved, ReasonCode.EveryPossibleValueMeets },
        { ">95 / >93", Criterion.MoreThan(95), ">93", Higher, Undetermined, Undetermined, ReasonCode.SomePossibleValuesMeet },
        { "29-30 % / 31,1 %", Criterion.Between(29, 30), "31.1 %", Closer, NotAchieved, NotAchieved, ReasonCode.AboveHigh },
        { ">=98 / 98", Criterion.AtLeast(98), "98", Higher, Achieved, Undetermined, ReasonCode.MeetsBound },
        { ">97,5 / 98", Criterion.MoreThan(97.5m), "98", Higher, Achieved, Undetermined, ReasonCode.MeetsBound },
        { "100 / 99,9", Criterion.Reach(100), "99.9", Higher, NotAchieved, NotAchieved, ReasonCode.BelowTarget },
        { "1 ward / -", Criterion.Reach(1), "-", Higher, NotAchieved, NotAchieved, ReasonCode.Nil },
        { "<2,00 / 1,69", Criterion.LessThan(2.00m), "1.69", Lower, Achieved, Achieved, ReasonCode.MeetsBound },
        { "30 / 36", Criterion.Reach(30), "36", Higher, Exceeded, Exceeded, ReasonCode.BeyondTarget },
        { "10/13 / pending", Criterion.Reach(10), "chờ", Higher, Pending, Pending, ReasonCode.ResultPending },
        { "text / text", Criterion.Text("Không còn hộ nghèo"), "«Không còn hộ nghèo»", Lower, NotAssessable, NotAssessable, ReasonCode.StatementOnly },
        { "before 2023 / not reported", Criterion.ByDate(new LocalDate(2022, 12, 31)), "", None, Undetermined, Undetermined, ReasonCode.NoDate },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Assess_RowOfTheTable_GivesItsVerdict(
        string name, Criterion criterion, string actual, DesiredDirection direction, VerdictKind face, VerdictKind strict, ReasonCode reason)
    {
        Verdict verdict = Given.Assess(criterion, actual, direction);
        verdict.Kind.Should().Be(face, name);
        verdict.Reason.Code.Should().Be(reason, name);
        Given.Assess(criterion, actual, direction, VerdictPolicy.Strict).Kind.Should().Be(strict, name);
    }

    [Fact]
    public void Assess_NinetyNineNineOfHundred_IsNear()
    {
        Verdict verdict = Given.Assess(Criterion.Reach(100), "99.9");
        verdict.IsNear.Should().BeTrue();
        verdict.IsAchieved.Should().BeFalse();
        verdict.Reason.Margin.Should().Be(-0.1m);
        Given.Assess(Criterion.Reach(100), "98.9").IsNear.Should().BeFalse();
        Given.Assess(Criterion.Reach(100), "99.9", policy: VerdictPolicy.Face with { NearBand = NearBand.Share(0) }).IsNear.Should().BeFalse();
    }

    [Fact]
    public void Assess_StructureShareAboveItsRange_HasTheDistanceAsMargin()
    {
        Verdict verdict = Given.Assess(Criterion.Between(29, 30), "31.1 %", Closer);
        verdict.IsNear.Should().BeFalse();
        verdict.Reason.Threshold.Should().Be(30);
        verdict.Reason.Margin.Should().Be(-1.1m);
        verdict.Attainment.Reason.Should().Be(UndefinedReason.NotApplicable);
    }

    [Fact]
    public void Assess_CommuneWithoutWard_IsNotAchievedAndListsTheParts()
    {
        TargetRule commune = Given.Rule(Criterion.Reach(1), "xã");
        TargetRule ward = Given.Rule(Criterion.Reach(1), "phường");
        TargetRule both = Given.Rule(Criterion.AllOf([commune, ward]));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(both, "1 xã", unit: "xã, phường", status: ObservationStatus.Estimated));
        verdict.Kind.Should().Be(NotAchieved);
        verdict.Reason.Code.Should().Be(ReasonCode.PartsMissing);
        verdict.Reason.FailedParts.Should().Equal(1);
        verdict.Parts.Should().HaveCount(2);
        verdict.Parts[0].Verdict.Kind.Should().Be(Achieved);
        verdict.Parts[1].Verdict.Kind.Should().Be(NotAchieved);
        verdict.Parts[1].Verdict.Reason.Code.Should().Be(ReasonCode.NotReported);
        verdict.SettledByEstimate.Should().BeTrue();
    }

    [Fact]
    public void Assess_TopThreeEveryYear_NamesTheYearsThatFail()
    {
        TargetRule rule = Given.Rule(Criterion.RankAtMost(3), measure: Measure.EveryYear(Measure.Rank));
        PlanRow row = Given.Row(rule, direction: Lower, period: "2020-2024", years: Given.Years(2020, "rank 3", "rank 1", "rank 4", "rank 7", "rank 8"));
        Verdict verdict = VerdictCalculator.Assess(row);
        verdict.Kind.Should().Be(NotAchieved);
        verdict.Reason.Code.Should().Be(ReasonCode.YearsMissed);
        verdict.Reason.Years.Should().Equal(2022, 2023, 2024);
        verdict.Parts.Select(part => part.Year).Should().Equal(2020, 2021, 2022, 2023, 2024);
    }

    [Fact]
    public void Assess_Forecast_SettlesNothingUnlessThePolicyLetsIt()
    {
        TargetRule rule = Given.Rule(Criterion.Reach(2), "xã");
        Observation forecast = Given.Reported("4", ObservationStatus.Forecast);
        Verdict verdict = VerdictCalculator.Assess(rule, forecast, Higher);
        verdict.Kind.Should().Be(Undetermined);
        verdict.Reason.Code.Should().Be(ReasonCode.ForecastOnly);
        verdict.Attainment.Value.Should().Be(2);
        Verdict lenient = VerdictCalculator.Assess(rule, forecast, Higher, VerdictPolicy.Face.WithSettling(ObservationStatus.Forecast));
        lenient.Kind.Should().Be(Exceeded);
        lenient.SettledByEstimate.Should().BeTrue();
    }

    [Fact]
    public void Assess_Estimate_SettlesAndIsMarkedUnlessThePolicyForbids()
    {
        TargetRule rule = Given.Rule(Criterion.Between(50, 52));
        Observation estimate = Given.Reported("51.5", ObservationStatus.Estimated);
        Verdict verdict = VerdictCalculator.Assess(rule, estimate, Higher);
        verdict.Kind.Should().Be(Achieved);
        verdict.SettledByEstimate.Should().BeTrue();
        Verdict severe = VerdictCalculator.Assess(rule, estimate, Higher, VerdictPolicy.Face.WithSettling(ObservationStatus.Estimated, false));
        severe.Kind.Should().Be(Undetermined);
        severe.Reason.Code.Should().Be(ReasonCode.EstimateOnly);
        severe.SettledByEstimate.Should().BeFalse();
    }

    [Fact]
    public void Assess_TargetOfTheTermsEnd_IsNotAchievedAndNotYetDue()
    {
        Target target = new(Given.Rule(Criterion.Between(55, 60), "triệu đồng")) { Horizon = new LocalDate(2025, 12, 31) };
        PlanRow row = Given.Row(target.Rule, "51 triệu đồng", period: "2023") with { Targets = [target] };
        Verdict verdict = VerdictCalculator.Assess(row);
        verdict.Kind.Should().Be(NotAchieved);
        verdict.IsNotYetDue.Should().BeTrue();
        VerdictCalculator.Assess(row with { Period = Period.OfYear(2025) }).IsNotYetDue.Should().BeFalse();
        VerdictCalculator.Assess(row with { Actual = Given.Reported("56 triệu đồng") }).IsNotYetDue.Should().BeFalse();
    }
}
