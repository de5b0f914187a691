using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>By what the ambition of a target is ranked.</summary>
[JsonConverter(typeof(EnumTextConverter<AmbitionBasis>))]
public enum AmbitionBasis
{
    /// <summary>The compound growth a year that the target asks of the unit's own baseline.</summary>
    RequiredGrowth = 0,

    /// <summary>The change a year, in the unit of measure, that the target asks of the unit's own baseline.</summary>
    RequiredChange = 1,

    /// <summary>The target itself, beside the targets of the peers.</summary>
    Peers = 2,
}
