using LocalGovMetrics.Display;

namespace LocalGovMetrics.Growth;

/// <summary>A total's growth taken apart, as a table: one row a part, what is left, and the total.</summary>
internal static class GrowthContributionsTable
{
    private const int Decimals = 2;

    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Number("growthContributions.base"),
        DisplayColumn.Number("growthContributions.end"),
        DisplayColumn.Number("growthContributions.change"),
        DisplayColumn.Number("growthContributions.contribution"),
    ];

    public static DisplayTable Of(GrowthContributionsResult growth)
    {
        GrowthContribution[] rows = [.. growth.Parts, growth.Remainder, growth.Total];
        return new DisplayTable(DisplayText.Keyed("growthContributions.contributionsGrowth"), Columns, [.. rows.Select(RowOf)])
        {
            RowHeading = DisplayText.Keyed("growthContributions.part"),
            RowNames = [.. growth.Parts.Select(part => DisplayText.Verbatim(part.Part.Name)), DisplayText.Keyed("growthContributions.remainder"), DisplayText.Keyed("growthContributions.total")],
            Notes = [DisplayText.Keyed("growthContributions.contributionPartsChangeOverTotals")],
        };
    }

    private static DisplayRow RowOf(GrowthContribution row) =>
        [Number(row.Part.First), Number(row.Part.Last), Number(row.Change), DisplayNumbers.PercentCell(row.Contribution, Decimals)];

    private static DisplayCell Number(decimal? value) => new(value is { } number ? DisplayNumbers.Exact(number) : DisplayText.Verbatim("…"));
}
