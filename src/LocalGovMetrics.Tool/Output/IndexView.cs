using LocalGovMetrics.Statistics;
using LocalGovMetrics.Display;
using LocalGovMetrics.Answers.Comparing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of a composite index.</summary>
internal sealed class IndexView(IndexAnswer index, Wording wording)
{
    public string Settings => wording.IndexSettings(index.Request);

    /// <summary>Gets the units in the order of their ranks: rank, unit, score, what each indicator contributes, and how firm the rank is.</summary>
    public DisplayTable Units => new(
        DisplayText.Empty,
        [
            Tables.Number(wording.Rank), Tables.Name(wording.AdministrativeUnit), Tables.Number(wording.Score), .. index.Result.Spec.Indicators.Select(indicator => Tables.Number(indicator.Name.Replace('-', ' '))),
            Tables.Number(wording.DataShare), Tables.Number(wording.RankKept), Tables.Number(wording.RanksInRuns),
        ],
        [.. Scored.Select(unit => Tables.Row(RowOf(unit)))]);

    /// <summary>Gets the units without a score and the indicators that do not count, with the reasons.</summary>
    public IEnumerable<DisplayCell> WithoutScore =>
        index.WithoutScale.Select(name => wording.DoesNotCount(name, wording.WordFor(Values.UndefinedReason.AllEqual))).Concat(Unscored).Select(line => Tables.Cell(line, DisplayMark.NotApplicable)).Concat(Clamped);

    private IEnumerable<DisplayCell> Clamped =>
        from i in Enumerable.Range(0, index.Result.Units.Count)
        from at in index.Result.Units[i].Clamped
        let indicator = index.Result.Spec.Indicators[at]
        select new DisplayCell(DisplayText.Keyed("tool.clamped", index.Matrix.Units[i], indicator.Name, wording.Short(index.Matrix.Numbers[i][at].GetValueOrDefault()), wording.Short(indicator.Low.GetValueOrDefault()), wording.Short(indicator.High.GetValueOrDefault())), DisplayMark.Near);

    private IEnumerable<string> Unscored =>
        from i in Enumerable.Range(0, index.Result.Units.Count)
        let score = index.Result.Units[i].Score
        where !score.IsDefined
        select wording.NotInIndex(index.Matrix.Units[i], wording.WordFor(score.Reason));

    private IEnumerable<int> Scored => Enumerable.Range(0, index.Result.Units.Count).Where(i => index.Result.Units[i].Score.IsDefined).OrderBy(i => index.Ranks.Ranks[i].ValueOrNull ?? double.MaxValue);

    private string[] RowOf(int unit)
    {
        IndexScore score = index.Result.Units[unit];
        RankStability stability = index.Stability.Units[unit];
        return
        [
            Of(index.Ranks.Ranks[unit].ValueOrNull),
            index.Matrix.Units[unit],
            wording.Fixed(score.Score.Value, 1),
            .. score.Contributions.Select((part, at) => part.TryGetValue(out double number) ? wording.Fixed(number, 1) + (score.Clamped.Contains(at) ? "*" : string.Empty) : "–"),
            wording.Percent(score.DataShare, 0),
            stability.KeptShare.TryGetValue(out double kept) ? wording.Percent(kept, 0) : "–",
            stability.BestRank.IsDefined ? $"{Of(stability.BestRank.ValueOrNull)}–{Of(stability.WorstRank.ValueOrNull)}" : "–",
        ];
    }

    private string Of(double? number) => number is { } known ? wording.Short(known) : "–";
}
