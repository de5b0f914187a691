using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Assessments;

/// <summary>Whether the counted verdicts agree with the count that the report prints.</summary>
[JsonConverter(typeof(EnumTextConverter<HeadlineAgreement>))]
public enum HeadlineAgreement
{
    /// <summary>The report prints none.</summary>
    NotPrinted = 0,

    /// <summary>The same counts.</summary>
    Agrees = 1,

    /// <summary>The report's count is possible: rows that are open, not assessable or not counted may account for the difference.</summary>
    Open = 2,

    /// <summary>The report's count is not possible by the verdicts.</summary>
    Disagrees = 3,
}
