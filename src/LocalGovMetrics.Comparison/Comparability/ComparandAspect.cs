using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Which side of a plan-versus-actual row is compared.</summary>
[JsonConverter(typeof(EnumTextConverter<ComparandAspect>))]
public enum ComparandAspect
{
    /// <summary>What was reported: of the period, of a single year, or of the base year.</summary>
    Actual = 0,

    /// <summary>What the plan asks.</summary>
    Target = 1,

    /// <summary>How much of the target was reached, as a ratio.</summary>
    Attainment = 2,
}
