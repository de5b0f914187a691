using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Whether something holds on a day, as far as the dates are known.</summary>
[JsonConverter(typeof(EnumTextConverter<Existence>))]
public enum Existence
{
    /// <summary>It does not.</summary>
    No = 0,

    /// <summary>It may or may not: a date that decides is not known closely enough.</summary>
    Possible = 1,

    /// <summary>It does.</summary>
    Certain = 2,
}
