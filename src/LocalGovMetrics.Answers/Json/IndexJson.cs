using LocalGovMetrics.Statistics;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Json;

/// <summary>A composite index: its indicators, and the score of every unit with what it is made of.</summary>
internal sealed record IndexJson
{
    private readonly IndexAnswer _index;

    internal IndexJson(IndexAnswer index) => _index = index;

    public IndexMean Mean => _index.Result.Spec.Mean;

    public double MinimumDataShare => _index.Result.Spec.MinimumDataShare;

    public int Runs => _index.Request.Runs;

    public int Seed => _index.Request.Seed;

    /// <summary>Gets the year at whose values the scales are frozen, where they are.</summary>
    public int? FrozenAt => _index.Request.FrozenAt;

    public IReadOnlyList<IndexIndicatorJson> Indicators => [.. _index.Result.Spec.Indicators.Select((indicator, i) => new IndexIndicatorJson(indicator.Name, indicator.Direction, indicator.Weight, indicator.Normalisation, indicator.Low, indicator.High, _index.IsWithoutScale(i) ? UndefinedReason.AllEqual : null))];

    public IReadOnlyList<IndexUnitJson> Units => [.. _index.Matrix.Units.Select((unit, i) => new IndexUnitJson(unit, _index.Result.Units[i], _index.Ranks.Ranks[i], _index.Stability.Units[i], [.. _index.Result.Units[i].Clamped.Select(at => _index.Result.Spec.Indicators[at].Name)]))];
}

/// <summary>One indicator of an index, and why it does not count, or null where it does.</summary>
internal sealed record IndexIndicatorJson(string Code, DesiredDirection Direction, double Weight, NormalisationMethod Normalisation, double? Low, double? High, UndefinedReason? Reason);

/// <summary>One unit of an index; contributions and normalised values in the order of the indicators, null where there is none.</summary>
internal sealed record IndexUnitJson
{
    private readonly string _unit;
    private readonly IndexScore _score;
    private readonly Computed _rank;
    private readonly RankStability _stability;
    private readonly IReadOnlyList<string> _clamped;

    internal IndexUnitJson(string unit, IndexScore score, Computed rank, RankStability stability, IReadOnlyList<string> clamped) => (_unit, _score, _rank, _stability, _clamped) = (unit, score, rank, stability, clamped);

    public string Unit => _unit;

    public double? Score => _score.Score.ValueOrNull;

    public UndefinedReason? Reason => _score.Score.IsDefined ? null : _score.Score.Reason;

    public double? Rank => _rank.ValueOrNull;

    public double DataShare => _score.DataShare;

    /// <summary>Gets the indicators whose value lies outside the goalposts and counts as their end.</summary>
    public IReadOnlyList<string> Clamped => _clamped;

    public IReadOnlyList<double?> Normalised => [.. _score.Normalised.Select(value => value.ValueOrNull)];

    public IReadOnlyList<double?> Contributions => [.. _score.Contributions.Select(value => value.ValueOrNull)];

    public double? KeptShare => _stability.KeptShare.ValueOrNull;

    public double? MeanRank => _stability.MeanRank.ValueOrNull;

    public double? BestRank => _stability.BestRank.ValueOrNull;

    public double? WorstRank => _stability.WorstRank.ValueOrNull;
}
