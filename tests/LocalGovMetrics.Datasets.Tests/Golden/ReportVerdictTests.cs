using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Datasets.Tests.Golden;

/// <summary>The findings on the bundled reports, as a reader of them would state them.</summary>
public class ReportVerdictTests
{
    [Fact]
    public void HuongTra2023_KeptSevenOfElevenAgainstThePrintedEight()
    {
        Report report = Find("huong-tra-2023");
        (PlanRow Row, Verdict Verdict)[] headlines = Headlines(report);

        headlines.Should().HaveCount(11);
        headlines.Count(pair => pair.Verdict.IsAchieved == true).Should().Be(7);
        report.Achieved.Should().Be(8);
        (PlanRow row, Verdict verdict) = headlines.Single(pair => pair.Row.ReportedVerdict == ReportedVerdict.Achieved && pair.Verdict.IsAchieved == false);
        row.Number.Should().Be("8");
        verdict.Reason.Code.Should().Be(ReasonCode.PartsMissing);
        verdict.Reason.FailedParts.Should().Equal(1);
        verdict.Parts[1].Rule.MeasureUnit.Should().Be(MeasureUnit.Counted("phường"));
    }

    [Theory]
    [InlineData("1", 1.1392, 1.165)]
    [InlineData("2", 1.0706, 1.125)]
    [InlineData("3", 1.0212, 1.04)]
    public void TamKy2024_MissedGrowthTargets_AttainBetweenGrowthRates(string number, double actual, double planned)
    {
        Verdict verdict = Headlines(Find("tam-ky-2024")).Single(pair => pair.Row.Number == number).Verdict;

        verdict.Kind.Should().Be(VerdictKind.NotAchieved);
        verdict.Attainment.Value.Should().BeApproximately(actual / planned, 1e-12);
    }

    [Fact]
    public void TamKy2024_MissedTheFourTargetsItSays() =>
        Headlines(Find("tam-ky-2024")).Where(pair => pair.Verdict.Kind == VerdictKind.NotAchieved).Select(pair => pair.Row.Number)
            .Should().Equal("1", "2", "3", "18");

    [Fact]
    public void QuangTri_MissedItsOwnFourAndTwoMore() =>
        Headlines(Find("quang-tri-2020-2025")).Where(pair => pair.Verdict.Kind == VerdictKind.NotAchieved).Select(pair => pair.Row.Number)
            .Should().Equal("2", "3", "5", "6.a", "PL2-1", "PL2-3");

    [Fact]
    public void QuangTri_AdministrativeReformRank_IsOutsideTheFirstThreeInThreeYears()
    {
        Verdict verdict = Headlines(Find("quang-tri-2020-2025")).Single(pair => pair.Row.Number == "PL2-1").Verdict;

        verdict.Kind.Should().Be(VerdictKind.NotAchieved);
        verdict.Reason.Years.Should().Equal(2022, 2023, 2024);
    }

    [Fact]
    public void QuangTri_RevenueGrowth_IsComputedOverFivePeriods()
    {
        Verdict verdict = Headlines(Find("quang-tri-2020-2025")).Single(pair => pair.Row.Number == "5").Verdict;

        verdict.Reason.Value.Should().BeApproximately(5.1333m, 0.0001m);
        verdict.Reason.Notes.Should().Contain(ReasonNote.ComputedFromBaseline);
    }

    [Fact]
    public void HuongTraMidTerm_MissesThatAreDueIn2025_AreNotYetDue() =>
        Headlines(Find("huong-tra-2021-2023")).Where(pair => pair.Verdict.IsNotYetDue).Select(pair => pair.Row.Number)
            .Should().Equal("2", "5", "10");

    [Fact]
    public void EveryReport_AssessesEveryRowUnderEveryPolicyWithAReason()
    {
        foreach (Report report in Reports.All)
        {
            foreach (PlanRow row in report.Table.Rows)
            {
                foreach (VerdictPolicy policy in (VerdictPolicy[])[VerdictPolicy.Face, VerdictPolicy.Strict])
                {
                    Verdict verdict = VerdictCalculator.Assess(row, policy);
                    verdict.Reason.Code.Should().NotBe(ReasonCode.None);
                    verdict.Reason.Sentence("vi").Should().NotBeNullOrWhiteSpace();
                    verdict.Reason.Sentence("en").Should().NotBeNullOrWhiteSpace();
                }
            }
        }
    }

    private static Report Find(string id) => Reports.Find(id) ?? throw new InvalidOperationException($"No report '{id}'.");

    private static (PlanRow Row, Verdict Verdict)[] Headlines(Report report) =>
        [.. report.Table.Headlines.Select(row => (row, VerdictCalculator.Assess(row)))];
}
