using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>In which direction an indicator is better.</summary>
[JsonConverter(typeof(EnumTextConverter<DesiredDirection>))]
public enum DesiredDirection
{
    /// <summary>No direction is desired: a bare number cannot be judged.</summary>
    None = 0,

    /// <summary>Higher is better.</summary>
    Higher = 1,

    /// <summary>Lower is better.</summary>
    Lower = 2,

    /// <summary>Closer to the target is better: structure shares, budget execution.</summary>
    Closer = 3,
}
