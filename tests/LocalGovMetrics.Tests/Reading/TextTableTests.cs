using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tests.Reading;

public class TextTableTests
{
    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        Tables.Of("a|b", "1|2").Should().Be(Tables.Of("a|b", "1|2"));
        Tables.Of("a|b", "1|2").Should().NotBe(Tables.Of("a|b", "1|3"));
        Tables.Of("a|b", "1|2").GetHashCode().Should().Be(Tables.Of("a|b", "1|2").GetHashCode());
    }

    [Fact]
    public void Constructor_ChangedListAfterwards_StaysAsItWas()
    {
        List<string> cells = ["1"];
        TextRow row = new(2, cells);
        cells[0] = "2";
        row.Cells.Should().Equal("1");
    }

    [Fact]
    public void ToString_Diagnostic_IsAsTheToolPrintsIt()
    {
        new Diagnostic("plan.csv", 7, "period", "x", "Wrong.").ToString().Should().Be("plan.csv:7: column 'period': Wrong.");
        new Diagnostic("plan.csv", 7, null, null, "Wrong.").ToString().Should().Be("plan.csv:7: Wrong.");
    }

    [Fact]
    public void Diagnostic_LongTextCutInsideAPair_KeepsWholeCharacters() =>
        new Diagnostic("f", 1, null, new string('x', 59) + "😀😀", "m").Text.Should().Be(new string('x', 59) + "…");

    [Fact]
    public void Failure_WithoutErrors_IsRefused() =>
        FluentActions.Invoking(() => ReadingOutcome.Failure<PlanTable>([])).Should().Throw<ArgumentException>();

    [Fact]
    public void Then_AfterAFailure_HandsTheErrorsOn()
    {
        Outcome<TextTable, Diagnostic> failed = ReadingOutcome.Failure<TextTable>([new Diagnostic("f", 1, null, null, "m")]);
        failed.Then(table => PlanTableReader.Read(table)).Reasons.Should().Equal(failed.Reasons);
    }
}
