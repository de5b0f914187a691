using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Plans;

/// <summary>What was reported of an indicator for one year.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record YearObservation
{
    /// <summary>Makes the observation of a year.</summary>
    /// <param name="year">The calendar year, 1 to 9998.</param>
    /// <param name="observation">What was reported.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public YearObservation(int year, Observation observation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentNullException.ThrowIfNull(observation);
        Year = year;
        Observation = observation;
    }

    /// <summary>Gets the calendar year.</summary>
    public int Year { get; }

    /// <summary>Gets what was reported.</summary>
    public Observation Observation { get; }

    /// <summary>Writes year and observation.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Observation}");
}
