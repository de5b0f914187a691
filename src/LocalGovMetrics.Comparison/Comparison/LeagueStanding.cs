using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>What a unit planned and what came of it, told apart, so that planning little does not win.</summary>
/// <remarks>Ambitious means no less than the median of the peers by the basis of the league; modest means less.</remarks>
[JsonConverter(typeof(EnumTextConverter<LeagueStanding>))]
public enum LeagueStanding
{
    /// <summary>Not placed: no verdict, no ambition, or too few peers to measure it by; the row says why.</summary>
    NotPlaced = 0,

    /// <summary>Planned no less than its peers, and achieved it.</summary>
    AmbitiousAndAchieved = 1,

    /// <summary>Planned less than its peers, and achieved it.</summary>
    ModestAndAchieved = 2,

    /// <summary>Planned no less than its peers, and missed it.</summary>
    AmbitiousAndMissed = 3,

    /// <summary>Planned less than its peers, and missed it.</summary>
    ModestAndMissed = 4,
}
