using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Comparability;

/// <summary>A change of a unit's boundaries: territory and people that came or left.</summary>
/// <remarks>Where only the day of the legal act is known, the change counts from that day. Equal by content, immutable.</remarks>
public sealed record BoundaryChange
{
    /// <summary>Makes a change.</summary>
    /// <param name="day">The first day of the new boundaries, or the day of the act where no other is known.</param>
    /// <param name="act">The legal act, such as <c>1264/NQ-UBTVQH14</c>, or null where it is not known.</param>
    /// <exception cref="ArgumentException">The act is empty.</exception>
    public BoundaryChange(LocalDate day, string? act = null)
    {
        Day = day;
        Act = act is null || !string.IsNullOrWhiteSpace(act) ? act : throw new ArgumentException("An act has a name.", nameof(act));
    }

    /// <summary>Gets the first day of the new boundaries, or the day of the act where no other is known.</summary>
    [JsonInclude]
    [JsonRequired]
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate Day { get; private init; }

    /// <summary>Gets the legal act, or null where it is not known.</summary>
    public string? Act { get; }

    /// <summary>Writes day and act.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Act is null ? LocalDateConverter.Format(Day) : $"{LocalDateConverter.Format(Day)} ({Act})";
}
