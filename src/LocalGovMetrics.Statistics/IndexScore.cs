using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The score of one unit in a composite index, taken apart.</summary>
/// <remarks>The contributions that are defined add up to the score. Equality compares contents. Immutable.</remarks>
public sealed record IndexScore
{
    [JsonConstructor]
    internal IndexScore()
    {
    }

    /// <summary>Gets the score.</summary>
    /// <value>On the scale of the index; undefined where too little is reported (<see cref="UndefinedReason.Missing"/>), where all units are
    /// alike (<see cref="UndefinedReason.AllEqual"/>), where the mean refuses a value of 0 or less (<see cref="UndefinedReason.OutOfRange"/>).</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Score { get; internal init; }

    /// <summary>Gets the share of indicators for which the unit has a value, of those that have a weight and tell units apart.</summary>
    /// <value>0 to 1.</value>
    [JsonInclude]
    [JsonRequired]
    public double DataShare { get; internal init; }

    /// <summary>Gets the normalised value of each indicator, in the order of the specification.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<Computed> Normalised { get; internal init => field = ValueList.From(value); } = ValueList<Computed>.Empty;

    /// <summary>Gets what each indicator contributes to the score.</summary>
    /// <value>On the scale of the index; undefined where the unit has no value, or no score.</value>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<Computed> Contributions { get; internal init => field = ValueList.From(value); } = ValueList<Computed>.Empty;

    /// <summary>Gets the indicators whose value lies outside their goalposts and was cut to their end, by their places in the specification.</summary>
    /// <value>0 = the first.</value>
    [JsonInclude]
    public IReadOnlyList<int> Clamped { get; internal init => field = ValueList.From(value); } = ValueList<int>.Empty;

    /// <summary>Writes score and contributions.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Score} of {DataShare} of the data = {string.Join(" + ", Contributions)} ({string.Join("; ", Normalised)})");
}
