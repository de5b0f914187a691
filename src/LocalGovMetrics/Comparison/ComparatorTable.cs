using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparison;

/// <summary>A comparator as a table of one row.</summary>
internal static class ComparatorTable
{
    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Text("So với", "Compared with"),
        DisplayColumn.Number("Giá trị", "Value"),
        DisplayColumn.Number("Số đơn vị", "Peers"),
        DisplayColumn.Number("Cần ít nhất", "Needed"),
    ];

    public static DisplayTable Of(Comparator comparator) => new(
        DisplayText.Of("Mức so sánh", "Comparator"),
        Columns,
        [[new DisplayCell(NameOf(comparator)), DisplayNumbers.Cell(comparator.Value), new DisplayCell(DisplayNumbers.Whole(comparator.Peers)), new DisplayCell(DisplayNumbers.Whole(comparator.MinimumPeers))]]);

    private static DisplayText NameOf(Comparator comparator) => comparator.Kind switch
    {
        ComparatorKind.WeightedMean => DisplayText.Join(" ", [DisplayText.Of("trung bình có trọng số", "weighted mean, by"), DisplayText.Verbatim(comparator.WeightName ?? string.Empty)]),
        ComparatorKind.UnweightedMean => DisplayText.Of("trung bình không trọng số", "unweighted mean"),
        ComparatorKind.BestQuartile => DisplayText.Of("ngưỡng một phần tư tốt nhất", "best quartile"),
        _ => DisplayText.Of("trung vị", "median"),
    };
}
