using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Whether a counted share of criteria achieved agrees with the one that the report prints.</summary>
[JsonConverter(typeof(EnumTextConverter<ShareAgreement>))]
public enum ShareAgreement
{
    /// <summary>The report prints none.</summary>
    NotPrinted = 0,

    /// <summary>The same counts.</summary>
    Agrees = 1,

    /// <summary>The report's count is possible: verdicts are open or not assessable that may account for the difference.</summary>
    Open = 2,

    /// <summary>The report's count is not possible by the verdicts.</summary>
    Disagrees = 3,
}
