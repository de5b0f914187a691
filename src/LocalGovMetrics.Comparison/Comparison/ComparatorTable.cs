using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparison;

/// <summary>A comparator as a table of one row.</summary>
internal static class ComparatorTable
{
    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Text("comparator.comparedWith"),
        DisplayColumn.Number("comparator.value"),
        DisplayColumn.Number("comparator.peers"),
        DisplayColumn.Number("comparator.needed"),
    ];

    public static DisplayTable Of(Comparator comparator) => new(
        DisplayText.Keyed("comparator.comparator"),
        Columns,
        [[new DisplayCell(NameOf(comparator)), DisplayNumbers.Cell(comparator.Value), new DisplayCell(DisplayNumbers.Whole(comparator.Peers)), new DisplayCell(DisplayNumbers.Whole(comparator.MinimumPeers))]]);

    private static DisplayText NameOf(Comparator comparator) => comparator.Kind switch
    {
        ComparatorKind.WeightedMean => DisplayText.Join(" ", [DisplayText.Keyed("comparator.weightedMeanBy"), DisplayText.Verbatim(comparator.WeightName ?? string.Empty)]),
        ComparatorKind.UnweightedMean => DisplayText.Keyed("comparator.unweightedMean"),
        ComparatorKind.BestQuartile => DisplayText.Keyed("comparator.bestQuartile"),
        ComparatorKind.Median or ComparatorKind.ParentUnit or ComparatorKind.Target => DisplayText.Keyed("comparator.median"),
    };
}
