using LocalGovMetrics.Display;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Tests.Verdicts.Given;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Verdicts as tables: the row of the whole, those of its parts, and what each cell says.</summary>
public class VerdictTableTests
{
    [Fact]
    public void Verdict_OfANumber_IsOneRow()
    {
        DisplayTable table = VerdictCalculator.Assess(Row(Rule(Criterion.Reach(80), "%"), "60 %")).ToTable();

        table.Title.English.Should().Be("Verdict");
        table.Columns.Select(column => (column.Heading.English, column.IsNumber)).Should().Equal(("Target", true), ("Actual", true), ("Attained", true), ("Verdict", false), ("Reason", false));
        table.RowNames.Should().BeEmpty();
        Cells(table, 0).Should().Equal("80 %", "60 %", "75.0 %", "not achieved");
        table.Rows[0].Cells[3].Mark.Should().Be(DisplayMark.Missed);
        table.Rows[0].Cells[4].Text.English.Should().Contain("60").And.Contain("80");
    }

    /// <summary>99.96 of 100 is 99.96 % with one decimal more, and not 100.0 %; 100 is 100.0 %.</summary>
    [Theory]
    [InlineData("100", "100.0 %")]
    [InlineData("99", "99.0 %")]
    [InlineData("99.96", "99.96 %")]
    [InlineData("99.996", "99.996 %")]
    [InlineData("99.9996", "99.9996 %")]
    [InlineData("99.99996", "100.0 %")]
    [InlineData("100.04", "100.04 %")]
    public void Attainment_OfWhatIsNotQuiteTheTarget_IsNotAHundredPerCent(string actual, string shown) =>
        Cells(VerdictCalculator.Assess(Rule(Criterion.Reach(100)), Reported(actual), DesiredDirection.Higher).ToTable(), 0)[2].Should().Be(shown);

    [Fact]
    public void NearMiss_NotYetDue_AndOnAnEstimate_AreSaid()
    {
        Verdict near = VerdictCalculator.Assess(Rule(Criterion.Reach(100)), Reported("99.9"), DesiredDirection.Higher);
        Cells(near.ToTable(), 0)[3].Should().Be("not achieved, near");
        near.ToTable().Rows[0].Cells[3].Mark.Should().Be(DisplayMark.Near);
        Cells((near with { IsNotYetDue = true }).ToTable(), 0)[3].Should().Be("not achieved, near, not yet due");

        Verdict estimate = VerdictCalculator.Assess(Rule(Criterion.Reach(100)), Reported("100", ObservationStatus.Estimated), DesiredDirection.Higher);
        Cells(estimate.ToTable(), 0)[3].Should().Be("achieved, on an estimate");
        estimate.ToTable().Rows[0].Cells[3].Mark.Should().Be(DisplayMark.Met);
    }

    [Fact]
    public void Attainment_OfAnOpenActual_IsItsBounds() =>
        Cells(VerdictCalculator.Assess(Rule(Criterion.AtLeast(80)), Reported(">60"), DesiredDirection.Higher).ToTable(), 0)[2].Should().Be("> 75.0 %");

    [Fact]
    public void Attainment_OfNothingLeft_SaysSo()
    {
        Verdict verdict = VerdictCalculator.Assess(Rule(Criterion.AtMost(5)), Reported("0"), DesiredDirection.Lower);
        verdict.Attainment.Reason.Should().Be(UndefinedReason.NothingLeft);
        verdict.ToTable().Rows[0].Cells[2].Should().Be(new DisplayCell(UndefinedReason.NothingLeft.Words(), DisplayMark.NotApplicable));
    }

    [Fact]
    public void Years_AreRowsWithTheirNames()
    {
        DisplayTable table = VerdictCalculator.Assess(Row(Rule(Criterion.AtLeast(5), measure: Measure.EveryYear(Measure.Level)), period: "2021-2023", years: Years(2021, "6", "4", ""))).ToTable();

        table.RowHeading.English.Should().Be("Part");
        table.RowNames.Select(name => name.English).Should().Equal("", "2021", "2022", "2023");
        Cells(table, 1).Should().Equal("≥ 5", "6", "120.0 %", "achieved");
        Cells(table, 2).Should().Equal("≥ 5", "4", "80.0 %", "not achieved");
        Cells(table, 3).Should().Equal("≥ 5", "–", "–", "undetermined");
    }

    [Fact]
    public void Parts_AreRowsWithTheirNumbers()
    {
        DisplayTable table = OneOfTwo().ToTable();

        table.RowNames.Select(name => name.English).Should().Equal("", "1", "2");
        Cells(table, 0)[0].Should().Be("all of: 1 xã; 2 phường");
        Cells(table, 1).Should().Equal("1 xã", "1 xã", "100.0 %", "achieved");
        Cells(table, 2)[1..].Should().Equal("–", "–", "not achieved");
    }

    [Fact]
    public void Part_ThatIsLeftOut_ShowsItsTargetWithItsUnit() => Cells(OneOfTwo().ToTable(), 2)[0].Should().Be("2 phường");

    private static Verdict OneOfTwo() => VerdictCalculator.Assess(
        Rule(Criterion.AllOf([Rule(Criterion.Reach(1), "xã", Measure.Count), Rule(Criterion.Reach(2), "phường", Measure.Count)])), Reported("1 xã"), DesiredDirection.Higher);

    private static string[] Cells(DisplayTable table, int row) => [.. table.Rows[row].Cells.Take(4).Select(cell => cell.Text.English)];
}
