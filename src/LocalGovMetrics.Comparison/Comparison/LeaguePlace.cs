using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>One unit in the table of one indicator: what came of its plan, and how much it had planned, side by side.</summary>
/// <remarks>There is no number that mixes both. Equal by content, immutable.</remarks>
public sealed record LeaguePlace
{
    [JsonConstructor]
    internal LeaguePlace()
    {
    }

    /// <summary>Gets the name of the unit.</summary>
    [JsonInclude]
    [JsonRequired]
    public string Unit { get; internal init; } = string.Empty;

    /// <summary>Gets the identity of the unit, where known.</summary>
    [JsonInclude]
    public UnitId? UnitId { get; internal init; }

    /// <summary>Gets the administrative unit above the unit, as its source names it, or null.</summary>
    [JsonInclude]
    public string? UnitParent { get; internal init; }

    /// <summary>Gets the verdict, with its attainment and its reason.</summary>
    [JsonInclude]
    [JsonRequired]
    public Verdict Verdict { get; internal init; } = null!;

    /// <summary>Gets how much of its target the unit reached.</summary>
    /// <value>1 = the target exactly; see <see cref="Verdict.Attainment"/>.</value>
    [JsonIgnore]
    public Computed Attainment => Verdict.Attainment;

    /// <summary>Gets the rank by attainment.</summary>
    /// <value>1 = the best, nothing left to reduce before every number; undefined, with the reason of the attainment, where there is none, and where the direction is only assumed.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed AttainmentRank { get; internal init; }

    /// <summary>Gets how much the target asks.</summary>
    [JsonInclude]
    [JsonRequired]
    public TargetAmbition Ambition { get; internal init; } = null!;

    /// <summary>Gets the rank by ambition, on the basis of the league.</summary>
    /// <value>1 = the most ambitious; undefined, with the reason, where the basis is.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed AmbitionRank { get; internal init; }

    /// <summary>Gets the median of the peers' ambitions, on the basis of the league: what tells ambitious from modest.</summary>
    [JsonInclude]
    [JsonRequired]
    public Comparator PeerAmbition { get; internal init; } = null!;

    /// <summary>Gets what was planned and what came of it.</summary>
    [JsonInclude]
    [JsonRequired]
    public LeagueStanding Standing { get; internal init; }

    /// <summary>Gets why the unit is not placed, or <see cref="UndefinedReason.None"/>.</summary>
    [JsonInclude]
    [JsonRequired]
    public UndefinedReason Reason { get; internal init; }

    /// <summary>Writes unit, ranks and standing.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{Unit} {UnitId}: {Verdict}, attainment {Attainment} rank {AttainmentRank}, ambition rank {AmbitionRank} ({Ambition}; median {PeerAmbition}), {Standing} ({Reason})";
}
