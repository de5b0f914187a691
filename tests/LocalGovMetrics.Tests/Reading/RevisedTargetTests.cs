using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using NodaTime;

namespace LocalGovMetrics.Tests.Reading;

public class RevisedTargetTests
{
    private const string Header = "unit|indicator|period|target|actual|direction|effectiveFrom|document";

    [Fact]
    public void Read_LinesOfOneFactFromSeveralDays_AreOneRowWithSeveralTargets()
    {
        PlanTable table = Tables.ReadWhole(
            Header,
            "A|Nước sạch|2024|93%|91%|higher|2020-10-01|NQ 01/2020",
            "B|Nước sạch|2024|93%|91%|higher|2020-10-01|NQ 02/2020",
            "A|Nước sạch|2024|90%||higher|01/07/2023|NQ 05/2023");
        table.Rows.Should().HaveCount(2);
        PlanRow row = table.Rows[0];
        row.Line.Should().Be(2);
        row.Targets.Select(target => (target.Text, target.EffectiveFrom, target.Document, target.Line)).Should().Equal(
            ("93%", new LocalDate(2020, 10, 1), "NQ 01/2020", null),
            ("90%", new LocalDate(2023, 7, 1), "NQ 05/2023", 4));
        row.Actual.Text.Should().Be("91%");
        row.Notes.Should().Contain(note => note.Code == ReadingNoteCode.TargetRevised);
        row.IsContradicted.Should().BeFalse();
    }

    [Theory]
    [InlineData("93%", "90%", "91%", "higher", RevisionEffect.MetOnlyBecauseLowered)]
    [InlineData("2%", "3%", "2,5%", "lower", RevisionEffect.MetOnlyBecauseLowered)]
    [InlineData("90%", "93%", "91%", "higher", RevisionEffect.MissedOnlyBecauseRaised)]
    [InlineData("93%", "90%", "95%", "higher", RevisionEffect.None)]
    [InlineData("93%", "90%", "85%", "higher", RevisionEffect.None)]
    [InlineData("93%", "90%", "chờ", "higher", RevisionEffect.Open)]
    public void Revision_OfARow_SaysWhatItDid(string first, string last, string actual, string direction, RevisionEffect effect)
    {
        PlanRow row = Tables.ReadWhole(Header, $"A|x|2024|{first}|{actual}|{direction}||NQ 1", $"A|x|2024|{last}|{actual}|{direction}|2023|NQ 2").Rows.Should().ContainSingle().Which;
        AssessedRow assessed = AssessedRow.Of(row);
        assessed.Revision!.Effect.Should().Be(effect);
        assessed.Revision.AgainstInForce.Should().Be(assessed.Verdict);
        assessed.Revision.AgainstOriginal.Should().Be(VerdictCalculator.Assess(row, VerdictPolicy.Face with { TargetChoice = TargetChoice.Original }));
    }

    [Fact]
    public void Revision_MetOnlyBecauseLowered_SaysSoInBothLanguages()
    {
        AssessedRow row = AssessedRow.Of(Tables.ReadWhole(Header, "A|x|2024|93%|91%|higher|2020|NQ 1", "A|x|2024|90%|91%|higher|07/2023|NQ 5").Rows[0]);
        row.Revision!.Sentence("en").Should().Be("The target 93% was revised to 90% from 2023-07-01 (NQ 5). Met only because it was lowered; against the original: not achieved.");
        row.Revision.Sentence("vi").Should().Be("Chỉ tiêu 93% đã được điều chỉnh thành 90% từ 2023-07-01 (NQ 5). Chỉ đạt vì chỉ tiêu đã được hạ; so với chỉ tiêu ban đầu: không đạt.");
    }

    [Fact]
    public void Revision_NotInForceYet_IsNone()
    {
        PlanRow row = Tables.ReadWhole(Header, "A|x|2024|93%|91%|higher|2020|NQ 1", "A|x|2024|90%|91%|higher|2025-03|NQ 5").Rows.Should().ContainSingle().Which;
        TargetRevision.Of(row).Should().BeNull();
        VerdictCalculator.Assess(row).Kind.Should().Be(VerdictKind.NotAchieved);
    }

    [Theory]
    [InlineData("A|x|2024|90%|91%|higher|2020|NQ 5", "same day")]
    [InlineData("A|x|2024|90%|92%|higher|2023|NQ 5", "different results")]
    [InlineData("A|x|2024|90%|91%|lower|2023|NQ 5", "which way is better")]
    public void Read_LinesThatAreNoRevisions_StayApartAndSayWhy(string other, string why)
    {
        PlanTable table = Tables.ReadWhole(Header, "A|x|2024|93%|91%|higher|2020|NQ 1", other);
        table.Rows.Should().HaveCount(2).And.AllSatisfy(row => row.Notes.Should().Contain(note => note.Code == ReadingNoteCode.NotARevision && note.Detail.Contains(why, StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_WithoutDays_NothingIsJoined() =>
        Tables.ReadWhole("unit|indicator|period|target|actual|document", "A|x|2024|93%|91%|NQ 1", "A|x|2024|90%|91%|NQ 2").Rows.Should().HaveCount(2)
            .And.AllSatisfy(row => row.Targets.Should().ContainSingle().Which.Document.Should().StartWith("NQ"));

    [Fact]
    public void Read_GroupsThatAnotherColumnTellsApart_AreRevisedEachForItself() =>
        Tables.ReadWhole(
            Header + "|nhóm",
            "A|x|2024|93%|91%|higher|2020|NQ 1|nam",
            "A|x|2024|95%|91%|higher|2020|NQ 1|nữ",
            "A|x|2024|90%|91%|higher|2023|NQ 5|nam",
            "A|x|2024|92%|91%|higher|2023|NQ 5|nữ").Rows.Select(row => (row.Line, row.Targets.Count)).Should().Equal((2, 2), (3, 2));

    [Theory]
    [InlineData("2023-07-01")]
    [InlineData("01/07/2023")]
    [InlineData("1.7.2023")]
    [InlineData("07/2023")]
    public void Read_EffectiveFrom_TakesDaysAndMonths(string day) =>
        Tables.ReadWhole("Địa phương|Chỉ tiêu|Năm|Kế hoạch|Thực hiện|Hiệu lực từ|Văn bản", $"A|x|2024|90%|91%|{day}|NQ 5").Rows[0].Targets[0].Should().Match<LocalGovMetrics.Targets.Target>(target => target.EffectiveFrom == new LocalDate(2023, 7, 1) && target.Document == "NQ 5");

    [Theory]
    [InlineData("soon")]
    [InlineData("31/02/2023")]
    [InlineData("13/2023")]
    public void Read_EffectiveFromThatIsNoDay_IsAnError(string day) =>
        Tables.Read(Header, $"A|x|2024|90%|91%|higher|{day}|NQ 5").Reasons.Should().ContainSingle().Which.Column.Should().Be("effectiveFrom");
}
