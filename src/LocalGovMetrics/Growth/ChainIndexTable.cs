using System.Globalization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>A chain of indices as a table: one row a year, and the average.</summary>
internal static class ChainIndexTable
{
    private const int Decimals = 2;

    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Number("chainIndex.previousYear100"),
        DisplayColumn.Number("chainIndex.baseYear100"),
    ];

    public static DisplayTable Of(ChainIndexResult chain) => new(
        DisplayText.Keyed("chainIndex.chainedIndex"),
        Columns,
        [
            .. chain.Indices.Select((index, i) => DisplayRow.Of([IndexOf(index), DisplayNumbers.Cell(chain.Series[i], Decimals)])),
            [DisplayNumbers.Cell(chain.Average, Decimals), DisplayNumbers.Cell(chain.Cumulative, Decimals)],
        ])
    {
        RowHeading = DisplayText.Keyed("chainIndex.year"),
        RowNames =
        [
            .. Enumerable.Range(chain.FirstYear, chain.Periods).Select(year => DisplayText.Verbatim(year.ToString(CultureInfo.InvariantCulture))),
            DisplayText.Keyed("chainIndex.averageWholeSpan"),
        ],
    };

    private static DisplayCell IndexOf(double? index) =>
        index is not { } value ? DisplayNumbers.None(UndefinedReason.Missing) : DisplayNumbers.Cell(Computed.From(value), Decimals);
}
