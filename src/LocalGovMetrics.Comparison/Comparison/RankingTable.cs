using System.Globalization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Ranks and rank ranges as tables: one row a unit, in the order given.</summary>
internal static class RankingTable
{
    private static readonly DisplayColumn[] Columns = [DisplayColumn.Number("ranking.rank")];

    public static DisplayTable Of(RankingResult ranking) => Numbered(new DisplayTable(
        DisplayText.Keyed("ranking.ranking"),
        Columns,
        [.. ranking.Ranks.Select(rank => DisplayRow.Of([RankOf(rank)]))])
    {
        Notes = [DisplayText.Join("; ", [ranking.Direction.Words(), TiesOf(ranking.Ties)])],
    });

    public static DisplayTable Of(RankRangesResult ranking) => Numbered(new DisplayTable(
        DisplayText.Keyed("ranking.rankRanges"),
        Columns,
        [.. ranking.Ranges.Select(range => DisplayRow.Of([RangeOf(range)]))])
    {
        Notes =
        [
            DisplayText.Join("; ", [ranking.Direction.Words(), TiesOf(TieRule.Competition)]),
            DisplayText.Keyed("ranking.rankRangesEveryRankPrinted"),
        ],
    });

    /// <summary>A table whose rows have the numbers of the units, from 1, until they are named.</summary>
    public static DisplayTable Numbered(DisplayTable table) => table with
    {
        RowHeading = DisplayHeadings.Number,
        RowNames = [.. Enumerable.Range(1, table.Rows.Count).Select(number => DisplayText.Verbatim(number.ToString(CultureInfo.InvariantCulture)))],
    };

    /// <summary>A rank, with a decimal where ties share a mean.</summary>
    public static DisplayCell RankOf(Computed rank) =>
        rank.TryGetValue(out double place) ? new DisplayCell(DisplayNumbers.Fixed(place, double.IsInteger(place) ? 0 : 1)) : DisplayNumbers.None(rank.Reason);

    /// <summary>A rank where it is settled, else the range.</summary>
    public static DisplayCell RangeOf(RankRange range) =>
        range.Reason != UndefinedReason.None ? DisplayNumbers.None(range.Reason)
        : range.IsSettled ? new DisplayCell(DisplayNumbers.Whole(range.Best))
        : new DisplayCell(DisplayText.Join("–", [DisplayNumbers.Whole(range.Best), DisplayNumbers.Whole(range.Worst)]), DisplayMark.Open);

    private static DisplayText TiesOf(TieRule ties) => DisplayText.Word(ties);
}
