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
            DisplayColumn.Number("index.rank"),
            DisplayColumn.Number("index.score"),
            .. index.Spec.Indicators.Select(indicator => new DisplayColumn(DisplayText.Verbatim(indicator.Name), isNumber: true)),
            DisplayColumn.Number("index.dataShare"),
        ];
        return RankingTable.Numbered(new DisplayTable(DisplayText.Keyed("index.compositeIndex"), columns, [.. index.Units.Select((unit, i) => RowOf(unit, ranks.Ranks[i]))])
        {
            Notes = [DisplayText.Keyed("index.belowEachIndicatorItsContribution")],
        });
    }

    public static DisplayTable Of(SensitivityResult sensitivity) => RankingTable.Numbered(new DisplayTable(
        DisplayText.Keyed("index.sensitivityRanks"),
        [
            DisplayColumn.Number("index.rank"),
            DisplayColumn.Number("index.rankKept"),
            DisplayColumn.Number("index.meanRank"),
            DisplayColumn.Number("index.best"),
            DisplayColumn.Number("index.worst"),
        ],
        [.. sensitivity.Units.Select(unit => DisplayRow.Of([RankingTable.RankOf(unit.Rank), DisplayNumbers.PercentCell(unit.KeptShare, 1), DisplayNumbers.Cell(unit.MeanRank, Decimals), RankingTable.RankOf(unit.BestRank), RankingTable.RankOf(unit.WorstRank)]))])
    {
        Notes = [DisplayText.Keyed("index.runs", sensitivity.Options.Runs, sensitivity.Options.Seed, FormattableString.Invariant($"{sensitivity.Options.WeightSpread * 100}"))],
    });

    private static DisplayRow RowOf(IndexScore unit, Computed rank) =>
    [
        RankingTable.RankOf(rank),
        DisplayNumbers.Cell(unit.Score, Decimals),
        .. unit.Contributions.Select(contribution => DisplayNumbers.Cell(contribution, Decimals)),
        new DisplayCell(DisplayNumbers.Percent(unit.DataShare, 0)),
    ];
}
