using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether two values may be compared.</summary>
[JsonConverter(typeof(EnumTextConverter<ComparabilityKind>))]
public enum ComparabilityKind
{
    /// <summary>They may not; the refusals say why.</summary>
    NotComparable = 0,

    /// <summary>They may, with the named reservations.</summary>
    WithReservations = 1,

    /// <summary>They may.</summary>
    Comparable = 2,
}
