using LocalGovMetrics.Statistics;
using LocalGovMetrics.Tool.Comparing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of a composite index.</summary>
internal sealed class IndexView(IndexAnswer index, Wording wording)
{
    public string Settings => wording.IndexSettings(index.Request);

    /// <summary>Gets the units in the order of their ranks: rank, unit, score, what each indicator contributes, and how firm the rank is.</summary>
    public Grid Units => new(
        [wording.Rank, wording.AdministrativeUnit, wording.Score, .. index.Result.Spec.Indicators.Select(indicator => indicator.Name.Replace('-', ' ')), wording.DataShare, wording.RankKept, wording.RanksInRuns],
        [.. Scored.Select(RowOf)]);

    /// <summary>Gets the columns of <see cref="Units"/> that hold numbers.</summary>
    public int[] NumberColumns => [0, .. Enumerable.Range(2, index.Result.Spec.Indicators.Count + 4)];

    /// <summary>Gets the units without a score and the indicators that do not count, with the reasons.</summary>
    public IEnumerable<string> WithoutScore => [.. index.WithoutScale.Select(name => wording.DoesNotCount(name, wording.WordFor(Values.UndefinedReason.AllEqual))), .. Unscored];

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
            .. score.Contributions.Select(part => part.TryGetValue(out double number) ? wording.Fixed(number, 1) : "–"),
            wording.Percent(score.DataShare, 0),
            stability.KeptShare.TryGetValue(out double kept) ? wording.Percent(kept, 0) : "–",
            stability.BestRank.IsDefined ? $"{Of(stability.BestRank.ValueOrNull)}–{Of(stability.WorstRank.ValueOrNull)}" : "–",
        ];
    }

    private string Of(double? number) => number is { } known ? wording.Short(known) : "–";
}
