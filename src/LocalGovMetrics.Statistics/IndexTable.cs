using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Composite indices and the firmness of their ranks as tables: one row a unit, in the order given.</summary>
internal static class IndexTable
{
    private const int Decimals = 2;

    public static DisplayTable Of(IndexResult index)
    {
        RankingResult ranks = index.Ranks();
        DisplayColumn[] columns =
        [
            DisplayColumn.Number("Hạng", "Rank"),
            DisplayColumn.Number("Điểm", "Score"),
            .. index.Spec.Indicators.Select(indicator => new DisplayColumn(DisplayText.Verbatim(indicator.Name), isNumber: true)),
            DisplayColumn.Number("Đủ số liệu", "Data share"),
        ];
        return RankingTable.Numbered(new DisplayTable(DisplayText.Of("Chỉ số tổng hợp", "Composite index"), columns, [.. index.Units.Select((unit, i) => RowOf(unit, ranks.Ranks[i]))])
        {
            Notes = [DisplayText.Of("Dưới mỗi chỉ tiêu là phần đóng góp; các phần cộng lại bằng điểm.", "Below each indicator is its contribution; the contributions add up to the score.")],
        });
    }

    public static DisplayTable Of(SensitivityResult sensitivity) => RankingTable.Numbered(new DisplayTable(
        DisplayText.Of("Độ vững của thứ hạng", "Sensitivity of the ranks"),
        [
            DisplayColumn.Number("Hạng", "Rank"),
            DisplayColumn.Number("Giữ hạng", "Rank kept"),
            DisplayColumn.Number("Hạng trung bình", "Mean rank"),
            DisplayColumn.Number("Tốt nhất", "Best"),
            DisplayColumn.Number("Kém nhất", "Worst"),
        ],
        [.. sensitivity.Units.Select(unit => (IReadOnlyList<DisplayCell>)[RankingTable.RankOf(unit.Rank), DisplayNumbers.PercentCell(unit.KeptShare, 1), DisplayNumbers.Cell(unit.MeanRank, Decimals), RankingTable.RankOf(unit.BestRank), RankingTable.RankOf(unit.WorstRank)])])
    {
        Notes = [DisplayText.Of(
            FormattableString.Invariant($"{sensitivity.Options.Runs} lần thử, hạt giống {sensitivity.Options.Seed}, trọng số ±{sensitivity.Options.WeightSpread * 100}%"),
            FormattableString.Invariant($"{sensitivity.Options.Runs} runs, seed {sensitivity.Options.Seed}, weights ±{sensitivity.Options.WeightSpread * 100}%"))],
    });

    private static IReadOnlyList<DisplayCell> RowOf(IndexScore unit, Computed rank) =>
    [
        RankingTable.RankOf(rank),
        DisplayNumbers.Cell(unit.Score, Decimals),
        .. unit.Contributions.Select(contribution => DisplayNumbers.Cell(contribution, Decimals)),
        new DisplayCell(DisplayNumbers.Percent(unit.DataShare, 0)),
    ];
}
