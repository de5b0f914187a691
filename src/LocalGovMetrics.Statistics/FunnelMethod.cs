using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How the limits of a funnel were calculated.</summary>
[JsonConverter(typeof(EnumTextConverter<FunnelMethod>))]
public enum FunnelMethod
{
    /// <summary>No funnel was calculated.</summary>
    None = 0,

    /// <summary>Proportions around the pooled one, p ± z·√(p(1 − p)/n): the funnel of PHEindicatormethods.</summary>
    ProportionNormal = 1,

    /// <summary>Observed over expected, the unit's own interval (exact below 10 cases, else Byar's) against 1: PHEindicatormethods.</summary>
    RatioInterval = 2,

    /// <summary>Observed over expected, exact Poisson limits around 1: FunnelPlotR without adjustment.</summary>
    RatioExactPoisson = 3,

    /// <summary>Observed over expected, log-normal limits with the variance between units added: FunnelPlotR, method SHMI, truncated z-scores.</summary>
    RatioOverdispersed = 4,

    /// <summary>Proportions, limits on the scale of arcsine √p: FunnelPlotR's proportion without added variance.</summary>
    ProportionArcsine = 5,

    /// <summary>Proportions, limits on the scale of arcsine √p with the variance between units added, winsorised z-scores: FunnelPlotR.</summary>
    ProportionArcsineOverdispersed = 6,
}
