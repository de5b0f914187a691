using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How units are divided into groups of about the same size.</summary>
[JsonConverter(typeof(EnumTextConverter<QuantileMethod>))]
public enum QuantileMethod
{
    /// <summary>By competition rank, ⌊(k + 1) − ⌈((n + 1) − r) / (n / k)⌉⌋: the <c>phe_quantile</c> of PHEindicatormethods.</summary>
    PublicHealthEngland = 0,

    /// <summary>By cut points between the values, quantiles of type 7 of Hyndman and Fan (Microsoft Excel's <c>PERCENTILE.INC</c>).</summary>
    CutPointsInclusive = 1,

    /// <summary>By cut points between the values, quantiles of type 6 of Hyndman and Fan (Microsoft Excel's <c>PERCENTILE.EXC</c>).</summary>
    CutPointsExclusive = 2,
}
