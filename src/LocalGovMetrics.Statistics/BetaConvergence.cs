using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Beta convergence: whether units that started low grew faster.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record BetaConvergence
{
    [JsonConstructor]
    internal BetaConvergence()
    {
    }

    /// <summary>Gets how many units entered.</summary>
    [JsonInclude]
    [JsonRequired]
    public int Units { get; internal init; }

    /// <summary>Gets the slope of yearly logarithmic growth on the logarithm of the first value.</summary>
    /// <value>Below 0 where units converge.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Slope { get; internal init; }

    /// <summary>Gets the standard error of the slope, with n − 2 degrees of freedom.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed SlopeStandardError { get; internal init; }

    /// <summary>Gets the speed of convergence a year: −ln(1 + slope · years) / years.</summary>
    /// <value>0.02 = 2 % of the gap closes a year; undefined, <see cref="UndefinedReason.OutOfRange"/>, where slope · years is −1 or less.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Speed { get; internal init; }

    /// <summary>Gets the years until half of the gap is closed: ln 2 / speed.</summary>
    /// <value>Undefined, <see cref="UndefinedReason.NeverReached"/>, where units do not converge.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed HalfLife { get; internal init; }

    /// <summary>Writes slope, speed and half-life.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"Slope {Slope} (standard error {SlopeStandardError}) of {Units} units, speed {Speed}, half-life {HalfLife}");
}
