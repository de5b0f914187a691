using LocalGovMetrics.Display;

namespace LocalGovMetrics.Growth;

/// <summary>A total's growth taken apart, as a table: one row a part, what is left, and the total.</summary>
internal static class GrowthContributionsTable
{
    private const int Decimals = 2;

    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Number("Năm gốc", "Base"),
        DisplayColumn.Number("Năm cuối", "End"),
        DisplayColumn.Number("Thay đổi", "Change"),
        DisplayColumn.Number("Đóng góp", "Contribution"),
    ];

    public static DisplayTable Of(GrowthContributionsResult growth)
    {
        GrowthContribution[] rows = [.. growth.Parts, growth.Remainder, growth.Total];
        return new DisplayTable(DisplayText.Of("Đóng góp vào tăng trưởng", "Contributions to growth"), Columns, [.. rows.Select(RowOf)])
        {
            RowHeading = DisplayText.Of("Phần", "Part"),
            RowNames = [.. growth.Parts.Select(part => DisplayText.Verbatim(part.Part.Name)), DisplayText.Of("Còn lại", "Remainder"), DisplayText.Of("Tổng", "Total")],
            Notes = [DisplayText.Of("Đóng góp: thay đổi của phần so với giá trị gốc của tổng; cộng lại bằng tốc độ tăng của tổng.", "Contribution: the part's change over the total's base; they add up to the total's growth.")],
        };
    }

    private static IReadOnlyList<DisplayCell> RowOf(GrowthContribution row) =>
        [Number(row.Part.First), Number(row.Part.Last), Number(row.Change), DisplayNumbers.PercentCell(row.Contribution, Decimals)];

    private static DisplayCell Number(decimal? value) => new(value is { } number ? DisplayNumbers.Exact(number) : DisplayText.Verbatim("…"));
}
