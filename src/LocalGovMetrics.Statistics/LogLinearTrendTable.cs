using LocalGovMetrics.Display;

namespace LocalGovMetrics.Statistics;

/// <summary>A log-linear trend as a table of one row.</summary>
internal static class LogLinearTrendTable
{
    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Number("Tăng mỗi năm", "Growth a year"),
        DisplayColumn.Number("Sai số chuẩn", "Standard error"),
        DisplayColumn.Number("R²", "R²"),
        DisplayColumn.Number("Số quan sát", "Observations"),
    ];

    public static DisplayTable Of(LogLinearTrendResult trend) => new(
        DisplayText.Of("Xu thế log-tuyến tính", "Log-linear trend"),
        Columns,
        [[DisplayNumbers.PercentCell(trend.Growth, 2), DisplayNumbers.PercentCell(trend.GrowthStandardError, 2), DisplayNumbers.Cell(trend.RSquared, 3), new DisplayCell(DisplayNumbers.Whole(trend.Observations))]]);
}
