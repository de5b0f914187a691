using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How firmly a unit holds its rank when weights and means are shaken.</summary>
/// <remarks>Competition ranks, 1 = the best. Equal by content, immutable.</remarks>
public sealed record RankStability
{
    [JsonConstructor]
    internal RankStability()
    {
    }

    /// <summary>Gets the rank by the index as specified, among the units that take part.</summary>
    /// <value>1 or more; undefined where the unit has no score.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Rank { get; internal init; }

    /// <summary>Gets the share of runs in which the unit keeps that rank.</summary>
    /// <value>0 to 1.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed KeptShare { get; internal init; }

    /// <summary>Gets the mean of the ranks over the runs.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed MeanRank { get; internal init; }

    /// <summary>Gets the best rank, in any run or as specified.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed BestRank { get; internal init; }

    /// <summary>Gets the worst rank, in any run or as specified.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed WorstRank { get; internal init; }

    /// <summary>Writes the rank and how firm it is.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"Rank {Rank}, kept in {KeptShare} of the runs, mean {MeanRank}, {BestRank} to {WorstRank}";

    internal static RankStability Without(UndefinedReason reason)
    {
        Computed none = Computed.Undefined(reason);
        return new RankStability { Rank = none, KeptShare = none, MeanRank = none, BestRank = none, WorstRank = none };
    }
}
