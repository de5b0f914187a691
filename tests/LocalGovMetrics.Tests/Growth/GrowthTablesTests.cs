using LocalGovMetrics.Display;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

/// <summary>The results of growth as tables: every cell, heading and note.</summary>
public class GrowthTablesTests
{
    [Fact]
    public void Chain_IsARowAYearAndTheAverage()
    {
        // By hand: 1.1 × 1.21 = 1.331; its root is 1.15369….
        DisplayTable table = ChainIndex.Link(2021, [110, 121]).ToTable();

        table.Title.English.Should().Be("Chained index");
        table.RowHeading.English.Should().Be("Year");
        table.Columns.Select(column => (column.Heading.English, column.IsNumber)).Should().Equal(("Previous year = 100", true), ("Base year = 100", true));
        table.RowNames.Select(name => name.English).Should().Equal("2021", "2022", "Average, whole span");
        Rows(table).Should().Equal("110.00 | 110.00", "121.00 | 133.10", "115.37 | 133.10");
    }

    [Fact]
    public void Chain_WithAGap_SaysWhatIsMissing()
    {
        const string missing = "an input was not reported";
        Rows(ChainIndex.Link(2021, [110, null]).ToTable()).Should().Equal("110.00 | 110.00", $"{missing} | {missing}", $"{missing} | {missing}");
    }

    [Fact]
    public void Growth_IsOneRow()
    {
        // By hand: √(144 / 100) is 1.2; of the prints, √(143.5 / 100.5) is 1.19493… and √(144.5 / 99.5) is 1.20509….
        DisplayTable table = CompoundGrowth.Between(ReportedValue.AsPrinted(100), ReportedValue.AsPrinted(144), 2).ToTable();

        table.Title.English.Should().Be("Average growth");
        table.Columns.Select(column => (column.Heading.English, column.IsNumber)).Should()
            .Equal(("Base", true), ("End", true), ("Periods", true), ("Growth a period", true), ("Possible growth", true), ("Index", true));
        table.Notes.Select(note => note.English).Should().Equal("Index: previous period = 100. Possible growth: all that the printed numbers allow.");
        Rows(table).Should().Equal("100 | 144 | 2 | 20.00 % | 19.49 %–20.51 % | 120.00");
    }

    [Fact]
    public void Growth_WithoutARate_SaysWhy()
    {
        const string zero = "the base is zero, or may be";
        Rows(CompoundGrowth.Between(ReportedValue.AsPrinted(0), ReportedValue.AsPrinted(144), 2).ToTable()).Should().Equal($"0 | 144 | 2 | {zero} | {zero} | {zero}");
    }

    [Fact]
    public void Contributions_AreARowAPartTheRemainderAndTheTotal()
    {
        DisplayTable table = GrowthContributions.Of(100, 120, [new GrowthPart("industry", 40, 52.5m), new GrowthPart("farming", 50, null)]).ToTable();

        table.Title.English.Should().Be("Contributions to growth");
        table.RowHeading.English.Should().Be("Part");
        table.Columns.Select(column => (column.Heading.English, column.IsNumber)).Should().Equal(("Base", true), ("End", true), ("Change", true), ("Contribution", true));
        table.RowNames.Select(name => name.English).Should().Equal("industry", "farming", "Remainder", "Total");
        table.Notes.Select(note => note.English).Should().Equal("Contribution: the part's change over the total's base; they add up to the total's growth.");
        Rows(table).Should().Equal("40 | 52.5 | 12.5 | 12.50 %", "50 | … | … | an input was not reported", "60 | 67.5 | 7.5 | 7.50 %", "100 | 120 | 20 | 20.00 %");
    }

    private static IEnumerable<string> Rows(DisplayTable table) => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text.English)));
}
