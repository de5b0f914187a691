using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Assessments;

public class AssessmentTests
{
    private const string Header = "no|unit|indicator|period|target|actual|direction|reportedVerdict";

    [Fact]
    public void Of_RowsWithPrintedVerdicts_CountsThemAndNamesThoseThatDisagree()
    {
        Assessment assessment = Of(
            Header,
            "1|A|x|2023|5|6|higher|Đạt",
            "2|A|y|2023|5|4|higher|Đạt",
            "3|A|z|2023|>95|>93|higher|Đạt");

        assessment.Headline.Should().BeEquivalentTo(new { Rows = 3L, Counted = 3L, Decided = 2L, Achieved = 1L, Exceeded = 1L, NotAchieved = 1L, Undetermined = 1L, Disagreeing = 1L });
        assessment.Disagreeing.Should().ContainSingle().Which.Verdict.Reason.Code.Should().Be(ReasonCode.BelowTarget);
        assessment.PrintedCount.Should().BeEquivalentTo(new { Achieved = 3, Of = 3 });
        assessment.PrintedCount!.Agreement(assessment.Headline).Should().Be(HeadlineAgreement.Disagrees);
    }

    [Fact]
    public void Of_RowWithoutTarget_ListsItAndDoesNotCountIt()
    {
        Assessment assessment = Of(Header, "1|A|x|2023|5|6|higher|", "2|A|y|2023||4|higher|");

        assessment.Rows.Should().HaveCount(2);
        assessment.Headline.Should().BeEquivalentTo(new { Rows = 2L, Counted = 1L, WithoutTarget = 1L, NotAssessable = 1L, Achieved = 1L });
    }

    [Fact]
    public void Of_RowWithoutTargetThatItsTableMarks_ListsItAndDoesNotCountIt() =>
        Of("headline|" + Header, "true|1|A|x|2023|5|6|higher|", "true|2|A|y|2023||4|higher|", "false|3|A|z|2023||4|higher|").Should().BeEquivalentTo(new
        {
            Headline = new { Rows = 2L, Counted = 1L, WithoutTarget = 1L, NotAssessable = 1L },
            Others = new { Rows = 1L, Counted = 0L, WithoutTarget = 1L },
            All = new { Rows = 3L, Counted = 1L },
        });

    [Theory]
    [InlineData("6", "7", 1, 2)]
    [InlineData("6", "4", 1, 2)]
    [InlineData("6", "6", 3, 0)]
    public void Of_TwoActualsOfOneFact_MarksBothAndCountsNeither(string one, string other, long counted, long contradicted)
    {
        Assessment assessment = Of(Header, $"1|A|x|2023|5|{one}|higher|Đạt", $"2|A|x|2023|5|{other}|higher|Đạt", "3|A|y|2023|5|6|higher|Đạt");

        assessment.Headline.Should().BeEquivalentTo(new { Rows = 3L, Counted = counted, Contradicted = contradicted, Achieved = counted, Decided = counted, Printed = counted, PrintedAchieved = counted });
        assessment.Rows.Count(row => row.Verdict.Reason.Code == ReasonCode.ContradictedByRow).Should().Be((int)contradicted);
    }

    [Fact]
    public void Of_ContradictedRowThatItsTableMarks_CountsNeither() =>
        Of("headline|" + Header, "true|1|A|x|2023|5|6|higher|", "true|2|A|x|2023|5|4|higher|").Headline
            .Should().BeEquivalentTo(new { Rows = 2L, Counted = 0L, Decided = 0L, Contradicted = 2L, Undetermined = 2L });

    [Fact]
    public void Of_UnreadableRows_CountsThoseThatPrintATarget()
    {
        PlanTable table = PlanTableReader.Read(Tables.Of(Header, "1|A|x|2023|5|6|higher|", "2|A|y|nie|5|6|higher|", "3|A|z|nie||6|higher|"), new PlanTableOptions { KeepGoing = true }).GetValueOrThrow();

        Assessment.Of(table).Headline.Should().BeEquivalentTo(new { Rows = 3L, Counted = 2L, Unreadable = 2L, NotAssessable = 2L, WithoutTarget = 1L });
    }

    [Fact]
    public void DisagreeingIfHigher_OfAssumedDirection_IsApart()
    {
        Assessment assessment = Of("no|unit|indicator|period|target|actual|reportedVerdict", "1|A|Chỉ tiêu lạ|2023|5|6|Không đạt");

        assessment.DisagreeingIfHigher.Should().ContainSingle();
        assessment.Disagreeing.Should().BeEmpty();
        assessment.Headline.Should().BeEquivalentTo(new { DisagreeingIfHigher = 1L, Disagreeing = 0L, Undetermined = 1L });
    }

    [Fact]
    public void ByUnit_OfSeveral_AssessesEachInItsOrder()
    {
        Assessment assessment = Of(Header, "1|B|x|2023|5|6|higher|", "1|A|x|2023|5|4|higher|", "2|B|y|2023|5|4|higher|") with { Printed = new PrintedHeadline { Unit = "A", Achieved = 1, Of = 1 } };

        assessment.ByUnit().Select(unit => (unit.Name, unit.Headline.Achieved, unit.Headline.Counted, unit.Printed?.Achieved)).Should().Equal(("B", 1, 2, null), ("A", 0, 1, 1));
    }

    [Fact]
    public void Criteria_WhereTheReportCountsNoRow_AreAll() =>
        Of("headline|" + Header, "false|1|A|x|2023|5|6|higher|").Criteria.Should().BeEquivalentTo(new { Rows = 1L, Counted = 1L, Achieved = 1L });

    private static Assessment Of(string header, params string[] rows) => Assessment.Of(Tables.ReadWhole(header, rows));
}
