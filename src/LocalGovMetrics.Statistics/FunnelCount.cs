using System.Text.Json.Serialization;

namespace LocalGovMetrics.Statistics;

/// <summary>What a funnel needs of a unit: cases and people, or observed and expected cases.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record FunnelCount
{
    internal const double Largest = 1e12;

    /// <summary>Makes a count.</summary>
    /// <param name="numerator">The cases, or the observed cases; finite.</param>
    /// <param name="denominator">The people, or the expected cases; finite.</param>
    /// <exception cref="ArgumentException">A number is NaN or an infinity.</exception>
    public FunnelCount(double numerator, double denominator)
    {
        if (!double.IsFinite(numerator) || !double.IsFinite(denominator))
        {
            throw new ArgumentException("A count is a finite number.", double.IsFinite(numerator) ? nameof(denominator) : nameof(numerator));
        }

        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Gets the cases, or the observed cases.</summary>
    [JsonInclude]
    [JsonRequired]
    public double Numerator { get; private init; }

    /// <summary>Gets the people, or the expected cases.</summary>
    [JsonInclude]
    [JsonRequired]
    public double Denominator { get; private init; }

    /// <summary>Writes both numbers.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Numerator} of {Denominator}");
}
