using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Comparability;

/// <summary>A change of a unit's boundaries: territory and people that came or left.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record BoundaryChange
{
    /// <summary>Makes a change.</summary>
    /// <param name="date">The first day of the new boundaries, as far as it is known; of "after 27 April" the day after counts.</param>
    /// <param name="act">The legal act, or null where none is known.</param>
    public BoundaryChange(KnownDate date, LegalAct? act = null)
    {
        Date = date;
        Act = act;
    }

    /// <summary>Gets the first day of the new boundaries, as far as it is known; of "after 27 April" the day after counts.</summary>
    [JsonInclude]
    [JsonRequired]
    public KnownDate Date { get; private init; }

    /// <summary>Gets the legal act, or null where none is known.</summary>
    public LegalAct? Act { get; }

    /// <summary>Writes date and act.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Act is null ? Date.ToString() : $"{Date} ({Act})";

    /// <summary>Writes date and act in a language.</summary>
    internal string Words(Language language) => Date.Words(language) + (Act is null ? string.Empty : $" ({Act})");
}
