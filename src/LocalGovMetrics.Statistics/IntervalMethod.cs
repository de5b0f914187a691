using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How a confidence interval was calculated.</summary>
[JsonConverter(typeof(EnumTextConverter<IntervalMethod>))]
public enum IntervalMethod
{
    /// <summary>No interval was calculated.</summary>
    None = 0,

    /// <summary>Wilson's score interval of a proportion (Wilson 1927), without continuity correction.</summary>
    Wilson = 1,

    /// <summary>Byar's approximation of the interval of a Poisson count (Breslow and Day 1987).</summary>
    Byar = 2,

    /// <summary>The exact interval of a Poisson count by quantiles of the chi-squared distribution (Garwood 1936).</summary>
    ExactPoisson = 3,

    /// <summary>The interval of a mean by Student's t distribution with n − 1 degrees of freedom.</summary>
    StudentT = 4,
}
