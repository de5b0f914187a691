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
        DisplayColumn.Number("Năm trước = 100", "Previous year = 100"),
        DisplayColumn.Number("Năm gốc = 100", "Base year = 100"),
    ];

    public static DisplayTable Of(ChainIndexResult chain) => new(
        DisplayText.Of("Chỉ số liên hoàn", "Chained index"),
        Columns,
        [
            .. chain.Indices.Select((index, i) => (IReadOnlyList<DisplayCell>)[IndexOf(index), DisplayNumbers.Cell(chain.Series[i], Decimals)]),
            [DisplayNumbers.Cell(chain.Average, Decimals), DisplayNumbers.Cell(chain.Cumulative, Decimals)],
        ])
    {
        RowHeading = DisplayText.Of("Năm", "Year"),
        RowNames =
        [
            .. Enumerable.Range(chain.FirstYear, chain.Periods).Select(year => DisplayText.Verbatim(year.ToString(CultureInfo.InvariantCulture))),
            DisplayText.Of("Bình quân, cả giai đoạn", "Average, whole span"),
        ],
    };

    private static DisplayCell IndexOf(double? index) =>
        index is not { } value ? DisplayNumbers.None(UndefinedReason.Missing) : DisplayNumbers.Cell(Computed.From(value), Decimals);
}
