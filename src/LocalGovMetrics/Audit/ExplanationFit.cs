using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>How well an explanation's own numbers lead to the print.</summary>
[JsonConverter(typeof(EnumTextConverter<ExplanationFit>))]
public enum ExplanationFit
{
    /// <summary>They do not.</summary>
    None = 0,

    /// <summary>The print is a correct rounding of the explanation's value.</summary>
    Rounded = 1,

    /// <summary>The print is the explanation's value with its further digits cut off.</summary>
    Truncated = 2,

    /// <summary>The print is a correct rounding of a value that the rounding of the inputs allows.</summary>
    WithinRounding = 3,
}
