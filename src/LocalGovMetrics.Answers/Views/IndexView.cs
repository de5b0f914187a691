using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Statistics;

namespace LocalGovMetrics.Answers.Views;

/// <summary>The texts of a composite index.</summary>
internal sealed class IndexView(IndexAnswer index, Language language)
{
    public string Settings => language.Text("tool.indexSettings", language.Text("tool.indexMean." + Invariant.Text(index.Request.Mean)), language.Percent(index.Request.DataShare, 0), language.Short(index.Request.Runs), index.Request.Seed);

    /// <summary>Gets the units in the order of their ranks: rank, unit, score, what each indicator contributes, and how firm the rank is.</summary>
    public DisplayTable Units => new(
        DisplayText.Empty,
        [
            Tables.Number(language.Text("tool.rank")), Tables.Name(language.Text("tool.administrativeUnit")), Tables.Number(language.Text("tool.score")), .. index.Result.Spec.Indicators.Select(indicator => Tables.Number(indicator.Name.Replace('-', ' '))),
            Tables.Number(language.Text("tool.dataShare")), Tables.Number(language.Text("tool.rankKept")), Tables.Number(language.Text("tool.ranksInRuns")),
        ],
        [.. Scored.Select(unit => Tables.Row(RowOf(unit)))]);

    /// <summary>Gets the units without a score and the indicators that do not count, with the reasons.</summary>
    public IEnumerable<DisplayCell> WithoutScore =>
        index.WithoutScale.Select(name => language.Text("tool.doesNotCount", name, language.WordFor(Values.UndefinedReason.AllEqual))).Concat(Unscored).Select(line => Tables.Cell(line, DisplayMark.NotApplicable)).Concat(Clamped);

    private IEnumerable<DisplayCell> Clamped =>
        from i in Enumerable.Range(0, index.Result.Units.Count)
        from at in index.Result.Units[i].Clamped
        let indicator = index.Result.Spec.Indicators[at]
        select new DisplayCell(DisplayText.Keyed("tool.clamped", index.Matrix.Units[i], indicator.Name, language.Short(index.Matrix.Numbers[i][at].GetValueOrDefault()), language.Short(indicator.Low.GetValueOrDefault()), language.Short(indicator.High.GetValueOrDefault())), DisplayMark.Near);

    private IEnumerable<string> Unscored =>
        from i in Enumerable.Range(0, index.Result.Units.Count)
        let score = index.Result.Units[i].Score
        where !score.IsDefined
        select language.Text("tool.notInIndex", index.Matrix.Units[i], language.WordFor(score.Reason));

    private IEnumerable<int> Scored => Enumerable.Range(0, index.Result.Units.Count).Where(i => index.Result.Units[i].Score.IsDefined).OrderBy(i => index.Ranks.Ranks[i].ValueOrNull ?? double.MaxValue);

    private string[] RowOf(int unit)
    {
        IndexScore score = index.Result.Units[unit];
        RankStability stability = index.Stability.Units[unit];
        return
        [
            Of(index.Ranks.Ranks[unit].ValueOrNull),
            index.Matrix.Units[unit],
            language.Fixed(score.Score.Value, 1),
            .. score.Contributions.Select((part, at) => part.TryGetValue(out double number) ? language.Fixed(number, 1) + (score.Clamped.Contains(at) ? "*" : string.Empty) : "–"),
            language.Percent(score.DataShare, 0),
            stability.KeptShare.TryGetValue(out double kept) ? language.Percent(kept, 0) : "–",
            stability.BestRank.IsDefined ? $"{Of(stability.BestRank.ValueOrNull)}–{Of(stability.WorstRank.ValueOrNull)}" : "–",
        ];
    }

    private string Of(double? number) => number is { } known ? language.Short(known) : "–";
}
