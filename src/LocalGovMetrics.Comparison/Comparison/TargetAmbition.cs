using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>How much a target asks: of the unit's own baseline, and beside the targets of its peers.</summary>
/// <remarks>Amounts are in the unit of measure of the table. Equal by content, immutable.</remarks>
public sealed record TargetAmbition
{
    [JsonConstructor]
    internal TargetAmbition()
    {
    }

    /// <summary>Gets the number that commits: the target, the bound, the committing end of a range.</summary>
    /// <value>Undefined: <see cref="UndefinedReason.Missing"/> without a target, <see cref="UndefinedReason.NotApplicable"/> where it is no number or no direction says which end commits.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Target { get; internal init; }

    /// <summary>Gets the unit's own value before.</summary>
    /// <value>Undefined: <see cref="UndefinedReason.Missing"/> where not known, <see cref="UndefinedReason.Unbounded"/> where only a bound is,
    /// <see cref="UndefinedReason.IncompatibleUnits"/> where its unit of measure does not convert.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Baseline { get; internal init; }

    /// <summary>Gets the year of the baseline, or null where no baseline is known.</summary>
    [JsonInclude]
    public int? BaseYear { get; internal init; }

    /// <summary>Gets how many years lie between the baseline and the horizon of the target.</summary>
    /// <value>1 or more; null where not known.</value>
    [JsonInclude]
    public int? Years { get; internal init; }

    /// <summary>Gets the change from the baseline that the target asks: all of it.</summary>
    /// <value>Undefined where baseline or target are; <see cref="UndefinedReason.NotApplicable"/> for a measure that is no change of a level.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed RequiredChange { get; internal init; }

    /// <summary>Gets the change that the target asks of each year.</summary>
    /// <value>As <see cref="RequiredChange"/>; <see cref="UndefinedReason.NoPeriods"/> where no year lies between.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed RequiredChangePerYear { get; internal init; }

    /// <summary>Gets the compound growth a year that the target asks; the target itself where it is a growth rate.</summary>
    /// <value>0.05 = 5 % a year; undefined as <see cref="Growth.CompoundGrowth.Rate(double, double, int)"/> says.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed RequiredGrowth { get; internal init; }

    /// <summary>Gets the median of the targets of the peers, with their names.</summary>
    [JsonInclude]
    [JsonRequired]
    public Comparator PeerTargets { get; internal init; } = null!;

    /// <summary>Gets the target divided by the median of the peers' targets.</summary>
    /// <value>1 = the same; withheld where peers are too few; <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/> and
    /// <see cref="UndefinedReason.SignChange"/> where the two have no ratio.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed RatioToPeers { get; internal init; }

    /// <summary>Gets the target less the median of the peers' targets.</summary>
    /// <value>Withheld where peers are too few.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed DifferenceFromPeers { get; internal init; }

    /// <summary>Writes target, baseline and peers.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Target} from {Baseline} ({BaseYear}, {Years} years): change {RequiredChange}, {RequiredChangePerYear} a year, growth {RequiredGrowth}; peers {PeerTargets}: ratio {RatioToPeers}, difference {DifferenceFromPeers}");

    internal Computed By(AmbitionBasis basis) => basis switch
    {
        AmbitionBasis.RequiredGrowth => RequiredGrowth,
        AmbitionBasis.RequiredChange => RequiredChangePerYear,
        AmbitionBasis.Peers => Target,
    };
}
