using LocalGovMetrics.Display;

namespace LocalGovMetrics.Growth;

/// <summary>A compound growth as a table of one row.</summary>
internal static class CompoundGrowthTable
{
    private const int Decimals = 2;

    private static readonly DisplayText Title = DisplayText.Keyed("compoundGrowth.averageGrowth");

    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Number("compoundGrowth.base"),
        DisplayColumn.Number("compoundGrowth.end"),
        DisplayColumn.Number("compoundGrowth.periods"),
        DisplayColumn.Number("compoundGrowth.growthPeriod"),
        DisplayColumn.Number("compoundGrowth.possibleGrowth"),
        DisplayColumn.Number("compoundGrowth.index"),
    ];

    public static DisplayTable Of(CompoundGrowthResult growth) => new(
        Title,
        Columns,
        [
            [
                new DisplayCell(ReportedWords.Of(growth.First)),
                new DisplayCell(ReportedWords.Of(growth.Last)),
                new DisplayCell(DisplayNumbers.Whole(growth.Periods)),
                DisplayNumbers.PercentCell(growth.Rate, Decimals),
                growth.Bounds.RateOrNull is { } bounds ? new DisplayCell(DisplayNumbers.Range(bounds, (end, rounding) => DisplayNumbers.Percent(end, Decimals, rounding))) : DisplayNumbers.None(growth.Bounds.Reason),
                DisplayNumbers.Cell(growth.Index, Decimals),
            ],
        ])
    {
        Notes = [DisplayText.Keyed("compoundGrowth.indexPreviousPeriod100Possible")],
    };
}
