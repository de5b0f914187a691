using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A mid-term reading: the status, the pace so far, and what each remaining year would need.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record MidTermReading : IDisplayable
{
    [JsonConstructor]
    internal MidTermReading()
    {
    }

    /// <summary>Gets the status.</summary>
    [JsonInclude]
    [JsonRequired]
    public MidTermStatus Status { get; internal init; }

    /// <summary>Gets why nothing could be assessed, or <see cref="UndefinedReason.None"/>.</summary>
    [JsonInclude]
    [JsonRequired]
    public UndefinedReason Reason { get; internal init; }

    /// <summary>Gets the years that remain.</summary>
    [JsonInclude]
    [JsonRequired]
    public int YearsLeft { get; internal init; }

    /// <summary>Gets the band around the target that counts as near.</summary>
    /// <value>A share of the target's size: 0.05 = 5 %.</value>
    [JsonInclude]
    [JsonRequired]
    public double NearBand { get; internal init; }

    /// <summary>Gets the mean change a year so far.</summary>
    /// <value>In the unit of the values.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed ChangeSoFar { get; internal init; }

    /// <summary>Gets the change that each remaining year would need.</summary>
    /// <value>In the unit of the values; 0 where the target is met.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed ChangeNeeded { get; internal init; }

    /// <summary>Gets the compound growth so far.</summary>
    /// <value>0.05 = 5 % a year.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed GrowthSoFar { get; internal init; }

    /// <summary>Gets the compound growth that each remaining year would need.</summary>
    /// <value>0.05 = 5 % a year; 0 where the target is met.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed GrowthNeeded { get; internal init; }

    /// <summary>Gets the amount a year so far: of a total or an average a year its mean, of a target for every year the worst.</summary>
    /// <value>In the unit of the values; not applicable to levels and rates.</value>
    [JsonInclude]
    public Computed AmountSoFar { get; internal init; } = Computed.Undefined(UndefinedReason.NotApplicable);

    /// <summary>Gets the amount that each remaining year would need, or may not go beyond where lower is better.</summary>
    /// <value>In the unit of the values; not applicable to levels and rates.</value>
    [JsonInclude]
    public Computed AmountNeeded { get; internal init; } = Computed.Undefined(UndefinedReason.NotApplicable);

    /// <inheritdoc/>
    public DisplayTable ToTable() => MidTermTable.Of(this);

    /// <summary>Writes status and needs.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Status} ({Reason}), {YearsLeft} years left, near {NearBand}: change {ChangeSoFar} so far, {ChangeNeeded} needed; growth {GrowthSoFar} so far, {GrowthNeeded} needed");
}
