using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>An attainment league: its options, a table an indicator, and every unit over all its criteria.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record LeagueResult
{
    [JsonConstructor]
    internal LeagueResult()
    {
    }

    /// <summary>Gets the options.</summary>
    [JsonInclude]
    [JsonRequired]
    public LeagueOptions Options { get; internal init; } = LeagueOptions.Usual;

    /// <summary>Gets the tables, in the order in which their first row was given.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<LeagueTable> Tables { get; internal init => field = ValueList.From(value); } = ValueList<LeagueTable>.Empty;

    /// <summary>Gets the units, in the order in which their first row was given.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<LeagueUnit> Units { get; internal init => field = ValueList.From(value); } = ValueList<LeagueUnit>.Empty;

    /// <summary>Writes units and tables.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Options} | {string.Join(" | ", Units)} | {string.Join(" | ", Tables)}";
}
