using LocalGovMetrics.Display;

namespace LocalGovMetrics.Statistics;

/// <summary>A log-linear trend as a table of one row.</summary>
internal static class LogLinearTrendTable
{
    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Number("logLinearTrend.growthYear"),
        DisplayColumn.Number("logLinearTrend.standardError"),
        DisplayColumn.Number("logLinearTrend.r"),
        DisplayColumn.Number("logLinearTrend.observations"),
    ];

    public static DisplayTable Of(LogLinearTrendResult trend) => new(
        DisplayText.Keyed("logLinearTrend.logLinearTrend"),
        Columns,
        [[DisplayNumbers.PercentCell(trend.Growth, 2), DisplayNumbers.PercentCell(trend.GrowthStandardError, 2), DisplayNumbers.Cell(trend.RSquared, 3), new DisplayCell(DisplayNumbers.Whole(trend.Observations))]]);
}
