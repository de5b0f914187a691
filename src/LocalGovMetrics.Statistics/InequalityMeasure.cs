using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>A measure of inequality between units.</summary>
[JsonConverter(typeof(EnumTextConverter<InequalityMeasure>))]
public enum InequalityMeasure
{
    /// <summary>The Gini coefficient: half the mean difference over the mean.</summary>
    Gini = 0,

    /// <summary>Theil's T: the mean of (value / mean) · ln(value / mean).</summary>
    Theil = 1,
}
