using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>How the values of an indicator are brought onto a common scale.</summary>
[JsonConverter(typeof(EnumTextConverter<NormalisationMethod>))]
public enum NormalisationMethod
{
    /// <summary>From the worst observed value (0) to the best (the scale).</summary>
    MinMax = 0,

    /// <summary>Between two fixed values, cut at both: the same in every year.</summary>
    Goalposts = 1,

    /// <summary>From the worst observed value (0) to the target (the scale), and beyond where it is passed.</summary>
    TargetDistance = 2,

    /// <summary>Standard deviations (n − 1) from the mean.</summary>
    ZScore = 3,

    /// <summary>Share of the other units that are passed: (r − 1) / (n − 1), r = 1 for the worst, ties get the lowest.</summary>
    PercentileRank = 4,

    /// <summary>Units that are passed: r − 1, r = 1 for the worst, ties get the lowest (Borda).</summary>
    Borda = 5,
}
