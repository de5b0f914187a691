using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Reading;

public class PlanTableTests
{
    private const string Header = "unit|indicator|period|target|actual|no|parent|headline";

    [Fact]
    public void Headlines_WithColumn_AreTheMarkedRows() =>
        Tables.ReadWhole(Header, "A|x|2023|1|1|1||yes", "A|y|2023|1|1|2||", "A|z|2023|1|1|2.a|2|yes").Headlines.Select(row => row.Number).Should().Equal("1", "2.a");

    [Fact]
    public void Headlines_WithoutColumn_AreTheRowsWithoutParent() =>
        Tables.ReadWhole("unit|indicator|period|target|actual|no|parent", "A|x|2023|1|1|1|", "A|y|2023|1|1|1.a|1").Headlines.Select(row => row.Number).Should().Equal("1");

    [Fact]
    public void Children_NumbersRepeatedPerUnitAndPeriod_BelongToTheirOwn()
    {
        PlanTable table = Tables.ReadWhole(
            Header,
            "A|x|2023|1|1|1||", "A|y|2023|1|1|1.a|1|", "A|x|2024|1|1|1||", "A|y|2024|1|1|1.a|1|", "B|x|2023|1|1|1||", "B|y|2021-2023|1|1|1.a|1|");
        table.Children(table.Rows[0]).Should().Equal(table.Rows[1]);
        table.Children(table.Rows[2]).Should().Equal(table.Rows[3]);
        table.Children(table.Rows[4]).Should().Equal(table.Rows[5]);
        table.Children(table.Rows[1]).Should().BeEmpty();
    }

    [Fact]
    public void Read_NumberTwice_IsSaidOfTheSecondRow() =>
        Tables.ReadWhole(Header, "A|x|2023|1|1|1||", "A|y|2023|1|1|1||").Rows[1].Notes.Should().Contain(note => note.Code == ReadingNoteCode.NumberRepeated && note.Detail.Contains("line 2"));

    [Fact]
    public void Read_ParentThatIsNoRow_IsAnError() =>
        Tables.Read(Header, "A|x|2023|1|1|1||", "B|y|2023|1|1|2|1|").Reasons.Single().Column.Should().Be("parent");

    [Fact]
    public void Read_RowsThatAreTheirOwnParents_AreErrors() =>
        Tables.Read(Header, "A|x|2023|1|1|1|2|", "A|y|2023|1|1|2|1|", "A|z|2023|1|1|3|3|").Reasons.Should().HaveCount(3).And.OnlyContain(error => error.Message.Contains("part of itself"));
}
