using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Which group of a division has the number 1.</summary>
[JsonConverter(typeof(EnumTextConverter<QuantileOrder>))]
public enum QuantileOrder
{
    /// <summary>Group 1 holds the largest values.</summary>
    LargestFirst = 0,

    /// <summary>Group 1 holds the smallest values.</summary>
    SmallestFirst = 1,
}
