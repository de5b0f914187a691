using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether a level is the state at a time or an amount over a time.</summary>
[JsonConverter(typeof(EnumTextConverter<StockOrFlow>))]
public enum StockOrFlow
{
    /// <summary>Not stated; what adds over units is then taken to add over time as well.</summary>
    NotStated = 0,

    /// <summary>The state at the end of the period: people, coverage, communes that hold a standard.</summary>
    Stock = 1,

    /// <summary>An amount over the period, which grows with its length: revenue, investment, income of a year, new jobs.</summary>
    Flow = 2,
}
