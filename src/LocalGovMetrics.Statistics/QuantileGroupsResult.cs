using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Units divided into groups by their values: the definition, how many units there were and were needed, and the group of each.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
public sealed record QuantileGroupsResult
{
    [JsonConstructor]
    internal QuantileGroupsResult()
    {
    }

    /// <summary>Gets the definition.</summary>
    [JsonInclude]
    [JsonRequired]
    public QuantileMethod Method { get; internal init; }

    /// <summary>Gets which group has the number 1.</summary>
    [JsonInclude]
    [JsonRequired]
    public QuantileOrder Order { get; internal init; }

    /// <summary>Gets how many groups were asked for.</summary>
    /// <value>2 or more: 4 = quartiles, 10 = deciles.</value>
    [JsonInclude]
    [JsonRequired]
    public int GroupCount { get; internal init; }

    /// <summary>Gets how many units with a value were needed.</summary>
    /// <value>The number of groups, or more.</value>
    [JsonInclude]
    [JsonRequired]
    public int MinimumUnits { get; internal init; }

    /// <summary>Gets how many units have a value.</summary>
    /// <value>0 or more.</value>
    [JsonInclude]
    [JsonRequired]
    public int Units { get; internal init; }

    /// <summary>Gets the group of each unit, in the order given.</summary>
    /// <value>1 to the number of groups; undefined, <see cref="UndefinedReason.TooFewObservations"/>, for all where fewer units than
    /// needed have a value, else <see cref="UndefinedReason.Missing"/> or <see cref="UndefinedReason.NotFinite"/>.</value>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<Computed> Groups { get; internal init => field = ValueList.From(value); } = ValueList<Computed>.Empty;

    /// <summary>Writes definition and groups.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Method}, {GroupCount} groups, {Order}, {Units} units of {MinimumUnits} needed: {string.Join("; ", Groups)}");
}
