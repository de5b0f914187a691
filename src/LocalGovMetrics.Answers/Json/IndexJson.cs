using LocalGovMetrics.Statistics;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Json;

/// <summary>A composite index: its indicators, and the score of every unit with what it is made of.</summary>
internal sealed record IndexJson
{
    internal IndexJson(IndexAnswer index)
    {
        Mean = index.Result.Spec.Mean;
        MinimumDataShare = index.Result.Spec.MinimumDataShare;
        Runs = index.Request.Runs;
        Seed = index.Request.Seed;
        Indicators = [.. index.Result.Spec.Indicators.Select((indicator, i) => new IndexIndicatorJson(indicator.Name, indicator.Direction, indicator.Weight, indicator.Normalisation, indicator.Low, indicator.High, index.IsWithoutScale(i) ? UndefinedReason.AllEqual : null))];
        FrozenAt = index.Request.FrozenAt;
        Units = [.. index.Matrix.Units.Select((unit, i) => new IndexUnitJson(unit, index.Result.Units[i], index.Ranks.Ranks[i], index.Stability.Units[i], [.. index.Result.Units[i].Clamped.Select(at => index.Result.Spec.Indicators[at].Name)]))];
    }

    public IndexMean Mean { get; }

    public double MinimumDataShare { get; }

    public int Runs { get; }

    public int Seed { get; }

    /// <summary>Gets the year at whose values the scales are frozen, where they are.</summary>
    public int? FrozenAt { get; }

    public IReadOnlyList<IndexIndicatorJson> Indicators { get; }

    public IReadOnlyList<IndexUnitJson> Units { get; }
}

/// <summary>One indicator of an index, and why it does not count, or null where it does.</summary>
internal sealed record IndexIndicatorJson(string Code, DesiredDirection Direction, double Weight, NormalisationMethod Normalisation, double? Low, double? High, UndefinedReason? Reason);

/// <summary>One unit of an index; contributions and normalised values in the order of the indicators, null where there is none.</summary>
internal sealed record IndexUnitJson
{
    internal IndexUnitJson(string unit, IndexScore score, Computed rank, RankStability stability, IReadOnlyList<string> clamped)
    {
        Clamped = clamped;
        Unit = unit;
        Score = score.Score.ValueOrNull;
        Reason = score.Score.IsDefined ? null : score.Score.Reason;
        Rank = rank.ValueOrNull;
        DataShare = score.DataShare;
        Normalised = [.. score.Normalised.Select(value => value.ValueOrNull)];
        Contributions = [.. score.Contributions.Select(value => value.ValueOrNull)];
        KeptShare = stability.KeptShare.ValueOrNull;
        MeanRank = stability.MeanRank.ValueOrNull;
        BestRank = stability.BestRank.ValueOrNull;
        WorstRank = stability.WorstRank.ValueOrNull;
    }

    public string Unit { get; }

    public double? Score { get; }

    public UndefinedReason? Reason { get; }

    public double? Rank { get; }

    public double DataShare { get; }

    /// <summary>Gets the indicators whose value lies outside the goalposts and counts as their end.</summary>
    public IReadOnlyList<string> Clamped { get; }

    public IReadOnlyList<double?> Normalised { get; }

    public IReadOnlyList<double?> Contributions { get; }

    public double? KeptShare { get; }

    public double? MeanRank { get; }

    public double? BestRank { get; }

    public double? WorstRank { get; }
}
