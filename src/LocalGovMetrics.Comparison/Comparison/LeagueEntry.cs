using System.Text.Json.Serialization;

namespace LocalGovMetrics.Comparison;

/// <summary>A unit in a league: in the table of one indicator (<see cref="LeaguePlace"/>), or over all its criteria (<see cref="LeagueUnit"/>).</summary>
/// <remarks>A closed family. Equal by content, immutable.</remarks>
public abstract record LeagueEntry
{
    private protected LeagueEntry()
    {
    }

    /// <summary>Gets the name of the unit.</summary>
    [JsonInclude]
    [JsonRequired]
    [JsonPropertyOrder(-1)]
    public string Unit { get; internal init; } = string.Empty;

    /// <summary>Gets the identity of the unit, where known.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public UnitId? UnitId { get; internal init; }

    /// <summary>Gets the administrative unit above the unit, as its source names it, or null.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string? UnitParent { get; internal init; }

    /// <summary>Gets what tells the unit from others of its name: its own name, with that of the unit above where it is named.</summary>
    internal string UnitLabel => UnitParent is null ? Unit : $"{Unit} ({UnitParent})";
}
