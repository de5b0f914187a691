using System.Text.Json.Serialization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>One unit over all its criteria: the share achieved with its reported twin, and how often it planned boldly or little.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record LeagueUnit
{
    [JsonConstructor]
    internal LeagueUnit()
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

    /// <summary>Gets what the entries that are headline rows come to.</summary>
    [JsonInclude]
    [JsonRequired]
    public VerdictCounts Criteria { get; internal init; } = VerdictCounts.None;

    /// <summary>Gets what the report says of the unit's criteria as a whole, or null where it says nothing.</summary>
    [JsonInclude]
    public PrintedHeadline? Printed { get; internal init; }

    /// <summary>Gets whether the report's count is one that the verdicts leave possible.</summary>
    [JsonIgnore]
    public HeadlineAgreement Agreement => Printed?.Agreement(Criteria) ?? HeadlineAgreement.NotPrinted;

    /// <summary>Gets the rank by the share achieved of the criteria decided: what is open is never scored.</summary>
    /// <value>1 = the best; undefined where nothing is decided, and where a verdict rests on an assumed direction.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed CriteriaRank { get; internal init; }

    /// <summary>Gets how many targets were ambitious and achieved.</summary>
    [JsonInclude]
    [JsonRequired]
    public int AmbitiousAndAchieved { get; internal init; }

    /// <summary>Gets how many targets were modest and achieved.</summary>
    [JsonInclude]
    [JsonRequired]
    public int ModestAndAchieved { get; internal init; }

    /// <summary>Gets how many targets were ambitious and missed.</summary>
    [JsonInclude]
    [JsonRequired]
    public int AmbitiousAndMissed { get; internal init; }

    /// <summary>Gets how many targets were modest and missed.</summary>
    [JsonInclude]
    [JsonRequired]
    public int ModestAndMissed { get; internal init; }

    /// <summary>Gets how many targets are not placed.</summary>
    [JsonInclude]
    [JsonRequired]
    public int NotPlaced { get; internal init; }

    /// <summary>Writes unit, share and counts.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Unit} {UnitId}: {Criteria} (printed {Printed}: {Agreement}), rank {CriteriaRank}; ambitious {AmbitiousAndAchieved} achieved, {AmbitiousAndMissed} missed; modest {ModestAndAchieved} achieved, {ModestAndMissed} missed; {NotPlaced} not placed");
}
