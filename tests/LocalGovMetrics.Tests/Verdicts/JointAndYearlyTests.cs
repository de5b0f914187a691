using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;
using static LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.Tests.Verdicts;

public class JointAndYearlyTests
{
    private static readonly TargetRule Commune = Given.Rule(Criterion.Reach(1), "xã");
    private static readonly TargetRule Ward = Given.Rule(Criterion.Reach(1), "phường");
    private static readonly TargetRule Both = Given.Rule(Criterion.AllOf([Commune, Ward]));
    private static readonly TargetRule Grade = Given.Rule(Criterion.GradeAtLeast(LocalGovMetrics.Values.Grade.Parse("quality:4:Tốt")), measure: Measure.Grade);
    private static readonly TargetRule TopThree = Given.Rule(Criterion.RankAtMost(3), measure: Measure.Rank);

    public static TheoryData<string, Reported, VerdictKind, ReasonCode> Prints => new()
    {
        { "both", Given.Parts("1 xã", "1 phường"), Achieved, ReasonCode.AllPartsMet },
        { "the other order", Given.Parts("1 phường", "1 xã"), Achieved, ReasonCode.AllPartsMet },
        { "more of each", Given.Parts("2 xã", "2 phường"), Exceeded, ReasonCode.AllPartsMet },
        { "more of one", Given.Parts("2 xã", "1 phường"), Achieved, ReasonCode.AllPartsMet },
        { "a dash in the second place", Given.Parts("1 xã", "-"), NotAchieved, ReasonCode.PartsMissed },
        { "one of two short", Given.Parts("1 xã", "0 phường"), NotAchieved, ReasonCode.PartsMissed },
        { "one alone", Given.Value("1 xã"), NotAchieved, ReasonCode.PartsMissing },
        { "nothing", Given.Value(""), Undetermined, ReasonCode.NotReported },
        { "nil", Given.Value("-"), NotAchieved, ReasonCode.PartsMissed },
        { "awaited", Given.Value("chờ"), Pending, ReasonCode.ResultPending },
        { "not available", Given.Value("…"), Undetermined, ReasonCode.PartsUndetermined },
        { "something else", Given.Value("5 hộ"), NotAssessable, ReasonCode.UnitsDiffer },
        { "words", Given.Value("«cơ bản»"), NotAssessable, ReasonCode.NotANumber },
        { "one forecast", Given.Parts("1 xã", ">0 phường"), Undetermined, ReasonCode.PartsUndetermined },
    };

    [Theory]
    [MemberData(nameof(Prints))]
    public void Assess_AllOf_MatchesPartsByTheirNoun(string name, Reported actual, VerdictKind expected, ReasonCode code)
    {
        ObservationStatus status = actual is ReportedText { TextKind: ReportedTextKind.NotReported } ? ObservationStatus.NotReported : ObservationStatus.Actual;
        Verdict verdict = VerdictCalculator.Assess(Both, new Observation(actual, status), DesiredDirection.Higher);
        verdict.Kind.Should().Be(expected, name);
        verdict.Reason.Code.Should().Be(code, name);
    }

    [Fact]
    public void Assess_AllOfBoundsOnOneQuantity_JudgesTheOneNumberByEach()
    {
        TargetRule rule = Given.Rule(Criterion.AllOf([Given.Rule(Criterion.AtLeast(5)), Given.Rule(Criterion.AtMost(10))]));
        VerdictCalculator.Assess(rule, Given.Reported("7"), DesiredDirection.Higher).Kind.Should().Be(Achieved);
        VerdictCalculator.Assess(rule, Given.Reported("11"), DesiredDirection.Higher).Reason.FailedParts.Should().Equal(1);
    }

    public static TheoryData<string, TargetRule> EveryYearForms => new()
    {
        { "the joint criterion every year", new TargetRule(Measure.EveryYear(Measure.Level), Criterion.AllOf([Grade, TopThree])) },
        { "each part every year", Given.Rule(Criterion.AllOf([Grade with { Measure = Measure.EveryYear(Measure.Grade) }, TopThree with { Measure = Measure.EveryYear(Measure.Rank) }])) },
    };

    [Theory]
    [MemberData(nameof(EveryYearForms))]
    public void Assess_GradeAndRankEveryYear_NamesTheYears(string name, TargetRule rule)
    {
        int[] ranks = [3, 1, 4, 7, 8];
        string[] points = ["84.45", "87.27", "85.22", "90.07", "88.78"];
        PlanRow row = Given.Row(rule, direction: DesiredDirection.Lower, period: "2020-2024") with
        {
            Years = [.. ranks.Select((rank, i) => new YearObservation(2020 + i, new Observation(Given.Parts($"{points[i]} điểm", "grade quality:4:Tốt", $"rank {rank}"))))],
        };
        Verdict verdict = VerdictCalculator.Assess(row);
        verdict.Kind.Should().Be(NotAchieved, name);
        verdict.Reason.Years.Should().Equal([2022, 2023, 2024], name);
    }

    [Theory]
    [InlineData(new[] { "-", "-", "-", "2", "2" }, NotAchieved, ReasonCode.YearsMissed, new[] { 2020, 2021, 2022 })]
    [InlineData(new[] { "2", "3", "2", "2", "2" }, Achieved, ReasonCode.EveryYearMet, new int[0])]
    [InlineData(new[] { "4", "5", "4", "4", "4" }, Exceeded, ReasonCode.EveryYearMet, new int[0])]
    [InlineData(new[] { "2", "", "2", "2", "2" }, Undetermined, ReasonCode.YearsNotReported, new[] { 2021 })]
    [InlineData(new[] { "2", "", "1", "2", "2" }, NotAchieved, ReasonCode.YearsMissed, new[] { 2022 })]
    [InlineData(new[] { "2", ">1", "2", "2", "2" }, Undetermined, ReasonCode.YearsUndetermined, new[] { 2021 })]
    [InlineData(new[] { "2", "chờ", "2", "2", "2" }, Pending, ReasonCode.ResultPending, new[] { 2021 })]
    public void Assess_EveryYear_NeedsEveryYear(string[] values, VerdictKind expected, ReasonCode code, int[] years)
    {
        TargetRule rule = Given.Rule(Criterion.Between(2, 3), "đảng viên/năm", Measure.EveryYear(Measure.Level));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, unit: "đảng viên", period: "2020-2024", years: Given.Years(2020, values)));
        verdict.Kind.Should().Be(expected);
        verdict.Reason.Code.Should().Be(code);
        verdict.Reason.Years.Should().Equal(years);
    }

    [Fact]
    public void Assess_EveryYearWithOneNumberForAllYears_IsOpen()
    {
        TargetRule rule = Given.Rule(Criterion.Between(65, 80), "đảng viên", Measure.EveryYear(Measure.Level));
        Verdict verdict = VerdictCalculator.Assess(Given.Row(rule, "243 đảng viên", period: "2021-2022"));
        verdict.Kind.Should().Be(Undetermined);
        verdict.Reason.Code.Should().Be(ReasonCode.YearsNotReported);
        verdict.Reason.Years.Should().Equal(2021, 2022);
        VerdictCalculator.Assess(Given.Row(rule, "243 đảng viên", period: "2021-2022", years: Given.Years(2021, "81", "65"))).Kind.Should().Be(Achieved);
    }

    [Fact]
    public void Assess_EveryYearOfASequence_TakesItsItemsAsTheYears()
    {
        TargetRule rule = Given.Rule(Criterion.AtLeast(80), measure: Measure.EveryYear(Measure.Level));
        Reported sequence = new ReportedList(ReportedListKind.Sequence, [Given.Value("98.1"), Given.Value("87.3"), Given.Value("79")]);
        PlanRow row = Given.Row(rule, period: "2021-2023") with { Actual = new Observation(sequence) };
        VerdictCalculator.Assess(row).Reason.Years.Should().Equal(2023);
    }

    [Theory]
    [InlineData("rank 3", Achieved, ReasonCode.RankMet)]
    [InlineData("rank 1", Achieved, ReasonCode.RankMet)]
    [InlineData("rank 4", NotAchieved, ReasonCode.RankMissed)]
    [InlineData("2", Achieved, ReasonCode.RankMet)]
    [InlineData("2.5", NotAssessable, ReasonCode.KindDiffers)]
    [InlineData("…", Undetermined, ReasonCode.NotAvailable)]
    [InlineData("", Undetermined, ReasonCode.NotReported)]
    public void Assess_Rank_IsOneSided(string actual, VerdictKind expected, ReasonCode code)
    {
        Verdict verdict = VerdictCalculator.Assess(TopThree, Given.Reported(actual), DesiredDirection.Lower);
        (verdict.Kind, verdict.Reason.Code).Should().Be((expected, code));
    }

    [Theory]
    [InlineData("grade quality:4:Tốt", Achieved, ReasonCode.GradeMet)]
    [InlineData("grade quality:5:Xuất sắc", Achieved, ReasonCode.GradeMet)]
    [InlineData("grade quality:3:Khá", NotAchieved, ReasonCode.GradeMissed)]
    [InlineData("grade other:4:Tốt", NotAssessable, ReasonCode.ScalesDiffer)]
    [InlineData("87.5", NotAssessable, ReasonCode.KindDiffers)]
    public void Assess_Grade_ComparesWithinOneScale(string actual, VerdictKind expected, ReasonCode code)
    {
        Verdict verdict = VerdictCalculator.Assess(Grade, Given.Reported(actual), DesiredDirection.Higher);
        (verdict.Kind, verdict.Reason.Code).Should().Be((expected, code));
        verdict.Attainment.IsDefined.Should().BeFalse();
    }

    [Theory]
    [InlineData(2022, 12, 31, 2022, 12, 31, Achieved, ReasonCode.DateMet)]
    [InlineData(2023, 1, 1, 2023, 12, 31, NotAchieved, ReasonCode.DateMissed)]
    [InlineData(2022, 7, 1, 2023, 6, 30, Undetermined, ReasonCode.SomePossibleValuesMeet)]
    public void Assess_Date_CountsEveryDayItMayMean(int y1, int m1, int d1, int y2, int m2, int d2, VerdictKind expected, ReasonCode code)
    {
        TargetRule rule = Given.Rule(Criterion.ByDate(new LocalDate(2022, 12, 31)), measure: Measure.Completion);
        Verdict verdict = VerdictCalculator.Assess(rule, new Observation(new ReportedDate(new LocalDate(y1, m1, d1), new LocalDate(y2, m2, d2))), DesiredDirection.None);
        (verdict.Kind, verdict.Reason.Code).Should().Be((expected, code));
    }

    [Fact]
    public void Assess_CriteriaNestedWithoutEnd_AreRefused()
    {
        TargetRule rule = Commune;
        for (int i = 0; i < 40; i++)
        {
            rule = Given.Rule(Criterion.AnyOf([rule, Given.Rule(Criterion.Text("hoặc"))]));
        }

        VerdictCalculator.Assess(rule, Given.Reported("1 xã"), DesiredDirection.Higher).Reason.Code.Should().Be(ReasonCode.TooDeep);
    }
}
