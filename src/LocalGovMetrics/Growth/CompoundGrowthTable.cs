using LocalGovMetrics.Display;

namespace LocalGovMetrics.Growth;

/// <summary>A compound growth as a table of one row.</summary>
internal static class CompoundGrowthTable
{
    private const int Decimals = 2;

    private static readonly DisplayText Title = DisplayText.Of("Tăng bình quân", "Average growth");

    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Number("Năm gốc", "Base"),
        DisplayColumn.Number("Năm cuối", "End"),
        DisplayColumn.Number("Số kỳ", "Periods"),
        DisplayColumn.Number("Tăng mỗi kỳ", "Growth a period"),
        DisplayColumn.Number("Khoảng có thể", "Possible growth"),
        DisplayColumn.Number("Chỉ số", "Index"),
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
        Notes = [DisplayText.Of("Chỉ số: kỳ trước = 100. Khoảng có thể: mọi giá trị mà số đã in cho phép.", "Index: previous period = 100. Possible growth: all that the printed numbers allow.")],
    };
}
