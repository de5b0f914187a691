using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>How an indicator combines over units.</summary>
[JsonConverter(typeof(EnumTextConverter<Aggregation>))]
public enum Aggregation
{
    /// <summary>Does not combine: ranks, grades, medians.</summary>
    None = 0,

    /// <summary>Adds: people, money, households.</summary>
    Additive = 1,

    /// <summary>A rate with numerator and denominator, which add apart.</summary>
    Intensive = 2,
}
