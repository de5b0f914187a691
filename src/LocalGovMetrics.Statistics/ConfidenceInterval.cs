using System.Text.Json.Serialization;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>A confidence interval (<c>khoảng tin cậy</c>) with its method, its level and what went in.</summary>
/// <remarks>Estimate and ends are all defined or all undefined, with the same reason. Equal by content, immutable.</remarks>
public sealed record ConfidenceInterval : IJsonOnDeserialized
{
    [JsonConstructor]
    internal ConfidenceInterval()
    {
    }

    /// <summary>Gets the method.</summary>
    [JsonInclude]
    [JsonRequired]
    public IntervalMethod Method { get; internal init; }

    /// <summary>Gets the level of confidence.</summary>
    /// <value>Between 0 and 1: 0.95 = 95 %.</value>
    [JsonInclude]
    [JsonRequired]
    public double Level { get; internal init; }

    /// <summary>Gets what was counted or summed: the cases of a proportion or a rate, the sum of the values of a mean.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Numerator { get; internal init; }

    /// <summary>Gets what it was counted in: the people of a proportion, the exposure of a rate, the number of values of a mean.</summary>
    /// <value>1 for a bare count.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Denominator { get; internal init; }

    /// <summary>Gets the estimate: numerator / denominator.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Estimate { get; internal init; }

    /// <summary>Gets the low end.</summary>
    /// <value>The estimate or less.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Lower { get; internal init; }

    /// <summary>Gets the high end.</summary>
    /// <value>The estimate or more.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Upper { get; internal init; }

    /// <summary>Gets the interval as a set, or null where there is none.</summary>
    [JsonIgnore]
    public RealInterval? Bounds => Lower.TryGetValue(out double low) && Upper.TryGetValue(out double high) ? RealInterval.Closed(low, high) : null;

    /// <summary>Tells where a reference lies: the interval lies wholly on the good side of it, on the bad side, or holds it.</summary>
    /// <param name="reference">The value to compare with, such as the average of the province, in the unit of the estimate.</param>
    /// <param name="direction">The direction in which a value is better; without one only similar, above or below is said.</param>
    /// <returns>The standing at the level of this interval; <see cref="Standing.NotApplicable"/> where there is no interval.</returns>
    public Standing StandingAgainst(double reference, DesiredDirection direction) =>
        Lower.TryGetValue(out double low) && Upper.TryGetValue(out double high) && double.IsFinite(reference)
            ? Standings.Of(low > reference ? 1 : high < reference ? -1 : 0, direction)
            : Standing.NotApplicable;

    /// <summary>Writes estimate, interval, level and method.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Estimate} ({Lower} to {Upper}, {Method} at {Level}, {Numerator} of {Denominator})");

    void IJsonOnDeserialized.OnDeserialized()
    {
        bool follows = Level is > 0 and < 1
            && (Estimate.TryGetValue(out double estimate) && Lower.TryGetValue(out double low) && Upper.TryGetValue(out double high)
                ? Method != IntervalMethod.None && low <= estimate && estimate <= high
                : !Estimate.IsDefined && Estimate == Lower && Estimate == Upper);
        if (!follows)
        {
            throw new ArgumentException("These are not the ends of one interval.", nameof(Lower));
        }
    }
}
