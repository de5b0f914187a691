using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(EnumTextConverter<ComparabilitySeverity>))]
public enum ComparabilitySeverity
{
    /// <summary>Told, and does not weigh.</summary>
    Note = 0,

    /// <summary>The values may be compared, and the reader must know it.</summary>
    Reservation = 1,

    /// <summary>The values may not be compared.</summary>
    Refusal = 2,
}
